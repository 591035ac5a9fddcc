import CursesDriver
import TerminalUI
import Testing

struct ColourDepthTests {
  private let style = Style(
    foreground: Colour(hex: 0xFFFF00, ansi256: 226, ansi16: 11),
    background: Colour(hex: 0x00005F, ansi256: 17, ansi16: 4),
    attributes: [.underline, .faint])

  @Test(
    arguments: [
      (0, .mono), (2, .mono), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen), (256, .many),
      (16_777_216, .eight),
    ] as [(Int, ColourDepth)])
  func `the terminal's colours decide`(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours, isRefused: false) == depth)
    #expect(ColourDepth(colours: colours, isRefused: true) == .refused)
  }

  @Test func `colours come down step by step`() {
    #expect(
      Rendition(style, depth: .many) == Rendition(foreground: 226, background: 17, attributes: [.underline, .faint]))
    #expect(
      Rendition(style, depth: .sixteen) == Rendition(foreground: 11, background: 4, attributes: [.underline, .faint]))
    #expect(
      Rendition(style, depth: .eight)
        == Rendition(foreground: 3, background: 4, attributes: [.underline, .faint, .bold]))
    #expect(Rendition(style, depth: .mono) == Rendition(attributes: [.underline, .faint]))
    #expect(Rendition(style, depth: .refused) == Rendition(attributes: .underline))
  }

  @Test(arguments: [(8, 0), (15, 7), (7, 15), (0, 8)] as [(UInt8, UInt8)])
  func `eight colours never hide text`(foreground: UInt8, background: UInt8) {
    let style = Style(
      foreground: Colour(hex: 0, ansi256: 0, ansi16: foreground),
      background: Colour(hex: 0, ansi256: 0, ansi16: background))
    let shown = Rendition(style, depth: .eight)
    #expect(shown.foreground != shown.background)
  }

  @Test func `a style without colours leaves those of the terminal`() {
    for depth in [ColourDepth.many, .sixteen, .eight, .mono, .refused] {
      #expect(Rendition(Style(attributes: .bold), depth: depth) == Rendition(attributes: .bold))
    }
  }
}
