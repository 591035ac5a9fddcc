internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension OutreachPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.file != nil else {
      canvas.write(OutreachWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    FactPane(facts: state.facts, showing: .cursor(state.cursor.index)).draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    let facts = state.facts
    guard facts.indices.contains(state.cursor.index) else { return nil }
    let fact = facts[state.cursor.index]
    return Copied(
      [[fact.label.text(in: language), fact.text.text(in: language)]], of: .outreach, state.id.raw, isPersonal: false)
  }
}
