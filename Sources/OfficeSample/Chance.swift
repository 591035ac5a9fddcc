/// The module's own random numbers (SplitMix64): the same seed gives the same office on every machine.
struct Chance: RandomNumberGenerator {
  /// What a row of numbers is for: each purpose and index has its own, so that any part can be made again alone.
  enum Purpose: UInt64 {
    case sizes = 1, community, household, dress, group, members, year, proposal, incomes, assessments, waiting, facts,
      outreach, life
  }

  private var state: UInt64

  init(seed: UInt64, _ purpose: Purpose, _ index: Int = 0) {
    state = Self.mixed(
      Self.mixed(seed &+ purpose.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: index))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without `bound`; 0 where there is no room.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in so many of a hundred cases.
  mutating func percent(_ share: Int) -> Bool { below(100) < share }

  /// True in so many of a thousand cases.
  mutating func perMille(_ share: Int) -> Bool { below(1000) < share }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// Prefers the front of the list, as common names are common.
  mutating func pickCommon<Value>(_ values: [Value]) -> Value {
    values[min(below(values.count), below(values.count))]
  }

  /// An index, by weights.
  mutating func index(weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if left < weight { return index }
      left -= weight
    }
    return max(0, weights.count - 1)
  }
}
