internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension CommunityPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(Words.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint, limit: area.right)
      return
    }
    let facts = Words.facts(file).map { $0.text(in: language) }
    let (top, body) = area.splitTop(area.rows > 8 ? facts.count : 0)
    for (index, fact) in facts.enumerated() where index < top.rows {
      canvas.write(fact, x: top.x + 1, y: top.y + index, columns: top.columns - 1, role: index == 0 ? .text : .faint)
    }
    Sections(sections(file, state, language), cursor: state.cursor).draw(on: &canvas, in: body, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { Copied(row($0, language), of: .community, state.id.raw, isPersonal: false) }
  }

  private static func sections(_ file: CommunityFile, _ state: State, _ language: Language) -> [Sections.Section] {
    let figures = state.rows.filter { if case .change = $0 { false } else { true } }
    let changes = state.rows.dropFirst(figures.count)
    return [
      Sections.Section(
        Words.registered,
        [
          TableColumn(Words.registered, .share(1, minimum: 20)),
          TableColumn(Words.number, .fixed(10), alignment: .right),
        ], rows: figures.map { row($0, language) }, empty: Words.noChanges),
      Sections.Section(
        Words.changes,
        [
          TableColumn(Words.day, .fixed(11)), TableColumn(Words.change, .share(2, minimum: 16)),
          TableColumn(Words.announcement, .share(1, minimum: 14), priority: 1),
        ], rows: changes.map { row($0, language) }, empty: Words.noChanges),
    ]
  }

  private static func row(_ row: Row, _ language: Language) -> [TableCell] {
    func figure(_ name: Phrase, _ number: String) -> [TableCell] {
      [TableCell(name.text(in: language)), TableCell(number, number == "–" ? .faint : .strong)]
    }
    func count(_ number: Int) -> String { number == 0 ? "–" : Digits.grouped(Int64(number)) }
    switch row {
    case .people(let number): return figure(Words.people, count(number))
    case .households(let number): return figure(Vocabulary.household, count(number))
    case .groups(let number): return figure(Vocabulary.group, count(number))
    case .families(let year, let families): return figure(Words.families(year), count(families?.supported ?? 0))
    case .change(let change):
      return [
        TableCell(Vocabulary.shortDay(change.change.day).text(in: language)),
        TableCell(Words.change(change).text(in: language)),
        TableCell(Words.announcement(change.change.announcement).text(in: language), .faint),
      ]
    }
  }
}
