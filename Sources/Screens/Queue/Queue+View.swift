internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Queue {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (upper, foot) = area.splitBottom(area.rows >= 12 ? 3 : 1)
    if upper.columns >= 118, !canvas.isLean {
      let (left, right) = upper.splitLeft(upper.columns - max(40, upper.columns * 2 / 5))
      drawList(state, on: &canvas, in: left, language)
      drawPreview(state, on: &canvas, in: right, language)
      drawList(state, on: &canvas, in: left, language)
    } else {
      drawList(state, on: &canvas, in: upper, language)
    }
    let cursor = (canvas.cursor, canvas.isCursorVisible)
    drawFoot(state, on: &canvas, in: foot, language)
    (canvas.cursor, canvas.isCursorVisible) = cursor
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  private static func drawList(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let (top, list) = area.splitTop(state.list.isSpeaking ? 1 : 0)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? ProgrammeWords.reading : state.list.isNarrowed ? Words.noMatch : Words.nothing)
    state.list.draw(table, shape(state), line: top, on: &canvas, in: list, language: language) {
      row(state.proposals[$0], state.today, language)
    }
  }

  package static func sheet(_ state: State) -> ListSheet? {
    let isPersonal = state.proposals.contains { $0.applicantKind == .person }
    return ListSheet(columns, of: state.actor, isPersonal: isPersonal) { row(state.proposals[$0], state.today, $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map {
      Copied(row($0, state.today, language), of: .proposal, $0.id.raw, isPersonal: $0.applicantKind == .person)
    }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(ProgrammeWords.shortNumber, .fixed(8)),
      TableColumn(Vocabulary.proposalTitle, .share(3, minimum: 12)),
      TableColumn(Vocabulary.applicant, .share(2, minimum: 11), priority: 4),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 3),
      TableColumn(Vocabulary.amountRequested, .fixed(9), alignment: .right, priority: 1),
      TableColumn(ProgrammeWords.age, .fixed(7), alignment: .right, priority: 2),
      TableColumn(Vocabulary.statusTitle, .fixed(10)),
    ]
  }

  private static func row(_ item: ProposalSummary, _ today: Day, _ language: Language) -> [TableCell] {
    [
      TableCell(item.number.text), TableCell(item.title), TableCell(item.applicant),
      TableCell(ProgrammeWords.zone(item.zone)), TableCell(item.amountRequested.display),
      TableCell(ProgrammeWords.age(item.status, since: item.submittedOn, today: today).text(in: language)),
      TableCell(Vocabulary.shortStatus(item.status).text(in: language), Vocabulary.role(of: item.status)),
    ]
  }

  private static func drawPreview(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard let file = state.preview, file.proposal.id == state.chosen?.id else { return }
    for y in area.y..<area.bottom { canvas.write(canvas.glyphs[.vertical], x: area.x, y: y, role: .border) }
    let inner = Area(x: area.x + 1, y: area.y, columns: area.columns - 1, rows: area.rows)
    FactPane(facts: ProposalFacts.preview(file, today: state.today), showing: .from(0))
      .draw(on: &canvas, in: inner, language: language)
  }

  /// The chosen one's next step, which on a slow line would follow every move, then the sums.
  private static func drawFoot(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard !area.isEmpty else { return }
    let (upper, last) = area.splitBottom(1)
    if !upper.isEmpty { canvas.rule(upper) }
    if upper.rows > 1, !canvas.isLean, let chosen = state.chosen {
      let label = ProgrammeWords.nextStepTitle.text(in: language) + ": "
      let x = canvas.write(label, x: upper.x + 1, y: upper.y + 1, role: .label, limit: upper.right)
      let text = ProgrammeWords.nextStep(chosen.status).text(in: language)
      let end = canvas.write(text, x: x, y: upper.y + 1, limit: upper.right)
      canvas.write(
        " (\(chosen.applicant))", x: end, y: upper.y + 1, columns: max(0, upper.right - end), role: .faint)
    }
    let (phrases, isOver) = Words.sums(state)
    canvas.write(
      ProgrammeWords.widest(of: phrases, in: last.columns - 2, language), x: last.x + 1, y: last.y,
      columns: last.columns - 1, role: isOver ? .warning : .strong)
  }
}
