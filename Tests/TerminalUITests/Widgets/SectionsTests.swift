import Testing

@testable import TerminalUI

struct SectionsTests {
  static func page(at index: Int) -> Sections {
    let columns = [
      TableColumn(Phrase("ชื่อ", "Name"), .share(1, minimum: 4)), TableColumn(Phrase("ปี", "Age"), .fixed(3)),
    ]
    return Sections(
      [
        .init(Phrase("สมาชิก", "Members"), columns, rows: [["น้ำ", "1"], ["ที่", "2"]], empty: Phrase("ไม่มี", "none")),
        .init(Phrase("รายได้", "Incomes"), columns, rows: [], empty: Phrase("ไม่มี", "none")),
        .init(Phrase("ขอ", "Asked"), columns, rows: [["กำ", "3"]], empty: Phrase("ไม่มี", "none")),
      ], cursor: ListCursor(count: 3, index: index))
  }

  @Test func `rows stand under their headings, and a section without rows says so`() {
    let lines = drawn(20, 9) { Self.page(at: 0).draw(on: &$0, in: $1, language: .english) }
    #expect(lines[0] == "Members")
    #expect(lines[1].hasPrefix("▶ น้ำ"))
    #expect(lines[4] == "Incomes")
    #expect(lines[5] == "  none")
    #expect(lines[7] == "Asked")
    #expect(lines[8].hasPrefix("  กำ"))
  }

  @Test func `one cursor goes through the rows of all sections, the hardware cursor with it`() {
    let canvas = canvas(20, 9) { Self.page(at: 2).draw(on: &$0, in: $1, language: .english) }
    #expect(canvas.lines[8].hasPrefix("▶ กำ"))
    #expect(canvas.cursor == Canvas.Position(x: 0, y: 8))
  }

  @Test func `the chosen row is seen however low the screen`() {
    for rows in 1...9 {
      for index in 0...2 {
        let lines = drawn(20, rows) { Self.page(at: index).draw(on: &$0, in: $1, language: .thai) }
        #expect(lines.contains { $0.hasPrefix("▶") }, "\(rows) rows, row \(index)")
      }
    }
  }
}
