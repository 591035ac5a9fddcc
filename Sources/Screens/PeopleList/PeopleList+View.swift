internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension PeopleList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, body) = area.splitTop(1)
    var list = body
    // Who is listed without being searched for is told why, unless the line itself has something to say.
    if state.isHeld, ListWords.note(state.list) == nil, !state.people.isEmpty {
      let (note, rest) = list.splitTop(1)
      canvas.write(
        (area.columns < 80 ? Words.heldShort : Words.held(state)).text(in: language), x: note.x + 1, y: note.y,
        columns: note.columns - 2, role: .accent)
      list = rest
    }
    let nobody = state.list.isNarrowed || state.community != nil ? Words.nobody : Words.nobodyYet
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.isHeld ? Words.held(state) : nobody)
    state.list.draw(
      table, shape(state), count: Words.count(state), line: top, on: &canvas, in: list, language: language
    ) { row(state.people[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: true) { row(state.people[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .person, $0.id.raw, isPersonal: true) }
  }

  static var columns: [TableColumn] {
    [
      TableColumn(Vocabulary.name, .share(3, minimum: 18)),
      TableColumn(Vocabulary.nationalID, .fixed(17), priority: 2),
      TableColumn(Vocabulary.community, .share(2, minimum: 12)),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 1),
      TableColumn(Vocabulary.phone, .fixed(11), priority: 3),
    ]
  }

  static func row(_ person: PersonSummary, _ language: Language) -> [TableCell] {
    [
      TableCell(person.name.full),
      TableCell(person.nationalID ?? Words.noNumber.text(in: language), person.nationalID == nil ? .faint : .text),
      TableCell(person.community ?? Vocabulary.zone(nil).text(in: language), person.community == nil ? .faint : .text),
      TableCell(person.zone.map(String.init) ?? "–"), TableCell(person.phone ?? ""),
    ]
  }
}
