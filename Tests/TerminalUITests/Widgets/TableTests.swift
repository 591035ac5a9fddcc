import Testing
import ThaiText

@testable import TerminalUI

struct TableTests {
  static let columns = [
    TableColumn(Phrase("เลขที่", "No."), .fixed(8)),
    TableColumn(Phrase("ชื่อ–สกุล", "Name"), .share(2, minimum: 12)),
    TableColumn(Phrase("ชุมชน", "Community"), .share(1, minimum: 9), priority: 2),
    TableColumn(Phrase("วงเงิน", "Amount"), .fixed(9), alignment: .right, priority: 1),
  ]

  static func table(_ count: Int, at index: Int = 0) -> Table {
    Table(
      columns,
      rows: (0..<count).map { number in
        ["00\(number)/2570", "นางสาวน้ำผึ้ง บุญทำมาค้าขึ้น", "ศรีฐาน \(number)", TableCell("12,500.00", .ok)]
      },
      cursor: ListCursor(count: count, index: index), empty: Phrase("ยังไม่มีคำขอในรอบนี้", "No proposals in this round"))
  }

  @Test func `columns share the width, and the chosen row has its sign`() {
    var table = TableTests.table(3, at: 1)
    table.marked = [2]
    table.sorting = (1, true)
    let lines = drawn(72, 4) { canvas, area in table.draw(on: &canvas, in: area, language: .thai) }
    #expect(
      lines == [
        "  เลขที่     ชื่อ–สกุล ▼                       ชุมชน                    วงเงิน",
        "  000/2570 นางสาวน้ำผึ้ง บุญทำมาค้าขึ้น          ศรีฐาน 0             12,500.00",
        "▶ 001/2570 นางสาวน้ำผึ้ง บุญทำมาค้าขึ้น          ศรีฐาน 1             12,500.00",
        " ✓002/2570 นางสาวน้ำผึ้ง บุญทำมาค้าขึ้น          ศรีฐาน 2             12,500.00",
      ])
  }

  @Test func `on a narrow screen columns go by priority and names are clipped`() {
    let lines = drawn(40, 3, glyphs: .ascii) { canvas, area in
      TableTests.table(9).draw(on: &canvas, in: area, language: .english)
    }
    #expect(
      lines == [
        "  No.      Name                  Amount",
        "> 000/2570 นางสาวน้ำผึ้ง บุญทำมา~ 12,500.00",
        "  001/2570 นางสาวน้ำผึ้ง บุญทำมา~ 12,500.00v",
      ])
  }

  @Test func `an empty list says so`() {
    let lines = drawn(40, 4) { canvas, area in TableTests.table(0).draw(on: &canvas, in: area, language: .thai) }
    #expect(lines[2] == "  ยังไม่มีคำขอในรอบนี้")
  }

  @Test func `the cursor stands on the chosen row, which begins with a bar unless the line is slow`() {
    for isLean in [false, true] {
      let canvas = canvas(40, 5, isLean: isLean) { canvas, area in
        let row = TableTests.table(30, at: 12).draw(on: &canvas, in: area, language: .thai)
        #expect(row == Area(x: 0, y: 4, columns: 40, rows: 1))
      }
      #expect(canvas.cursor == Canvas.Position(x: 0, y: 4))
      #expect(canvas[0, 4].text == "▶")
      for x in 0..<24 { #expect((canvas[x, 4].role == .selected) == !isLean) }
      #expect(canvas[24, 4].role != .selected)
      #expect(canvas[30, 4].role == .ok)
    }
  }

  @Test func `rows that are not at hand yet are shown as such`() {
    var table = TableTests.table(2)
    table.cursor = ListCursor(count: 100, index: 41)
    table.firstRow = 41
    let lines = drawn(40, 3) { canvas, area in table.draw(on: &canvas, in: area, language: .thai) }
    #expect(lines[1].hasPrefix("  … "))
    #expect(lines[2].hasPrefix("▶ 000/2570"))
  }

  @Test func `a share gives away every column there is`() {
    for room in 0...140 {
      let places = ColumnLayout(TableTests.columns, in: room).places
      let last = places.last.map { $0.x + $0.columns } ?? 0
      #expect(last <= room)
      if room >= 31 { #expect(last == room) }
    }
  }
}
