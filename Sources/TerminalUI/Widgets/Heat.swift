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
