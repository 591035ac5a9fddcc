internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension PeopleList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let nobody = state.list.isNarrowed || state.community != nil ? Words.nobody : Words.nobodyYet
    let table = Table(
      columns, rows: [], cursor: state.list.cursor, empty: state.isLoaded ? nobody : Words.reading)
    state.list.draw(
      table, shape(state), count: Words.count(state), line: top, on: &canvas, in: list, language: language
    ) { row(state.people[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .person, $0.id.raw, isPersonal: true) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Vocabulary.name, .share(3, minimum: 18)),
      TableColumn(Vocabulary.nationalID, .fixed(17), priority: 2),
      TableColumn(Vocabulary.community, .share(2, minimum: 12)),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 1),
      TableColumn(Vocabulary.phone, .fixed(11), priority: 3),
    ]
  }

  private static func row(_ person: PersonSummary, _ language: Language) -> [TableCell] {
    [
      TableCell(person.name.full),
      TableCell(person.nationalID ?? Words.noNumber.text(in: language), person.nationalID == nil ? .faint : .text),
      TableCell(person.community ?? Vocabulary.zone(nil).text(in: language), person.community == nil ? .faint : .text),
      TableCell(person.zone.map(String.init) ?? "–"), TableCell(person.phone ?? ""),
    ]
  }
}
