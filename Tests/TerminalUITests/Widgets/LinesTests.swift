import Testing

@testable import TerminalUI

/// The one-line widgets: title, tabs, message, keys.
struct LinesTests {
  enum Deed: Sendable { case any }

  static let keys = [
    KeyBinding([.function(1)], Phrase("ช่วยเหลือ", "Help"), Deed.any),
    KeyBinding(
      [.function(2), .control("s")], Phrase("บันทึก", "Save"), Deed.any, disabled: Phrase("ท่านไม่มีสิทธิ", "no permission")),
    KeyBinding([.character("e")], Phrase("ส่งออก", "Export"), Deed.any, shown: .help),
    KeyBinding([.function(10), .escape], Phrase("กลับ", "Back"), Deed.any),
  ]

  @Test(arguments: [
    (60, "F1 ช่วยเหลือ  F2 (บันทึก)  F10 กลับ"), (24, "F1 ช่วยเหลือ  F2 (บันทึก)"), (12, "F1 ช่วยเหลือ"), (5, ""),
  ])
  func `the key line drops keys from the end`(columns: Int, expected: String) {
    let canvas = canvas(columns, 1) { canvas, area in
      KeyLine(LinesTests.keys).draw(on: &canvas, in: area, language: .thai)
    }
    #expect(canvas.lines == [expected])
    if columns == 60 { #expect([0, 3, 15].map { canvas[$0, 0].role } == [.key, .keyLabel, .keyDisabled]) }
  }

  @Test func `the key line joins several tables`() {
    var line = KeyLine(LinesTests.keys)
    line.add([KeyBinding([.function(9)], Phrase("คำสั่ง", "Commands"), 1)])
    let lines = drawn(60, 1) { canvas, area in line.draw(on: &canvas, in: area, language: .english) }
    #expect(lines == ["F1 Help  F2 (Save)  F10 Back  F9 Commands"])
  }

  @Test(arguments: [
    (60, "  สาธิต  คำขอ › 016/2570            ปีงบประมาณ 2570  น.ส.น้ำผึ้ง"),
    (44, "  สาธิต  คำขอ › 016/2570      ปีงบประมาณ 2570"), (20, "  สาธิต  016/2570"),
  ])
  func `the title line drops facts from the end, then outer places`(columns: Int, expected: String) {
    let title = TitleLine(
      [Phrase("คำขอ", "Proposals"), Phrase(verbatim: "016/2570")],
      facts: [Phrase("ปีงบประมาณ 2570", "FY 2570"), Phrase(verbatim: "น.ส.น้ำผึ้ง")], banner: Phrase("สาธิต", "Demo"))
    #expect(drawn(columns, 1) { canvas, area in title.draw(on: &canvas, in: area, language: .thai) } == [expected])
  }

  @Test func `tabs bracket the shown page and flag those with problems`() {
    let tabs = Tabs([Phrase("บุคคล", "Person"), Phrase("ที่อยู่", "Address")], selected: 0, flagged: [1])
    #expect(drawn(30, 1) { canvas, area in tabs.draw(on: &canvas, in: area, language: .thai) } == ["[บุคคล] ! ที่อยู่"])
    #expect(drawn(12, 1) { canvas, area in tabs.draw(on: &canvas, in: area, language: .thai) } == ["หน้า 1/2 [บุค…"])
  }

  @Test(arguments: [
    (Toast.Kind.ok, "✓ บันทึกแล้ว"), (.notice, "• บันทึกแล้ว"), (.warning, "! บันทึกแล้ว"), (.refused, "✗ บันทึกแล้ว"),
  ])
  func `a message has a sign for its kind`(kind: Toast.Kind, expected: String) {
    let toast = Toast(Phrase("บันทึกแล้ว", "Saved"), kind)
    #expect(drawn(30, 1) { canvas, area in toast.draw(on: &canvas, in: area, language: .thai) } == [expected])
  }
}
