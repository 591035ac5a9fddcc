internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension NetworksList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? ProgrammeWords.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.networks.count), line: top, on: &canvas, in: list,
      language: language
    ) { row(state.networks[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.networks[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .network, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(GroupWords.networkName, .share(2, minimum: 20)),
      TableColumn(GroupWords.contact, .share(1, minimum: 14), priority: 1),
      TableColumn(Vocabulary.phone, .fixed(14), priority: 2), TableColumn(Words.founded, .fixed(11), priority: 3),
      TableColumn(Words.groups, .fixed(6), alignment: .right),
    ]
  }

  private static func row(_ found: NetworkSummary, _ language: Language) -> [TableCell] {
    [
      TableCell(found.name), TableCell(found.coordinator), TableCell(found.phone),
      TableCell(found.founded.map { Vocabulary.shortDay($0).text(in: language) } ?? "–"),
      TableCell(found.groups == 0 ? "–" : String(found.groups), found.groups == 0 ? .faint : .text),
    ]
  }
}
