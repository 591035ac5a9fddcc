/// The guard against cells that a spreadsheet would run as formulas.
///
/// A cell of any number of `'` (also none) and then `=`, `+`, `-`, `@`, a tab or a line end is written with one more
/// `'` in front; a cell of at least one `'` and then such a sign is read with one `'` less. So every cell comes back
/// as it was, and a cell that merely begins with `'` is let alone.
enum FormulaGuard {
  static let mark = UInt8(ascii: "'")

  static func mustGuard(_ cell: some Collection<UInt8>) -> Bool {
    guard let first = cell.first(where: { $0 != mark }) else { return false }
    return isFormulaSign(first)
  }

  static func isGuarded(_ cell: some Collection<UInt8>) -> Bool {
    cell.first == mark && mustGuard(cell)
  }

  /// A number with a sign runs nothing; it may stand as it came.
  static func isSignedNumber(_ cell: some Collection<UInt8>) -> Bool {
    guard cell.first == UInt8(ascii: "-") || cell.first == UInt8(ascii: "+") else { return false }
    let rest = cell.dropFirst()
    return rest.contains { isDigit($0) } && rest.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isFormulaSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
