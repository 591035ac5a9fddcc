internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Duplicates {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (body, foot) = area.splitBottom(area.rows > 8 ? 2 : area.rows > 5 ? 1 : 0)
    let (top, list) = body.splitTop(1)
    let table = Table(
      columns, rows: [], cursor: state.list.cursor,
      empty: !state.isLoaded ? Words.reading : state.list.isNarrowed ? Words.noneFound : Words.none)
    state.list.draw(
      table, shape(state), count: Words.count(state.pairs.count, isCut: state.open.isCut), line: top, on: &canvas,
      in: list, language: language
    ) { row(state.pairs[$0], language) }
    if let pair = state.chosen { drawReasons(pair, on: &canvas, in: foot, language) }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .person, $0.first.id.raw, isPersonal: true) }
  }

  /// Why the chosen pair stands here, in words.
  private static func drawReasons(_ pair: DuplicatePair, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard !area.isEmpty else { return }
    let lines = LineBreaks.wrap(Words.why(pair).text(in: language), to: max(1, area.columns - 3))
    for (y, line) in lines.prefix(area.rows).enumerated() {
      canvas.write(line, x: area.x + 2, y: area.y + y, role: .accent, limit: area.right)
    }
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.grade, .fixed(11), priority: 1), TableColumn(Words.first, .share(2, minimum: 16)),
      TableColumn(Words.second, .share(2, minimum: 16)), TableColumn(Words.born, .fixed(12), priority: 3),
      TableColumn(Vocabulary.community, .share(1, minimum: 12), priority: 4),
      TableColumn(Words.answer, .fixed(10), priority: 2),
    ]
  }

  private static func row(_ pair: DuplicatePair, _ language: Language) -> [TableCell] {
    let role: Role = pair.likeness.grade == .sure ? .warning : .text
    let born = pair.first.birth ?? pair.second.birth
    return [
      TableCell(DuplicateWords.grade(pair.likeness.grade).text(in: language), role), TableCell(pair.first.name),
      TableCell(pair.second.name),
      TableCell(born.map { Phrase($0.thai(), $0.english).text(in: language) } ?? "–", .faint),
      TableCell(pair.first.community ?? Vocabulary.zone(nil).text(in: language), .faint),
      TableCell(pair.answer.map { DuplicateWords.answer($0).text(in: language) } ?? "", .accent),
    ]
  }
}
