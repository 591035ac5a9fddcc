/// The thirteen digits of a person in Thailand's civil registration, length and check digit proved.
package struct NationalID: Hashable, Sendable {
  package enum Problem: Error, Equatable, Sendable {
    /// Too few or too many digits, and how many.
    case length(Int)
    /// Something that is no digit, space or hyphen.
    case letter
    case checkDigit
    /// A number that people type to get past the field: one digit repeated, or 1234567890121.
    case placeholder
    /// A spreadsheet's 1.10E+12: the digits are lost.
    case spreadsheet
  }

  /// Thirteen ASCII digits.
  package let digits: String

  /// Reads Thai or Arabic digits; spaces and hyphens between them do not matter.
  package static func reading(_ text: String) throws(Problem) -> NationalID {
    let scalars = Digits.arabic(ThaiForm.canonical(text)).unicodeScalars.filter { !isSeparator($0) }
    let digits = scalars.compactMap(\.digitValue)
    if digits.count != scalars.count { throw isScientific(scalars) ? .spreadsheet : .letter }
    if digits.count != 13 { throw .length(digits.count) }
    if digits[..<12].allSatisfy({ $0 == digits[0] }) || digits == sample { throw .placeholder }
    if digits[12] != checkDigit(of: digits) { throw .checkDigit }
    return NationalID(digits: String(scalars: scalars))
  }

  /// 1-2345-67890-12-1
  package var grouped: String {
    NationalID.grouped(digits)
  }

  /// 1-2345-XXXXX-XX-1
  package var masked: String {
    let scalars = digits.unicodeScalars
    return NationalID.grouped(String(scalars.prefix(5)) + "XXXXXXX" + String(scalars.suffix(1)))
  }

  /// Whether digits two and three are a province of the Department of Provincial Administration.
  package var hasKnownProvince: Bool {
    let code = digits.utf8.dropFirst().prefix(2).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return NationalID.isProvince(code)
  }

  static func isProvince(_ code: Int) -> Bool { provinces.contains(code) }

  /// The digits of `text`, Thai ones as ASCII, and nothing else; for searching by a part of a number.
  package static func digitsOnly(_ text: String) -> String {
    String(scalars: Digits.arabic(text).unicodeScalars.filter { $0.digitValue != nil })
  }

  /// The thirteenth digit for twelve or more: with S the sum of digit i times 14 - i, (11 - S mod 11) mod 10.
  static func checkDigit(of digits: [Int]) -> Int {
    let sum = zip(digits, stride(from: 13, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 10
  }

  private static let sample = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 1]

  /// Codes of the Department of Provincial Administration.
  private static let provinces: Set<Int> = [
    10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    20, 21, 22, 23, 24, 25, 26, 27,
    30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 52, 53, 54, 55, 56, 57, 58,
    60, 61, 62, 63, 64, 65, 66, 67,
    70, 71, 72, 73, 74, 75, 76, 77,
    80, 81, 82, 83, 84, 85, 86,
    90, 91, 92, 93, 94, 95, 96,
  ]

  private static func grouped(_ digits: String) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in digits.unicodeScalars.enumerated() {
      if [1, 5, 10, 12].contains(index) { result.append("-") }
      result.append(scalar)
    }
    return String(result)
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
    default: false
    }
  }

  /// Digits, perhaps a fraction, "E" and an exponent.
  private static func isScientific(_ scalars: String.UnicodeScalarView) -> Bool {
    let parts = scalars.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard parts.count == 2, let first = parts[0].first, first.digitValue != nil else { return false }
    let exponent = parts[1].drop { $0 == "+" }
    return parts[0].allSatisfy { $0.digitValue != nil || $0 == "." || $0 == "," } && !exponent.isEmpty
      && exponent.allSatisfy { $0.digitValue != nil }
  }
}

extension NationalID {
  /// A number as it was stored: thirteen digits, checked when they were taken in.
  package init?(stored: String) {
    guard stored.utf8.count == 13, stored.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(digits: stored)
  }
}
