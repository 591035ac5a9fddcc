import CursesDriver
import TerminalUI
import Testing

struct InputDecoderTests {
  private typealias Output = InputDecoder.Output

  private func read(_ text: String) -> [Output] {
    var decoder = InputDecoder()
    return decoder.feed(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
      ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[1;5C", .right), ("\u{1B}[a", .up),
      ("\u{1B}Od", .left),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[1;2H", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[3$", .delete),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[5^", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
      ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\u{1B}On", .character(".")),
      ("\u{1B}Ok", .character("+")), ("\u{1B}OX", .character("=")),
    ] as [(String, Key)])
  func `the usual sequences are keys`(text: String, key: Key) {
    #expect(read(text) == [.key(key)])
  }

  @Test(arguments: [
    (1, ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[P"]), (2, ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"]),
    (3, ["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C", "\u{1B}[R"]), (4, ["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"]),
    (5, ["\u{1B}[15~", "\u{1B}[[E"]), (6, ["\u{1B}[17~"]), (7, ["\u{1B}[18~"]), (8, ["\u{1B}[19~"]),
    (9, ["\u{1B}[20~"]), (10, ["\u{1B}[21~"]), (11, ["\u{1B}[23~"]), (12, ["\u{1B}[24~"]),
    (13, ["\u{1B}[25~", "\u{1B}[1;2P", "\u{1B}O2P"]), (15, ["\u{1B}[28~", "\u{1B}[1;2R"]),
    (17, ["\u{1B}[15;2~", "\u{1B}[31~"]),
    (20, ["\u{1B}[34~"]), (26, ["\u{1B}[1;5Q"]), (29, ["\u{1B}[15;5~"]),
  ])
  func `function keys come in many forms`(number: Int, forms: [String]) {
    for form in forms { #expect(read(form) == [.key(.function(number))], "\(form.unicodeScalars.dropFirst())") }
  }

  @Test(
    arguments: [
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{08}", .backspace), ("\u{7F}", .backspace),
      ("\u{00}", .control(" ")), ("\u{01}", .control("a")), ("\u{03}", .control("c")), ("\u{11}", .control("q")),
      ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      (" ", .character(" ")), ("ก", .character("ก")), ("\u{0E48}", .character("\u{0E48}")), ("ำ", .character("ำ")),
    ] as [(String, Key)])
  func `single characters are keys`(text: String, key: Key) {
    #expect(read(text) == [.key(key)])
  }

  @Test func `alt comes as Esc and a character`() {
    #expect(read("\u{1B}ก") == [.key(.alt("ก"))])
    #expect(read("\u{1B}1") == [.key(.alt("1"))])
    // Were it Esc and Backspace, it would leave the screen.
    #expect(read("\u{1B}\u{7F}") == [.key(.alt("\u{7F}"))])
    #expect(read("\u{1B}กก") == [.key(.alt("ก")), .key(.character("ก"))])
  }

  @Test func `Esc alone is Esc when the time is up`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.waiting == .escape)
    #expect(decoder.timeOut() == [.key(.escape)])
    #expect(decoder.waiting == .nothing)
    #expect(decoder.timeOut() == [])
  }

  @Test func `Esc twice is Esc twice`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.timeOut() == [.key(.escape)])
    #expect(decoder.feed(Array("\u{1B}\u{1B}[A".utf8)) == [.key(.escape), .key(.up)])
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OB", "\u{1B}[15~", "\u{1B}[1;2P", "\u{1B}[[A", "\u{1B}ก", "น้ำ", "\u{1B}[200~ที่\u{1B}[201~",
    "\u{1B}[24;7R", "\u{1B}[0n", "\u{1B}O2P",
  ])
  func `a split sequence is the same as a whole one`(text: String) {
    let bytes = Array(text.utf8)
    let whole = read(text)
    for cut in 1..<bytes.count {
      var decoder = InputDecoder()
      #expect(decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) == whole)
    }
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[<0;3;4M", "\u{1B}[?2026;2$y", "\u{1B}[E",
    "\u{1B}[99~", "\u{1B}[201~", "\u{1B}[8;24;80t", "\u{1B}[97;5u", "\u{1B}[[Z", "\u{1B}OE",
  ])
  func `unknown sequences never become letters`(text: String) {
    #expect(read(text + "x") == [.key(.character("x"))])
  }

  @Test func `a sequence that breaks off does not swallow the next key`() {
    #expect(read("\u{1B}[1;\u{1B}[A") == [.key(.up)])
    #expect(read("\u{1B}[1ก") == [.key(.character("ก"))])
    #expect(read("\u{1B}[1\r") == [.key(.enter)])
    #expect(read("\u{1B}O\u{1B}OA") == [.key(.up)])
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;".utf8)) == [])
    #expect(decoder.waiting == .sequence)
    #expect(decoder.timeOut() == [])
    #expect(decoder.feed(Array("A".utf8)) == [.key(.character("A"))])
  }

  @Test func `an endless sequence ends`() {
    let text = "\u{1B}[" + String(repeating: "1", count: 200) + "x"
    #expect(read(text).last == .key(.character("x")))
  }

  @Test func `Alt and a bracket are told by the time`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}[".utf8))
    #expect(decoder.timeOut() == [.key(.alt("["))])
    _ = decoder.feed(Array("\u{1B}O".utf8))
    #expect(decoder.timeOut() == [.key(.alt("O"))])
  }

  @Test func `answers of the terminal are told from keys`() {
    #expect(read("\u{1B}[0n") == [.statusReport])
    #expect(read("\u{1B}[2;12R") == [.cursorReport(row: 2, column: 12)])
    #expect(
      read("a\u{1B}[24;80Rb")
        == [.key(.character("a")), .cursorReport(row: 24, column: 80), .key(.character("b"))])
  }

  @Test func `damaged bytes are dropped and told`() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0xB7, 0xD5, 0x41]) == [.damaged, .damaged, .key(.character("A"))])
    #expect(decoder.feed([0xE0, 0xB8, 0x1B, 0x5B, 0x41]) == [.damaged, .key(.up)])
    #expect(decoder.feed([0xC2, 0x85]) == [.damaged])
  }

  @Test func `the terminal's own description adds keys`() {
    var decoder = InputDecoder(known: [Array("\u{1B}[224z".utf8): .function(1), Array("\u{1B}A".utf8): .up])
    #expect(decoder.feed(Array("\u{1B}[224z".utf8)) == [.key(.function(1))])
    #expect(decoder.feed(Array("\u{1B}A".utf8)) == [.key(.up)])
    #expect(decoder.feed(Array("\u{1B}B".utf8)) == [.key(.alt("B"))])
  }
}
