internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension OrganisationsList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? ProgrammeWords.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.organisations.count), line: top, on: &canvas, in: list,
      language: language
    ) { row(state.organisations[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.organisations[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .organisation, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(GroupWords.organisationName, .share(2, minimum: 20)),
      TableColumn(GroupWords.organisationKind, .fixed(18), priority: 2),
      TableColumn(Vocabulary.community, .share(1, minimum: 12)),
      TableColumn(GroupWords.contact, .share(1, minimum: 14), priority: 1),
      TableColumn(Words.proposals, .fixed(6), alignment: .right, priority: 3),
    ]
  }

  private static func row(_ found: OrganisationSummary, _ language: Language) -> [TableCell] {
    [
      TableCell(found.name), TableCell(found.kind.map { GroupWords.organisation($0).text(in: language) } ?? "–"),
      TableCell(found.community ?? "–"), TableCell(found.contact),
      TableCell(found.proposals == 0 ? "–" : String(found.proposals), found.proposals == 0 ? .faint : .text),
    ]
  }
}
