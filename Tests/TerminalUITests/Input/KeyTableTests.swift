import Testing

@testable import TerminalUI

struct KeyTableTests {
  enum Deed: Sendable { case quit, save, search }

  let table = [
    KeyBinding([.character("q")], Phrase(verbatim: "q"), Deed.quit),
    KeyBinding([.function(2), .control("s")], Phrase(verbatim: "s"), Deed.save),
    KeyBinding([.function(7), .character("/")], Phrase(verbatim: "/"), Deed.search),
  ]

  @Test(arguments: [
    (Key.character("q"), Deed.quit), (.character("ๆ"), .quit), (.control("s"), .save), (.function(7), .search),
  ])
  func `a key finds its row, with the Thai layout on too`(key: Key, deed: Deed) {
    #expect(KeyTable.binding(for: key, in: table)?.message == deed)
  }

  @Test func `while typing characters belong to the field`() {
    #expect(KeyTable.binding(for: .character("q"), in: table, isTyping: true) == nil)
    #expect(KeyTable.binding(for: .function(2), in: table, isTyping: true)?.message == .save)
  }

  @Test func `a key without a row finds nothing`() {
    #expect(KeyTable.binding(for: .character("z"), in: table) == nil)
    #expect(KeyTable.binding(for: .enter, in: table) == nil)
  }
}
