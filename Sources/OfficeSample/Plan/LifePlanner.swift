internal import OfficeCore
internal import ThaiText

/// Makes what is recorded of groups beyond their files, so that their logs agree with how they are reported.
struct LifePlanner {
  let seed: UInt64
  let today: Day
  let communities: [CommunityRow]

  /// So many groups have a log; a large sample is not made of deeds.
  static let limit = 60

  func life(of group: PlannedGroup, _ index: Int) -> SampleGroupLife {
    var chance = Chance(seed: seed, .life, index)
    let events = events(of: group, &chance)
    let dissolution =
      group.status == .dissolved
      ? GroupDissolution(
        day: max(events.map(\.day).max() ?? group.founded, today.adding(months: -2)),
        reason: chance.pick(LifeWords.endings)) : nil
    return SampleGroupLife(
      code: group.code, profile: profile(of: group, &chance), termUntil: today.adding(days: chance.within(-40...700)),
      events: events, dissolution: dissolution)
  }

  private func profile(of group: PlannedGroup, _ chance: inout Chance) -> GroupProfile {
    let trade = Trades.all[group.trade]
    var profile = GroupProfile()
    profile.shortName = trade.stems.first ?? ""
    profile.kind = trade.makesGoods ? Trades.kind(group.trade) : LifeWords.service
    let founders = chance.within(7...15)
    profile.foundersMale = founders * trade.menShare / 100
    profile.foundersFemale = founders - (profile.foundersMale ?? 0)
    profile.foundingCapital = Money(baht: Int64(chance.within(2...20) * 500))
    profile.capital = Money(baht: Int64(chance.within(10...90) * 500))
    profile.shareValue = Money(baht: Int64(chance.pick([50, 100, 100, 200])))
    profile.savings = Money(baht: Int64(chance.within(0...60) * 250))
    profile.bank = chance.pick(LifeWords.banks)
    profile.bankAccount = "0" + String(chance.within(10_000_000...99_999_999)) + "0"
    profile.signersNeeded = chance.percent(85) ? 2 : 1
    profile.problems = chance.pick(LifeWords.problems)
    profile.needs = chance.pick(LifeWords.needs)
    let seen = max(group.founded, today.adding(days: -chance.within(20...400)))
    if group.hasRules {
      profile.evidence[.rules] = FactEvidence(
        paper: LifeWords.rules, number: "1/" + String(group.founded.year + 543), dated: group.founded, seenOn: seen)
    }
    if group.hasAccounts { profile.evidence[.accounts] = FactEvidence(paper: LifeWords.book, seenOn: seen) }
    profile.products = (trade.makesGoods ? LifeWords.products : LifeWords.services).prefix(chance.within(1...3)).map {
      GroupProduct(
        name: $0 + trade.occupation, price: Money(baht: Int64(chance.within(3...40) * 10)),
        capacity: String(chance.within(2...20) * 10) + " " + LifeWords.pieces, channel: chance.pick(LifeWords.channels))
    }
    if chance.percent(50) {
      profile.earlierSupport = [
        EarlierSupport(
          by: chance.pick(LifeWords.supporters), year: today.fiscalYear - chance.within(2...6),
          item: trade.equipment.first?.name ?? trade.course, amount: Money(baht: Int64(chance.within(5...40) * 1_000)))
      ]
    }
    return profile
  }

  /// Meetings every two months or so, accounts twice a year and a visit, ending when the group's state says.
  private func events(of group: PlannedGroup, _ chance: inout Chance) -> [GroupEvent] {
    let silence =
      switch group.status {
      case .active: chance.within(5...60)
      case .watch: chance.within(200...320)
      case .dormant: chance.within(560...700)
      case .dissolved: chance.within(90...400)
      }
    let last = today.adding(days: -silence)
    var events: [GroupEvent] = []
    for back in 0..<5 {
      let day = last.adding(days: -back * 61 - chance.below(12))
      guard day >= group.founded else { break }
      let isGeneral = back == 3 && group.hasGeneralMeeting
      events.append(
        GroupEvent(
          kind: isGeneral ? .generalMeeting : .meeting, day: day,
          what: isGeneral ? LifeWords.generalMeeting : chance.pick(LifeWords.matters), by: LifeWords.chair,
          attended: chance.within(5...max(5, group.members.count))))
      if back % 3 == 0 {
        events.append(
          GroupEvent(kind: .accounts, day: day, what: LifeWords.accounts, by: LifeWords.treasurer))
      }
    }
    let visit = last.adding(days: -chance.within(0...30))
    if visit >= group.founded {
      events.append(
        GroupEvent(
          kind: .visit, day: visit, what: LifeWords.visit, by: chance.pick(OfficeWords.officers), finding: .active))
    }
    return events
  }

  /// The committees of some communities, and a club here and there.
  func organisations() -> [SampleOrganisation] {
    communities.indices.filter { $0 % 8 == 2 }.map { index in
      var chance = Chance(seed: seed, .life, 100_000 + index)
      let people = (0..<3).map { _ in LifeWords.person(&chance) }
      let isCommittee = chance.percent(70)
      let name = (isCommittee ? LifeWords.committee : LifeWords.club) + communities[index].name
      let from = today.adding(days: -chance.within(100...700))
      return SampleOrganisation(
        community: communities[index].code,
        details: OrganisationDetails(
          name: name, kind: isCommittee ? .communityCommittee : .elderlyClub,
          legalBasis: isCommittee ? LifeWords.announcement : "", contact: people[0],
          phones: "08" + String(chance.within(10_000_000...99_999_999)),
          officers: zip(LifeWords.posts, people).map { OrganisationOfficer(name: $1, post: $0, from: from) }))
    }
  }

  /// The groups of one trade under one name.
  func networks(_ groups: [PlannedGroup]) -> [GroupNetworkDetails] {
    let byTrade = Dictionary(grouping: groups.prefix(Self.limit), by: \.trade)
    return byTrade.keys.sorted().filter { (byTrade[$0]?.count ?? 0) >= 3 }.prefix(3).map { trade in
      var chance = Chance(seed: seed, .life, 200_000 + trade)
      let from = today.adding(days: -chance.within(200...900))
      return GroupNetworkDetails(
        name: LifeWords.network + Trades.all[trade].occupation, coordinator: LifeWords.person(&chance),
        phone: "08" + String(chance.within(10_000_000...99_999_999)), founded: from,
        groups: (byTrade[trade] ?? []).prefix(8).map { NetworkGroup(code: $0.code, from: max(from, $0.founded)) })
    }
  }
}
