internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension HouseholdForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    state.form.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .household, state.id.raw, isPersonal: true, language: language)
  }

  package static func longText(_ state: State) -> LongText? { LongText(state.form) }
}
