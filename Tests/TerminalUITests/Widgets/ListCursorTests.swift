import Testing

@testable import TerminalUI

struct ListCursorTests {
  @Test(arguments: [
    ("<down><down>", 2), ("<up>", 0), ("<end>", 99), ("<end><down>", 99), ("<pgdn>", 9), ("<end><pgup>", 90),
    ("<end><home>", 0),
  ])
  func `keys move within the list`(keys: String, index: Int) throws {
    var cursor = ListCursor(count: 100)
    for key in try KeyNotation.keys(keys) {
      let isTaken = cursor.handle(key, rows: 10)
      #expect(isTaken)
    }
    #expect(cursor.index == index)
  }

  @Test func `the chosen item is seen whatever the room`() {
    for count in 0...7 {
      for index in 0..<max(1, count) {
        for rows in 0...9 {
          let window = ListCursor(count: count, index: index).window(rows: rows)
          #expect(window.count == min(rows, count))
          #expect(window.isEmpty || window.contains(index))
          #expect(window.upperBound <= count)
        }
      }
    }
  }

  @Test func `going back up scrolls only at the upper edge`() throws {
    var cursor = ListCursor(count: 100)
    for key in try KeyNotation.keys("<end><up><up>") { _ = cursor.handle(key, rows: 10) }
    #expect(cursor.window(rows: 10) == 90..<100)
  }

  @Test func `a list that shrinks keeps the cursor within`() {
    var cursor = ListCursor(count: 10, index: 8)
    cursor.count = 3
    #expect(cursor.index == 2)
    cursor.count = 0
    #expect(cursor.index == 0)
    #expect(cursor.isEmpty)
  }

  @Test func `other keys are left to others`() {
    var cursor = ListCursor(count: 3)
    let taken = [Key.enter, .character("j")].map { cursor.handle($0) }
    #expect(taken == [false, false])
  }
}
