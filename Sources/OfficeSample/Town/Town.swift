internal import ThaiText

/// Who lives where: sizes of households and the communities they lie in. Households themselves are made on demand, each
/// from its own chance, so that a town of a million people needs no more memory than its sizes.
struct Town: Sendable {
  let seed: UInt64
  let today: Day
  /// The first person of each household, and at the end the number of people.
  let firstPerson: [Int32]
  /// The first household of each place, and at the end the number of households. Places 0–94 are the communities in the
  /// order of their codes, 95 is "in no community".
  let firstHousehold: [Int32]

  static let communities = 95

  init(people: Int, seed: UInt64, today: Day) {
    self.seed = seed
    self.today = today
    firstPerson = Self.sizes(people: people, seed: seed)
    firstHousehold = Self.places(households: firstPerson.count - 1, seed: seed)
  }

  var people: Int { Int(firstPerson.last ?? 0) }
  var households: Int { firstPerson.count - 1 }

  /// The households of a place.
  func households(of place: Int) -> Range<Int> { Int(firstHousehold[place])..<Int(firstHousehold[place + 1]) }

  func size(of household: Int) -> Int { Int(firstPerson[household + 1] - firstPerson[household]) }

  /// The place a household lies in.
  func place(of household: Int) -> Int {
    var low = 0
    var high = Self.communities
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(firstHousehold[middle]) <= household { low = middle } else { high = middle - 1 }
    }
    return low
  }

  static func code(of household: Int) -> String {
    let digits = String(household + 1)
    return "H" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private static func sizes(people: Int, seed: UInt64) -> [Int32] {
    var chance = Chance(seed: seed, .sizes)
    var firsts: [Int32] = [0]
    firsts.reserveCapacity(people / 2 + 2)
    var total = 0
    while total < people {
      let size = 1 + chance.index(weights: [21, 23, 21, 17, 10, 5, 3])
      total = min(people, total + size)
      firsts.append(Int32(total))
    }
    return firsts
  }

  /// Shares the households out by uneven weights; about two of a hundred lie in no community.
  private static func places(households: Int, seed: UInt64) -> [Int32] {
    var chance = Chance(seed: seed, .community)
    var weights = (0..<communities).map { _ in 30 + chance.below(120) + (chance.percent(20) ? chance.below(200) : 0) }
    weights.append(weights.reduce(0, +) * 2 / 98)
    let sum = weights.reduce(0, +)
    var before = 0
    return [0]
      + weights.map { weight in
        before += weight
        return Int32(households * before / sum)
      }
  }
}
