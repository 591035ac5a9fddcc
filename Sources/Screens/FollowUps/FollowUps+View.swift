internal import OfficeCore
package import TerminalUI
internal import ThaiText

extension FollowUps {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let (head, rest) = area.splitTop(1)
    let titles = state.years.map { Words.year($0, count: state.due[$0]?.total) }
    Tabs(titles, selected: state.years.firstIndex(of: state.fiscalYear) ?? 0).draw(
      on: &canvas, in: Area(x: head.x + 1, y: head.y, columns: head.columns - 1, rows: 1), language: language)
    let (_, body) = rest.splitTop(rest.rows > 10 ? 1 : 0)
    guard state.isLoaded else {
      canvas.write(
        (state.refusal ?? Words.reading).text(in: language), x: body.x + 1, y: body.y,
        columns: body.columns - 2, role: state.refusal == nil ? .faint : .warning)
      canvas.placeCursor(x: body.x, y: body.y)
      return
    }
    drawTable(state, on: &canvas, in: body, language)
    let (_, foot) = body.splitTop(state.lines.count + 3)
    let total = state.due[state.fiscalYear]?.total ?? 0
    let said = (total == 0 ? Words.allDone : Words.explained).text(in: language)
    for (y, line) in LineBreaks.wrap(said, to: max(1, min(76, foot.columns - 2))).prefix(foot.rows).enumerated() {
      canvas.write(line, x: foot.x + 2, y: foot.y + y, role: total == 0 ? .ok : .faint, limit: foot.right)
    }
  }

  private static func drawTable(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let cell = area.columns >= 70 ? 8 : area.columns >= 56 ? 7 : 5
    let label = max(8, area.columns - 3 - cell * state.columnCount)
    let cellX = area.x + 2 + label
    let (header, body) = area.splitTop(1)
    canvas.note([.figures(outline(state, language))], in: area.splitTop(state.lines.count + 1).0)
    canvas.fill(header, role: .tableHeader)
    canvas.write(Words.due.text(in: language), x: header.x + 2, y: header.y, columns: label, role: .tableHeader)
    for column in 0..<state.columnCount {
      canvas.write(
        Words.column(column, isShort: cell < 7).text(in: language), x: cellX + column * cell, y: header.y,
        columns: cell, alignment: .right, role: .tableHeader)
    }
    for (index, line) in state.lines.enumerated() where index < body.rows {
      let y = body.y + index
      canvas.write(
        Words.line(line.of, columns: label).text(in: language), x: body.x + 2, y: y, columns: label,
        role: index == state.line && !canvas.isLean ? .strong : .text)
      for column in 0..<state.columnCount {
        let isFocused = index == state.line && column == state.column
        let number = FigureWords.number(line.count(at: column))
        let text = isFocused ? canvas.glyphs[.cursor] + number : number
        let x = cellX + column * cell
        let role: Role =
          isFocused && !canvas.isLean ? .selected : line.count(at: column) == 0 ? .faint : column == 0 ? .strong : .text
        canvas.write(text, x: x, y: y, columns: cell, alignment: .right, role: role)
        if isFocused { canvas.placeCursor(x: x + cell - Columns.count(text), y: y) }
      }
    }
  }
}
