/// What the bytes of a file are when read as UTF-8: how many characters are Thai, and how many bytes fit nowhere.
struct UTF8Census {
  private(set) var thai = 0
  private(set) var bad = 0

  var isValid: Bool { bad == 0 }

  init(_ bytes: some RandomAccessCollection<UInt8>) {
    let counted: Void? = bytes.withContiguousStorageIfAvailable { count(in: $0) }
    if counted == nil { Array(bytes).withUnsafeBufferPointer { count(in: $0) } }
  }

  private mutating func count(in bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.lengthOfCharacter(in: bytes, at: index)
      if length == 0 {
        bad += 1
        index += 1
      } else {
        if bytes[index] == 0xE0, bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9 { thai += 1 }
        index += length
      }
    }
  }

  /// The length of the well-formed character of several bytes that starts at `index`, or 0 (Unicode, table 3-7).
  private static func lengthOfCharacter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
