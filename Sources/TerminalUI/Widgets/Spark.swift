/// A line of small columns that shows how a figure went. The newest values are shown when there is no room for all.
package struct Spark: Sendable {
  package var values: [Double]
  package var role: Role

  package init(_ values: [Double], role: Role = .chart1) {
    self.values = values
    self.role = role
  }

  package func text(in columns: Int, with glyphs: Glyphs = .lines) -> String {
    let shown = values.suffix(max(0, columns))
    let known = shown.filter(\.isFinite)
    guard let low = known.min(), let high = known.max(), !glyphs.sparks.isEmpty else { return "" }
    let top = glyphs.sparks.count - 1
    return shown.map { value in
      guard value.isFinite else { return " " }
      let share = high > low ? (value - low) / (high - low) : 0.5
      return glyphs.sparks[Int((share * Double(top)).rounded())]
    }.joined()
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    canvas.write(text(in: area.columns, with: canvas.glyphs), x: area.x, y: area.y, role: role, limit: area.right)
  }
}
