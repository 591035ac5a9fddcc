/// The single-byte Thai code page: TIS-620 and the few signs that Windows adds.
enum Windows874 {
  private static let signs: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013,
    0x97: 0x2014, 0xA0: 0x00A0,
  ]

  private static let table: [[UInt8]] = (UInt8.min...UInt8.max).map { byte in
    Array(String(scalar(byte) ?? "\u{FFFD}").utf8)
  }

  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result.append(contentsOf: table[Int(byte)]) }
    }
    return result
  }

  /// Whether the bytes may be Thai text: of those above ASCII hardly any is one that the code page does not have.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var unknown = 0
    for byte in bytes where byte >= 0x80 {
      high += 1
      if scalar(byte) == nil { unknown += 1 }
    }
    return unknown * 50 <= high
  }

  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E00 + UInt32(byte) - 0xA0)
    default: signs[byte].flatMap { Unicode.Scalar($0) }
    }
  }
}
