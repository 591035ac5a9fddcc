internal import ThaiText

extension TextEdit {
  /// Draws the text on the first row of an area, scrolled so that the cursor is seen, and, when focused, puts the
  /// hardware cursor there. Returns the cursor's place.
  @discardableResult
  package func draw(
    on canvas: inout Canvas, in area: Area, role: Role = .field, isFocused: Bool = true
  ) -> Canvas.Position {
    let line = Area(x: area.x, y: area.y, columns: area.columns, rows: min(1, area.rows))
    canvas.fill(line, role: role)
    let cells = Columns.cells(of: shown)
    let cursorColumn = cells.prefix { $0.scalars.upperBound <= cursor }.reduce(0) { $0 + $1.width }
    guard !line.isEmpty else { return Canvas.Position(x: area.x, y: area.y) }
    guard isFocused else {
      canvas.write(shown, x: line.x, y: line.y, columns: line.columns, role: role)
      return Canvas.Position(x: line.x, y: line.y)
    }
    let start = scroll(of: cells, cursorColumn, in: line.columns)
    var column = 0
    for cell in cells {
      // A cell that the left edge would cut in two is left out, so that its place stays blank.
      if column >= start, column - start + cell.width <= line.columns {
        canvas.write(cell.text, x: line.x + column - start, y: line.y, role: role)
      }
      column += cell.width
    }
    if start > 0 { canvas.write(canvas.glyphs[.ellipsis], x: line.x, y: line.y, role: role) }
    if column - start > line.columns, cursorColumn - start < line.columns - 1 {
      canvas.write(canvas.glyphs[.ellipsis], x: line.right - 1, y: line.y, role: role)
    }
    canvas.placeCursor(x: line.x + cursorColumn - start, y: line.y, isVisible: true)
    return canvas.cursor
  }

  /// The first column shown. It moves by half a field at a time, so that typing at the end does not redraw every cell.
  private func scroll(of cells: [TextCell], _ cursorColumn: Int, in columns: Int) -> Int {
    let total = cells.reduce(0) { $0 + $1.width }
    // The cursor may stand one column after the text.
    guard total >= columns, cursorColumn >= columns - 1 else { return 0 }
    let step = max(1, columns / 2)
    let steps = (cursorColumn - (columns - 1) + step - 1) / step
    return min(steps * step, cursorColumn)
  }
}
