import OfficeCore
import OfficeStorage
import TestSupport
import Testing
import ThaiText

@Suite struct `Coverage of the communities` {
  @Test func `each figure is what a count by hand gives`() throws {
    let bench = try Bench()
    let office = bench.office
    try office.record(OutreachDeedTests.details(office, ["101", "102"]))
    try office.record(OutreachDeedTests.details(office, ["101"], day: "2026-10-05"))
    try office.record(OutreachDeedTests.details(office, ["201"], zone: 2, day: "2026-05-05"))
    try office.noteInterest(
      InterestDetails(
        day: Trial.day("2026-11-20"), outreach: nil, who: .person(bench.pranee), want: .training, topic: ""))
    _ = try bench.submitted()
    let coverage = try office.coverage(fiscalYear: 2570)
    let reach = Dictionary(coverage.communities.map { ($0.community.code, $0) }) { first, _ in first }
    #expect(reach["101"]?.outreaches == 2)
    #expect(reach["101"]?.lastReached == Trial.day("2026-11-20"))
    #expect(reach["101"]?.people == 2)
    #expect(reach["101"]?.households == 1)
    #expect(reach["101"]?.applied == 1)
    #expect(reach["201"]?.outreaches == 0)
    #expect(reach["201"]?.lastReached == Trial.day("2026-05-05"))
    #expect(reach["201"]?.level == 1)
    #expect(reach["201"]?.interested == 1)
    #expect(reach["301"]?.level == 0)
    // Never reached first.
    #expect(coverage.communities.prefix(2).map(\.community.code) == ["301", "401"])
    #expect(coverage.fairness.reached == 2)
    #expect(coverage.categories.first { $0.category == .elderly }?.came == 30)
    let before = try office.coverage(fiscalYear: 2569)
    #expect(before.communities.first { $0.community.code == "101" }?.lastReached == nil)
  }

  @Test(arguments: OfficeRole.allCases)
  func `sensitive categories are told to whom may see them, and few are not counted out to whom sees no register`(
    role: OfficeRole
  ) throws {
    let bench = try Bench()
    var malee = try bench.office.person(bench.malee)
    malee.details.categories = [.disabled, .lowIncome]
    try bench.clerk.save(bench.malee, malee.details, version: malee.version)
    let actor = try bench.office.acting(as: role == .administrator ? "admin" : role.rawValue)
    let coverage = try actor.coverage(fiscalYear: 2570)
    let isSensitive = coverage.categories.contains(where: \.category.isSensitive)
    #expect(isSensitive == role.usual.contains(.seeSensitiveCategories))
    #expect(coverage.categories.contains { $0.category == .lowIncome && $0.registered == 1 })
    #expect(coverage.hidesFew == !role.usual.contains(.seeRegister))
  }

  /// The same numbers as the lists behind them, over an office of three years.
  @Test func `figures equal the lists that they open`() throws {
    let office = try TestOffice.sample()
    let year = office.today.fiscalYear
    let coverage = try office.coverage(fiscalYear: year)
    let applied = try office.applicantHouseholds(fiscalYear: year, recommended: false)
    #expect(coverage.communities.contains { $0.outreaches > 0 && $0.applied > 0 })
    for reach in coverage.communities {
      let own = try office.outreaches(fiscalYear: year, community: reach.id)
      #expect(reach.outreaches == own.count)
      #expect(reach.applied == applied.filter { $0.communityCode == reach.community.code }.count)
      if let newest = own.first { #expect(reach.lastReached == newest.outreach.details.day) }
    }
    let summaries = try office.communitySummaries()
    #expect(coverage.fairness.zones.map(\.people).reduce(0, +) == summaries.map(\.people).reduce(0, +))
  }

  @Test func `a zone's month says what the screens say`() throws {
    let office = try TestOffice.sample()
    let month = Trial.day("2026-11-01")
    for zone in Community.zones {
      let report = try office.zoneMonth(zone, from: month)
      #expect(report.days == month...office.today)
      let year = report.fiscalYear
      let outreaches = try office.outreaches(fiscalYear: year).filter {
        $0.outreach.details.zone == zone && $0.outreach.details.day >= month
      }
      #expect(report.outreaches == outreaches)
      #expect(
        report.people
          == (try office.communitySummaries().filter { $0.community.zone == zone }.map(\.people).reduce(0, +)))
      #expect(report.due == (try office.followUpsDue(fiscalYear: year).filter { $0.zone == zone }.count))
      let reached = try office.coverage(fiscalYear: year).fairness.zones.first { $0.zone == zone }?.reached
      #expect(report.reachedInYear == reached)
      #expect(
        report.indicator
          == (try office.indicators(fiscalYear: year, by: .zone).households.rows.first { $0.key == String(zone) }))
    }
    let past = try office.zoneMonth(1, from: Trial.day("2026-10-01"))
    #expect(past.days.upperBound == Trial.day("2026-10-31"))
    #expect(try office.zoneMonth(1, from: Trial.day("2027-01-01")).outreaches == [])
  }
}
