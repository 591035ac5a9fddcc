import Testing

@testable import TerminalUI

/// The widgets that are read by scrolling: help and long texts.
struct PagesTests {
  @Test func `help lists every key with its reason when it is disabled`() {
    var help = HelpOverlay()
    help.add(Phrase("หน้านี้", "This screen"), LinesTests.keys)
    #expect(
      drawn(50, 8) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) } == [
        "หน้านี้",
        "F1           ช่วยเหลือ",
        "F2 / Ctrl-S  บันทึก",
        "             ยังใช้ไม่ได้: ท่านไม่มีสิทธิ",
        "e            ส่งออก",
        "F10 / Esc    กลับ",
        "",
        "Esc ปิดหน้านี้",
      ])
    #expect(
      drawn(80, 4) { canvas, area in help.draw(on: &canvas, in: area, language: .english) } == [
        "This screen                              e            Export",
        "F1           Help                        F10 / Esc    Back",
        "F2 / Ctrl-S  Save                                                              ▼",
        "Esc closes this page",
      ])
  }

  @Test func `help scrolls to its end and no further`() throws {
    var help = HelpOverlay()
    help.add(Phrase("หน้านี้", "This screen"), LinesTests.keys)
    for key in try KeyNotation.keys("<end><down>") { _ = help.handle(key, rows: 3, columns: 50) }
    let end = drawn(50, 4) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) }
    #expect(end[2].hasPrefix("F10 / Esc    กลับ"))
    _ = help.handle(.up, rows: 3, columns: 50)
    let up = drawn(50, 4) { canvas, area in help.draw(on: &canvas, in: area, language: .thai) }
    #expect(up[2].hasPrefix("e            ส่งออก"))
    let taken = [Key.escape, .enter].map { help.handle($0) }
    #expect(taken == [false, false])
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
