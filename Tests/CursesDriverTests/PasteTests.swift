import CursesDriver
import TerminalUI
import Testing

struct PasteTests {
  private func read(_ text: String) -> [InputDecoder.Output] {
    var decoder = InputDecoder()
    return decoder.feed(Array(text.utf8))
  }

  @Test func `pasted text is one event`() {
    #expect(read("\u{1B}[200~ที่อยู่ 1\u{1B}[201~x") == [.paste("ที่อยู่ 1"), .key(.character("x"))])
    #expect(read("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test func `line ends of every kind are LF`() {
    #expect(read("\u{1B}[200~a\rb\nc\r\nd\r\re\u{1B}[201~") == [.paste("a\nb\nc\nd\n\ne")])
  }

  @Test func `pasted keys are no keys`() {
    #expect(read("\u{1B}[200~a\u{1B}[Ab\u{03}\u{7F}\tc\u{1B}[201~") == [.paste("a[Ab\tc")])
    #expect(read("\u{1B}[200~a\u{1B}[200~b\u{1B}[201~") == [.paste("a[200~b")])
  }

  @Test func `damaged bytes in a paste are dropped and told`() {
    var decoder = InputDecoder()
    let bytes = Array("\u{1B}[200~a".utf8) + [0xB7, 0xE0, 0x62] + Array("\u{1B}[201~".utf8)
    #expect(decoder.feed(bytes) == [.damaged, .paste("ab")])
  }

  @Test(arguments: ["", "\u{1B}", "\u{1B}[", "\u{1B}[20", "\u{1B}[201"])
  func `a lost end mark does not hold the text for ever`(rest: String) {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array(("\u{1B}[200~กข" + rest).utf8)) == [])
    #expect(decoder.waiting == .paste)
    #expect(decoder.timeOut() == [.paste("กข")])
    #expect(decoder.waiting == .nothing)
    #expect(decoder.feed(Array("x".utf8)) == [.key(.character("x"))])
  }
}
