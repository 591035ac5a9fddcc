/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts out of Thai letters and marks in any order, with Latin, wide, invisible and undrawable scalars.
enum RandomText {
  private static let others: [Unicode.Scalar] = [
    " ", " ", "a", "Z", "7", "-", ".", "\u{0}", "\u{7F}", "\u{A0}", "\u{AD}", "é", "\u{301}", "\u{200B}",
    "\u{200D}",
    "\u{FEFF}", "\u{2060}", "中", "文", "…", "😀", "\u{FE0F}", "\u{0E00}", "\u{0E3B}", "\u{3000}", "\u{25CC}",
    "\t",
  ]

  static func make(_ length: Int, using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(scalar(using: &generator)) }
    return String(text)
  }

  static func thai(_ length: Int, using generator: inout SeededGenerator) -> [Unicode.Scalar] {
    (0..<length).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x0E01...0x0E4E, using: &generator)) }
      .filter { !(0x0E3B...0x0E3F ~= $0.value) }
  }

  private static func scalar(using generator: inout SeededGenerator) -> Unicode.Scalar {
    let thai = UInt32.random(in: 0x0E01...0x0E5B, using: &generator)
    let isThai = Int.random(in: 0..<4, using: &generator) > 0
    return (isThai ? Unicode.Scalar(thai) : others.randomElement(using: &generator)) ?? " "
  }
}

extension String {
  /// Scalars, because Swift calls strings equal that differ in the order of Thai marks.
  var scalars: [Unicode.Scalar] { Array(unicodeScalars) }
}
