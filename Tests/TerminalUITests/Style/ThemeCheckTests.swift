import Testing

@testable import TerminalUI

struct ThemeCheckTests {
  /// The default theme with some roles painted over.
  private func theme(_ changes: [Role: Style], glyphs: Glyphs = .lines, ascii: Glyphs = .ascii) -> Theme {
    var styles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Theme.office.style(of: $0)) })
    styles.merge(changes) { _, new in new }
    return Theme(name: "changed", styles: styles, glyphs: glyphs, asciiGlyphs: ascii)
  }

  private func style(_ front: UInt32, _ back: UInt32) -> Style {
    Style(foreground: Colour(hex: front), background: Colour(hex: back))
  }

  @Test func `text that is too faint is found at each depth where it is`() {
    let grey = Colour(hex: 0x808080, ansi256: 231, ansi16: 15)
    let findings = theme([.label: Style(foreground: grey, background: Colour(hex: 0x606060, ansi256: 16, ansi16: 0))])
      .findings
    #expect(findings.count == 1)
    guard case .weak(let weak)? = findings.first else {
      Issue.record("\(findings)")
      return
    }
    #expect(weak.role == .label && weak.depth == .hex && weak.needed == 4.5)
    #expect(findings[0].phrase.english.contains("label"))
    #expect(findings[0].phrase.thai.contains("label"))
  }

  @Test func `lines need less than text`() {
    #expect(theme([.border: style(0x767676, 0x1C1C1C)]).findings.isEmpty)
    #expect(!theme([.label: style(0x767676, 0x1C1C1C)]).findings.isEmpty)
  }

  @Test func `a chosen line that does not stand out is found`() {
    let findings = theme([.selected: style(0xFFFFFF, 0x262626)]).findings
    let hidden = findings.filter { if case .hidden(.selected, on: .text, _, _) = $0 { true } else { false } }
    #expect(hidden.count == 3)
  }

  @Test func `heat grounds that look the same are found`() {
    let findings = theme([.heat1: Theme.office.style(of: .heat0)]).findings
    #expect(findings.contains(.sameStep(.heat0, .heat1, .ansi16)))
  }

  @Test func `states that look alike to colour-blind eyes need signs that differ`() {
    let alike: [Role: Style] = [.ok: style(0x87D787, 0x1C1C1C), .refused: style(0x88D787, 0x1C1C1C)]
    #expect(theme(alike).findings.isEmpty)
    var signs = Glyphs.ascii
    signs[.refused] = signs[.ok]
    #expect(theme(alike, ascii: signs).findings == [.alike(.ok, .refused)])
  }

  @Test func `red and green of one lightness look alike without green cones, blue and yellow do not`() {
    #expect(Deuteranopia.distance(0xA05050, 0x708050) < Deuteranopia.distance(0x5050C0, 0xC0C050))
    #expect(Deuteranopia.distance(0x123456, 0x123456) == 0)
  }

  @Test func `a theme without colours is held to its attributes`() {
    let bare = Theme(name: "bare", styles: Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, Style()) }))
    #expect(bare.findings.contains(.noTwin(.text, .selected)))
    #expect(Theme.mono.findings.isEmpty)
  }
}
