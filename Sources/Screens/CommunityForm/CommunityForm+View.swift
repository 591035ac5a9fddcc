internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension CommunityForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let lines = area.rows > 8 ? Words.about(state).text(in: language) : ""
    let (head, body) = area.splitTop(lines.isEmpty ? 0 : 2)
    if !head.isEmpty {
      canvas.write(lines, x: head.x + 1, y: head.y, columns: head.columns - 1, role: .heading)
    }
    state.form.draw(on: &canvas, in: body, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .community, state.id?.raw, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { LongText(state.form) }
}
