import Testing

@testable import TerminalUI

struct TextEditTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let keys: String
    let text: String
    let cursor: Int
    var beeps = 0
    var testDescription: String { keys }
  }

  @Test(arguments: [
    Case(keys: "abc", text: "abc", cursor: 3),
    Case(keys: "ที่<bs>", text: "ที", cursor: 2),
    Case(keys: "ที่<bs><bs>", text: "ท", cursor: 1),
    Case(keys: "น้ำ<bs>", text: "น้", cursor: 2),
    Case(keys: "<bs>a", text: "a", cursor: 1, beeps: 1),
    Case(keys: "ที่นา<home><del>", text: "นา", cursor: 0),
    Case(keys: "น้ำ<home><del>", text: "ำ", cursor: 0),
    Case(keys: "a<del>", text: "a", cursor: 1, beeps: 1),
    Case(keys: "ที่น้ำ<left>", text: "ที่น้ำ", cursor: 5),
    Case(keys: "ที่น้ำ<left><left>", text: "ที่น้ำ", cursor: 3),
    Case(keys: "ที่น้ำ<left><left><left><left>", text: "ที่น้ำ", cursor: 0),
    Case(keys: "ที่น้ำ<home><right>", text: "ที่น้ำ", cursor: 3),
    Case(keys: "ab<c-a>x<c-e>y", text: "xaby", cursor: 4),
    Case(keys: "สมชาย ใจดี<c-w>", text: "สมชาย ", cursor: 6),
    Case(keys: "สมชาย ใจดี <c-w><c-w>", text: "", cursor: 0),
    Case(keys: "abcd<left><left><c-u>", text: "cd", cursor: 0),
    Case(keys: "abcd<left><left><c-k>", text: "ab", cursor: 2),
    Case(keys: "เเก", text: "แก", cursor: 2),
  ])
  func `keys edit the text`(row: Case) throws {
    var edit = TextEdit()
    let outcomes = try edit.type(row.keys)
    #expect(scalars(edit.text) == scalars(row.text))
    #expect(edit.cursor == row.cursor)
    #expect(outcomes.filter { $0 == .refused }.count == row.beeps)
  }

  /// Written as code points, for the order of marks is the point.
  @Test(arguments: [
    ("\u{0E01}\u{0E48}\u{0E35}", "\u{0E01}\u{0E35}\u{0E48}"),
    ("\u{0E01}\u{0E48}\u{0E49}", "\u{0E01}\u{0E49}"),
    ("\u{0E19}\u{0E33}\u{0E49}", "\u{0E19}\u{0E49}\u{0E33}"),
  ])
  func `marks typed in the wrong order are put right`(typed: String, expected: String) throws {
    var edit = TextEdit()
    try edit.type(typed)
    #expect(scalars(edit.text) == scalars(expected))
    #expect(edit.cursor == expected.unicodeScalars.count)
  }

  @Test(arguments: ["a\u{0E48}", " \u{0E35}", "\u{0E48}", "\u{0E40}\u{0E48}"])
  func `a mark without a consonant is refused`(typed: String) throws {
    var edit = TextEdit()
    let outcomes = try edit.type(typed)
    #expect(outcomes.last == .refused)
    #expect(edit.text.unicodeScalars.count == typed.unicodeScalars.count - 1)
  }

  @Test func `the length is limited in code points, and shortening is always possible`() throws {
    var edit = TextEdit("abcde", maximum: 3)
    let outcomes = try edit.type("x<bs><bs><bs>yz")
    #expect(outcomes == [.refused, .edited, .edited, .edited, .edited, .refused])
    #expect(edit.text == "aby")
  }

  @Test func `digit fields take Thai digits, and the number row with the Thai layout on`() throws {
    var edit = TextEdit(accepts: .digits(and: "-"))
    let outcomes = try edit.type("1-๒ภถข")
    #expect(outcomes.last == .refused)
    #expect(edit.text == "1-245")
  }

  @Test func `a paste is canonical and on one line`() {
    var edit = TextEdit("ก ข")
    edit.moveCursor(to: 1)
    let pasted = edit.paste("น\u{0E4D}\u{0E49}\u{0E32}\nใจ\u{200B}\t")
    #expect(pasted == .edited)
    #expect(scalars(edit.text) == scalars("กน้ำ ใจ ข"))
    #expect(edit.cursor == 7)
  }

  @Test func `a paste is cut between cells to what fits, and refused when nothing does`() {
    var edit = TextEdit("ab", maximum: 4)
    let first = edit.paste("กที่")
    #expect(first == .edited)
    #expect(scalars(edit.text) == scalars("abก"))
    let second = edit.paste("ที่")
    #expect(second == .refused)
    var digits = TextEdit(accepts: .digits)
    let pasted = digits.paste("1-2345-๖ ก")
    #expect(pasted == .edited)
    #expect(digits.text == "123456")
  }

  @Test func `keys that are not for text are left to others`() throws {
    var edit = TextEdit("a")
    let outcomes = try edit.type("<up><f2><tab><enter><esc><c-s><a-x>")
    #expect(outcomes.allSatisfy { $0 == .ignored })
  }

  @Test(arguments: 1...12)
  func `the cursor is always seen and no cell is split`(columns: Int) throws {
    var edit = TextEdit("แม่น้ำ中文ทำงานที่บ้าน", maximum: nil)
    for _ in 0...20 {
      let canvas = canvas(14, 1) { canvas, _ in
        edit.draw(on: &canvas, in: Area(x: 1, y: 0, columns: columns, rows: 1))
      }
      #expect((1...columns).contains(canvas.cursor.x))
      #expect(canvas[0, 0] == .blank)
      #expect(canvas[columns + 1, 0] == .blank)
      try edit.type("<left>")
    }
  }

  @Test func `a long text scrolls with the cursor and says that there is more`() throws {
    var edit = TextEdit("abcdefghij")
    let area = Area(x: 0, y: 0, columns: 6, rows: 1)
    #expect(drawn(6, 1) { canvas, _ in edit.draw(on: &canvas, in: area) } == ["…hij"])
    try edit.type("<home>")
    #expect(drawn(6, 1) { canvas, _ in edit.draw(on: &canvas, in: area) } == ["abcde…"])
    #expect(drawn(6, 1) { canvas, _ in edit.draw(on: &canvas, in: area, isFocused: false) } == ["abcde…"])
  }
}
