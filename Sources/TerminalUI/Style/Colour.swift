/// One colour of a palette with what stands in for it on terminals of fewer colours.
package struct Colour: Hashable, Sendable {
  /// 0xRRGGBB: what the author meant, and what the fallbacks are judged by.
  package let hex: UInt32
  /// The number in the 256-colour palette: the richest that is shown.
  package let ansi256: UInt8
  /// The number in the 16-colour palette.
  package let ansi16: UInt8

  /// How many colours a terminal has.
  package enum Depth: CaseIterable, Sendable { case hex, ansi256, ansi16 }

  /// Fallbacks that are not given are the nearest of their palette.
  package init(hex: UInt32, ansi256: UInt8? = nil, ansi16: UInt8? = nil) {
    self.hex = hex
    // The first sixteen differ from terminal to terminal, so that the nearest is looked for in the fixed part only.
    self.ansi256 = ansi256 ?? Colour.nearest(to: hex, in: 16...255)
    self.ansi16 = ansi16 ?? Colour.nearest(to: hex, in: 0...15)
  }

  /// The colour that is seen at a depth, 0xRRGGBB, with xterm's standard palette.
  package func shown(at depth: Depth) -> UInt32 {
    switch depth {
    case .hex: hex
    case .ansi256: Colour.standard(ansi256)
    case .ansi16: Colour.standard(ansi16)
    }
  }

  /// xterm's colour of a palette number: sixteen named ones, a cube of 6×6×6, and 24 greys.
  package static func standard(_ number: UInt8) -> UInt32 {
    let value = UInt32(number)
    switch value {
    case 0..<16: return named[Int(value)]
    case 16..<232:
      let index = value - 16
      return level(index / 36) << 16 | level(index / 6 % 6) << 8 | level(index % 6)
    default: return (8 + (value - 232) * 10) * 0x010101
    }
  }

  private static let named: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static func level(_ step: UInt32) -> UInt32 { step == 0 ? 0 : 55 + step * 40 }

  private static func nearest(to hex: UInt32, in numbers: ClosedRange<UInt8>) -> UInt8 {
    numbers.min { distance(standard($0), hex) < distance(standard($1), hex) } ?? 0
  }

  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    stride(from: 0, through: 16, by: 8).reduce(0) { sum, shift in
      let difference = Int(one >> UInt32(shift) & 0xFF) - Int(other >> UInt32(shift) & 0xFF)
      return sum + difference * difference
    }
  }
}
