package import OfficeCore
internal import OfficeSample
package import OfficeStorage

/// The communities as a new office has them.
package enum KhonKaenCommunities {
  package static var rows: [CommunityRow] { KhonKaen.communities() }
}

extension TestOffice {
  /// A sample office in memory: communities, people, groups, three years of proposals and follow-ups, this year's queue.
  /// With another `now` the office is the same and looked at later: more is due.
  package static func sample(
    people: Int = 600, seed: UInt64 = 2570, now: Moment = TestOffice.now, searchFirst: Bool = false
  ) throws -> Office {
    let office = try Office.inMemory(
      founding: .init(communities: [], login: "admin", name: "ทดสอบ ระบบ"), clock: { now })
    let sample = SampleOffice(people: people, seed: seed, today: today)
    try sample.importRows { _ = try office.importRows($0) }
    for umbrella in sample.umbrellaProjects { try office.save(umbrella) }
    for (year, transfer) in sample.transfers { try office.record(transfer, fiscalYear: year) }
    for round in sample.rounds {
      try office.openRound(fiscalYear: round.fiscalYear, opens: round.opens, closes: round.closes)
    }
    try reachOut(office, sample: SampleOffice.outreaches(seed: seed, today: today))
    if !searchFirst { try listEverybody(office) }
    return office
  }

  private static func reachOut(_ office: Office, sample: [SampleOutreach]) throws {
    let communities = Dictionary(try office.communities().map { ($0.code, $0.id) }) { first, _ in first }
    for one in sample {
      var details = one.details
      details.communities = Set(one.communities.compactMap { communities[$0] })
      let id = try office.record(details)
      for name in one.interested {
        try office.noteInterest(
          InterestDetails(
            day: details.day, outreach: id,
            who: .named(
              InterestDetails.Name(name: name.name, phone: name.phone, community: communities[name.community])),
            want: name.want, topic: name.topic))
      }
    }
  }
}
