internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Communities {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    if state.isChart {
      canvas.fill(area)
      return drawTiles(state, on: &canvas, in: area, language)
    }
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor, empty: state.isLoaded ? Words.nobody : Words.reading)
    state.list.draw(
      table, shape(state), count: Words.count(state.total), line: top, on: &canvas, in: list, language: language
    ) { row(state.rows[$0], state, language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, mayExport: state.mayExport, isPersonal: false) { row(state.rows[$0], state, $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    guard !state.isChart, let chosen = state.row else { return nil }
    return Copied(row(chosen, state, language), of: .community, state.chosen?.id.raw ?? 0, isPersonal: false)
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.code, .fixed(4), priority: 1), TableColumn(Vocabulary.community, .share(1, minimum: 18)),
      TableColumn(Words.peopleTitle, .fixed(8), alignment: .right),
      TableColumn(Vocabulary.household, .fixed(9), alignment: .right, priority: 2),
      TableColumn(Words.groupsTitle, .fixed(6), alignment: .right),
    ]
  }

  private static func row(_ row: Row, _ state: State, _ language: Language) -> [TableCell] {
    func number(_ value: Int, _ role: Role) -> TableCell {
      TableCell(value == 0 ? "–" : Digits.grouped(Int64(value)), value == 0 && role == .text ? .faint : role)
    }
    switch row {
    case .zone(let zone, let totals):
      let isFolded = !state.list.isNarrowed && state.folded.contains(zone)
      let name = Words.zone(zone, totals.communities, isFolded: isFolded).text(in: language)
      return [
        "", TableCell(name, .heading), number(totals.people, .heading), number(totals.households, .heading),
        number(totals.groups, .heading),
      ]
    case .community(let summary):
      let community = summary.community
      let name = community.closed == nil ? community.name : community.name + " " + Words.closed.text(in: language)
      return [
        TableCell(community.code, .faint), TableCell(name, community.closed == nil ? .text : .faint),
        number(summary.people, .text), number(summary.households, .text), number(summary.groups, .text),
      ]
    }
  }
}
