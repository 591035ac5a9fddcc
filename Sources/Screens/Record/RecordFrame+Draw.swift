internal import TerminalUI
internal import ThaiText

extension RecordFrame {
  /// Draws the record: what it is in a line, the tabs, and the tab that is shown. On the smallest screens the line gives
  /// way.
  func draw(headline: RecordCell?, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let (top, rest) = area.splitTop(headline != nil && area.rows > 7 ? 1 : 0)
    if let headline, !top.isEmpty {
      canvas.write(
        headline.phrase.text(in: language), x: top.x + 1, y: top.y, columns: top.columns - 2, role: headline.role)
    }
    let (line, body) = rest.splitTop(rest.rows > 2 ? 1 : 0)
    if !line.isEmpty {
      Tabs(titles(in: line.columns, language), selected: tab).draw(on: &canvas, in: line, language: language)
    }
    drawBody(on: &canvas, in: body, language)
  }

  /// The tabs with how many each has; where there is no room for all of that, with the number of the shown one alone.
  private func titles(in columns: Int, _ language: Language) -> [Phrase] {
    let counted = tabs.map(\.titleWithCount)
    let wanted = counted.reduce(0) { $0 + Columns.count($1.text(in: language)) + 2 }
    guard wanted > columns else { return counted }
    return tabs.indices.map { $0 == tab ? counted[$0] : tabs[$0].title }
  }

  private func drawBody(on canvas: inout Canvas, in body: Area, _ language: Language) {
    guard let shown, !body.isEmpty else { return }
    switch shown.layout {
    case .facts:
      let facts = shown.rows.map { row in
        Fact(label: row.cells[0].phrase, text: row.cells[1].phrase, role: row.cells[1].role)
      }
      FactPane(facts: facts, showing: .cursor(cursor.index)).draw(on: &canvas, in: body, language: language)
    case .list(let columns):
      let rows = shown.rows.map { row in row.cells.map { TableCell($0.phrase.text(in: language), $0.role) } }
      Table(columns, rows: rows, cursor: cursor, empty: shown.empty).draw(on: &canvas, in: body, language: language)
    }
  }

  /// The chosen row as text, for the clipboard.
  func copied(in language: Language) -> [[String]]? {
    chosen.map { [$0.cells.map { $0.phrase.text(in: language) }] }
  }
}
