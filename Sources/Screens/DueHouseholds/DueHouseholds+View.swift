internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension DueHouseholds {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: state.refusal
        ?? (!state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.noneDue)
    )
    state.list.draw(
      table, shape(state), count: Words.count(state), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.shown[$0], $1) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.code, .fixed(8), priority: 3), TableColumn(Words.head, .share(3, minimum: 16)),
      TableColumn(Vocabulary.community, .share(2, minimum: 9), priority: 2),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 4),
      TableColumn(Words.round, .fixed(9)), TableColumn(Words.since, .fixed(11), priority: 1),
      TableColumn(Words.last, .fixed(9), alignment: .right, priority: 5),
    ]
  }

  private static func row(_ due: DueFollowUp, _ language: Language) -> [TableCell] {
    [
      TableCell(due.code, .faint), TableCell(due.headName),
      TableCell(due.community ?? Vocabulary.zone(nil).text(in: language), due.community == nil ? .faint : .text),
      TableCell(due.zone.map(String.init) ?? "–"), TableCell(Vocabulary.shortRound(due.round).text(in: language)),
      TableCell(Vocabulary.shortDay(due.dueSince).text(in: language)), TableCell(due.lastIncome?.display ?? "–"),
    ]
  }
}
