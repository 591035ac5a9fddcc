internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension PrivacyForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let (top, body) = area.splitTop(area.rows > 6 ? 1 : 0)
    if !top.isEmpty, let file = state.file {
      let lines = Words.headline(state.task, file).text(in: language)
      canvas.write(lines, x: top.x + 1, y: top.y, columns: top.columns - 1, role: .heading)
    }
    state.form.draw(on: &canvas, in: body, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .person, state.id.raw, isPersonal: true, language: language)
  }

  package static func longText(_ state: State) -> LongText? { LongText(state.form) }
}
