extension NationalID {
  /// What can be said of a number while it is typed.
  package enum Typing: Equatable, Sendable {
    case empty
    /// So many digits, none of which is known to be wrong.
    case partial(Int)
    /// Not all digits, and digits two and three are no province's: it may be told, for it does not say which digit would be
    /// right. A whole number says itself whether its province is known.
    case unknownProvince
    case problem(Problem)
    case complete(NationalID)
  }

  /// Reads what stands in the field so far. The check digit is judged when all thirteen are there, and not before.
  package static func typing(_ text: String) -> Typing {
    let typed = Digits.arabic(ThaiForm.canonical(text)).unicodeScalars.filter { !isSeparator($0) }
    if typed.isEmpty { return .empty }
    let digits = typed.compactMap(\.digitValue)
    if digits.count == typed.count, digits.count < 13 {
      guard digits.count >= 3, !isProvince(digits[1] * 10 + digits[2]) else { return .partial(digits.count) }
      return .unknownProvince
    }
    do throws(Problem) { return .complete(try reading(text)) } catch { return .problem(error) }
  }
}
