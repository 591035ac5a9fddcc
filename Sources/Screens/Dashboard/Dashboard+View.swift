internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Dashboard {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    guard let report = state.report else {
      let said = (state.refusal ?? Words.reading).text(in: language)
      for (y, line) in LineBreaks.wrap(said, to: max(1, area.columns - 2)).prefix(area.rows - 1).enumerated() {
        canvas.write(line, x: area.x + 1, y: area.y + 1 + y, role: state.refusal == nil ? .faint : .warning)
      }
      canvas.placeCursor(x: area.x, y: area.y)
      return drawList(state, on: &canvas, in: area, language)
    }
    canvas.note(outline(state, report, language), in: area)
    // Results in three lines each, in two, or in one.
    let depth = area.rows >= 21 && area.columns >= 70 ? 3 : area.rows >= 14 && area.columns >= 50 ? 2 : 1
    var (head, rest) = area.splitTop(depth > 1 ? 1 : 0)
    drawHead(state, report, on: &canvas, in: head, language)
    for indicator in Indicator.allCases {
      (head, rest) = rest.splitTop(depth)
      drawResult(indicator, state, report, on: &canvas, in: head, language)
    }
    drawLower(state, report, on: &canvas, in: rest, language)
    drawList(state, on: &canvas, in: area, language)
  }

  private static func drawList(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard let list = state.yearList else { return }
    let wanted = list.wantedSize(in: language)
    let size = Size(columns: min(area.columns, wanted.columns), rows: min(area.rows, wanted.rows))
    list.draw(
      on: &canvas,
      in: Area(
        x: area.x + (area.columns - size.columns) / 2, y: area.y + (area.rows - size.rows) / 2, columns: size.columns,
        rows: size.rows), language: language)
  }

  private static func drawHead(
    _ state: State, _ report: IndicatorReport, on canvas: inout Canvas, in line: Area, _ language: Language
  ) {
    guard !line.isEmpty else { return }
    let groupings = IndicatorGrouping.allCases
    let tabs = Tabs(
      groupings.map(FigureWords.grouping), selected: groupings.firstIndex(of: state.grouping) ?? 0)
    let room = groupings.reduce(0) { $0 + Columns.count(FigureWords.grouping($1).text(in: language)) + 2 }
    let label = Words.nextGrouping.text(in: language) + " "
    let start = max(line.x, line.right - room - Columns.count(label) - 1)
    canvas.write(
      Words.asOf(report).text(in: language), x: line.x + 1, y: line.y, role: .faint, limit: start - 1)
    let x = canvas.write(label, x: start, y: line.y, role: .label, limit: line.right)
    tabs.draw(on: &canvas, in: Area(x: x, y: line.y, columns: line.right - x, rows: 1), language: language)
  }

  // MARK: - The two results

  private static func drawResult(
    _ indicator: Indicator, _ state: State, _ report: IndicatorReport, on canvas: inout Canvas, in area: Area,
    _ language: Language
  ) {
    guard !area.isEmpty else { return }
    let row = state.part(report, of: indicator).total
    let gauge = Gauge(
      row.percentOfFollowedUp.map { Double($0.tenths) / 10 }, target: state.targets[indicator].map(Double.init),
      number: "")
    let isChart = state.display == .chart
    var pen = Pen(x: area.x + 1, y: area.y, limit: area.right, language: language)
    let focused = state.focus.place == .result(indicator) ? state.focus.cell : nil
    if area.rows == 1 {
      pen.write(isChart ? FigureWords.counted(indicator) : FigureWords.short(indicator), .strong, on: &canvas)
      pen.write(Phrase(verbatim: " \(FigureWords.percent(row.percentOfFollowedUp)) "), .strong, on: &canvas)
      pen.number(row.increased, isFocused: focused == 0, on: &canvas)
      pen.write(Words.of, .text, on: &canvas)
      pen.number(row.followedUp, isFocused: focused == 1, on: &canvas)
      if let focused, focused > 1 { canvas.placeCursor(x: area.x, y: area.y) }
      if isChart { drawGauge(gauge, from: pen.x + 1, on: &canvas, in: area, y: area.y) }
      return
    }
    pen.write(FigureWords.indicator(indicator), .heading, on: &canvas)
    drawTarget(indicator, state, row, on: &canvas, in: area, after: pen.x, language)
    pen = Pen(x: area.x + 3, y: area.y + 1, limit: area.right, language: language)
    pen.write(Words.result + Phrase(verbatim: " "), .label, on: &canvas)
    pen.write(Phrase(verbatim: "\(FigureWords.percent(row.percentOfFollowedUp))  "), .strong, on: &canvas)
    pen.number(row.increased, isFocused: focused == 0, on: &canvas)
    pen.write(Words.of, .text, on: &canvas)
    pen.number(row.followedUp, isFocused: focused == 1, on: &canvas)
    let isShort = area.rows < 3
    if isShort, isChart {
      if let focused, focused > 1 { canvas.placeCursor(x: area.x, y: area.y + 1) }
      return drawGauge(gauge, from: pen.x + 2, on: &canvas, in: area, y: area.y + 1)
    }
    if !isShort {
      pen.write(Words.followedUp(indicator), .text, on: &canvas)
      drawGauge(gauge, from: max(pen.x + 2, area.x + area.columns * 3 / 5), on: &canvas, in: area, y: area.y + 1)
      pen = Pen(x: area.x + 3, y: area.y + 2, limit: area.right, language: language)
    }
    pen.write(
      (isShort ? Words.shortCoverage : Words.coverage).wrapped(isShort ? "  " : "", " ", isShort ? "  " : "", " "),
      .label, on: &canvas)
    pen.write(Phrase(verbatim: FigureWords.percent(row.coverage)), .text, on: &canvas)
    if !isShort {
      pen.write(Phrase(verbatim: " "), .text, on: &canvas)
      pen.number(row.followedUp, isFocused: focused == 2, on: &canvas)
      pen.write(Words.of, .text, on: &canvas)
      pen.number(row.supported, isFocused: focused == 3, on: &canvas)
    } else if let focused, focused > 1 {
      canvas.placeCursor(x: area.x, y: area.y + 1)
    }
    pen.write(
      (isShort ? Words.shortBounds : Words.bounds).wrapped(isShort ? "  " : "    ", " ", isShort ? "  " : "    ", " "),
      .label, on: &canvas)
    let bounds = row.boundLow.map { "\($0)–\(FigureWords.percent(row.boundHigh))" } ?? "–"
    pen.write(Phrase(verbatim: bounds), .text, on: &canvas)
  }

  /// The share beside its number, to the end of the line.
  private static func drawGauge(_ gauge: Gauge, from x: Int, on canvas: inout Canvas, in area: Area, y: Int) {
    guard area.right - 1 - x >= 6 else { return }
    gauge.draw(on: &canvas, in: Area(x: x, y: y, columns: area.right - 1 - x, rows: 1))
  }

  private static func drawTarget(
    _ indicator: Indicator, _ state: State, _ row: IndicatorRow, on canvas: inout Canvas, in area: Area,
    after x: Int, _ language: Language
  ) {
    let target = state.targets[indicator]
    var text = Words.target(target, isShort: area.columns < 76).text(in: language)
    var role = Role.label
    if let target, let percent = row.percentOfFollowedUp {
      let isReached = percent.tenths >= target * 10
      let sign = canvas.glyphs[isReached ? .ok : .warning]
      text += " \(sign) " + (isReached ? Words.reached : Words.below).text(in: language)
      role = isReached ? .ok : .warning
    }
    let room = area.right - x - 2
    guard room > 0 else { return }
    canvas.write(text, x: x + 1, y: area.y, columns: room, alignment: .right, role: role)
  }

  // MARK: - Table, steps and quarters

  private static func drawLower(
    _ state: State, _ report: IndicatorReport, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    guard !area.isEmpty, let part = state.part else { return }
    let chart = state.chartLines
    // A heat chart has a legend too where there is room.
    let tableRows = chart.map { $0.count + 2 } ?? part.rows.count + 2
    let courseRows = state.course == nil ? 0 : 6
    if tableRows + courseRows <= area.rows, area.columns >= 70 {
      let (table, below) = area.splitTop(area.rows - courseRows)
      drawRows(part, state, report, on: &canvas, in: table, language)
      drawCourse(state, on: &canvas, in: below, language)
    } else if state.focus.place.part > 1 {
      drawCourse(state, on: &canvas, in: area, language)
    } else {
      drawRows(part, state, report, on: &canvas, in: area, language)
    }
  }

  private static func drawRows(
    _ part: IndicatorReport.Part, _ state: State, _ report: IndicatorReport, on canvas: inout Canvas, in area: Area,
    _ language: Language
  ) {
    guard state.display == .chart else {
      return drawTable(part, state, report, on: &canvas, in: area, language)
    }
    guard let lines = state.chartLines else {
      canvas.write(Words.reading.text(in: language), x: area.x + 1, y: area.y, role: .faint, limit: area.right)
      return
    }
    drawChart(lines, state, on: &canvas, in: area, language)
  }

  private static let columns: [StandingFilter] = [.supported, .withBaseline, .followedUp, .increased]

  /// The table of the shown indicator with its heading, whatever stands in its place now.
  package static func copied(_ state: State, language: Language) -> Copied? {
    guard let part = state.part, let report = state.report else { return nil }
    let wide = 80
    let heading = [Words.rows(part.indicator, state.grouping, wide)] + columns.map { Words.column($0, wide) }
    let rows = ([part.total] + part.rows).map { row in
      let key = row.key == "total" ? nil : row.key
      let name = FigureWords.key(key, state.grouping, communities: report.communityNames)
      return [name.text(in: language)]
        + [row.supported, row.withBaseline, row.followedUp, row.increased].map(String.init)
        + [row.percentOfFollowedUp?.description ?? ""]
    }
    return Copied(
      [(heading + [Words.percent]).map { $0.text(in: language) }] + rows, of: .office, 1, isPersonal: false)
  }

  private static func drawTable(
    _ part: IndicatorReport.Part, _ state: State, _ report: IndicatorReport, on canvas: inout Canvas, in area: Area,
    _ language: Language
  ) {
    let (header, body) = area.splitTop(1)
    let cell = area.columns >= 74 ? 10 : area.columns >= 50 ? 8 : 6
    let percentX = area.right - (area.columns >= 70 ? 14 : 1)
    let cellX = percentX - 7 - 4 * cell
    let gutter = area.columns >= 50 ? 2 : 1
    let label = max(4, cellX - area.x - gutter)
    canvas.fill(header, role: .tableHeader)
    canvas.write(
      Words.rows(part.indicator, state.grouping, label).text(in: language), x: header.x + gutter, y: header.y,
      columns: label, role: .tableHeader)
    for (number, column) in columns.enumerated() {
      canvas.write(
        Words.column(column, cell).text(in: language), x: cellX + number * cell + 1, y: header.y, columns: cell - 1,
        alignment: .right, role: .tableHeader)
    }
    canvas.write(
      Words.percent.text(in: language), x: percentX - 6, y: header.y, columns: 6, alignment: .right,
      role: .tableHeader)
    let rows = [part.total] + part.rows
    let focused = rows.firstIndex { state.focus.place == .row($0.key) }
    let window = ListCursor(count: rows.count, index: focused ?? 0).window(rows: body.rows)
    for (line, index) in window.enumerated() {
      let row = rows[index]
      let y = body.y + line
      let key = row.key == "total" ? nil : row.key
      let name = FigureWords.key(key, state.grouping, communities: report.communityNames)
      canvas.write(
        name.text(in: language), x: body.x + gutter, y: y, columns: label, role: index == 0 ? .strong : .text)
      let numbers = [row.supported, row.withBaseline, row.followedUp, row.increased]
      for (column, number) in numbers.enumerated() {
        var text = FigureWords.number(number)
        let isFocused = index == focused && column == state.focus.cell
        if isFocused { text = canvas.glyphs[.cursor] + text }
        let x = cellX + column * cell
        canvas.write(
          text, x: x, y: y, columns: cell, alignment: .right,
          role: isFocused && !canvas.isLean ? .selected : index == 0 ? .strong : .text)
        if isFocused { canvas.placeCursor(x: x + cell - Columns.count(text), y: y) }
      }
      canvas.write(
        row.percentOfFollowedUp?.description ?? "–", x: percentX - 6, y: y, columns: 6, alignment: .right,
        role: index == 0 ? .strong : .text)
      let bar = Area(x: percentX, y: y, columns: area.right - percentX, rows: 1)
      if bar.columns > 6, let percent = row.percentOfFollowedUp {
        let target = state.targets[part.indicator].map(Double.init)
        Bars([Bar("", Double(percent.tenths) / 10, number: "", target: target)], maximum: 100)
          .draw(on: &canvas, in: bar)
      }
    }
    if window.upperBound < rows.count, !body.isEmpty {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
    guard rows.count == 1, body.rows > 2 else { return }
    let isByPerson = part.indicator == .groupManagementImproved && part.total.supported > 0
    canvas.write(
      (isByPerson ? Words.notByPerson : Words.noRows).text(in: language), x: body.x + 2, y: body.y + 2, role: .faint,
      limit: body.right)
  }

  private static func drawCourse(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard let course = state.course, !area.isEmpty else { return }
    if area.columns >= 70 {
      let (left, right) = area.splitLeft(area.columns * 54 / 100)
      drawSteps(course, state, on: &canvas, in: left, language)
      drawQuarters(course, state, on: &canvas, in: right, language)
    } else if area.rows >= 7 + course.quarters.count || state.focus.place.part == 2 {
      let (upper, lower) = area.splitTop(6)
      drawSteps(course, state, on: &canvas, in: upper, language)
      drawQuarters(course, state, on: &canvas, in: lower, language)
    } else {
      drawQuarters(course, state, on: &canvas, in: area, language)
    }
  }

  private static func drawSteps(
    _ course: Course, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    let (head, body) = area.splitTop(1)
    canvas.write(Words.steps.text(in: language), x: head.x + 1, y: head.y, role: .heading, limit: head.right)
    let steps = FunnelStep.allCases
    let bars = steps.map {
      Bar(Words.step($0).text(in: language), Double(course.funnel[$0]), number: FigureWords.number(course.funnel[$0]))
    }
    let focused = steps.firstIndex { state.focus.place == .step($0) }
    let chart = Bars(
      bars, maximum: Double(max(1, course.funnel.applied)),
      cursor: focused.map { ListCursor(count: steps.count, index: $0) })
    // The gutter stays when the focus is elsewhere.
    let inset = focused == nil ? 2 : 0
    chart.draw(
      on: &canvas, in: Area(x: body.x + inset, y: body.y, columns: body.columns - inset - 2, rows: body.rows))
  }

  private static func drawQuarters(
    _ course: Course, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    guard !area.isEmpty else { return }
    let head = canvas.write(
      Words.quarters(state.shown).text(in: language), x: area.x + 1, y: area.y, role: .heading, limit: area.right)
    let rows = course.quarters.map { $0.row(of: state.shown) }
    let percents = rows.map { $0.percentOfFollowedUp.map { Double($0.tenths) / 10 } ?? .nan }
    Spark(percents).draw(on: &canvas, in: Area(x: head, y: area.y, columns: area.right - head, rows: 1))
    if course.quarters.isEmpty {
      canvas.write(Words.noQuarter.text(in: language), x: area.x + 1, y: area.y + 1, role: .faint, limit: area.right)
    }
    for (index, quarter) in course.quarters.enumerated() where index + 1 < area.rows {
      let focused = state.focus.place == .quarter(quarter.number) ? state.focus.cell : nil
      var pen = Pen(x: area.x + 1, y: area.y + 1 + index, limit: area.right, language: language)
      pen.write(Words.quarter(quarter.number), .label, on: &canvas)
      let percent = FigureWords.percent(rows[index].percentOfFollowedUp)
      pen.write(Phrase(verbatim: Columns.pad(percent, to: 8, alignment: .right) + " "), .strong, on: &canvas)
      pen.number(rows[index].increased, isFocused: focused == 0, on: &canvas)
      pen.write(Words.of, .text, on: &canvas)
      pen.number(rows[index].followedUp, isFocused: focused == 1, on: &canvas)
    }
  }
}

/// Writes pieces of one line after each other.
private struct Pen {
  var x: Int
  let y: Int
  let limit: Int
  let language: Language

  mutating func write(_ phrase: Phrase, _ role: Role, on canvas: inout Canvas) {
    x = canvas.write(phrase.text(in: language), x: x, y: y, role: role, limit: limit)
  }

  /// A number with its gutter, in which the focus sign stands.
  mutating func number(_ number: Int, isFocused: Bool, on canvas: inout Canvas) {
    if isFocused { canvas.placeCursor(x: x, y: y) }
    let sign = isFocused ? canvas.glyphs[.cursor] : " "
    x = canvas.write(
      sign + FigureWords.number(number), x: x, y: y, role: isFocused && !canvas.isLean ? .selected : .strong,
      limit: limit)
  }
}
