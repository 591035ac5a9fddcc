internal import ThaiText

/// A list in columns under a header, with one chosen row and marks. Texts are clipped, never wrapped.
package struct Table: Sendable {
  package var columns: [TableColumn]
  /// The rows that are at hand; `firstRow` tells which item of the list the first of them is.
  package var rows: [[TableCell]]
  package var firstRow = 0
  package var cursor: ListCursor
  /// The numbers of the marked items.
  package var marked: Set<Int> = []
  /// Said in place of rows when there are none.
  package var empty: Phrase
  /// The column by which the rows are sorted.
  package var sorting: (column: Int, isDescending: Bool)?
  /// Whether keys go to this table; without focus only the gutter shows the chosen row.
  package var isFocused = true

  /// How far the bar reaches, gutter included: a move of the cursor sends what is under it twice, and must not cost more
  /// than 256 bytes, three of which make a Thai letter or mark.
  private static let barColumns = 24

  package init(
    _ columns: [TableColumn], rows: [[TableCell]], cursor: ListCursor, marked: Set<Int> = [], empty: Phrase
  ) {
    self.columns = columns
    self.rows = rows
    self.cursor = cursor
    self.marked = marked
    self.empty = empty
  }

  /// How many rows an area shows, for moving by pages.
  package static func rows(in area: Area) -> Int { max(0, area.rows - 1) }

  /// Draws the table and, when focused, puts the hardware cursor on the chosen row. Returns that row's area.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area, language: Language) -> Area? {
    guard !area.isEmpty else { return nil }
    let (header, body) = area.splitTop(1)
    // The gutter (chosen, marked) on the left, the signs for more rows on the right.
    let layout = ColumnLayout(columns, in: area.columns - 3)
    drawHeader(on: &canvas, in: header, layout, language)
    canvas.fill(body)
    canvas.note(outline(rows: body.rows, language), in: cursor.count > 0 ? area : header)
    guard cursor.count > 0 else {
      let lines = LineBreaks.wrap(empty.text(in: language), to: max(1, body.columns - 4)).prefix(max(0, body.rows - 1))
      for (y, line) in lines.enumerated() {
        canvas.write(line, x: body.x + 2, y: body.y + 1 + y, role: .faint, limit: body.right)
      }
      if isFocused { canvas.placeCursor(x: body.x, y: min(body.y, area.bottom - 1)) }
      return nil
    }
    let window = cursor.window(rows: body.rows)
    var chosen: Area?
    for (y, item) in window.enumerated() {
      let line = Area(x: body.x, y: body.y + y, columns: body.columns, rows: 1)
      drawRow(item, on: &canvas, in: line, layout)
      if item == cursor.index { chosen = line }
    }
    drawMore(window, on: &canvas, in: body)
    if isFocused, let chosen { canvas.placeCursor(x: chosen.x, y: chosen.y) }
    return chosen
  }

  /// The rows that are drawn, each cell under its title.
  private func outline(rows seen: Int, _ language: Language) -> [Outline.Item] {
    guard cursor.count > 0 else { return [] }
    let window = cursor.window(rows: seen).clamped(to: firstRow..<max(firstRow, firstRow + rows.count))
    var list = Outline.List(
      rows: window.map { rows[$0 - firstRow].map(\.text) }, first: window.lowerBound, of: 0..<cursor.count)
    list.columns = columns.map { $0.title.text(in: language) }
    list.cursor = isFocused ? cursor.index : nil
    list.marked = marked
    return [.list(list)]
  }

  private func drawHeader(on canvas: inout Canvas, in line: Area, _ layout: ColumnLayout, _ language: Language) {
    canvas.fill(line, role: .tableHeader)
    for place in layout.places {
      let column = columns[place.column]
      var title = column.title.text(in: language)
      if let sorting, sorting.column == place.column {
        let sign = canvas.glyphs[sorting.isDescending ? .descending : .ascending]
        let room = place.columns - 1 - Columns.count(sign)
        title = Columns.clip(title, to: max(0, room), ellipsis: canvas.glyphs[.ellipsis]) + " " + sign
      }
      let room = min(place.columns, line.columns - 2 - place.x)
      canvas.write(
        title, x: line.x + 2 + place.x, y: line.y, columns: room, alignment: column.alignment, role: .tableHeader)
    }
  }

  private func drawRow(_ item: Int, on canvas: inout Canvas, in line: Area, _ layout: ColumnLayout) {
    let isChosen = item == cursor.index
    let isMarked = marked.contains(item)
    if isChosen { canvas.write(canvas.glyphs[.cursor], x: line.x, y: line.y, role: .accent, limit: line.right) }
    if isMarked { canvas.write(canvas.glyphs[.mark], x: line.x + 1, y: line.y, role: .marked, limit: line.right) }
    let cells = rows.indices.contains(item - firstRow) ? rows[item - firstRow] : nil
    let missing = TableCell(canvas.glyphs[.ellipsis], .faint)
    for place in layout.places {
      let cell = cells.map { place.column < $0.count ? $0[place.column] : "" } ?? missing
      let room = min(place.columns, line.columns - 2 - place.x)
      canvas.write(
        cell.text, x: line.x + 2 + place.x, y: line.y, columns: room, alignment: columns[place.column].alignment,
        role: isMarked && cell.role == .text ? .marked : cell.role)
    }
    if isChosen, isFocused { Table.drawBar(on: &canvas, in: line) }
  }

  /// Lays the bar over the beginning of the chosen row; on a slow line the sign in the gutter is enough.
  static func drawBar(on canvas: inout Canvas, in line: Area) {
    if !canvas.isLean { canvas.paint(line.splitLeft(barColumns).0, role: .selected) }
  }

  private func drawMore(_ window: Range<Int>, on canvas: inout Canvas, in body: Area) {
    guard body.columns > 3, !window.isEmpty else { return }
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .accent)
    }
    if window.upperBound < cursor.count {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
  }
}
