internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension ZoneRequests {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: state.refusal
        ?? (!state.isLoaded ? OutreachWords.reading : state.list.isNarrowed ? OutreachWords.noneFound : Words.noneYet))
    state.list.draw(
      table, shape(state), count: Words.count(state.shown), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.shown[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .zoneRequest, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(OutreachWords.day, .fixed(11), priority: 2),
      TableColumn(Words.whose, .share(2, minimum: 17)), TableColumn(Words.askedBy, .share(2, minimum: 12), priority: 1),
      TableColumn(Vocabulary.reason, .share(3, minimum: 12), priority: 3), TableColumn(Words.answer, .fixed(16)),
    ]
  }

  private static func row(_ request: ZoneRequestFile, _ language: Language) -> [TableCell] {
    [
      TableCell(Vocabulary.shortDay(request.askedOn).text(in: language)),
      TableCell(request.person?.name ?? request.number.grouped), TableCell(request.askedBy), TableCell(request.reason),
      TableCell(
        (request.answer.map(OutreachWords.answer) ?? Words.waits).text(in: language),
        request.answer == nil ? .warning : .text),
    ]
  }
}
