package import ThaiText

/// A grid of cells that views draw into. Everything out of bounds is clipped silently; no size traps, 0×0 included.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  /// Row by row, `size.columns` cells each.
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands (column, row): on the focused item in every frame.
  package var cursor: Position
  /// Whether the cursor is shown: true in text fields. Hidden, it still stands on the focused item.
  package var isCursorVisible = false
  /// The signs that widgets draw with.
  package var glyphs: Glyphs
  /// Whether the line is slow: selections are a sign in the gutter then, without a bar across the screen.
  package var isLean: Bool
  /// What is drawn, in words, when that is asked for: see `Outline`.
  package var outline: Outline?

  package struct Position: Hashable, Sendable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  package init(_ size: Size, glyphs: Glyphs = .lines, isLean: Bool = false) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    self.cursor = Position(x: 0, y: 0)
    self.glyphs = glyphs
    self.isLean = isLean
  }

  package var area: Area { Area(x: 0, y: 0, columns: size.columns, rows: size.rows) }

  package subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * size.columns + x] : .blank
  }

  /// The cells of a row that is there.
  package func row(_ y: Int) -> ArraySlice<Cell> { cells[(y * size.columns)..<((y + 1) * size.columns)] }

  /// Whether a row is the same on another canvas of this size.
  package func hasSameRow(_ y: Int, as other: Canvas) -> Bool { row(y) == other.row(y) }

  /// The canvas with some of its rows moved up, or down below 0; those that come in are blank.
  package func moved(_ rows: Range<Int>, up distance: Int) -> Canvas {
    var moved = self
    for y in rows {
      let place = (y * size.columns)..<((y + 1) * size.columns)
      let source = rows.contains(y + distance) ? row(y + distance) : nil
      moved.cells.replaceSubrange(place, with: source ?? ArraySlice(repeating: .blank, count: size.columns))
    }
    return moved
  }

  /// Writes one line of text from `x`, whole cells only, at most up to column `limit` (exclusive; the canvas edge if nil).
  /// Returns the column after the last cell written.
  @discardableResult
  package mutating func write(_ text: String, x: Int, y: Int, role: Role = .text, limit: Int? = nil) -> Int {
    let edge = min(limit ?? size.columns, size.columns)
    guard y >= 0, y < size.rows, edge > x else { return x }
    // No text has more columns than bytes.
    let room = min(edge - x, text.utf8.count)
    return withUnsafeTemporaryAllocation(of: PackedCell.self, capacity: room) { cells in
      let columns = Columns.pack(text, into: cells).columns
      put(cells[..<columns], x: x, y: y, role)
      return x + columns
    }
  }

  /// Writes a text padded or clipped (with the ellipsis sign) to exactly `columns` cells.
  package mutating func write(
    _ text: String, x: Int, y: Int, columns: Int, alignment: Columns.Alignment = .left, role: Role = .text
  ) {
    guard columns > 0, y >= 0, y < size.rows else { return }
    let ellipsis = glyphs[.ellipsis]
    withUnsafeTemporaryAllocation(of: PackedCell.self, capacity: min(columns, text.utf8.count + ellipsis.utf8.count)) {
      cells in
      var (count, isWhole) = Columns.pack(text, into: cells)
      let tail = Columns.count(ellipsis)
      if !isWhole, tail <= columns {
        count = Columns.pack(text, into: UnsafeMutableBufferPointer(rebasing: cells[..<(columns - tail)])).columns
        count += Columns.pack(ellipsis, into: UnsafeMutableBufferPointer(rebasing: cells[count...])).columns
      }
      let gap = columns - count
      let before =
        switch alignment {
        case .left: 0
        case .right: gap
        case .centre: gap / 2
        }
      fill(Area(x: x, y: y, columns: before, rows: 1), role: role)
      put(cells[..<count], x: x + before, y: y, role)
      fill(Area(x: x + before + count, y: y, columns: gap - before, rows: 1), role: role)
    }
  }

  /// Fills an area with one character of one column.
  package mutating func fill(_ area: Area, with text: String = " ", role: Role = .text) {
    let cell = Cell(text, role)
    let columns = visibleColumns(area)
    guard !columns.isEmpty else { return }
    for y in visibleRows(area) {
      clearWide(columns.lowerBound, y)
      clearWide(columns.upperBound - 1, y)
      let row = (y * size.columns + columns.lowerBound)..<(y * size.columns + columns.upperBound)
      cells.withUnsafeMutableBufferPointer { $0[row].update(repeating: cell) }
    }
  }

  /// Changes the role of the cells of an area and leaves their text.
  package mutating func paint(_ area: Area, role: Role) {
    for y in visibleRows(area) {
      for x in visibleColumns(area) { cells[y * size.columns + x].role = role }
    }
  }

  /// Changes the role of those cells of an area that are in role `old`.
  package mutating func repaint(_ area: Area, from old: Role, to role: Role) {
    for y in visibleRows(area) {
      for x in visibleColumns(area) where cells[y * size.columns + x].role == old {
        cells[y * size.columns + x].role = role
      }
    }
  }

  /// Draws a frame along the inner edge of an area, blanks what is within, and returns the area within. An area of fewer
  /// than three columns or rows is only blanked.
  @discardableResult
  package mutating func box(_ area: Area, role: Role = .border, within: Role = .text) -> Area {
    fill(area, role: within)
    guard area.columns > 2, area.rows > 2 else { return area }
    let (right, bottom) = (area.right - 1, area.bottom - 1)
    let line = String(repeating: glyphs[.horizontal], count: area.columns - 2)
    write(glyphs[.topLeft] + line + glyphs[.topRight], x: area.x, y: area.y, role: role)
    write(glyphs[.bottomLeft] + line + glyphs[.bottomRight], x: area.x, y: bottom, role: role)
    for y in (area.y + 1)..<bottom {
      write(glyphs[.vertical], x: area.x, y: y, role: role)
      write(glyphs[.vertical], x: right, y: y, role: role)
    }
    return area.inset(columns: 1, rows: 1)
  }

  /// Draws a line across the top row of an area.
  package mutating func rule(_ area: Area, role: Role = .border) {
    guard !area.isEmpty else { return }
    fill(Area(x: area.x, y: area.y, columns: area.columns, rows: 1), with: glyphs[.horizontal], role: role)
  }

  /// Puts the hardware cursor on a place, kept within the canvas.
  package mutating func placeCursor(x: Int, y: Int, isVisible: Bool = false) {
    cursor = Position(x: min(max(0, x), max(0, size.columns - 1)), y: min(max(0, y), max(0, size.rows - 1)))
    isCursorVisible = isVisible
  }

  /// The text of each row without its trailing blanks: the text layer of a snapshot.
  package var lines: [String] {
    (0..<size.rows).map { y in
      var line = row(y).map(\.text).joined()
      while line.hasSuffix(" ") { line.unicodeScalars.removeLast() }
      return line
    }
  }

  private func visibleRows(_ area: Area) -> Range<Int> {
    let low = min(max(0, area.y), size.rows)
    return low..<max(low, min(area.bottom, size.rows))
  }

  private func visibleColumns(_ area: Area) -> Range<Int> {
    let low = min(max(0, area.x), size.columns)
    return low..<max(low, min(area.right, size.columns))
  }

  private func contains(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && x < size.columns && y < size.rows }

  /// Puts a run of cells on a row that is there; what lies beyond the edges is left out.
  private mutating func put(_ run: Slice<UnsafeMutableBufferPointer<PackedCell>>, x: Int, y: Int, _ role: Role) {
    var first = max(0, -x)
    var end = min(run.count, size.columns - x)
    // Where an edge cuts a double-width character in two, neither half is drawn.
    if first > 0, first < end, run[first].isEmpty { first += 1 }
    if end > first, end < run.count, run[end].isEmpty { end -= 1 }
    guard first < end else { return }
    clearWide(x + first, y)
    clearWide(x + end - 1, y)
    let start = y * size.columns + x
    cells.withUnsafeMutableBufferPointer { cells in
      for place in first..<end { cells[start + place] = Cell(run[place], role) }
    }
  }

  /// Overwriting half of a double-width character leaves a blank in its other half.
  private mutating func clearWide(_ x: Int, _ y: Int) {
    let at = y * size.columns + x
    if cells[at].isEmpty, x > 0 { cells[at - 1].drawn = Cell.space }
    if x + 1 < size.columns, cells[at + 1].isEmpty { cells[at + 1].drawn = Cell.space }
  }
}
