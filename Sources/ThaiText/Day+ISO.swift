extension Day: CustomStringConvertible, Codable {
  /// Reads exactly YYYY-MM-DD in ASCII digits; nil for anything else and for days that do not exist.
  package init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
      let day = Day.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The stored and exported form, 2026-11-23.
  package var iso: String {
    var text = ""
    for (number, divisor) in [(year, 1000), (month, 10), (day, 10)] {
      if !text.isEmpty { text += "-" }
      var divisor = divisor
      while divisor > 0 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + number / divisor % 10)))
        divisor /= 10
      }
    }
    return text
  }

  package var description: String { iso }

  /// Throws `DecodingError.dataCorrupted` unless the value is an ISO day.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { sum, digit in
      sum.flatMap { 0x30...0x39 ~= digit ? $0 * 10 + Int(digit - 0x30) : nil }
    }
  }
}
