/// Thai and Arabic digits, and numbers with commas.
package enum Digits {
  /// `text` with each Thai digit as an ASCII one.
  package static func arabic(_ text: String) -> String {
    converted(text) { $0.isThaiDigit ? Unicode.Scalar($0.value - 0x0E50 + 0x30) : nil }
  }

  /// `text` with each ASCII digit as a Thai one.
  package static func thai(_ text: String) -> String {
    converted(text) { 0x30...0x39 ~= $0.value ? Unicode.Scalar($0.value - 0x30 + 0x0E50) : nil }
  }

  /// `number` with commas at thousands: 1,234,567.
  package static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return result
  }

  /// `number` in at least two digits.
  static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func converted(_ text: String, _ digit: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    String(scalars: text.unicodeScalars.map { digit($0) ?? $0 })
  }
}
