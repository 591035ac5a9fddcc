import Testing

@testable import TerminalUI

struct KeyNotationTests {
  @Test func `named keys, chords and text are read`() throws {
    #expect(
      try KeyNotation.keys("<f2><c-s><tab><s-tab><enter><esc>สม<a-x><lt>") == [
        .function(2), .control("s"), .tab, .backTab, .enter, .escape, .character("ส"), .character("ม"), .alt("x"),
        .character("<"),
      ])
  }

  @Test(arguments: ["<nokey>", "<f99>", "<enter", "<>"])
  func `what is not a key is named`(text: String) {
    #expect(throws: KeyNotation.UnknownKey.self) { try KeyNotation.keys(text) }
  }

  @Test func `keys written out are read back the same`() throws {
    let keys: [Key] = [
      .character("<"), .character(" "), .character("ที่".unicodeScalars.last ?? "x"), .control("p"), .alt("1"),
      .function(12), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown,
    ]
    #expect(try KeyNotation.keys(KeyNotation.text(of: keys)) == keys)
  }

  @Test func `key lines name keys as people do`() {
    #expect(Key.names(of: [.function(2), .control("s")]) == "F2 / Ctrl-S")
    #expect(
      [Key.enter, .character("/"), .character(" "), .alt(" "), .alt("m"), .up, .backTab].map { $0.name() } == [
        "Enter", "/", "Space", "Alt-Space", "Alt-M", "↑", "Shift-Tab",
      ])
    #expect(Key.up.name(with: .ascii) == "^")
  }
}
