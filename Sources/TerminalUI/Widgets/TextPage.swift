internal import ThaiText

/// A long text to read: a paper before it is printed, a record's history. It scrolls, and a text that is not wrapped also
/// moves sideways.
package struct TextPage: Equatable, Sendable {
  package let lines: [String]
  /// Whether long lines are wrapped at the width; a paper laid out for printing is not.
  package let wraps: Bool
  private var top = 0
  private var left = 0

  package init(_ text: String, wraps: Bool = true) {
    self.init(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), wraps: wraps)
  }

  package init(lines: [String], wraps: Bool = false) {
    self.lines = lines
    self.wraps = wraps
  }

  /// Scrolls by a key; `rows` and `columns` are what is seen at a time. False when the key is not for scrolling.
  package mutating func handle(_ key: Key, rows: Int = 20, columns: Int = 80) -> Bool {
    let room = TextPage.room(in: columns)
    let count = shownLines(in: room).count
    switch key {
    case .left: left = max(0, left - 20)
    case .right: if !wraps, left + room < widest { left += 20 }
    default: return TextPage.scroll(&top, key, rows: rows, of: count)
    }
    return true
  }

  /// Moves the first line shown. Drawing keeps it within the text, so that the end is reached even when the caller is
  /// wrong about the rows; going up starts from what is seen.
  static func scroll(_ top: inout Int, _ key: Key, rows: Int, of count: Int) -> Bool {
    let page = max(1, rows - 1)
    let seen = min(top, max(0, count - rows))
    switch key {
    case .up: top = seen - 1
    case .down: top += 1
    case .pageUp: top = seen - page
    case .pageDown, .character(" "): top += page
    case .home: top = 0
    case .end: top = count
    default: return false
    }
    top = min(max(0, top), max(0, count - 1))
    return true
  }

  package func draw(on canvas: inout Canvas, in area: Area, role: Role = .text) {
    guard !area.isEmpty else { return }
    canvas.fill(area, role: role)
    canvas.note(lines.map { .text($0) }, in: area)
    let room = TextPage.room(in: area.columns)
    let shown = shownLines(in: room)
    let start = min(top, max(0, shown.count - area.rows))
    for (row, line) in shown[start...].prefix(area.rows).enumerated() {
      drawLine(line, on: &canvas, in: Area(x: area.x, y: area.y + row, columns: room, rows: 1), role)
    }
    if start > 0 { canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent) }
    if start + area.rows < shown.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
    canvas.placeCursor(x: area.x, y: area.y)
  }

  private func drawLine(_ line: String, on canvas: inout Canvas, in area: Area, _ role: Role) {
    guard left > 0, !wraps else {
      canvas.write(line, x: area.x, y: area.y, columns: area.columns, role: role)
      return
    }
    var column = 0
    for cell in Columns.cells(of: line) {
      if column >= left { canvas.write(cell.text, x: area.x + column - left, y: area.y, role: role, limit: area.right) }
      column += cell.width
    }
  }

  /// The last column is kept for the signs that there is more.
  private static func room(in columns: Int) -> Int { columns > 3 ? columns - 1 : columns }

  private var widest: Int { lines.map(Columns.count).max() ?? 0 }

  private func shownLines(in columns: Int) -> [String] {
    guard wraps else { return lines }
    return lines.flatMap { line in
      let wrapped = LineBreaks.wrap(line, to: max(1, columns))
      return wrapped.isEmpty ? [""] : wrapped
    }
  }
}
