package import TerminalUI
internal import ThaiText

extension Look {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let isWide = area.columns >= 76
    let listRows = min(state.names.count, max(area.rows / 2, area.rows - 4))
    let (list, sample) = isWide ? area.splitLeft(37) : area.splitTop(listRows)
    drawList(state, on: &canvas, in: list, language)
    drawSample(on: &canvas, in: sample.inset(columns: 1), language)
  }

  private static func drawList(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let names = state.names.map { Columns.count($0) }.max() ?? 0
    for (row, index) in state.cursor.window(rows: area.rows).enumerated() {
      let (name, y) = (state.names[index], area.y + row)
      let isTried = index == state.cursor.index
      let bar: Role? = isTried && !canvas.isLean ? .selected : nil
      if let bar { canvas.fill(Area(x: area.x, y: y, columns: area.columns, rows: 1), role: bar) }
      if isTried {
        canvas.write(canvas.glyphs[.cursor], x: area.x, y: y, role: bar ?? .accent, limit: area.right)
        canvas.placeCursor(x: area.x, y: y)
      }
      let x = canvas.write(name, x: area.x + 2, y: y, role: bar ?? .strong, limit: area.right)
      let said = Theme.purpose(of: name).text(in: language)
      let now = name == state.chosen ? " (\(Words.now.text(in: language)))" : ""
      canvas.write(
        said + now, x: max(x, area.x + 2 + names) + 1, y: y,
        columns: max(0, area.right - max(x, area.x + 2 + names) - 2),
        role: bar ?? .faint)
    }
  }

  /// One line for each family of roles, the charts last.
  private static func drawSample(on canvas: inout Canvas, in area: Area, _ language: Language) {
    var y = area.y
    func line(_ pieces: [(Role, String)], on canvas: inout Canvas) {
      guard y < area.bottom else { return }
      var x = area.x
      for (role, text) in pieces { x = canvas.write(text, x: x, y: y, role: role, limit: area.right) + 2 }
      y += 1
    }
    let glyphs = canvas.glyphs
    let words = Words.sample.map { $0.map { ($0.0, $0.1.text(in: language)) } }
    line(words[0], on: &canvas)
    line(Words.states.map { ($0.0, glyphs[$0.1] + " " + $0.2.text(in: language)) }, on: &canvas)
    let heats = Role.heats.indices.map { (Role.heats[$0], "\(glyphs.heat(of: $0)) \($0 * 25)") }
    line([(.label, Words.heat.text(in: language))] + heats, on: &canvas)
    for pieces in words.dropFirst() { line(pieces, on: &canvas) }
    guard area.bottom - y > 4 else { return }
    line([(.heading, Words.series.text(in: language))], on: &canvas)
    let bars = (1...4).map { Bar("\($0)", Double(100 - 20 * $0), number: "\(100 - 20 * $0)", target: 50, series: $0) }
    Bars(bars, maximum: 100).draw(on: &canvas, in: Area(x: area.x, y: y, columns: area.columns, rows: 4))
  }
}
