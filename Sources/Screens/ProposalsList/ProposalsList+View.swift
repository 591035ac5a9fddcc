internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension ProposalsList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, rest) = area.splitTop(1)
    let (list, foot) = rest.splitBottom(1)
    canvas.write(
      Words.sums(state).text(in: language), x: foot.x + 1, y: foot.y, columns: foot.columns - 1, role: .strong)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? ProgrammeWords.reading : state.list.isNarrowed ? Queue.Words.noMatch : Words.nothing)
    state.list.draw(table, shape(state), line: top, on: &canvas, in: list, language: language) {
      row(state.proposals[$0], language)
    }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    let isPersonal = state.proposals.contains { $0.applicantKind == .person }
    return ListSheet(columns, of: state.actor, isPersonal: isPersonal) { row(state.proposals[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map {
      Copied(row($0, language), of: .proposal, $0.id.raw, isPersonal: $0.applicantKind == .person)
    }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(ProgrammeWords.shortNumber, .fixed(8)),
      TableColumn(Vocabulary.proposalTitle, .share(3, minimum: 12)),
      TableColumn(Vocabulary.applicant, .share(2, minimum: 10), priority: 3),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 4),
      TableColumn(Vocabulary.amountRequested, .fixed(10), alignment: .right, priority: 2),
      TableColumn(Words.given, .fixed(10), alignment: .right, priority: 1),
      TableColumn(Vocabulary.statusTitle, .fixed(10)),
    ]
  }

  private static func row(_ item: ProposalSummary, _ language: Language) -> [TableCell] {
    [
      TableCell(item.number.text), TableCell(item.title), TableCell(item.applicant),
      TableCell(ProgrammeWords.zone(item.zone)), TableCell(item.amountRequested.display),
      TableCell((item.amountApproved ?? item.amountRecommended)?.display ?? "–"),
      TableCell(Vocabulary.shortStatus(item.status).text(in: language), Vocabulary.role(of: item.status)),
    ]
  }
}
