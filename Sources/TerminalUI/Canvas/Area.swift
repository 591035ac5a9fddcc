/// The size of a terminal or canvas, in columns and rows.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A rectangle on a canvas: `x` columns from the left, `y` rows from the top. Sizes are never negative.
package struct Area: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var columns: Int
  package var rows: Int

  package init(x: Int, y: Int, columns: Int, rows: Int) {
    self.x = x
    self.y = y
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package var isEmpty: Bool { columns == 0 || rows == 0 }
  package var right: Int { x + columns }
  package var bottom: Int { y + rows }

  /// The area less a margin on each side.
  package func inset(columns: Int = 0, rows: Int = 0) -> Area {
    Area(x: x + columns, y: y + rows, columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// The first `count` rows, and what is left below them.
  package func splitTop(_ count: Int) -> (Area, Area) {
    let taken = min(max(0, count), rows)
    return (
      Area(x: x, y: y, columns: columns, rows: taken), Area(x: x, y: y + taken, columns: columns, rows: rows - taken)
    )
  }

  /// What is above the last `count` rows, and those rows.
  package func splitBottom(_ count: Int) -> (Area, Area) {
    splitTop(rows - min(max(0, count), rows))
  }

  /// The first `count` columns, and what is left to the right of them.
  package func splitLeft(_ count: Int) -> (Area, Area) {
    let taken = min(max(0, count), columns)
    return (
      Area(x: x, y: y, columns: taken, rows: rows), Area(x: x + taken, y: y, columns: columns - taken, rows: rows)
    )
  }
}
