internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension FairnessPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.coverage != nil else {
      let said = state.refusal ?? OutreachWords.reading
      canvas.write(said.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint, limit: area.right)
      return
    }
    FactPane(facts: state.rows.map(\.fact), showing: .cursor(state.cursor.index))
      .draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map {
      Copied([[$0.fact.label.text(in: language), $0.fact.text.text(in: language)]], of: .office, 1, isPersonal: false)
    }
  }
}
