package import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Dashboard {
  /// What the charts need besides the report: how the zones stood at the end of each quarter, and where each community
  /// lies.
  package struct Chart: Equatable, Sendable {
    package var quarters: [Quarter]
    /// The communities that the user sees, by code.
    package var communities: [Community]
    /// Whether a share of fewer than five is kept back: from those who may not see the register.
    package var hidesFew: Bool

    package struct Quarter: Equatable, Sendable {
      package var number: Int
      package var report: IndicatorReport
    }
  }

  /// A share as a chart shows it; the table's own row is what it is computed from.
  enum Share: Equatable {
    /// Nothing was approved.
    case nothing
    /// None followed up yet.
    case unknown
    /// Too few to be told to everybody.
    case few
    case percent(Percent)

    init(_ row: IndicatorRow, hidesFew: Bool) {
      self =
        if let percent = row.percentOfFollowedUp {
          hidesFew && row.followedUp < 5 ? .few : .percent(percent)
        } else {
          row.supported == 0 ? .nothing : .unknown
        }
    }

    /// With one decimal, or on a tile as a whole number.
    func cell(name: String = "", isWhole: Bool = false) -> HeatCell {
      switch self {
      case .nothing: HeatCell(name: name, number: "", level: nil)
      case .unknown: HeatCell(name: name, number: "–", level: nil)
      case .few: HeatCell(name: name, number: "<5", level: nil)
      case .percent(let percent):
        HeatCell(
          name: name, number: isWhole ? String((percent.tenths + 5) / 10) : percent.description,
          level: HeatCell.level(percent: Double(percent.tenths) / 10))
      }
    }
  }
}

extension Dashboard.State {
  /// What the chart draws, line by line: one row of the report or several, each with what it is called and until when.
  struct ChartLine {
    var place: Dashboard.Place
    var label: Phrase
    var entries: [Entry]

    struct Entry {
      var row: IndicatorRow
      /// A tile's own name.
      var name = ""
      var asOf: Day?
    }
  }

  /// Nil while what the chart needs is not there.
  var chartLines: [ChartLine]? {
    guard display == .chart, let report, let part else { return nil }
    let rows = [part.total] + part.rows
    func label(_ row: IndicatorRow) -> Phrase {
      FigureWords.key(row.key == "total" ? nil : row.key, grouping, communities: report.communityNames)
    }
    switch grouping {
    case .zone:
      guard let chart else { return nil }
      return rows.map { row in
        let before = chart.quarters.map { quarter in
          let part = self.part(quarter.report, of: shown)
          let then = ([part.total] + part.rows).first { $0.key == row.key } ?? IndicatorRow(key: row.key)
          return ChartLine.Entry(row: then, asOf: quarter.report.asOf)
        }
        return ChartLine(place: .row(row.key), label: label(row), entries: before + [ChartLine.Entry(row: row)])
      }
    case .community:
      guard let chart else { return nil }
      return tileLines(chart.communities, part.rows)
    case .applicant, .sex, .category:
      return rows.map { ChartLine(place: .row($0.key), label: label($0), entries: [ChartLine.Entry(row: $0)]) }
    }
  }

  private func tileLines(_ communities: [Community], _ rows: [IndicatorRow]) -> [ChartLine] {
    let known = Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
    var parts = Set(communities.map(\.zone)).sorted().map { zone in
      (
        Vocabulary.zone(zone),
        communities.filter { $0.zone == zone }.map {
          ChartLine.Entry(row: known[$0.code] ?? IndicatorRow(key: $0.code), name: $0.code)
        }
      )
    }
    if let outside = known["none"] {
      parts.append((Dashboard.Words.outside, [ChartLine.Entry(row: outside, name: "–––")]))
    }
    return parts.flatMap { label, entries in
      stride(from: 0, to: entries.count, by: TileMap.perRow).map { start in
        ChartLine(
          place: .tiles(entries[start].row.key), label: start == 0 ? label : Phrase(verbatim: ""),
          entries: Array(entries[start..<min(start + TileMap.perRow, entries.count)]))
      }
    }
  }

  /// The chart's lines as lines of figures: each opens those who were followed up.
  var chartFigures: [Dashboard.Line]? {
    chartLines?.map { line in
      Dashboard.Line(
        place: line.place,
        figures: line.entries.map {
          Dashboard.Figure(
            number: $0.row.followedUp,
            query: query(.followedUp, of: shown, key: $0.row.key == "total" ? nil : $0.row.key, asOf: $0.asOf),
            row: $0.row)
        })
    }
  }

  func share(_ row: IndicatorRow) -> Dashboard.Share {
    Dashboard.Share(row, hidesFew: chart?.hidesFew ?? false)
  }
}

extension Dashboard {
  /// The chart of the rows: zones by quarter as a heat chart, communities as tiles, the rest as bars.
  static func drawChart(
    _ lines: [State.ChartLine], _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    let row = lines.firstIndex { $0.place == state.focus.place }
    let chosen = row.map { HeatPlace(row: $0, column: state.focus.cell) }
    switch state.grouping {
    case .zone:
      let isShort = area.columns < 60
      let titles = (state.chart?.quarters ?? []).map { Words.chartQuarter($0.number, isShort: isShort) } + [Words.now]
      let rows = lines.map { line in
        HeatRow(line.label.text(in: language), line.entries.map { state.share($0.row).cell() })
      }
      let (legend, rest) = area.splitTop(area.rows > rows.count + 1 ? 1 : 0)
      HeatLegend(Words.share(state.shown).text(in: language)).draw(on: &canvas, in: legend)
      HeatMap(titles.map { $0.text(in: language) }, rows, chosen: chosen)
        .draw(on: &canvas, in: Area(x: rest.x + 1, y: rest.y, columns: rest.columns - 1, rows: rest.rows))
    case .community:
      let (legend, rest) = area.splitTop(1)
      HeatLegend(Words.share(state.shown).text(in: language)).draw(on: &canvas, in: legend)
      let rows = lines.map { line in
        HeatRow(
          Words.tileLabel(line.label, isShort: area.columns < 60).text(in: language),
          line.entries.map { state.share($0.row).cell(name: $0.name, isWhole: true) })
      }
      TileMap(rows, chosen: chosen).draw(on: &canvas, in: rest)
    case .applicant, .sex, .category:
      let (head, rest) = area.splitTop(1)
      canvas.write(
        Words.share(state.shown).text(in: language), x: head.x + 1, y: head.y, role: .heading, limit: head.right)
      let target = state.targets[state.shown].map(Double.init)
      let bars = lines.map { line -> Bar in
        let cell = state.share(line.entries[0].row).cell()
        let isKnown = cell.level != nil
        let percent = line.entries[0].row.percentOfFollowedUp.map { Double($0.tenths) / 10 }
        return Bar(
          line.label.text(in: language), isKnown ? percent ?? 0 : 0, number: cell.number.isEmpty ? "–" : cell.number,
          target: target)
      }
      let inset = row == nil ? 2 : 0
      Bars(bars, maximum: 100, cursor: row.map { ListCursor(count: bars.count, index: $0) })
        .draw(on: &canvas, in: Area(x: rest.x + inset, y: rest.y, columns: rest.columns - inset - 1, rows: rest.rows))
    }
  }
}
