import CursesDriver
import Testing

struct RenditionThriftTests {
  private func rewritten(_ frames: String...) -> [String] {
    var thrift = RenditionThrift()
    return frames.map { String(decoding: thrift.rewritten(Array($0.utf8)), as: UTF8.self) }
  }

  @Test func `changes become one, before the first character that shows them`() {
    #expect(rewritten("\u{1B}[38;5;252m\u{1B}[48;5;234mก") == ["\u{1B}[0;38;5;252;48;5;234mก"])
    #expect(
      rewritten("\u{1B}[31ma\u{1B}[1m\u{1B}[32m\u{1B}[3;4Hb") == ["\u{1B}[0;31ma\u{1B}[3;4H\u{1B}[1;32mb"])
  }

  @Test func `only the colour that differs is named`() {
    #expect(
      rewritten("\u{1B}[38;5;252m\u{1B}[48;5;234ma\u{1B}[38;5;117m\u{1B}[48;5;234mb").last
        == "\u{1B}[0;38;5;252;48;5;234ma\u{1B}[38;5;117mb")
  }

  @Test func `an end that the next frame takes back is not sent`() {
    #expect(
      rewritten("\u{1B}[7ma\u{1B}[27m\u{1B}(B\u{1B}[m", "\u{1B}[7mb\u{1B}(B\u{1B}[m") == ["\u{1B}[0;7ma\u{1B}(B", "b"])
  }

  @Test func `an attribute that ends ends`() {
    #expect(rewritten("\u{1B}[1;4ma\u{1B}[24mb\u{1B}[mc") == ["\u{1B}[0;1;4ma\u{1B}[24mb\u{1B}[mc"])
    var plain = RenditionThrift(endsSingly: false)
    let frame = plain.rewritten(Array("\u{1B}[1;4ma\u{1B}[24mb".utf8))
    #expect(String(decoding: frame, as: UTF8.self) == "\u{1B}[0;1;4ma\u{1B}[0;1mb")
  }

  @Test func `whatever fills or scrolls shows the colour too`() {
    for fill in ["\n", "\u{1B}[K", "\u{1B}[2J", "\u{1B}[3X", "\u{1B}M", "\u{1B}[L", "\u{1B}[5b"] {
      #expect(rewritten("\u{1B}[44m" + fill) == ["\u{1B}[0;44m" + fill])
    }
    for move in ["\r", "\u{8}", "\u{1B}[5G", "\u{1B}[2;3H", "\u{1B}[7d"] {
      #expect(rewritten("\u{1B}[44m" + move) == [move])
    }
  }

  @Test func `a change that is not understood ends the thrift, and nothing is lost`() {
    #expect(
      rewritten("\u{1B}[31m\u{1B}[38:2::1:2:3ma\u{1B}[31mb", "\u{1B}[31mc")
        == ["\u{1B}[0;31m\u{1B}[38:2::1:2:3ma\u{1B}[31mb", "\u{1B}[31mc"])
  }

  @Test func `the terminal gets its own colours back`() {
    var thrift = RenditionThrift()
    _ = thrift.rewritten(Array("\u{1B}[31ma\u{1B}[m".utf8))
    #expect(thrift.reset() == Array("\u{1B}[m".utf8))
    #expect(thrift.reset().isEmpty)
  }
}
