internal import OfficeCore
internal import ThaiText

/// Makes the occupational groups of a town.
struct GroupPlanner {
  let town: Town
  let communities: [CommunityRow]

  func plan() -> [PlannedGroup] {
    var names: Set<String> = []
    var counts = [Int](repeating: 0, count: Town.communities)
    var groups: [PlannedGroup] = []
    for index in 0..<Growth.groups(people: town.people) {
      var chance = Chance(seed: town.seed, .group, index)
      let place = town.anyPlace(&chance)
      let trade = chance.below(Trades.all.count)
      guard let people = people(trade: trade, place: place, &chance) else { continue }
      counts[place] += 1
      var group = PlannedGroup(
        code: Self.code(communities[place].code, counts[place]),
        name: name(trade: trade, place: place, taken: &names, &chance), place: place, trade: trade,
        founded: founded(&chance), hasRules: chance.percent(78), hasAccounts: chance.percent(71),
        hasGeneralMeeting: chance.percent(64), hasOffice: chance.percent(58),
        status: [.active, .watch, .dormant, .dissolved][chance.index(weights: [82, 10, 6, 2])], members: [])
      group.members = posts(of: people.staying, founded: group.founded, &chance)
      group.members += people.left.map { formerMember($0, founded: group.founded, &chance) }
      groups.append(group)
    }
    return groups
  }

  private static func code(_ community: String, _ number: Int) -> String {
    "G" + community + "-" + (number < 10 ? "0" : "") + String(number)
  }

  /// The members of today and those who left; nil where too few people live.
  private func people(
    trade: Int, place: Int, _ chance: inout Chance
  ) -> (staying: ArraySlice<Resident>, left: ArraySlice<Resident>)? {
    let wanted = 7 + min(chance.below(14), chance.below(14))
    let former = chance.percent(40) ? chance.within(1...3) : 0
    let found = town.gather(wanted + former, at: place, menShare: Trades.all[trade].menShare, &chance)
    return found.count < 7 ? nil : (found.prefix(wanted), found.dropFirst(wanted))
  }

  private func name(trade: Int, place: Int, taken: inout Set<String>, _ chance: inout Chance) -> String {
    let stems = Trades.all[trade].stems
    let first = chance.below(stems.count)
    var name = ""
    for attempt in 0... {
      let suffix = OfficeWords.groupSuffixes[(attempt / stems.count) % OfficeWords.groupSuffixes.count]
      name = stems[(first + attempt) % stems.count] + communities[place].name + suffix
      let lap = attempt / (stems.count * OfficeWords.groupSuffixes.count)
      if lap > 0 { name += " รุ่น " + String(lap + 1) }
      if taken.insert(name).inserted { break }
    }
    return name
  }

  private func founded(_ chance: inout Chance) -> Day {
    town.today.adding(days: -chance.within(5 * 366...20 * 365)).workday
  }

  /// Posts for members: officers first, then a few of the committee, the rest plain.
  private func posts(
    of residents: ArraySlice<Resident>, founded: Day, _ chance: inout Chance
  ) -> [PlannedGroup.Member] {
    let officers: [GroupRole] = [.chair, .viceChair, .secretary, .treasurer]
    let committee = chance.below(4)
    // Whoever holds a post is of an age to do so.
    let suited = residents.filter { (30...72).contains($0.age) }
    let ordered = suited + residents.filter { !(30...72).contains($0.age) }
    return ordered.enumerated().map { place, resident in
      let role = place < officers.count ? officers[place] : place < officers.count + committee ? .committee : .member
      let isLate = role == .member && chance.percent(40)
      return PlannedGroup.Member(
        who: Known(resident), role: role, from: joined(resident, founded: founded, isLate: isLate, &chance))
    }
  }

  private func formerMember(_ resident: Resident, founded: Day, _ chance: inout Chance) -> PlannedGroup.Member {
    let from = joined(resident, founded: founded, isLate: false, &chance)
    let days = from.days(to: town.today)
    return PlannedGroup.Member(
      who: Known(resident), role: .member, from: from, to: from.adding(days: days / 4 + chance.below(days * 3 / 4)))
  }

  /// The day someone joined: not before the group was founded, and not as a child.
  private func joined(_ resident: Resident, founded: Day, isLate: Bool, _ chance: inout Chance) -> Day {
    let earliest = max(founded, resident.birth.adding(months: 18 * 12))
    let days = max(0, earliest.days(to: town.today))
    return isLate ? earliest.adding(days: chance.below(max(1, days))) : earliest
  }
}
