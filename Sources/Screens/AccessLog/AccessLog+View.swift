internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension AccessLog {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      [
        TableColumn(Words.at, .fixed(16)), TableColumn(Words.user, .share(2, minimum: 9)),
        TableColumn(Words.deed, .fixed(10)), TableColumn(Words.person, .share(2, minimum: 12), priority: 1),
        TableColumn(Words.what, .share(2, minimum: 12), priority: 2),
      ], rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.shown.count), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .office, 1, isPersonal: true) }
  }

  private static func row(_ event: AccessEvent, _ language: Language) -> [TableCell] {
    let remarks = AccessEvent.Remark.allCases.filter(event.remarks.contains)
    let said = remarks.map(Words.remark) + [Words.what(event)].compactMap { $0 }
    return [
      TableCell(Vocabulary.shortMoment(event.at).text(in: language)), TableCell(event.name),
      TableCell(Words.deed(event.deed).text(in: language), event.deed == .reveal ? .accent : .text),
      TableCell(event.personName ?? Words.several.text(in: language), event.personName == nil ? .faint : .text),
      TableCell(said.listed(" · ", " · ").text(in: language), remarks.isEmpty ? .faint : .warning),
    ]
  }
}
