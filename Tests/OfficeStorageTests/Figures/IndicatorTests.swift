import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Indicators against a naive count` {
  @Test(arguments: 1...60)
  func `a small world of any seed gives the counted figures for every grouping, year and as-of day`(seed: Int) throws {
    let world = try SmallWorld(seed: seed)
    for year in SmallWorld.years {
      for asOf in SmallWorld.asOfDays {
        try compare(world.office, world.facts, year, asOf)
        try compareApplicants(world.office, year, asOf)
      }
    }
    // What the deeds kept step by step is what a full count gives.
    #expect(try world.office.engine.read { try Standings.drift(in: $0) }.isNone)
    let drift = try world.office.engine.read { try Applicants.drift(in: $0) }
    #expect(drift.households == [] && drift.counts == 0)
  }

  @Test func `a household kept as an applicant that is none, and a count that went wrong, are found`() throws {
    let office = try SmallWorld(seed: 1).office
    #expect(try office.engine.read { try $0.number("SELECT count(*) FROM applicant") } > 0)
    try office.engine.write { try $0.run("UPDATE applicant_count SET applied = applied + 1") }
    #expect(try office.engine.read { try Applicants.drift(in: $0) }.counts > 0)
    try office.engine.write { try $0.run("UPDATE applicant SET fiscal_year = 2571 WHERE fiscal_year = 2569") }
    #expect(try office.engine.read { try Applicants.drift(in: $0) }.households.isEmpty == false)
    let found = try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.map(\.invariant)
    #expect(found.contains(.figures))
  }

  @Test func `a kept figure that went wrong is found`() throws {
    let office = try SmallWorld(seed: 1).office
    try office.engine.write {
      try $0.run("UPDATE standing_count SET increased = increased + 1 WHERE point = 0 AND key = ''")
    }
    let counts = try office.engine.read { try Standings.drift(in: $0) }
    #expect(counts.counts > 0 && counts.subjects.isEmpty)
    try office.engine.write { try $0.run("UPDATE standing SET level = level % 4 + 1 WHERE fiscal_year = 2569") }
    #expect(
      try office.engine.read { try Standings.drift(in: $0) }.subjects[.householdIncomeIncreased]?.isEmpty == false)
  }

  @Test(arguments: 101...112)
  func `a field officer of two zones is shown these zones and no others`(seed: Int) throws {
    let world = try SmallWorld(seed: seed)
    try world.office.addUser(login: "officer", name: "เจ้าหน้าที่", role: .fieldOfficer, zones: [1, 3])
    let officer = try world.office.acting(as: "officer")
    for year in SmallWorld.years {
      try compare(officer, world.facts, year, SmallWorld.asOfDays[0], zones: [1, 3])
      try compareApplicants(officer, year, SmallWorld.asOfDays[0])
    }
  }

  @Test func `the worlds are worth comparing: each kind of standing occurs among them`() throws {
    var seen = IndicatorRow(key: "seen")
    var groups = IndicatorRow(key: "groups")
    var isMoved = false
    for seed in 1...20 {
      let world = try SmallWorld(seed: seed)
      let naive = NaiveFigures(facts: world.facts, year: 2569, asOf: SmallWorld.asOfDays[0])
      let (households, total) = (naive.total(naive.households()), naive.total(naive.groups()))
      seen = seen.adding(households)
      groups = groups.adding(total)
      isMoved = isMoved || world.facts.residences.contains { $0.to != nil }
    }
    for row in [seen, groups] {
      #expect(row.increased > 0)
      #expect(row.followedUp > row.increased)
      #expect(row.withBaseline > row.followedUp)
      #expect(row.supported > row.withBaseline)
    }
    #expect(isMoved)
  }
}

/// Compares all that the store says of a year with the naive count.
func compare(_ office: Office, _ facts: Facts, _ year: Int, _ asOf: Day, zones: Set<Int>? = nil) throws {
  let naive = NaiveFigures(facts: facts, year: year, asOf: asOf)
  let (households, groups) = (naive.households(in: zones), naive.groups(in: zones))
  for grouping in [nil] + IndicatorGrouping.allCases.map(Optional.some) {
    let report = try office.indicators(fiscalYear: year, by: grouping, asOf: asOf)
    #expect(report.households.total == naive.total(households), "\(year) \(asOf)")
    #expect(report.groups.total == naive.total(groups), "\(year) \(asOf)")
    guard let grouping else {
      #expect(report.households.rows == [])
      #expect(report.groups.rows == [])
      continue
    }
    #expect(
      report.households.rows == naive.rows(households, by: grouping, ofGroups: false), "\(year) \(asOf) \(grouping)")
    #expect(report.groups.rows == naive.rows(groups, by: grouping, ofGroups: true), "\(year) \(asOf) \(grouping)")
  }
}

/// Compares the funnel's first steps, which are kept, with those counted from the proposals, and with the households
/// behind them.
func compareApplicants(_ office: Office, _ year: Int, _ asOf: Day) throws {
  let funnel = try office.funnel(fiscalYear: year, asOf: asOf)
  for (recommended, number) in [(false, funnel.applied), (true, funnel.recommended)] {
    let counted = try office.engine.read {
      try office.applicantHouseholds(Office.workedOut(year, recommended, asOf), in: $0)
    }
    #expect(counted.count == number, "\(year) \(asOf) \(recommended)")
    #expect(try office.applicantHouseholds(fiscalYear: year, recommended: recommended, asOf: asOf) == counted)
  }
}

extension IndicatorRow {
  func adding(_ other: IndicatorRow) -> IndicatorRow {
    IndicatorRow(
      key: key, supported: supported + other.supported, withBaseline: withBaseline + other.withBaseline,
      followedUp: followedUp + other.followedUp, increased: increased + other.increased)
  }
}
