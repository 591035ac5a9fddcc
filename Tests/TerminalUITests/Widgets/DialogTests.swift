import Testing

@testable import TerminalUI

struct DialogTests {
  let question = Dialog(
    title: Phrase("ถอนคำขอ", "Withdraw"),
    text: Phrase("ถอนคำขอเลขที่ 015/2570? กรุณาระบุเหตุผล", "Withdraw proposal 015/2570? Please give the reason"),
    buttons: [Phrase("กลับไปตรวจ", "Back to check"), Phrase("ถอนคำขอ", "Withdraw")], inputLabel: Phrase("เหตุผล", "Reason")
  )

  func outcomes(_ dialog: inout Dialog, _ keys: String) throws -> [DialogOutcome] {
    try KeyNotation.keys(keys).map { dialog.handle($0) }
  }

  @Test func `the focus starts on the safe button and Enter chooses it`() throws {
    var dialog = Dialog(
      title: Phrase("ปิดวาระ", "Close"), text: Phrase("ปิดวาระนี้?", "Close?"),
      buttons: [Phrase("ปิดวาระ", "Close"), Phrase("กลับ", "Back")], focus: 1)
    let first = try outcomes(&dialog, "<enter>")
    #expect(first == [.chose(1)])
    let second = try outcomes(&dialog, "<left><enter><esc><f10>x")
    #expect(second == [.handled, .chose(0), .dismissed, .dismissed, .ignored])
  }

  @Test func `a reason is typed first, and the buttons follow`() throws {
    var dialog = question
    #expect(dialog.isTyping)
    let typed = try outcomes(&dialog, "ย้าย<tab><tab><enter>")
    #expect(typed.last == .chose(1))
    #expect(dialog.input.text == "ย้าย")
    let back = try outcomes(&dialog, "<tab>ๆ<enter><enter>")
    #expect(back.last == .chose(1))
    #expect(dialog.input.text == "ย้ายๆ")
  }

  @Test func `it stands in the middle in one frame`() throws {
    var dialog = question
    _ = try outcomes(&dialog, "ย้าย<enter>")
    let canvas = canvas(60, 9) { canvas, area in dialog.draw(on: &canvas, in: area, language: .thai) }
    #expect(
      canvas.lines == [
        "",
        "   ┌─ ถอนคำขอ ──────────────────────────────────────────┐",
        "   │ ถอนคำขอเลขที่ 015/2570? กรุณาระบุเหตุผล                 │",
        "   │                                                    │",
        "   │ เหตุผล                                              │",
        "   │ ย้าย                                                │",
        "   │ [▶กลับไปตรวจ ] [ ถอนคำขอ ]                          │",
        "   └────────────────────────────────────────────────────┘",
        "",
      ])
    #expect(canvas.cursor == Canvas.Position(x: 6, y: 6))
  }

  @Test func `a text that does not fit scrolls, and the buttons stay`() throws {
    let words = Array(repeating: "ครอบครัวที่ได้รับอนุมัติ", count: 12).joined(separator: " ")
    var dialog = Dialog(
      title: Phrase(verbatim: "t"), text: Phrase(verbatim: words + " จบ"), buttons: [Phrase("กลับ", "Back")])
    let before = drawn(30, 7) { canvas, area in dialog.draw(on: &canvas, in: area, language: .thai) }
    #expect(before.contains { $0.contains("กลับ ]") })
    #expect(before.contains { $0.contains("▼") })
    #expect(!before.contains { $0.contains("จบ") })
    _ = try outcomes(&dialog, String(repeating: "<down>", count: 40))
    let after = drawn(30, 7) { canvas, area in dialog.draw(on: &canvas, in: area, language: .thai) }
    #expect(after.contains { $0.contains("จบ") })
  }
}
