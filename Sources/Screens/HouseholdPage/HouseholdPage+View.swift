internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension HouseholdPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(Words.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint, limit: area.right)
      return
    }
    state.record.draw(headline: Words.headline(file, state), on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.record.copied(in: language).map { Copied($0, of: .household, state.id.raw, isPersonal: true) }
  }
}
