internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension DataRequests {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      [
        TableColumn(Words.number, .fixed(8)), TableColumn(Vocabulary.name, .share(1, minimum: 14)),
        TableColumn(PrivacyPage.Words.request, .fixed(24), priority: 1),
        TableColumn(PrivacyPage.Words.received, .fixed(11), priority: 2),
        TableColumn(PrivacyPage.Words.clock, .fixed(13)),
      ], rows: [], cursor: state.list.cursor,
      empty: state.refusal
        ?? (!state.isLoaded ? Words.reading : state.list.isNarrowed ? AccessLog.Words.noneFound : Words.noneYet))
    state.list.draw(
      table, shape(state), count: Words.count(state.shown.count), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], state.today, language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map {
      Copied(row($0, state.today, language), of: .person, $0.request.person.raw, isPersonal: true)
    }
  }

  private static func row(_ line: DataRequestLine, _ today: Day, _ language: Language) -> [TableCell] {
    let clock = line.request.clock(on: today)
    return [
      TableCell(line.request.number), TableCell(line.name),
      TableCell(PrivacyWords.kind(line.request.kind).text(in: language)),
      TableCell(Vocabulary.shortDay(line.request.receivedOn).text(in: language)),
      TableCell(PrivacyWords.clock(clock).text(in: language), role(of: clock)),
    ]
  }
}
