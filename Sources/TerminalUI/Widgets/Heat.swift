internal import ThaiText

/// One cell of a heat chart or a tile map: a number, and how much it is on a scale of five.
package struct HeatCell: Equatable, Sendable {
  /// What stands before the number: a tile's own name; empty in a heat chart.
  package var name: String
  /// The number as it is read, short: every chart prints its numbers.
  package var number: String
  /// 0 (little) to 4 (much); nil when there is nothing to tell.
  package var level: Int?

  package init(name: String = "", number: String, level: Int?) {
    self.name = name
    self.number = number
    self.level = level
  }

  /// The level of a share of 100: fifths, the highest with its end.
  package static func level(percent: Double) -> Int { percent.isFinite ? max(0, min(4, Int(percent / 20))) : 0 }

  /// Draws the cell over a line: name, sign, number. The sign says the level without colour; on a slow line there is no
  /// ground.
  func draw(isChosen: Bool, on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    let role: Role = isChosen ? .selected : level.map { canvas.isLean ? .text : Role.heats[$0] } ?? .faint
    canvas.fill(area, role: role)
    let sign = isChosen ? canvas.glyphs[.cursor] : level.map { canvas.glyphs.heat(of: $0) } ?? " "
    if name.isEmpty {
      let text = sign + " " + number
      let isNarrow = Columns.count(text) > area.columns
      canvas.write(
        isNarrow ? sign + number : text, x: area.x, y: area.y, columns: area.columns, alignment: .right, role: role)
    } else {
      let x = canvas.write(name + sign, x: area.x, y: area.y, role: role, limit: area.right)
      canvas.write(number, x: x, y: area.y, columns: max(0, area.right - x), alignment: .right, role: role)
    }
    if isChosen { canvas.placeCursor(x: area.x, y: area.y) }
  }
}

extension Glyphs {
  /// The sign of a heat level.
  package func heat(of level: Int) -> String {
    heats.isEmpty ? " " : heats[max(0, min(4, level)) * (heats.count - 1) / 4]
  }
}

/// Which cell of a chart of rows is chosen.
package struct HeatPlace: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

extension HeatPlace {
  /// Where a key leads among rows of so many cells; nil at an edge and for other keys.
  package func moved(by key: Key, in rows: [Int]) -> HeatPlace? {
    guard rows.indices.contains(row) else { return nil }
    var wanted = self
    switch key {
    case .left: wanted.column -= 1
    case .right: wanted.column += 1
    case .up: wanted.row -= 1
    case .down: wanted.row += 1
    case .home: wanted = HeatPlace(row: 0, column: 0)
    case .end: wanted = HeatPlace(row: rows.count - 1, column: (rows.last ?? 1) - 1)
    case .pageUp: wanted.row = max(0, wanted.row - 5)
    case .pageDown: wanted.row = min(rows.count - 1, wanted.row + 5)
    default: return nil
    }
    guard rows.indices.contains(wanted.row) else { return nil }
    if wanted.row != row { wanted.column = min(wanted.column, rows[wanted.row] - 1) }
    return (0..<rows[wanted.row]).contains(wanted.column) ? wanted : nil
  }
}
