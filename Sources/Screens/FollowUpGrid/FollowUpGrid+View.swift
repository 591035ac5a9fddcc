package import TerminalUI

extension FollowUpGrid {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let instead = state.due.isEmpty || !state.isLoaded
    SheetView(
      day: state.day, grid: state.grid,
      instead: instead ? state.refusal ?? (state.isLoaded ? Words.allDone : SheetWords.reading) : nil,
      dayLabel: Words.dayLabel, facts: Words.facts(state, isShort: area.columns < 70),
      noLines: state.grid.isEmpty ? Words.noneHere : nil
    ).draw(on: &canvas, in: area, language: language)
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
