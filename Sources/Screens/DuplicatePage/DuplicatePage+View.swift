internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension DuplicatePage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let comparison = state.comparison, !area.isEmpty else {
      canvas.write(Words.reading.text(in: language), x: area.x + 2, y: area.y, role: .faint, limit: area.right)
      return
    }
    let head = heading(state, comparison).flatMap { line in
      LineBreaks.wrap(line.0.text(in: language), to: max(1, area.columns - 3)).map { ($0, line.1) }
    }
    let (top, body) = area.splitTop(min(head.count, area.rows > 12 ? 4 : area.rows > 8 ? 2 : 1))
    for (y, line) in head.prefix(top.rows).enumerated() {
      canvas.write(line.0, x: top.x + 2, y: top.y + y, role: line.1, limit: top.right)
    }
    let isNarrow = area.columns < 70
    let table = Table(
      [
        TableColumn(Words.field, .fixed(isNarrow ? 11 : 22)),
        TableColumn(Words.title(.left, state, isNarrow: isNarrow), .share(1, minimum: 10)),
        TableColumn(Words.title(.right, state, isNarrow: isNarrow), .share(1, minimum: 10)),
      ], rows: state.lines.map { row($0, language) }, cursor: state.cursor, empty: Words.reading)
    table.draw(on: &canvas, in: body, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    guard let person = side(state.survivor, state)?.person else { return nil }
    return Copied(
      state.lines.map { line in
        [Words.name(line.field), line.left, line.right].map { $0.text(in: language) }
      }, of: .person, person.id.raw, isPersonal: true)
  }

  private static func heading(_ state: State, _ comparison: DuplicateComparison) -> [(Phrase, Role)] {
    guard let pair = comparison.pair else { return [] }
    return [
      (
        DuplicateWords.grade(pair.likeness.grade) + Phrase(verbatim: ": ") + DuplicateWords.reasons(pair.likeness),
        .accent
      )
    ] + (Words.answer(pair).map { [($0, Role.faint)] } ?? [])
  }

  /// What stays bears a sign and stands out; what is the same on both sides is faint.
  private static func row(_ line: Line, _ language: Language) -> [TableCell] {
    func cell(_ value: Phrase, _ side: Side) -> TableCell {
      guard let choice = line.choice else { return TableCell(value.text(in: language), .faint) }
      let text = value.text(in: language)
      return choice == side ? TableCell("(x) " + text, .strong) : TableCell("( ) " + text, .faint)
    }
    return [
      TableCell(Words.name(line.field).text(in: language), line.choice == nil ? .faint : .text),
      cell(line.left, .left), cell(line.right, .right),
    ]
  }
}
