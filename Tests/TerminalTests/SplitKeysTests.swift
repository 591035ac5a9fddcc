import TestSupport
import Testing

/// Keys whose bytes come one by one, as slow and broken lines bring them.
@Suite(.serialized) struct SplitKeysTests {
  private struct Stroke {
    let name: String
    let text: String
    let keys: Int
    /// Takes it back.
    let back: String
  }

  /// In the palette, where arrows choose, text narrows, F10 leaves, and F9 comes back.
  private static let strokes = [
    Stroke(name: "down", text: "\u{1B}[B", keys: 1, back: "\u{1B}[A"),
    Stroke(name: "down, as keypads send it", text: "\u{1B}OB", keys: 1, back: "\u{1B}OA"),
    Stroke(name: "F10", text: "\u{1B}[21~", keys: 1, back: "\u{1B}[20~"),
    Stroke(name: "a Thai letter", text: "ก", keys: 1, back: "\u{7F}"),
    Stroke(name: "a Thai syllable", text: "ที่", keys: 3, back: "\u{7F}\u{7F}\u{7F}"),
  ]

  @Test func `a key in pieces is the same key`() throws {
    // Longer than any test: only the bytes tell what they are.
    let line = try PlainLine(["demo", "--escape-delay", "5000"])
    try line.press(Array("\u{1B}[20~".utf8), keys: 1)
    let before = try line.repainted()
    for stroke in Self.strokes {
      let backKeys = stroke.back.hasPrefix("\u{1B}") ? 1 : stroke.keys
      try line.press(Array(stroke.text.utf8), keys: stroke.keys)
      let whole = try line.repainted()
      #expect(whole != before, "\(stroke.name)")
      try line.press(Array(stroke.back.utf8), keys: backKeys)
      #expect(try line.repainted() == before, "\(stroke.name)")
      try line.pressInPieces(Array(stroke.text.utf8), keys: stroke.keys)
      #expect(try line.repainted() == whole, "\(stroke.name)")
      try line.pressInPieces(Array(stroke.back.utf8), keys: backKeys)
      #expect(try line.repainted() == before, "\(stroke.name)")
    }
  }

  @Test func `Esc alone is Esc when nothing follows`() throws {
    let line = try PlainLine(["demo"])
    let home = try line.repainted()
    try line.press(Array("\u{1B}[20~".utf8), keys: 1)
    #expect(try line.repainted() != home)
    try line.press([0x1B], keys: 1)
    #expect(try line.repainted() == home)
  }
}
