package import TerminalUI
internal import ThaiText

extension FollowUpGrid {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    guard state.isLoaded, !state.due.isEmpty else {
      let said = state.refusal ?? (state.isLoaded ? Words.allDone : Words.reading)
      canvas.write(said.text(in: language), x: area.x + 1, y: area.y + 1, columns: area.columns - 2, role: .faint)
      canvas.placeCursor(x: area.x, y: area.y)
      return
    }
    let (head, rest) = area.splitTop(1)
    let (problem, below) = rest.splitTop(state.day.problem == nil ? (rest.rows > 14 ? 1 : 0) : 1)
    state.grid.draw(on: &canvas, in: below, language: language)
    if state.grid.isEmpty {
      canvas.write(
        Words.noneHere.text(in: language), x: below.x + 2, y: below.y + 2, columns: below.columns - 3, role: .faint)
    }
    if let said = state.day.problem {
      canvas.write(
        said.text(in: language), x: problem.x + 1, y: problem.y, columns: problem.columns - 2, role: .invalid)
    }
    let cursor = canvas.cursor
    let isVisible = canvas.isCursorVisible
    let x = state.day.draw(
      area.columns < 60 ? Words.dayShort : Words.dayLabel, on: &canvas, in: head, language: language)
    if !state.day.isFocused { canvas.placeCursor(x: cursor.x, y: cursor.y, isVisible: isVisible) }
    let facts = Words.facts(state, isShort: area.columns < 70).text(in: language)
    canvas.write(
      facts, x: x + 1, y: head.y, columns: head.right - x - 2, alignment: .right, role: .faint)
    drawFilter(state, on: &canvas, in: area, language)
  }

  private static func drawFilter(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard let list = state.filterList else { return }
    let wanted = list.wantedSize(in: language)
    let size = Size(columns: min(area.columns, wanted.columns), rows: min(area.rows, wanted.rows))
    list.draw(
      on: &canvas,
      in: Area(
        x: area.right - size.columns, y: min(area.y + 1, area.bottom - size.rows), columns: size.columns,
        rows: size.rows), language: language)
  }
}
