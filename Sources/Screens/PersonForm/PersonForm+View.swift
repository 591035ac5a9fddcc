package import TerminalUI

extension PersonForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    state.form.draw(on: &canvas, in: area, language: language)
  }
}
