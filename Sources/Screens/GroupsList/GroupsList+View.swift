internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension GroupsList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.noneYet)
    state.list.draw(
      table, shape(state), count: Words.count(state.groups.count), line: top, on: &canvas, in: list,
      language: language
    ) { row(state.groups[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: false) { row(state.groups[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .group, $0.id.raw, isPersonal: false) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.code, .fixed(8), priority: 4), TableColumn(Words.name, .share(3, minimum: 30)),
      TableColumn(Words.occupation, .share(1, minimum: 10), priority: 5),
      TableColumn(Vocabulary.community, .share(1, minimum: 12), priority: 2),
      TableColumn(Words.members, .fixed(6), alignment: .right, priority: 1),
      TableColumn(Vocabulary.statusTitle, .fixed(10)),
    ]
  }

  private static func row(_ group: GroupSummary, _ language: Language) -> [TableCell] {
    let isOver = group.status == .dissolved
    return [
      TableCell(group.code, .faint), TableCell(group.name, isOver ? .faint : .text),
      TableCell(group.occupation, isOver ? .faint : .text), TableCell(group.community, isOver ? .faint : .text),
      TableCell(group.members == 0 ? "–" : String(group.members), group.members == 0 ? .faint : .text),
      TableCell(Vocabulary.shortGroupStatus(group.status).text(in: language), Vocabulary.role(of: group.status)),
    ]
  }
}
