import CursesDriver
import Testing

struct CornerCellTests {
  private func rewritten(_ frame: String, hasLateMargin: Bool = true) throws -> String {
    let corner = try #require(
      CornerCell(marginOff: "\u{1B}[?7l", marginOn: "\u{1B}[?7h", hasLateMargin: hasLateMargin))
    return String(decoding: corner.rewritten(Array(frame.utf8), columns: 80, rows: 24), as: UTF8.self)
  }

  @Test func `the corner is written without switching the margin`() throws {
    let frame = "\u{1B}[24;79Hแ\u{1B}[?7lม่\u{1B}[?7h\u{1B}[10;65H"
    #expect(try rewritten(frame) == "\u{1B}[24;79Hแม่\u{1B}[24;80H\u{1B}[10;65H")
  }

  @Test(arguments: ["", "\u{1B}", "ก\u{1B}[?7", "\u{1B}[?7h", "\u{1B}[?7lx", "\u{1B}[?25l\u{1B}[10;65H"])
  func `other frames stay as they are`(frame: String) throws {
    #expect(try rewritten(frame) == frame)
  }

  @Test func `a terminal that wraps at once keeps what ncurses does`() {
    #expect(CornerCell(marginOff: "\u{1B}[?7l", marginOn: "\u{1B}[?7h", hasLateMargin: false) == nil)
    #expect(CornerCell(marginOff: "", marginOn: "", hasLateMargin: true) == nil)
  }
}
