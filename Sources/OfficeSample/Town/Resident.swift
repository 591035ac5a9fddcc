internal import OfficeCore
internal import ThaiText

/// A person as far as the rest of the office needs one; names and addresses are added when rows are written.
struct Resident: Sendable {
  var household: Int
  /// The place within the household; the head is 0.
  var member: Int
  var sex: Sex
  var birth: Day
  /// Only the year of birth is known.
  var isYearOnly = false
  var age: Int
  var role: Role
  /// The 13 digits; nil for people without a number.
  var number: Int64?
  /// Income per month in baht, whether declared or not.
  var income = 0

  enum Role: Sendable { case head, spouse, child, grandchild, parent, sibling }

  /// Old enough to have been a member or a beneficiary three years ago, and known by a number.
  var canJoin: Bool { number != nil && (22...82).contains(age) }

  /// National IDs of a registration office that does not exist (9999), with a true check digit.
  static func nationalID(_ number: Int64) -> NationalID? { NationalID(stored: String(number)) }
}

/// Numbers of the form F 9999 SSSSSSS C, one for each person of a town of up to ten million.
enum SampleNumber {
  static func make(person: Int, bornIn year: Int, seed: UInt64, chance: inout Chance) -> Int64 {
    let first =
      year >= 1984
      ? [1, 1, 1, 1, 1, 1, 1, 1, 1, 2][chance.below(10)] : [3, 3, 3, 3, 3, 3, 3, 3, 4, 5][chance.below(10)]
    let twelve = (Int64(first) * 10_000 + 9_999) * 10_000_000 + Int64(shuffled(person, seed: seed))
    var rest = twelve
    var sum: Int64 = 0
    for weight in Int64(2)...13 {
      sum += rest % 10 * weight
      rest /= 10
    }
    return twelve * 10 + (11 - sum % 11) % 10
  }

  /// A one-to-one shuffle of 0..<10,000,000.
  private static func shuffled(_ index: Int, seed: UInt64) -> Int {
    var left = index % 10_000_000 / 10_000
    var right = index % 10_000
    for step in 0..<3 {
      var chance = Chance(seed: seed &+ UInt64(step), .facts, right)
      left = (left + chance.below(1000)) % 1000
      chance = Chance(seed: seed &+ UInt64(step), .sizes, left)
      right = (right + chance.below(10_000)) % 10_000
    }
    return left * 10_000 + right
  }
}
