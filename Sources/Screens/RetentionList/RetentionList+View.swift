internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension RetentionList {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (top, rest) = area.splitTop(1)
    let (list, foot) = rest.splitBottom(state.prepared == nil || rest.rows < 6 ? 0 : 1)
    let table = Table(
      [
        TableColumn(Words.due, .fixed(10)), TableColumn(Vocabulary.name, .share(2, minimum: 12)),
        TableColumn(Words.kind, .fixed(18), priority: 2), TableColumn(Words.last, .fixed(11), priority: 3),
        TableColumn(Words.state, .share(2, minimum: 11), priority: 1),
      ], rows: [], cursor: state.list.cursor,
      empty: state.refusal
        ?? (!state.isLoaded ? Words.reading : state.list.isNarrowed ? AccessLog.Words.noneFound : Words.noneYet))
    state.list.draw(
      table, shape(state), count: Words.count(state.shown.count), line: top, on: &canvas, in: list, language: language
    ) { row(state.shown[$0], language) }
    if let prepared = state.prepared, !foot.isEmpty {
      canvas.write(
        Words.prepared(prepared).text(in: language), x: foot.x + 1, y: foot.y, columns: foot.columns - 1, role: .warning
      )
    }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .person, $0.id.raw, isPersonal: true) }
  }

  private static func row(_ line: RetentionLine, _ language: Language) -> [TableCell] {
    let hold = RetentionHold.allCases.first(where: line.holds.contains).map(PrivacyWords.hold)
    let state = hold ?? (line.isListed ? Words.isListed : Words.free)
    return [
      TableCell(Vocabulary.shortDay(line.due).text(in: language)), TableCell(line.name),
      TableCell(PrivacyWords.retention(line.kind).text(in: language)),
      TableCell(Vocabulary.shortDay(line.last).text(in: language), .faint),
      TableCell(state.text(in: language), hold != nil ? .warning : line.isListed ? .accent : .text),
    ]
  }
}
