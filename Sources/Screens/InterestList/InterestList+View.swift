internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension InterestList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded
        ? OutreachWords.reading : state.list.isNarrowed ? OutreachWords.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.shown), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.shown[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .interest, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(OutreachWords.day, .fixed(11), priority: 4), TableColumn(Vocabulary.name, .share(3, minimum: 16)),
      TableColumn(Vocabulary.phone, .fixed(12), priority: 3),
      TableColumn(Vocabulary.community, .share(1, minimum: 10), priority: 1),
      TableColumn(OutreachWords.want, .share(2, minimum: 10), priority: 2), TableColumn(Words.inRegister, .fixed(8)),
    ]
  }

  private static func row(_ interest: InterestSummary, _ language: Language) -> [TableCell] {
    let want = OutreachWords.want(interest.want).text(in: language)
    let state = interest.person == nil ? Words.notYet : Words.yes
    return [
      TableCell(Vocabulary.shortDay(interest.day).text(in: language)), TableCell(interest.name),
      TableCell(interest.phone ?? "–"), TableCell(interest.community ?? "–"),
      TableCell(interest.topic.isEmpty ? want : want + ": " + interest.topic),
      TableCell(state.text(in: language), interest.person == nil ? .warning : .ok),
    ]
  }
}
