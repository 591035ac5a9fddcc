package import OfficeCore
package import ThaiText

/// An occasion on which the programme was made known, with the names that its list holds.
package struct SampleOutreach: Hashable, Sendable {
  /// Its communities are told by their codes.
  package var details: OutreachDetails
  package var communities: [String]
  package var interested: [Name]

  package struct Name: Hashable, Sendable {
    package var name: PersonName
    package var phone: String
    package var community: String
    package var want: InterestKind
    package var topic: String
  }
}

extension SampleOffice {
  /// What was done to be known in this fiscal year and the one before, oldest first; some communities were never reached.
  package static func outreaches(seed: UInt64 = 2570, today: Day) -> [SampleOutreach] {
    let communities = KhonKaen.communities()
    let first = Day.fiscalYearRange(today.fiscalYear - 1).lowerBound
    var all: [SampleOutreach] = []
    for zone in Community.zones {
      var chance = Chance(seed: seed, .outreach, zone)
      let own = communities.filter { $0.zone == zone }.map(\.code)
      // A zone goes through its communities in the order of their codes, and does not come to the last of them.
      let reach = max(1, own.count - 2 - zone)
      var day = first.adding(days: 9 + zone)
      var next = 0
      while day <= today {
        let channel = chance.pick([OutreachChannel.meeting, .meeting, .meeting, .loudspeaker, .line, .poster, .visit])
        let chosen = (0..<chance.within(1...3)).map { own[(next + $0) % reach] }
        next += chosen.count
        all.append(one(zone, day.workday, channel, Set(chosen).sorted(), &chance))
        day = day.adding(days: chance.within(24...46))
      }
    }
    return all.filter { $0.details.day <= today }.sorted {
      ($0.details.day, $0.details.zone) < ($1.details.day, $1.details.zone)
    }
  }

  private static func one(
    _ zone: Int, _ day: Day, _ channel: OutreachChannel, _ communities: [String], _ chance: inout Chance
  ) -> SampleOutreach {
    var came = Attendance()
    var names: [SampleOutreach.Name] = []
    if channel == .meeting || channel == .visit {
      let count = channel == .meeting ? chance.within(18...64) : chance.within(2...6)
      came.women = count * chance.within(55...80) / 100
      came.men = count - came.women
      came.categories[.elderly] = count * chance.within(20...45) / 100
      came.categories[.lowIncome] = count * chance.within(10...40) / 100
      came.categories[.unemployed] = count * chance.within(2...12) / 100
      came = Attendance(women: came.women, men: came.men, categories: came.categories)
      for _ in 0..<min(count / 8, 6) {
        let isWoman = chance.percent(70)
        let given = chance.pickCommon(GivenNames.all.names(isWoman ? .female : .male, bornIn: 1975))
        names.append(
          SampleOutreach.Name(
            name: PersonName(
              title: isWoman ? OutreachSampleWords.woman : OutreachSampleWords.man, first: given,
              last: Surnames.pick(&chance)),
            phone: "08" + String(10_000_000 + chance.below(89_999_999)), community: chance.pick(communities),
            want: chance.pick([.training, .training, .newOccupation, .group, .materials]),
            topic: chance.pick(Trades.all).occupation))
      }
    }
    return SampleOutreach(
      details: OutreachDetails(
        day: day, zone: zone, communities: [], channel: channel, topic: chance.pick(OutreachSampleWords.topics),
        place: channel == .meeting ? chance.pick(OutreachSampleWords.places) : "",
        speakers: chance.pick(OfficeWords.officers), came: came),
      communities: communities, interested: names)
  }
}
