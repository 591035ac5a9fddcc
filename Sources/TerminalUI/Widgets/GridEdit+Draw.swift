internal import ThaiText

extension GridEdit {
  /// Draws the grid under a header, and below it what is wrong with the focused cell.
  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    if !isEmpty { canvas.note([.grid(self)], in: area) }
    let (upper, foot) = area.splitBottom(area.rows > 3 ? 1 : 0)
    let (header, body) = upper.splitTop(1)
    let places = GridLayout(self, in: area.columns)
    drawHeader(on: &canvas, in: header, places, language)
    var focusY = body.y
    let window = cursor.window(rows: body.rows)
    for (y, row) in window.enumerated() {
      let line = Area(x: body.x, y: body.y + y, columns: body.columns, rows: 1)
      drawRow(row, on: &canvas, in: line, places, language)
      if row == focus.row { focusY = line.y }
    }
    drawMore(window, on: &canvas, in: body)
    if isEmpty { canvas.placeCursor(x: body.x, y: min(body.y, area.bottom - 1)) }
    if let problem, !foot.isEmpty {
      canvas.write(
        "\(canvas.glyphs[.invalid]) \(problem.text(in: language))", x: foot.x, y: foot.y, columns: foot.columns,
        role: .invalid)
    }
    guard let list else { return }
    let wanted = list.wantedSize(in: language)
    let size = Size(columns: min(area.columns, wanted.columns), rows: min(area.rows, wanted.rows))
    let spot = Area(
      x: area.right - size.columns, y: min(focusY + 1, area.bottom - size.rows), columns: size.columns,
      rows: size.rows)
    list.draw(on: &canvas, in: spot, language: language)
  }

  private func drawHeader(
    on canvas: inout Canvas, in line: Area, _ layout: GridLayout, _ language: Language
  ) {
    canvas.fill(line, role: .tableHeader)
    for (number, place) in layout.cells.enumerated() {
      let room = min(place.columns, line.columns - place.x)
      canvas.write(
        columns[number].title.text(in: language), x: line.x + place.x, y: line.y, columns: room,
        alignment: columns[number].alignment, role: .tableHeader)
      guard let last = place.last else { continue }
      canvas.write(
        WidgetWords.last.text(in: language), x: line.x + last, y: line.y,
        columns: min(place.lastColumns, line.columns - last), alignment: columns[number].alignment, role: .tableHeader)
    }
  }

  private func drawRow(
    _ row: Int, on canvas: inout Canvas, in line: Area, _ layout: GridLayout, _ language: Language
  ) {
    let isFocusedRow = row == focus.row
    if isFocusedRow {
      canvas.write(canvas.glyphs[.cursor], x: line.x, y: line.y, role: .accent, limit: line.right)
    }
    if columns.indices.contains(where: { problems[Place(row: row, column: $0)] != nil }) {
      canvas.write(canvas.glyphs[.invalid], x: line.x + 1, y: line.y, role: .refused, limit: line.right)
    }
    canvas.write(
      rows[row].label, x: line.x + 2, y: line.y, columns: min(layout.label, line.columns - 2),
      role: isFocusedRow && !canvas.isLean ? .strong : .label)
    for (number, place) in layout.cells.enumerated() {
      let cell = Area(x: line.x + place.x, y: line.y, columns: min(place.columns, line.columns - place.x), rows: 1)
      drawCell(Place(row: row, column: number), on: &canvas, in: cell, language)
      guard let last = place.last else { continue }
      canvas.write(
        said(rows[row].last[number], number, language), x: line.x + last, y: line.y,
        columns: min(place.lastColumns, line.columns - last), alignment: columns[number].alignment, role: .faint)
    }
  }

  private func drawCell(_ place: Place, on canvas: inout Canvas, in cell: Area, _ language: Language) {
    guard !cell.isEmpty else { return }
    let isFocused = place == focus
    let role: Role = isFocused && !canvas.isLean ? .fieldFocused : problems[place] != nil ? .invalid : .field
    if isFocused, case .text = columns[place.column].kind {
      canvas.fill(cell, role: role)
      // What stands on the right in other rows does so while it is typed, with the cursor after it.
      let isRight = columns[place.column].alignment == .right
      let shift = isRight ? max(0, cell.columns - Columns.count(edit.text) - 1) : 0
      edit.draw(on: &canvas, in: cell.splitLeft(shift).1, role: role)
      return
    }
    canvas.write(
      said(rows[place.row].values[place.column], place.column, language), x: cell.x, y: cell.y, columns: cell.columns,
      alignment: columns[place.column].alignment, role: role)
    if isFocused { canvas.placeCursor(x: cell.x, y: cell.y) }
  }

  private func drawMore(_ window: Range<Int>, on canvas: inout Canvas, in body: Area) {
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .accent)
    }
    if !window.isEmpty, window.upperBound < rows.count {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
  }

  /// The words for the value of a cell, and for the last one.
  package func said(_ place: Place, in language: Language) -> (value: String, last: String) {
    let (row, column) = (rows[place.row], place.column)
    return (said(row.values[column], column, language), said(row.last[column], column, language))
  }

  private func said(_ value: String, _ column: Int, _ language: Language) -> String {
    guard case .choice(let choices) = columns[column].kind else { return value }
    return choices.first { $0.code == value }?.phrase.text(in: language) ?? value
  }
}

/// Where the cells of a grid stand. The last values give way first, then the names.
struct GridLayout {
  struct Cell {
    let x: Int
    let columns: Int
    /// Where the last value stands, nil when it is not shown.
    let last: Int?
    let lastColumns: Int
  }

  private(set) var cells: [Cell] = []
  let label: Int

  init(_ grid: GridEdit, in columns: Int) {
    // The gutter on the left, the signs for more rows on the right.
    let room = columns - 3
    let widths = grid.columns.map { max(1, $0.columns) }
    let fields = widths.reduce(0) { $0 + $1 + 1 }
    let hasLast = grid.columns.indices.map { number in grid.rows.contains { !$0.last[number].isEmpty } }
    let lastWidths = grid.columns.indices.map { max(1, grid.columns[$0].lastColumns ?? widths[$0]) }
    let lasts = grid.columns.indices.reduce(0) { $0 + (hasLast[$1] ? lastWidths[$1] + 1 : 0) }
    let longest = grid.rows.map { Columns.count($0.label) }.max() ?? 0
    let showsLast = lasts > 0 && fields + lasts + min(longest, 16) <= room
    label = max(min(longest, 8), min(longest, room - fields - (showsLast ? lasts : 0)))
    var x = 2 + label + 1
    for number in grid.columns.indices {
      let last = showsLast && hasLast[number] ? x + widths[number] + 1 : nil
      cells.append(Cell(x: x, columns: widths[number], last: last, lastColumns: lastWidths[number]))
      x = last.map { $0 + lastWidths[number] + 1 } ?? x + widths[number] + 1
    }
  }
}
