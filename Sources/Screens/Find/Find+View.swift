internal import OfficeStorage
package import TerminalUI

extension Find {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    canvas.fill(area)
    let (top, rest) = area.splitTop(1)
    let x = canvas.write(
      Vocabulary.search.text(in: language) + ": ", x: top.x + 1, y: top.y, role: .label, limit: top.right)
    state.search.edit.draw(
      on: &canvas, in: Area(x: x, y: top.y, columns: max(1, top.right - 1 - x), rows: 1), role: .fieldFocused,
      isFocused: true)
    let (under, list) = rest.splitTop(1)
    if let note = Words.note(state) {
      canvas.write(
        note.text(in: language), x: under.x + 1, y: under.y, columns: under.columns - 2,
        role: state.rescue != nil || state.found.isElsewhere ? .accent : .faint)
    }
    if !state.rows.isEmpty { state.list.draw(on: &canvas, in: list, language: language) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? { nil }
}
