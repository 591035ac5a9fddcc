/// Why a text is no amount of money.
package enum MoneyFailure: Error, Equatable, Sendable {
  case empty
  /// The text, trimmed.
  case notANumber(String)
  case negative
  /// A comma that does not stand at thousands.
  case misplacedComma
  case tooManyDecimals
  case tooLarge
}

/// An amount of baht, kept in whole satang.
package struct Money: Hashable, Comparable, Sendable {
  package static let zero = Money(satang: 0)

  package var satang: Int64

  package init(satang: Int64) {
    self.satang = satang
  }

  /// Traps beyond 92 quadrillion baht.
  package init(baht: Int64) {
    satang = baht * 100
  }

  /// Reads baht in Thai or Arabic digits, at most two decimals, commas at thousands only, "บาท" or not.
  package static func reading(_ text: String) throws(MoneyFailure) -> Money {
    let number = bareNumber(in: text)
    if number.isEmpty { throw .empty }
    if number.first == "-" || number.first == "\u{2212}" { throw .negative }
    let halves = number.split(separator: ".", omittingEmptySubsequences: false).map(Array.init)
    let characters: ClosedRange<Unicode.Scalar> = "0"..."9"
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty }),
      halves.joined().allSatisfy({ characters.contains($0) || $0 == "," })
    else { throw .notANumber(String(scalars: number)) }
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && 1...3 ~= groups[0].count
    guard groups.count == 1 || isGrouped, halves.count == 1 || !halves[1].contains(",") else {
      throw .misplacedComma
    }
    let decimals = halves.count == 2 ? halves[1] : []
    if decimals.count > 2 { throw .tooManyDecimals }
    let digits =
      String(scalars: groups.joined() + decimals) + String(repeating: "0", count: 2 - decimals.count)
    guard let satang = Int64(digits) else { throw .tooLarge }
    return Money(satang: satang)
  }

  /// The exported form, without commas: 24500 or 24500.50.
  package var plain: String {
    written { String($0) }
  }

  /// 24,500 or 24,500.50
  package var display: String {
    written { Digits.grouped($0) }
  }

  package static func + (one: Money, other: Money) -> Money {
    Money(satang: one.satang + other.satang)
  }

  package static func - (one: Money, other: Money) -> Money {
    Money(satang: one.satang - other.satang)
  }

  package static func += (sum: inout Money, other: Money) {
    sum.satang += other.satang
  }

  package static func < (one: Money, other: Money) -> Bool {
    one.satang < other.satang
  }

  private func written(_ baht: (Int64) -> String) -> String {
    let whole = (satang < 0 ? "-" : "") + baht(Int64(satang.magnitude / 100))
    let rest = Int(satang.magnitude % 100)
    return rest == 0 ? whole : whole + "." + Digits.two(rest)
  }

  /// The digits and signs without spaces around them and without the currency.
  private static func bareNumber(in text: String) -> [Unicode.Scalar] {
    var scalars = ArraySlice(Digits.arabic(ThaiForm.canonical(text)).unicodeScalars)
    if scalars.first == "฿" { scalars = scalars.dropFirst() }
    if scalars.last == "฿" {
      scalars = scalars.dropLast()
    } else if scalars.suffix(3).elementsEqual("บาท".unicodeScalars) {
      scalars = scalars.dropLast(3)
    }
    while scalars.first == " " { scalars = scalars.dropFirst() }
    while scalars.last == " " { scalars = scalars.dropLast() }
    return Array(scalars)
  }
}
