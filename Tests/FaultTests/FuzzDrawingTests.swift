import TestSupport
import Testing
import ThaiText

@testable import TerminalUI

/// Drawing and editing with any text at any place: no column is lost, the cursor never stands within a cell.
@Suite(.serialized) struct FuzzDrawingTests {
  /// Rows of whole cells, as wide as the canvas.
  private func check(_ canvas: Canvas, _ seed: Int) {
    for y in 0..<canvas.size.rows {
      var columns = 0
      var x = 0
      while x < canvas.size.columns {
        let width = canvas[x, y].text.isEmpty ? -1 : Columns.count(canvas[x, y].text)
        guard width == 1 || width == 2 else {
          Issue.record("seed \(seed): the cell at \(x),\(y) is \(width) wide")
          return
        }
        if width == 2 {
          #expect(x + 1 < canvas.size.columns && canvas[x + 1, y].text.isEmpty, "seed \(seed) \(x),\(y)")
        }
        columns += width
        x += width
      }
      #expect(columns == canvas.size.columns, "seed \(seed) row \(y)")
    }
    #expect(canvas.cells.count == canvas.size.columns * canvas.size.rows)
  }

  @Test func `a canvas takes any text at any place`() throws {
    try fuzz("canvas", rounds: 1_200) { seed, numbers in
      var canvas = Canvas(Size(columns: numbers.number(-1...24), rows: numbers.number(-1...5)))
      func number() -> Int {
        numbers.number(0...20) == 0 ? numbers.pick([-1_000_000, 1_000_000]) : numbers.number(-9...30)
      }
      for _ in 0..<numbers.number(1...8) {
        let text = Scraps.text(numbers.number(0...20), &numbers)
        let area = Area(x: number(), y: number() / 3, columns: number(), rows: number() / 2)
        switch numbers.number(0...7) {
        case 0: canvas.write(text, x: number(), y: number() / 3)
        case 1: canvas.write(text, x: number(), y: number() / 3, limit: number())
        case 2:
          canvas.write(
            text, x: number(), y: number() / 3, columns: number(), alignment: numbers.pick([.left, .right, .centre]))
        case 3: canvas.fill(area)
        case 4: canvas.box(area)
        case 5: canvas.rule(area)
        case 6: canvas.paint(area, role: numbers.pick(Role.allCases))
        default: canvas.placeCursor(x: number(), y: number())
        }
        check(canvas, seed)
      }
      let (x, y) = (canvas.cursor.x, canvas.cursor.y)
      #expect(x >= 0 && y >= 0 && x < max(1, canvas.size.columns) && y < max(1, canvas.size.rows), "seed \(seed)")
    }
  }

