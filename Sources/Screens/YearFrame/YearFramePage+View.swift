internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension YearFramePage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    if state.editing != nil {
      state.form.draw(on: &canvas, in: area, language: language)
      return
    }
    guard let frame = state.frame else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    let facts = state.rows.map { Words.fact($0, frame) }
    FactPane(facts: facts, showing: .cursor(state.cursor.index)).draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.editing == nil ? nil : Copied(state.form, of: .office, 1, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { state.editing == nil ? nil : LongText(state.form) }
}
