internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Dashboard {
  /// All that the page shows, in words: one line for each line of figures, so that the cursor finds them again.
  static func outline(_ state: State, _ report: IndicatorReport, _ language: Language) -> [Outline.Item] {
    let says = Narrator(state: state, report: report, language: language)
    let lines = state.lines
    let focus = lines.firstIndex { $0.place == state.focus.place } ?? 0
    let grouping = Words.nextGrouping + Phrase(verbatim: ": ") + FigureWords.grouping(state.grouping)
    let head = [Words.asOf(report), grouping].map { Outline.Item.text($0.text(in: language)) }
    let figures = Outline.Figures(lines.map(says.line), focus: (focus, state.focus.cell))
    return head + [.figures(figures)] + says.remarks.map { .text($0.text(in: language)) }
  }
}

/// Says the dashboard's lines.
private struct Narrator {
  typealias Words = Dashboard.Words

  let state: Dashboard.State
  let report: IndicatorReport
  let language: Language

  func line(_ line: Dashboard.Line) -> Outline.Figures.Line {
    if let drawn = state.chartLines?.first(where: { $0.place == line.place }) { return said(drawn) }
    let (label, names, remark) = said(line)
    let numbers = line.figures.map { FigureWords.number($0.number) }
    return Outline.Figures.Line(
      label.text(in: language), zip(names, numbers).map { ($0.text(in: language), $1) },
      remark: remark.text(in: language))
  }

  /// Why there are no rows below the total, or no quarters.
  var remarks: [Phrase] {
    var remarks: [Phrase] = []
    if let part = state.part, part.rows.isEmpty {
      let isByPerson = part.indicator == .groupManagementImproved && part.total.supported > 0
      remarks.append(isByPerson ? Words.notByPerson : Words.noRows)
    }
    if let course = state.course, course.quarters.isEmpty { remarks.append(Words.noQuarter) }
    return remarks
  }

  /// A line of a chart: what each cell is called, and its share as the chart shows it.
  private func said(_ line: Dashboard.State.ChartLine) -> Outline.Figures.Line {
    let cells = line.entries.map { entry -> (String, String) in
      let name = report.communityNames[entry.name] ?? (entry.asOf.map(Vocabulary.day) ?? Words.now).text(in: language)
      return (name, state.share(entry.row).cell().number)
    }
    return Outline.Figures.Line(line.label.text(in: language), cells, remark: Words.percent.text(in: language))
  }

  private func said(_ line: Dashboard.Line) -> (label: Phrase, cells: [Phrase], remark: Phrase) {
    switch line.place {
    case .result(let indicator):
      let row = state.part(report, of: indicator).total
      let counted = [column(.increased), Words.followedUp(indicator), column(.followedUp), column(.supported)]
      return (FigureWords.indicator(indicator), counted, result(row, of: indicator))
    case .row(let key):
      let part = state.part(report, of: state.shown)
      let row = ([part.total] + part.rows).first { $0.key == key }
      let name = FigureWords.key(key == "total" ? nil : key, state.grouping, communities: report.communityNames)
      let counted = [StandingFilter.supported, .withBaseline, .followedUp, .increased]
      let percent = labelled(Words.percent, row?.percentOfFollowedUp?.description ?? "–")
      return (Words.rows(state.shown, state.grouping, 20) + Phrase(verbatim: " ") + name, counted.map(column), percent)
    // A line of tiles is a chart's, and has been said.
    case .tiles: return (Phrase(verbatim: ""), [], Phrase(verbatim: ""))
    case .step(let step): return (Words.steps, [Words.step(step)], Phrase(verbatim: ""))
    case .quarter(let number):
      let row = state.course?.quarters.first { $0.number == number }?.row(of: state.shown)
      return (
        Words.quarters(state.shown) + Words.quarter(number), [column(.increased), column(.followedUp)],
        labelled(Words.percent, FigureWords.percent(row?.percentOfFollowedUp))
      )
    }
  }

  private func result(_ row: IndicatorRow, of indicator: Indicator) -> Phrase {
    let target = state.targets[indicator]
    var goal = Words.target(target, isShort: false)
    if let target, let percent = row.percentOfFollowedUp {
      let isReached = percent.tenths >= target * 10
      goal = goal + Phrase(verbatim: " ") + (isReached ? Words.reached : Words.below)
    }
    let bounds = row.boundLow.map { "\($0)–\(FigureWords.percent(row.boundHigh))" } ?? "–"
    let parts = [
      labelled(Words.result, FigureWords.percent(row.percentOfFollowedUp)), goal,
      labelled(Words.coverage, FigureWords.percent(row.coverage)), labelled(Words.bounds, bounds),
    ]
    return parts.dropFirst().reduce(parts[0]) { $0 + Phrase(verbatim: "; ") + $1 }
  }

  private func column(_ filter: StandingFilter) -> Phrase { Words.column(filter, 20) }

  private func labelled(_ label: Phrase, _ value: String) -> Phrase { label + Phrase(verbatim: " \(value)") }
}
