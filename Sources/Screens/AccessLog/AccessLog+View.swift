internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension AccessLog {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let isOfOne = state.person != nil
    let person = isOfOne ? [] : [TableColumn(Words.person, .share(2, minimum: 12))]
    let what = TableColumn(Words.what, .share(isOfOne ? 3 : 2, minimum: 12), priority: 2)
    let columns: [TableColumn] = [
      TableColumn(Words.at, .fixed(19), priority: 1), TableColumn(Words.user, .share(2, minimum: 7)),
      TableColumn(Words.deed, .fixed(9)),
    ]
    let table = Table(
      columns + person + [what], rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.shown.count), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], of: state.person, language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, of: state.person, language), of: .office, 1, isPersonal: true) }
  }

  /// In one person's log nobody need be told whose it is.
  private static func row(_ event: AccessEvent, of person: ID<Person>?, _ language: Language) -> [TableCell] {
    let remarks = AccessEvent.Remark.allCases.filter(event.remarks.contains)
    let said = remarks.map(Words.remark) + [Words.what(event)].compactMap { $0 }
    // Whose record went with its import has no name any more.
    let name = event.personName ?? (event.person == nil ? Words.several.text(in: language) : "–")
    var cells = [
      TableCell(Vocabulary.shortMoment(event.at).text(in: language)), TableCell(event.name),
      TableCell(Words.deed(event.deed).text(in: language), event.deed == .reveal ? .accent : .text),
    ]
    if person == nil { cells.append(TableCell(name, event.personName == nil ? .faint : .text)) }
    cells.append(TableCell(said.listed(" · ", " · ").text(in: language), remarks.isEmpty ? .faint : .warning))
    return cells
  }
}
