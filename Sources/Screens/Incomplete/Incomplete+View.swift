internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Incomplete {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded
        ? OutreachWords.reading : state.list.isNarrowed ? OutreachWords.noneFound : Words.nothingMissing)
    state.list.draw(
      table, shape(state), count: OutreachWords.people(state.shown.count), line: top, on: &canvas, in: list,
      language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.shown[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .person, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.since, .fixed(11), priority: 2), TableColumn(Vocabulary.name, .share(2, minimum: 15)),
      TableColumn(Vocabulary.phone, .fixed(12), priority: 3),
      TableColumn(Vocabulary.community, .share(1, minimum: 10), priority: 1),
      TableColumn(Words.missing, .share(2, minimum: 12)),
    ]
  }

  private static func row(_ row: IncompleteRegistration, _ language: Language) -> [TableCell] {
    [
      TableCell(Vocabulary.shortDay(row.day).text(in: language)), TableCell(row.name), TableCell(row.phone ?? "–"),
      TableCell(row.community ?? Vocabulary.zone(nil).text(in: language)),
      TableCell(row.missing.map(OutreachWords.missing).listed(", ", ", ").text(in: language), .warning),
    ]
  }
}
