package import TerminalUI

extension Assessments {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let instead = state.due.isEmpty || !state.isLoaded
    SheetView(
      day: state.day, grid: state.grid,
      instead: instead ? state.refusal ?? (state.isLoaded ? Words.allDone : SheetWords.reading) : nil,
      dayLabel: Words.dayLabel, facts: Words.facts(state)
    ).draw(on: &canvas, in: area, language: language)
  }
}
