import Testing

@testable import CursesDriver

@Suite struct ClipboardMessageTests {
  /// The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("น้ำ", "4LiZ4LmJ4Liz"), ("\u{3FF}\u{7FF}?>", "z7/fvz8+"),
  ])
  func `base64`(text: String, coded: String) {
    #expect(String(decoding: ClipboardMessage.base64(Array(text.utf8)), as: UTF8.self) == coded)
  }

  private func sent(_ text: String, _ terminal: String) -> String {
    String(decoding: ClipboardMessage.bytes(text, terminal: terminal), as: UTF8.self)
  }

  @Test func `a terminal gets it plain, tmux with its escapes doubled`() {
    #expect(sent("foo", "xterm-256color") == "\u{1B}]52;c;Zm9v\u{07}")
    #expect(sent("foo", "tmux-256color") == "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
  }

  @Test func `screen gets it in pieces that it passes on, which make the whole again`() {
    let text = String(repeating: "ก", count: 500)
    let pieces = sent(text, "screen-256color").split(separator: "\u{1B}P").map { $0.dropLast(2) }
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.utf8.count <= 240 })
    #expect(pieces.joined() == sent(text, "xterm"))
  }

  @Test(arguments: ["vt100", "vt220", "linux", "dumb", "ansi", "cons25", ""])
  func `an old terminal would show it and gets none`(terminal: String) {
    #expect(!ClipboardMessage.isTaken(by: terminal))
  }

  @Test(arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "foot", "alacritty", "xterm-kitty"])
  func `others get it`(terminal: String) { #expect(ClipboardMessage.isTaken(by: terminal)) }
}
