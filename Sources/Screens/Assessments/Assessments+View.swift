package import TerminalUI
internal import ThaiText

extension Assessments {
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
    if let said = state.day.problem {
      canvas.write(
        said.text(in: language), x: problem.x + 1, y: problem.y, columns: problem.columns - 2, role: .invalid)
    }
    let cursor = canvas.cursor
    let isVisible = canvas.isCursorVisible
    let x = state.day.draw(
      area.columns < 60 ? Words.dayShort : Words.dayLabel, on: &canvas, in: head, language: language)
    if !state.day.isFocused { canvas.placeCursor(x: cursor.x, y: cursor.y, isVisible: isVisible) }
    canvas.write(
      Words.facts(state).text(in: language), x: x + 1, y: head.y, columns: head.right - x - 2, alignment: .right,
      role: .faint)
  }
}
