internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension PersonEntryForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    state.form.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .person, state.entry.person.raw, isPersonal: true, language: language)
  }
}
