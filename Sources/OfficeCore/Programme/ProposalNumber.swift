internal import ThaiText

/// เลขที่คำขอ, `นนน/2570`: a running number within the fiscal year, given at the first submission.
///
/// Thai digits and leading zeros make no difference: 16/2570, 016/2570 and ๐๑๖/๒๕๗๐ are one number.
package struct ProposalNumber: Hashable, Sendable {
  /// As shown and exported, in plain digits.
  package let text: String
  /// The form in which numbers are compared.
  package let key: String

  package init(_ text: String) {
    self.text = Digits.arabic(ThaiForm.canonical(text))
    self.key = Self.key(of: self.text)
  }

  package init(running: Int, fiscalYear: Int) {
    let digits = String(running)
    self.init(String(repeating: "0", count: max(0, 3 - digits.count)) + digits + "/" + String(fiscalYear))
  }

  /// The running number where the text is `number/year`; nil for numbers of old papers in other forms.
  package var running: (number: Int, fiscalYear: Int)? {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 9, let number = Int(parts[0]), let year = Int(parts[1]) else {
      return nil
    }
    return (number, year)
  }

  package static func == (left: ProposalNumber, right: ProposalNumber) -> Bool { left.key == right.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func key(of text: String) -> String {
    var result = ""
    var atStartOfDigits = true
    let scalars = Array(ThaiForm.canonical(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar != " " {
      let isDigit = (0x30...0x39).contains(scalar.value)
      let nextIsDigit = index + 1 < scalars.count && (0x30...0x39).contains(scalars[index + 1].value)
      if scalar == "0", atStartOfDigits, nextIsDigit { continue }
      atStartOfDigits = !isDigit
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
