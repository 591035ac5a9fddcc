internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Screening {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    let formRows = state.hasForm ? min(formRows(state, in: area), area.rows) : 0
    let (upper, lower) = area.splitBottom(formRows)
    let (facts, budget) = upper.splitBottom(1)
    FactPane(facts: ProposalFacts.all(file, today: state.today), showing: .from(state.top))
      .draw(on: &canvas, in: facts, language: language)
    drawBudget(state, file, on: &canvas, in: budget, language)
    if state.hasForm { state.form.draw(on: &canvas, in: lower, language: language) }
  }

  /// As many as the form needs, so that the facts have the rest; a list of choices wants room too.
  private static func formRows(_ state: State, in area: Area) -> Int {
    let shown = state.form.fields.count - state.form.hidden.count
    let wanted = area.columns >= 60 ? 1 + shown + state.form.problems.count : area.rows * 2 / 5
    return max(state.form.isChoosing ? min(12, area.rows - 2) : min(wanted, area.rows / 2), 5)
  }

  /// The budget left, and what the decision in the form would leave of it.
  private static func drawBudget(
    _ state: State, _ file: ProposalFile, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    guard !area.isEmpty else { return }
    canvas.fill(area, role: .tableHeader)
    let (phrase, isOver) = Words.budget(state, file)
    let sign = isOver ? canvas.glyphs[.warning] + " " : ""
    canvas.write(
      sign + phrase.text(in: language), x: area.x + 1, y: area.y, columns: area.columns - 1,
      role: isOver ? .warning : .tableHeader)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .proposal, state.id.raw, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { LongText(state.form) }
}
