import OfficeCore
import OfficeStorage
import Testing
import ThaiText

/// A head of household who dies or leaves, and who follows.
@Suite struct `Who heads a household next` {
  private static let died = Departure(.died, from: Trial.day("2026-11-10"))
  private static let before = Trial.day("2026-11-09")

  private func h1(_ bench: Bench) throws -> HouseholdFile { try #require(try bench.office.household(code: "H1")) }

  private func warnings(_ bench: Bench) throws -> [String] {
    let check = try bench.office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(check.errors == 0)
    return check.findings.filter { $0.invariant == .householdHeads }.flatMap { $0.records.map(\.code) }
  }

  @Test func `one deed records the death and who follows, from that day on`() throws {
    let bench = try Bench()
    // The departure, the household, and both people.
    try journaled(bench.office, 4) {
      try bench.clerk.depart(bench.somchai, Self.died, headNext: bench.malee)
    }
    let file = try h1(bench)
    #expect(file.registered(on: bench.office.today).filter(\.isHead).map(\.person) == [bench.malee])
    #expect(file.registered(on: Self.before).filter(\.isHead).map(\.person) == [bench.somchai])
    #expect(file.departed(on: bench.office.today).map(\.person) == [bench.somchai])
    #expect(file.departed(on: Self.before) == [])
    #expect(try bench.office.person(bench.malee).details.isHead)
    #expect(try warnings(bench) == [])
    let entry = try #require(try bench.office.history(of: .household, file.id.raw).first)
    #expect(entry.deed == "change_head")
    // Who comes back lives there, and heads it no more.
    try bench.clerk.takeBack(bench.somchai, on: bench.office.today, reason: "บันทึกผิดคน")
    #expect(try h1(bench).registered(on: bench.office.today).filter(\.isHead).map(\.person) == [bench.malee])
    #expect(try warnings(bench) == [])
  }

  @Test func `a household without a head is named until it has one`() throws {
    let bench = try Bench()
    try bench.clerk.depart(bench.somchai, Self.died)
    let file = try h1(bench)
    #expect(file.lacksHead(on: bench.office.today) && !file.lacksHead(on: Self.before))
    #expect(try warnings(bench) == ["H1"])
    try bench.clerk.changeHead(of: file.id, to: bench.malee, from: Trial.day("2026-11-20"))
    #expect(try !h1(bench).lacksHead(on: bench.office.today))
    #expect(try warnings(bench) == [])
    // Where nobody is left, nobody is missing.
    try bench.clerk.depart(bench.pranee, Self.died)
    #expect(try warnings(bench) == [])
  }

  @Test func `who left is not counted where the household or community is counted`() throws {
    let bench = try Bench()
    let community = try bench.office.communityID("101")
    try bench.clerk.depart(bench.somchai, Self.died, headNext: bench.malee)
    #expect(try bench.office.households(in: community).map(\.people) == [1])
    #expect(try bench.office.households(in: community).map(\.name) == ["มาลี ใจดี"])
    #expect(try bench.office.community(community).people == 1)
    try bench.clerk.depart(bench.malee, Self.died)
    #expect(try bench.office.households(in: community) == [])
    let file = try h1(bench)
    let home = HouseholdHome(address: Address(houseNumber: "1"), community: community)
    try refused(RuleViolation.emptyHousehold("H1"), bench.office) {
      try bench.clerk.move(file.id, to: home, from: bench.office.today)
    }
    try refused(RuleViolation.emptyHousehold("H1"), bench.office) {
      try bench.clerk.merge(
        try #require(try bench.office.household(code: "H2")).id, intoCode: "H1", from: bench.office.today)
    }
  }

  @Test func `each refusal leaves every table as it was`() throws {
    let bench = try Bench()
    // Of another household; not the head; before he or she lived there.
    try refused(RuleViolation.notMember, bench.office) {
      try bench.clerk.depart(bench.somchai, Self.died, headNext: bench.pranee)
    }
    try refused(RuleViolation.notMember, bench.office) {
      try bench.clerk.depart(bench.malee, Self.died, headNext: bench.somchai)
    }
    try refused(RuleViolation.leftRegister("สมชาย ใจดี", Self.died.from), bench.office) {
      try bench.clerk.depart(bench.somchai, Self.died, headNext: bench.somchai)
    }
    let later = Trial.day("2026-11-15")
    let niece = try bench.office.register(try Bench.person(9, "แดง", in: "201", of: bench.office, household: "H2"))
    let person = try bench.office.person(niece)
    var details = person.details
    details.household = "H1"
    details.community = try bench.office.communityID("101")
    try bench.office.save(niece, details, version: person.version, movedOn: later)
    try refused(RuleViolation.before(Self.died.from, .residence, later), bench.office) {
      try bench.clerk.depart(bench.somchai, Self.died, headNext: niece)
    }
    // The field officer's zones are 1 and 3.
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.depart(bench.pranee, Self.died, headNext: bench.malee)
    }
  }
}
