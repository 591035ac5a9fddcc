internal import ThaiText

/// A line of a heat chart or tile map: whose cells these are.
package struct HeatRow: Equatable, Sendable {
  package var label: String
  package var cells: [HeatCell]

  package init(_ label: String, _ cells: [HeatCell]) {
    self.label = label
    self.cells = cells
  }
}

/// A chart of two ways to divide: a row for each part of one, a column for each of the other, a number in each cell.
package struct HeatMap: Sendable {
  package var columns: [String]
  package var rows: [HeatRow]
  package var chosen: HeatPlace?

  package init(_ columns: [String], _ rows: [HeatRow], chosen: HeatPlace? = nil) {
    self.columns = columns
    self.rows = rows
    self.chosen = chosen
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty, !columns.isEmpty else { return }
    let (head, body) = area.splitTop(1)
    let widest = rows.map { Columns.count($0.label) }.max() ?? 0
    let labels = min(widest, area.columns * 2 / 5) + 1
    let cell = min(12, (area.columns - labels) / columns.count)
    guard cell > 0 else { return }
    // Where there is room the cells stand apart.
    let shown = cell > 8 ? cell - 1 : cell
    canvas.fill(head, role: .tableHeader)
    for (index, title) in columns.enumerated() {
      canvas.write(
        title, x: head.x + labels + index * cell, y: head.y, columns: shown, alignment: .right, role: .tableHeader)
    }
    let window = ListCursor(count: rows.count, index: chosen?.row ?? 0).window(rows: body.rows)
    for (line, index) in window.enumerated() {
      let y = body.y + line
      canvas.write(
        rows[index].label, x: body.x, y: y, columns: labels - 1, role: index == chosen?.row ? .strong : .label)
      for (column, content) in rows[index].cells.prefix(columns.count).enumerated() {
        content.draw(
          isChosen: chosen == HeatPlace(row: index, column: column), on: &canvas,
          in: Area(x: body.x + labels + column * cell, y: y, columns: shown, rows: 1))
      }
    }
    if window.upperBound < rows.count, !body.isEmpty {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
  }
}

/// Many places as tiles of one size, in rows under the name of what they belong to. A wide tile says name, sign and
/// number; a narrow one name and sign.
package struct TileMap: Sendable {
  /// How many tiles stand side by side on every screen, so that Up and Down lead to the same tile on each.
  package static let perRow = 9

  package var rows: [HeatRow]
  package var chosen: HeatPlace?

  package init(_ rows: [HeatRow], chosen: HeatPlace? = nil) {
    self.rows = rows
    self.chosen = chosen
  }

  /// Puts the tiles of a part into rows; its name stands before the first.
  package static func rows(_ label: String, _ tiles: [HeatCell]) -> [HeatRow] {
    stride(from: 0, to: tiles.count, by: perRow).map { start in
      HeatRow(start == 0 ? label : "", Array(tiles[start..<min(start + perRow, tiles.count)]))
    }
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty, !rows.isEmpty else { return }
    let labels = (rows.map { Columns.count($0.label) }.max() ?? 0) + 1
    let names = rows.flatMap(\.cells).map { Columns.count($0.name) }.max() ?? 0
    // Wider ones would only stand further apart.
    let tile = min((area.columns - labels) / Self.perRow, names + 7)
    guard tile > 0 else { return }
    let isWide = tile >= names + 5
    let window = ListCursor(count: rows.count, index: chosen?.row ?? 0).window(rows: area.rows)
    for (line, index) in window.enumerated() {
      let y = area.y + line
      canvas.write(rows[index].label, x: area.x, y: y, columns: labels - 1, role: .label)
      for (column, content) in rows[index].cells.enumerated() {
        content.draw(
          isChosen: chosen == HeatPlace(row: index, column: column), on: &canvas,
          in: Area(
            x: area.x + labels + column * tile, y: y, columns: isWide ? min(tile - 1, names + 6) : min(tile, names + 1),
            rows: 1))
      }
    }
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent)
    }
    if window.upperBound < rows.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
  }
}

/// What the signs and grounds of a heat chart stand for, on one line: shares of 100 unless other words are given.
package struct HeatLegend: Sendable {
  package var label: String
  /// For each level.
  package var words: [String]?

  package init(_ label: String, words: [String]? = nil) {
    self.label = label
    self.words = words
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    let full = [" 0–19 ", " 20–39 ", " 40–59 ", " 60–79 ", " 80–100 "]
    func room(_ words: [String]) -> Int { words.reduce(0) { $0 + Columns.count($1) + 2 } }
    let fits = area.columns > room(full) + Columns.count(label) + 1
    let words = self.words ?? (fits ? full : ["0", "20", "40", "60", "80+"])
    let start = max(area.x, area.right - room(words))
    if start - area.x > 8 {
      canvas.write(label, x: area.x + 1, y: area.y, columns: start - area.x - 2, role: .heading)
    }
    var x = start
    for (level, word) in words.prefix(5).enumerated() {
      let role: Role = canvas.isLean ? .text : Role.heats[level]
      x = canvas.write(canvas.glyphs.heat(of: level) + word, x: x, y: area.y, role: role, limit: area.right) + 1
    }
  }
}
