package import ThaiText

/// One column of a table: its title, how wide it is, and when it gives way.
package struct TableColumn: Equatable, Sendable {
  package enum Width: Equatable, Sendable {
    case fixed(Int)
    /// A share of the room that is left, by weight, and never less than the minimum.
    case share(Int, minimum: Int)
  }

  package let title: Phrase
  package let width: Width
  package let alignment: Columns.Alignment
  /// 0 stays always; on a narrow screen the column with the highest number goes first.
  package let priority: Int

  package init(
    _ title: Phrase, _ width: Width, alignment: Columns.Alignment = .left, priority: Int = 0
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
  }

  var minimum: Int {
    switch width {
    case .fixed(let columns): max(0, columns)
    case .share(_, let minimum): max(0, minimum)
    }
  }

  var weight: Int {
    switch width {
    case .fixed: 0
    case .share(let weight, _): max(0, weight)
    }
  }
}

/// What one row has in one column. A string literal is text in the row's own role.
package struct TableCell: Hashable, Sendable, ExpressibleByStringInterpolation {
  package let text: String
  package let role: Role

  package init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }

  package init(stringLiteral text: String) { self.init(text) }
}

/// Where the columns of a table stand in the room that there is.
struct ColumnLayout: Equatable {
  struct Place: Equatable {
    /// The number of the column among all of the table's.
    let column: Int
    let x: Int
    let columns: Int
  }

  private(set) var places: [Place] = []

  init(_ columns: [TableColumn], in room: Int) {
    let gap = room >= 70 ? 2 : 1
    var shown = Array(columns.indices)
    while shown.count > 1, ColumnLayout.minimum(shown, columns, gap) > room,
      let last = shown.reversed().max(by: { columns[$0].priority < columns[$1].priority }), columns[last].priority > 0
    {
      shown.removeAll { $0 == last }
    }
    var spare = max(0, room - ColumnLayout.minimum(shown, columns, gap))
    var weights = shown.reduce(0) { $0 + columns[$1].weight }
    var x = 0
    for index in shown {
      let weight = columns[index].weight
      // Dividing what is left by the weight that is left gives away every column of it.
      let extra = weights > 0 ? spare * weight / weights : 0
      spare -= extra
      weights -= weight
      let width = min(columns[index].minimum + extra, room - x)
      if width > 0 { places.append(Place(column: index, x: x, columns: width)) }
      x += max(0, width) + gap
    }
  }

  private static func minimum(_ shown: [Int], _ columns: [TableColumn], _ gap: Int) -> Int {
    shown.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, shown.count - 1)
  }
}
