import Testing

@testable import TerminalUI

/// The widgets that are read by scrolling: help and long texts.
struct PagesTests {
  @Test func `help lists every key in one list with its reason when it is disabled`() {
    var help = ItemList()
    help.add(Phrase("หน้านี้", "This screen"), LinesTests.keys)
    #expect(
      drawn(50, 6) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) } == [
        "หน้านี้",
        "▶ F1           ช่วยเหลือ",
        "  F2 / Ctrl-S  (บันทึก)",
        "               ท่านไม่มีสิทธิ",
        "  e            ส่งออก",
        "  F10 / Esc    กลับ",
      ])
    #expect(
      drawn(80, 3) { canvas, area in help.draw(on: &canvas, in: area, language: .english) } == [
        "This screen",
        "▶ F1           Help",
        "  F2 / Ctrl-S  (Save)                                                          ▼",
      ])
  }

  @Test func `the chosen item is seen, with the reason below it, and Enter tells which it is`() throws {
    var help = ItemList()
    help.add(Phrase("หน้านี้", "This screen"), LinesTests.keys)
    #expect(help.handle(.down) == .moved)
    #expect(
      drawn(50, 2) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) } == [
        "▶ F2 / Ctrl-S  (บันทึก)                            ▲", "               ท่านไม่มีสิทธิ                         ▼",
      ])
    #expect(help.handle(.enter) == .chose(1))
    for key in try KeyNotation.keys("<end><down>") { _ = help.handle(key) }
    #expect(help.handle(.enter) == .chose(3))
    let end = drawn(50, 2) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) }
    #expect(end[1] == "▶ F10 / Esc    กลับ")
    #expect(help.handle(.escape) == .ignored)
    var empty = ItemList()
    #expect(empty.handle(.enter) == .moved)
  }

  @Test func `a wrapped text is read to its last line even when the caller is wrong about the rows`() {
    var page = TextPage("หนึ่ง\nสอง\nสาม\nสี่\nห้า")
    let first = drawn(10, 2) { canvas, area in page.draw(on: &canvas, in: area) }
    #expect(first == ["หนึ่ง", "สอง      ▼"])
    _ = page.handle(.end, rows: 40)
    let last = drawn(10, 2) { canvas, area in page.draw(on: &canvas, in: area) }
    #expect(last == ["สี่        ▲", "ห้า"])
  }

  @Test func `a paper keeps its lines and moves sideways`() {
    var page = TextPage(lines: ["ลำดับที่ ชื่อ–สกุล ที่อยู่ ลายมือชื่อ", "1"])
    #expect(drawn(12, 1) { canvas, area in page.draw(on: &canvas, in: area) } == ["ลำดับที่ ชื่อ–ส…▼"])
    _ = page.handle(.right, columns: 12)
    #expect(drawn(12, 1) { canvas, area in page.draw(on: &canvas, in: area) } == ["มือชื่อ       ▼"])
    _ = page.handle(.left, columns: 12)
    #expect(drawn(12, 2) { canvas, area in page.draw(on: &canvas, in: area) } == ["ลำดับที่ ชื่อ–ส…", "1"])
  }
}
