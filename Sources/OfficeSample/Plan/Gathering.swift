internal import OfficeCore
internal import ThaiText

extension Town {
  /// Up to `count` people who can join, from the households of a place, and from its neighbours where those are few.
  func gather(
    _ count: Int, at place: Int, menShare: Int = 40, except taken: Set<Int64> = [], _ chance: inout Chance
  ) -> [Resident] {
    var found: [Resident] = []
    var numbers = taken
    var range = households(of: place)
    for round in 0..<4 where found.count < count {
      range = widened(range, to: count * (round == 0 ? 1 : 4 << round))
      for _ in 0..<(count * 10) where found.count < count && !range.isEmpty {
        let family = residents(of: range.lowerBound + chance.below(range.count))
        let one = family[chance.below(family.count)]
        guard let number = one.number, one.canJoin, !numbers.contains(number) else { continue }
        if !chance.percent(one.sex == .male ? menShare : 100 - menShare), round == 0 { continue }
        numbers.insert(number)
        found.append(one)
      }
    }
    return found
  }

  private func widened(_ range: Range<Int>, to least: Int) -> Range<Int> {
    let missing = least - range.count
    guard missing > 0 else { return range }
    let lower = max(0, range.lowerBound - (missing + 1) / 2)
    return lower..<min(households, max(lower, range.upperBound + (missing + 1) / 2))
  }

  /// A place, by how many households lie in it.
  func anyPlace(_ chance: inout Chance) -> Int {
    let settled = Int(firstHousehold[Self.communities])
    guard settled > 0 else { return chance.below(Self.communities) }
    return min(place(of: chance.below(settled)), Self.communities - 1)
  }
}

/// Sizes that grow slower than the town does.
enum Growth {
  private static let steps: [(people: Int, groups: Int)] = [
    (0, 0), (14_000, 400), (30_000, 650), (120_000, 1_560), (300_000, 2_800), (1_000_000, 6_000),
    (10_000_000, 24_000),
  ]

  /// One group per 35 people up to 400 groups, and fewer and fewer from there.
  static func groups(people: Int) -> Int {
    for (low, high) in zip(steps, steps.dropFirst()) where people <= high.people {
      return low.groups + (people - low.people) * (high.groups - low.groups) / (high.people - low.people)
    }
    return steps.last?.groups ?? 0
  }

  /// Proposals of a whole year.
  static func proposals(people: Int) -> Int { max(min(people / 10, 12), groups(people: people) * 2 / 3) }
}

extension Day {
  /// The day itself, or the last working day before it.
  var workday: Day {
    switch weekday {
    case 0: adding(days: -2)
    case 6: adding(days: -1)
    default: self
    }
  }
}
