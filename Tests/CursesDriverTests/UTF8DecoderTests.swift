import CursesDriver
import Testing

struct UTF8DecoderTests {
  /// What bytes become: characters, and "!" for each damage.
  private func read(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    var text = String.UnicodeScalarView()
    for byte in bytes {
      var step = decoder.feed(byte)
      if step == .brokenOff {
        text.append("!")
        step = decoder.feed(byte)
      }
      switch step {
      case .incomplete, .brokenOff: break
      case .scalar(let scalar): text.append(scalar)
      case .damaged: text.append("!")
      }
    }
    return String(text)
  }

  @Test(arguments: [
    "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "ก", "ที่น้ำ", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "👍", "\u{10FFFF}",
  ])
  func `every character is put together from single bytes`(text: String) {
    #expect(Array(read(Array(text.utf8)).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      ([0x80, 0x41], "!A"),
      ([0xC0, 0x80], "!!"),
      ([0xC1, 0xBF], "!!"),
      ([0xE0, 0x80, 0x80], "!"),
      ([0xED, 0xA0, 0x80], "!"),
      ([0xF4, 0x90, 0x80, 0x80], "!"),
      ([0xF5, 0x41], "!A"),
      ([0xFF, 0xFE], "!!"),
      // A character that breaks off costs nothing but itself.
      ([0xE0, 0xB8, 0x41], "!A"),
      ([0xE0, 0xE0, 0xB8, 0x81], "!ก"),
      ([0xE0, 0xB8], ""),
    ] as [([UInt8], String)])
  func `damaged bytes are dropped and the rest is kept`(bytes: [UInt8], expected: String) {
    #expect(read(bytes) == expected)
  }

  @Test func `a TIS-620 terminal loses its Thai and nothing after it`() {
    #expect(read([0xB7, 0xD5, 0xE8, 0x41, 0x42]) == "!!!AB")
  }

  @Test func `a character under way is known`() {
    var decoder = UTF8Decoder()
    #expect(!decoder.isPending)
    _ = decoder.feed(0xE0)
    #expect(decoder.isPending)
    _ = decoder.feed(0xB8)
    _ = decoder.feed(0x81)
    #expect(!decoder.isPending)
  }
}
