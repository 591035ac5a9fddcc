internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension HouseholdsList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.households.count), line: top, on: &canvas, in: list,
      language: language
    ) { row(state.households[$0]) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { place, _ in row(state.households[place]) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0), of: .household, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.code, .fixed(10)), TableColumn(Words.head, .share(1, minimum: 16)),
      TableColumn(Words.house, .fixed(12), priority: 1), TableColumn(Words.people, .fixed(6), alignment: .right),
    ]
  }

  private static func row(_ household: HouseholdSummary) -> [TableCell] {
    [
      TableCell(household.code, .faint), TableCell(household.name), TableCell(household.houseNumber ?? "–"),
      TableCell(String(household.people)),
    ]
  }
}
