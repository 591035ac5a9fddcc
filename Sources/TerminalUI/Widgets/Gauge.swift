internal import ThaiText

/// How full one thing is, from 0 to 100, with its target as a sign across and its number behind.
package struct Gauge: Sendable {
  /// 0 to 100; nil draws an empty gauge.
  package var percent: Double?
  package var target: Double?
  package var number: String

  package init(_ percent: Double?, target: Double? = nil, number: String) {
    self.percent = percent
    self.target = target
    self.number = number
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    let numbers = min(Columns.count(number), area.columns)
    let line = Area(x: area.x, y: area.y, columns: area.columns - (numbers == 0 ? 0 : numbers + 1), rows: 1)
    canvas.write(
      number, x: area.right - numbers, y: area.y, columns: numbers, alignment: .right, role: .strong)
    guard !line.isEmpty else { return }
    let glyphs = canvas.glyphs
    // What is missing to the full is seen too, except on a slow line.
    canvas.fill(line, with: canvas.isLean ? " " : glyphs.series.last ?? " ", role: .chartAxis)
    let parts = max(1, glyphs.eighths.count)
    let units = Bars.units(percent ?? 0, of: 100, in: line.columns * parts)
    let full = units / parts
    canvas.fill(
      Area(x: line.x, y: line.y, columns: full, rows: 1), with: glyphs.series.first ?? "#", role: .chart1)
    if units % parts > 0 {
      canvas.write(glyphs.eighths[units % parts - 1], x: line.x + full, y: line.y, role: .chart1, limit: line.right)
    }
    if let target {
      let at = Bars.units(target, of: 100, in: line.columns)
      canvas.write(glyphs[.target], x: line.x + max(0, at - 1), y: line.y, role: .chartTarget, limit: line.right)
    }
  }
}
