internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension OutreachList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, list) = area.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded
        ? OutreachWords.reading : state.list.isNarrowed ? OutreachWords.noneFound : Words.noneYet(state.fiscalYear))
    state.list.draw(
      table, shape(state), count: Words.count(state.shown), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func sheet(_ state: State) -> ListSheet? {
    ListSheet(columns, of: state.actor, isPersonal: false) { row(state.shown[$0], $1) }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .outreach, $0.id.raw, isPersonal: false) }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.number, .fixed(8), priority: 3), TableColumn(OutreachWords.day, .fixed(11)),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 1),
      TableColumn(OutreachWords.channel, .fixed(11), priority: 2),
      TableColumn(OutreachWords.topic, .share(3, minimum: 12)),
      TableColumn(Vocabulary.community, .share(2, minimum: 10), priority: 4),
      TableColumn(OutreachWords.came, .fixed(5), alignment: .right),
      TableColumn(Words.interestedShort, .fixed(5), alignment: .right, priority: 5),
    ]
  }

  private static func row(_ summary: OutreachSummary, _ language: Language) -> [TableCell] {
    let details = summary.outreach.details
    func count(_ number: Int) -> TableCell {
      TableCell(number == 0 ? "–" : Digits.grouped(Int64(number)), number == 0 ? .faint : .text)
    }
    return [
      TableCell("\(summary.outreach.number)/\(details.fiscalYear)", .faint),
      TableCell(Vocabulary.shortDay(details.day).text(in: language)), TableCell(String(details.zone)),
      TableCell(OutreachWords.channel(details.channel).text(in: language)), TableCell(details.topic),
      TableCell(summary.communities.joined(separator: ", ")), count(details.came.total), count(summary.interested),
    ]
  }
}
