internal import ThaiText

/// One bar of a chart.
package struct Bar: Equatable, Sendable {
  package let label: String
  package let value: Double
  /// The number as it is read: every chart prints its numbers.
  package let number: String
  package let target: Double?
  /// 1 to 4: the series differ by filling as well as by colour.
  package let series: Int

  package init(_ label: String, _ value: Double, number: String, target: Double? = nil, series: Int = 1) {
    self.label = label
    self.value = value
    self.number = number
    self.target = target
    self.series = min(max(1, series), 4)
  }
}

/// A chart of horizontal bars: labels on the left, numbers on the right, targets as a sign across.
package struct Bars: Sendable {
  package var bars: [Bar]
  /// What a full bar stands for; nil takes the largest value or target.
  package var maximum: Double?
  /// The chosen bar, when bars can be opened.
  package var cursor: ListCursor?

  package init(_ bars: [Bar], maximum: Double? = nil, cursor: ListCursor? = nil) {
    self.bars = bars
    self.maximum = maximum
    self.cursor = cursor
  }

  /// Draws as many bars as there are rows; returns the chosen bar's row.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area) -> Area? {
    guard !area.isEmpty, !bars.isEmpty else { return nil }
    canvas.note(bars.allSatisfy { $0.label.isEmpty } ? [] : [.list(outline)], in: area)
    let gutter = cursor == nil ? 0 : 2
    let numbers = min(bars.map { Columns.count($0.number) }.max() ?? 0, max(0, area.columns - gutter))
    let labels = min(bars.map { Columns.count($0.label) }.max() ?? 0, max(4, area.columns * 2 / 5))
    let barX = area.x + gutter + labels + 1
    let barColumns = max(0, area.right - numbers - 1 - barX)
    let top = maximum ?? bars.map { max($0.value, $0.target ?? 0) }.max() ?? 0
    let window = cursor?.window(rows: area.rows) ?? 0..<min(bars.count, area.rows)
    var chosen: Area?
    for (row, index) in window.enumerated() where bars.indices.contains(index) {
      let bar = bars[index]
      let y = area.y + row
      let isChosen = cursor?.index == index
      if isChosen {
        chosen = Area(x: area.x, y: y, columns: area.columns, rows: 1)
        canvas.write(canvas.glyphs[.cursor], x: area.x, y: y, role: .accent, limit: area.right)
        canvas.placeCursor(x: area.x, y: y)
      }
      canvas.write(
        bar.label, x: area.x + gutter, y: y, columns: min(labels, area.columns - gutter),
        role: isChosen && !canvas.isLean ? .strong : .label)
      drawBar(bar, of: top, on: &canvas, in: Area(x: barX, y: y, columns: barColumns, rows: 1))
      canvas.write(
        bar.number, x: area.right - numbers, y: y, columns: numbers, alignment: .right,
        role: isChosen && !canvas.isLean ? .strong : .text)
    }
    return chosen
  }

  private var outline: Outline.List {
    var list = Outline.List(rows: bars.map { [$0.label, $0.number] })
    list.cursor = cursor?.index
    return list
  }

  private func drawBar(_ bar: Bar, of top: Double, on canvas: inout Canvas, in line: Area) {
    guard !line.isEmpty else { return }
    canvas.fill(line)
    let role: Role = [.chart1, .chart2, .chart3, .chart4][bar.series - 1]
    let glyphs = canvas.glyphs
    let filling = bar.series <= glyphs.series.count ? glyphs.series[bar.series - 1] : "#"
    let parts = bar.series == 1 && !glyphs.eighths.isEmpty ? glyphs.eighths.count : 1
    let units = Bars.units(bar.value, of: top, in: line.columns * parts)
    canvas.fill(Area(x: line.x, y: line.y, columns: units / parts, rows: 1), with: filling, role: role)
    if units % parts > 0 {
      canvas.write(
        glyphs.eighths[units % parts - 1], x: line.x + units / parts, y: line.y, role: role, limit: line.right)
    } else if units == 0, bar.value > 0 {
      // Something is not nothing.
      canvas.write(glyphs.eighths.first ?? filling, x: line.x, y: line.y, role: role, limit: line.right)
    }
    if let target = bar.target {
      let at = Bars.units(target, of: top, in: line.columns)
      canvas.write(glyphs[.target], x: line.x + max(0, at - 1), y: line.y, role: .chartTarget, limit: line.right)
    }
  }

  static func units(_ value: Double, of top: Double, in room: Int) -> Int {
    guard top > 0, value.isFinite, top.isFinite else { return 0 }
    return Int((min(max(0, value / top), 1) * Double(room)).rounded())
  }
}
