internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension WalkIn {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, rest) = area.splitTop(1)
    canvas.write(
      Words.place(state.place).text(in: language), x: top.x + 1, y: top.y, role: .heading, limit: top.right)
    state.form.draw(on: &canvas, in: rest, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .interest, nil, isPersonal: true, language: language)
  }
}
