/// Numbers of Thai phones as people write them.
package enum PhoneText {
  /// What stands before an extension, as in "0 4322 1202 ต่อ 12".
  private static let toExtension = Array("ต่อ".unicodeScalars)

  /// A typed number in the form in which it is kept and searched: digits alone, +66 as 0, an extension after its word. A
  /// text that is no Thai number stays as it was typed.
  package static func normal(_ typed: String) -> String {
    let text = Digits.arabic(ThaiForm.canonical(typed))
    let (number, further) = split(text)
    let signs = Set(" -().+".unicodeScalars)
    guard number.unicodeScalars.allSatisfy({ $0.digitValue != nil || signs.contains($0) }) else { return text }
    var digits = NationalID.digitsOnly(number)
    if digits.utf8.starts(with: "66".utf8), digits.utf8.count > 9 { digits = "0" + String(digits.dropFirst(2)) }
    guard isThai(digits) else { return text }
    return further.isEmpty ? digits : "\(digits) \(String(scalars: toExtension)) \(further)"
  }

  /// Whether the number has the digits of a Thai line: ten of a mobile (06, 08, 09), nine of a fixed one.
  package static func isComplete(_ typed: String) -> Bool { isThai(split(normal(typed)).number) }

  private static func isThai(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    guard bytes.count >= 9, bytes[0] == 0x30, bytes.allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    return bytes.count == ([0x36, 0x38, 0x39].contains(bytes[1]) ? 10 : 9)
  }

  private static func split(_ text: String) -> (number: String, further: String) {
    let scalars = Array(text.unicodeScalars)
    let ends = scalars.indices.filter { scalars[$0...].starts(with: toExtension) }
    guard let at = ends.first else { return (text, "") }
    return (
      ThaiForm.canonical(String(scalars: scalars[..<at])),
      ThaiForm.canonical(String(scalars: scalars[(at + toExtension.count)...]))
    )
  }
}
