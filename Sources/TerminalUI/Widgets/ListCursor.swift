/// Which item of a list is chosen, and which part of the list is seen. The chosen item is always in the part seen.
package struct ListCursor: Equatable, Sendable {
  /// How many items the list has; setting it keeps the cursor within.
  package var count: Int {
    get { items }
    set {
      items = max(0, newValue)
      move(to: index)
    }
  }
  /// The chosen item; 0 when there is none.
  package private(set) var index = 0
  private var items: Int
  private var offset = 0

  package init(count: Int = 0, index: Int = 0) {
    self.items = max(0, count)
    move(to: index)
  }

  package var isEmpty: Bool { count == 0 }

  package mutating func move(to wanted: Int) {
    index = max(0, min(wanted, count - 1))
    offset = max(0, min(offset, index))
  }

  /// Moves by a key; `rows` is how many items are seen at a time. False when the key is none of a list's.
  package mutating func handle(_ key: Key, rows: Int = 18) -> Bool {
    let page = max(1, rows - 1)
    switch key {
    case .up: move(to: index - 1)
    case .down: move(to: index + 1)
    case .pageUp: move(to: index - page)
    case .pageDown: move(to: index + page)
    case .home: move(to: 0)
    case .end: move(to: count - 1)
    default: return false
    }
    offset = window(rows: rows).lowerBound
    return true
  }

  /// The items that are seen when there is room for `rows` of them.
  package func window(rows: Int) -> Range<Int> {
    guard rows > 0, count > 0 else { return 0..<0 }
    let lowest = max(0, index - rows + 1)
    let start = min(max(offset, lowest), index, max(0, count - rows))
    return start..<min(count, start + rows)
  }
}
