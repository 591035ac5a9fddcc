import CursesDriver
import Testing

struct WidthProbeTests {
  private func probe(_ columns: Int...) -> WidthProbe {
    var probe = WidthProbe()
    for column in columns { probe.take(column: column) }
    return probe
  }

  private func variables(_ values: [String: String]) -> TerminalVariables { TerminalVariables { values[$0] } }

  @Test(
    arguments: [
      (2, .stacked), (3, .separate), (4, .separate), (5, .separate), (8, .eightBit), (10, .eightBit), (1, .unknown),
    ] as [(Int, WidthProbe.ThaiMarks)])
  func `the first answer tells what happens to marks`(column: Int, marks: WidthProbe.ThaiMarks) {
    #expect(probe(column).thaiMarks == marks)
  }

  @Test func `the answers come in the order of the questions`() {
    let answered = probe(2, 3, 2)
    #expect(answered.thaiMarks == .stacked)
    #expect(answered.saraAmColumns == 2)
    #expect(answered.lineGlyphColumns == 1)
    #expect(answered.isAnswered)
    #expect(probe(2, 2).saraAmColumns == 1)
    #expect(!probe(2, 2).isAnswered)
    #expect(probe().thaiMarks == .unknown)
    #expect(probe(2, 3, 2, 9) == answered)
  }

  @Test(arguments: [
    (WidthProbe(), true, "xterm", true), (WidthProbe(), true, "linux", true), (WidthProbe(), true, "vt100", false),
    (WidthProbe(), true, "ansi", false), (WidthProbe(), false, "xterm", false),
  ])
  func `without an answer the type decides about lines`(
    probe: WidthProbe, isUTF8: Bool, terminal: String, expected: Bool
  ) {
    #expect(probe.hasLineGlyphs(isUTF8: isUTF8, terminal: terminal) == expected)
  }

  @Test func `lines that measure two columns are not drawn`() {
    #expect(probe(2, 3, 2).hasLineGlyphs(isUTF8: true, terminal: "vt100"))
    #expect(!probe(2, 3, 3).hasLineGlyphs(isUTF8: true, terminal: "xterm"))
    #expect(!probe(8, 6, 4).hasLineGlyphs(isUTF8: true, terminal: "xterm"))
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], false), (["TERM": "tmux-256color"], false),
    (["TERM": "xterm", "XTERM_VERSION": "XTerm(379)"], true), (["TERM": "rxvt-unicode-256color"], true),
    (["TERM": "xterm-kitty"], true), (["TERM": "mlterm"], true),
  ])
  func `auto splits where the composed form is damaged`(values: [String: String], expected: Bool) {
    let variables = variables(values)
    #expect(SaraAm.auto.isSplit(probe: probe(2, 3, 2), variables: variables) == expected)
    #expect(SaraAm.auto.isSplit(probe: probe(2, 2, 2), variables: variables))
    #expect(SaraAm.split.isSplit(probe: WidthProbe(), variables: variables))
    #expect(!SaraAm.composed.isSplit(probe: probe(2, 2, 2), variables: variables))
  }
}
