/// Puts characters together from bytes that arrive one by one, as split as a slow line likes.
package struct UTF8Decoder: Equatable, Sendable {
  package enum Step: Equatable, Sendable {
    /// The character is not complete.
    case incomplete
    case scalar(Unicode.Scalar)
    /// This byte belongs to no character.
    case damaged
    /// A character broke off before this byte, which is to be fed again.
    case brokenOff
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt32 = 0

  package init() {}

  package var isPending: Bool { missing > 0 }

  package mutating func feed(_ byte: UInt8) -> Step {
    guard missing > 0 else { return start(byte) }
    guard byte & 0xC0 == 0x80 else {
      missing = 0
      return .brokenOff
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .incomplete }
    // Overlong forms, surrogates and values past the end of Unicode.
    guard value >= lowest, let scalar = Unicode.Scalar(value) else { return .damaged }
    return .scalar(scalar)
  }

  private mutating func start(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: (value, missing, lowest) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0...0xEF: (value, missing, lowest) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0...0xF4: (value, missing, lowest) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return .damaged
    }
    return .incomplete
  }
}
