internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension ProposalPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    let (facts, foot) = area.splitBottom(1)
    FactPane(facts: state.facts, showing: .cursor(state.cursor.index)).draw(on: &canvas, in: facts, language: language)
    canvas.write(
      ProgrammeWords.left(file.budget).text(in: language), x: foot.x + 1, y: foot.y, columns: foot.columns - 1,
      role: .strong)
  }
  package static func copied(_ state: State, language: Language) -> Copied? {
    guard let file = state.file else { return nil }
    return Copied(
      state.facts.map { [$0.label.text(in: language), $0.text.text(in: language)] }, of: .proposal, state.id.raw,
      isPersonal: !file.beneficiaries.isEmpty)
  }
}