  @Test func `every scalar of a text lies in one cell, and clipping keeps whole cells`() throws {
    try fuzz("columns", rounds: 2_000) { seed, numbers in
      let text = Scraps.text(numbers.number(0...25), &numbers)
      let cells = Columns.cells(of: text)
      #expect(cells.reduce(0) { $0 + $1.width } == Columns.count(text), "seed \(seed)")
      if !cells.isEmpty {
        #expect(
          cells[0].scalars.lowerBound == 0 && cells[cells.count - 1].scalars.upperBound == text.unicodeScalars.count)
        #expect(
          zip(cells, cells.dropFirst()).allSatisfy { $0.scalars.upperBound == $1.scalars.lowerBound }, "seed \(seed)")
      }
      let room = numbers.number(-2...30)
      #expect(Columns.count(Columns.clip(text, to: room)) <= max(0, room), "seed \(seed)")
      #expect(Columns.count(Columns.pad(text, to: room)) == max(0, room), "seed \(seed)")
      // The canonical form is its own canonical form.
      let canonical = ThaiForm.canonical(text)
      #expect(Array(ThaiForm.canonical(canonical).unicodeScalars) == Array(canonical.unicodeScalars), "seed \(seed)")
    }
  }

  private static let moves: [Key] = [
    .left, .right, .home, .end, .backspace, .delete, .control("u"), .control("k"), .control("w"), .control("a"),
    .control("e"),
  ]

  /// What the keys that do not type are to do, on a plain array.
  private func model(_ key: Key, _ text: [Unicode.Scalar], _ cursor: Int) -> ([Unicode.Scalar], Int)? {
    let stops = Clusters.stops(in: text)
    let before = stops.last { $0 < cursor } ?? 0
    let after = stops.first { $0 > cursor } ?? text.count
    switch key {
    case .left: return (text, before)
    case .right: return (text, after)
    case .home, .control("a"): return (text, 0)
    case .end, .control("e"): return (text, text.count)
    case .backspace: return cursor == 0 ? (text, 0) : (Array(text[..<(cursor - 1)] + text[cursor...]), cursor - 1)
    case .delete: return (Array(text[..<cursor] + text[after...]), cursor)
    case .control("u"): return (Array(text[cursor...]), 0)
    case .control("k"): return (Array(text[..<cursor]), cursor)
    case .control("w"):
      var start = cursor
      while start > 0, text[start - 1] == " " { start -= 1 }
      while start > 0, text[start - 1] != " " { start -= 1 }
      return (Array(text[..<start] + text[cursor...]), start)
    default: return nil
    }
  }

  @Test func `editing does what a plain array would, and the cursor stands between cells`() throws {
    try fuzz("editing", rounds: 1_500) { seed, numbers in
      let maximum = numbers.pick([nil, 0, 1, 5, 12])
      var edit = TextEdit("", maximum: maximum)
      for step in 0..<numbers.number(1...30) {
        let (before, cursor) = (Array(edit.text.unicodeScalars), edit.cursor)
        let outcome: TextEdit.Outcome
        switch numbers.number(0...9) {
        case 0: outcome = edit.paste(Scraps.text(numbers.number(0...8), &numbers))
        case 1...5: outcome = edit.handle(.character(numbers.pick(Scraps.scalars)))
        default:
          let key = numbers.pick(Self.moves)
          outcome = edit.handle(key)
          let (text, target) = try #require(model(key, before, cursor))
          let place = Clusters.stops(in: text).first { $0 >= target } ?? text.count
          #expect(Array(edit.text.unicodeScalars) == text && edit.cursor == place, "seed \(seed) step \(step) \(key)")
        }
        let now = Array(edit.text.unicodeScalars)
        let place = "seed \(seed) step \(step): \(edit.cursor) in \(now.map { String($0.value, radix: 16) })".comment
        #expect((outcome == .edited) == (now != before) || outcome == .edited, place)
        if outcome == .refused { #expect(now == before && edit.cursor == cursor, place) }
        if let maximum { #expect(now.count <= max(maximum, before.count), place) }
        #expect((0...now.count).contains(edit.cursor) && Clusters.stops(in: now).contains(edit.cursor), place)
        #expect(!now.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }, place)
      }
      // Nothing is left to take back.
      edit.text = ""
      for key in [Key.backspace, .delete, .control("u"), .control("k"), .control("w")] {
        let outcome = edit.handle(key)
        #expect(outcome == .refused || outcome == .moved)
        #expect(edit.isEmpty && edit.cursor == 0)
      }
    }
  }

  @Test func `what is typed from an empty field is in canonical form as it stands`() throws {
    try fuzz("typing", rounds: 2_000) { seed, numbers in
      var edit = TextEdit()
      for _ in 0..<numbers.number(1...20) { _ = edit.handle(.character(numbers.pick(Scraps.scalars))) }
      let typed = Array(edit.text.unicodeScalars)
      // A space at either end and two on end are taken away when the field is read, not under the fingers.
      func squeezed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] { scalars.filter { !$0.properties.isWhitespace } }
      let canonical = Array(ThaiForm.canonical(edit.text).unicodeScalars)
      #expect(
        squeezed(canonical) == squeezed(typed), "seed \(seed): \(typed.map { String($0.value, radix: 16) })".comment)
    }
  }
}
