internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension RoundPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    if state.isEditing { return state.form.draw(on: &canvas, in: area, language: language) }
    guard state.file != nil else {
      canvas.write(OutreachWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    FactPane(facts: state.rows.map(\.fact), showing: .cursor(state.cursor.index))
      .draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    if state.isEditing { return Copied(state.form, of: .round, state.id.raw, isPersonal: false, language: language) }
    return state.chosen.map {
      Copied(
        [[$0.fact.label.text(in: language), $0.fact.text.text(in: language)]], of: .round, state.id.raw,
        isPersonal: false)
    }
  }

  package static func longText(_ state: State) -> LongText? { state.isEditing ? LongText(state.form) : nil }
}
