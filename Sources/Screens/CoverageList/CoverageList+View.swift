internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension CoverageList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    if state.isChart {
      canvas.fill(area)
      return drawTiles(state, on: &canvas, in: area, language)
    }
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: state.refusal ?? (state.isLoaded ? OutreachWords.noneFound : OutreachWords.reading))
    state.list.draw(
      table, shape(state), count: Words.count(state.shown), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, mayExport: state.mayExport, isPersonal: false) { row(state.shown[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .community, $0.id.raw, isPersonal: false) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.code, .fixed(4), priority: 1), TableColumn(Vocabulary.community, .share(1, minimum: 14)),
      TableColumn(Words.last, .fixed(11)), TableColumn(Words.times, .fixed(6), alignment: .right),
      TableColumn(Words.interestedShort, .fixed(6), alignment: .right, priority: 4),
      TableColumn(Words.applied, .fixed(7), alignment: .right, priority: 2),
      TableColumn(Words.rate, .fixed(8), alignment: .right, priority: 3),
      TableColumn(Words.people, .fixed(7), alignment: .right, priority: 5),
    ]
  }

  private static func row(_ reach: CommunityReach, _ language: Language) -> [TableCell] {
    func count(_ number: Int) -> TableCell {
      TableCell(number == 0 ? "–" : Digits.grouped(Int64(number)), number == 0 ? .faint : .text)
    }
    let last = reach.lastReached.map { Vocabulary.shortDay($0) } ?? Words.neverShort
    return [
      TableCell(reach.community.code, .faint), TableCell(reach.community.name),
      TableCell(last.text(in: language), reach.lastReached == nil ? .warning : .text), count(reach.outreaches),
      count(reach.interested), count(reach.applied), TableCell(reach.rate.map(Words.tenths) ?? "–"),
      count(reach.people),
    ]
  }
}
