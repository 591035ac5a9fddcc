internal import TerminalUI
internal import ThaiText

/// The line over a list: its words and facts, how many are marked and how many there are.
enum SearchLine {
  /// The search field keeps at least so many columns.
  private static let fieldColumns = 12

  static func draw(
    _ list: ListFrame, _ shape: ListShape, count: Phrase = Phrase(verbatim: ""), on canvas: inout Canvas,
    in line: Area, _ language: Language
  ) {
    guard !line.isEmpty else { return }
    let search = list.search
    let right = [ListWords.marks(list.marks.count), count].compactMap { $0?.text(in: language) }
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let rightColumns = min(Columns.count(right), line.columns / 2)
    canvas.write(
      right, x: line.right - 1 - rightColumns, y: line.y, columns: rightColumns, alignment: .right,
      role: list.marks.isEmpty ? .faint : .marked)
    var end = line.right - 3 - rightColumns
    let said = ListWords.order(list, shape)?.text(in: language) ?? ""
    // Without words and without typing the order has the whole line.
    let isField = search.isOpen || !search.isEmpty || said.isEmpty
    let label = Vocabulary.search.text(in: language) + ": "
    let reserved = isField ? Columns.count(label) + fieldColumns + 1 : 0
    if !said.isEmpty {
      let columns = max(0, min(Columns.count(said), end - line.x - 1 - reserved))
      let x = isField ? end - columns : line.x + 1
      canvas.write(said, x: x, y: line.y, columns: columns, role: .accent)
      end = isField ? x - 1 : end
    }
    guard isField else { return }
    let x = canvas.write(label, x: line.x + 1, y: line.y, role: .label, limit: line.right)
    let field = Area(x: x, y: line.y, columns: end - x, rows: 1)
    guard field.columns > 0 else { return }
    search.edit.draw(on: &canvas, in: field, role: search.isOpen ? .fieldFocused : .field, isFocused: search.isOpen)
  }
}

extension ListFrame {
  /// Draws a table with the signs of this list: what is marked, by what it is sorted; then the line over it and its menu.
  /// Only the rows that are seen become words.
  func draw(
    _ table: Table, _ shape: ListShape, count: Phrase = Phrase(verbatim: ""), line: Area, on canvas: inout Canvas,
    in area: Area, language: Language, row: (Int) -> [TableCell]
  ) {
    var (table, area) = (table, area)
    if let note = ListWords.note(self) {
      let (under, rest) = area.splitTop(1)
      canvas.write(
        note.text(in: language), x: under.x + 1, y: under.y, columns: under.columns - 2,
        role: problem == nil ? .accent : .refused)
      area = rest
    }
    let window = cursor.window(rows: Table.rows(in: area))
    table.cursor = cursor
    table.firstRow = window.lowerBound
    table.rows = window.map(row)
    table.marked = marks.isEmpty ? [] : Set(window.filter { marks.contains(rows[$0]) })
    table.sorting = shape.sorting(self)
    table.draw(on: &canvas, in: area, language: language)
    SearchLine.draw(self, shape, count: count, on: &canvas, in: line, language)
  }
}
