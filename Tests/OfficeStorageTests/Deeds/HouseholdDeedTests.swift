import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Keeping households` {
  private static let day = Trial.day("2026-11-10")

  private func household(_ code: String, _ office: Office) throws -> ID<Household> {
    try #require(try office.household(code: code)).id
  }

  private func errors(_ office: Office) throws -> [Finding] {
    try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.filter { $0.invariant.severity == .error }
  }

  @Test func `another head from a day on, and the old one is on record`() throws {
    let bench = try Bench()
    let id = try household("H1", bench.office)
    try journaled(bench.office, 3) { try bench.clerk.changeHead(of: id, to: bench.malee, from: Self.day) }
    let file = try bench.office.household(id)
    #expect(file.members(on: Self.day).filter(\.isHead).map(\.person) == [bench.malee])
    #expect(file.members(on: Trial.day("2026-11-09")).filter(\.isHead).map(\.person) == [bench.somchai])
    #expect(try bench.office.person(bench.malee).details.isHead)
    #expect(try errors(bench.office) == [])
  }

  @Test func `some leave and found a household in another house`() throws {
    let bench = try Bench()
    let id = try household("H1", bench.office)
    let community = try bench.office.communityID("102")
    let home = HouseholdHome(address: Address(houseNumber: "9/9", subdistrict: "ในเมือง"), community: community)
    let split = HouseholdSplit(leaving: [bench.malee], head: bench.malee, home: home, day: Self.day)
    // Both households, her home, her address.
    let new = try journaled(bench.office, 4) { try bench.clerk.split(id, split) }
    let malee = try bench.office.person(bench.malee).details
    #expect(malee.household == "R000001")
    #expect(malee.isHead)
    #expect(malee.community == community)
    #expect(malee.address.houseNumber == "9/9")
    #expect(try bench.office.household(new).members.map(\.from) == [Self.day])
    #expect(try bench.office.household(id).members(on: Self.day).map(\.person) == [bench.somchai])
    #expect(try errors(bench.office) == [])
  }

  @Test func `a household that joins another leaves its incomes where they were recorded`() throws {
    let bench = try Bench()
    _ = try bench.approved()
    let (one, two) = (try household("H1", bench.office), try household("H2", bench.office))
    try bench.office.record([
      FollowUpEntry(
        household: one, fiscalYear: 2570, round: .baseline, day: Trial.day("2026-11-17"),
        finding: .income(Money(baht: 9_000), comment: nil))
    ])
    func supported() throws -> [IndicatorRow] {
      try bench.office.indicators(fiscalYear: 2570, by: .zone).households.rows
    }
    let before = try supported()
    try journaled(bench.office, 4) { try bench.office.merge(one, intoCode: "H2", from: Trial.day("2026-11-20")) }
    #expect(try supported() == before)
    #expect(try bench.office.household(one).incomes.count == 1)
    #expect(try bench.office.household(one).members(on: Trial.day("2026-11-20")) == [])
    #expect(try bench.office.household(two).members(on: Trial.day("2026-11-20")).count == 3)
    #expect(
      try bench.office.household(two).members.filter { $0.to == nil && $0.isHead }.map(\.person) == [bench.pranee])
    #expect(try errors(bench.office) == [])
  }

  @Test func `incomes follow a split rightly: by who lived where on the day of decision`() throws {
    let bench = try Bench()
    _ = try bench.approved()
    let id = try household("H1", bench.office)
    func total() throws -> IndicatorRow { try bench.office.indicators(fiscalYear: 2570, by: nil).households.total }
    #expect(try total().supported == 1)
    // After the decision: the family that was supported stays the one.
    try bench.office.split(
      id, HouseholdSplit(leaving: [bench.malee], head: bench.malee, code: "H7", day: Trial.day("2026-11-20")))
    #expect(try total().supported == 1)
    #expect(try bench.office.followUpsDue(fiscalYear: 2570).map(\.household) == [id])
    // Keyed late: before the day of decision they were two families already, and both were supported.
    let late = try Bench()
    _ = try late.approved()
    let first = try household("H1", late.office)
    try late.office.split(
      first, HouseholdSplit(leaving: [late.malee], head: late.malee, code: "H7", day: Trial.day("2026-11-05")))
    #expect(try late.office.indicators(fiscalYear: 2570, by: nil).households.total.supported == 2)
    #expect(try errors(late.office) == [])
  }

  @Test func `a household moves whole`() throws {
    let bench = try Bench()
    let id = try household("H1", bench.office)
    let home = HouseholdHome(address: Address(houseNumber: "77"), community: try bench.office.communityID("301"))
    try journaled(bench.office, 5) { try bench.office.move(id, to: home, from: Self.day) }
    for person in [bench.somchai, bench.malee] {
      let details = try bench.office.person(person).details
      #expect(details.community == home.community)
      #expect(details.address.houseNumber == "77")
      #expect(details.household == "H1")
    }
    #expect(try errors(bench.office) == [])
  }

  @Test func `what a member is to the head is put right, and the code of the house register`() throws {
    let bench = try Bench()
    let id = try household("H1", bench.office)
    try journaled(bench.office) { try bench.office.setRole(of: bench.malee, in: id, to: .spouse) }
    try journaled(bench.office) { try bench.office.correct(id, registerCode: "40990123456", reason: "ตามทะเบียนบ้าน") }
    let file = try bench.office.household(id)
    #expect(file.members.map(\.role) == [nil, .spouse])
    #expect(file.registerCode == "40990123456")
    try refused(RuleViolation.nothingChanged, bench.office) {
      try bench.office.setRole(of: bench.malee, in: id, to: .spouse)
    }
  }

  @Test func `each refusal leaves every table as it was`() throws {
    let bench = try Bench()
    let office = bench.office
    let (one, two) = (try household("H1", office), try household("H2", office))
    func split(_ leaving: Set<ID<Person>>, head: ID<Person>, code: String? = nil, day: Day = Self.day) throws {
      try office.split(one, HouseholdSplit(leaving: leaving, head: head, code: code, day: day))
    }
    try refused(RuleViolation.headMissing, office) { try split([bench.somchai], head: bench.somchai) }
    try refused(RuleViolation.wholeHousehold, office) {
      try split([bench.somchai, bench.malee], head: bench.somchai)
    }
    try refused(RuleViolation.duplicateCode("H2"), office) { try split([bench.malee], head: bench.malee, code: "H2") }
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), office) {
      try split([bench.malee], head: bench.malee, day: Trial.day("2026-11-24"))
    }
    try refused(RuleViolation.notMember, office) { try office.changeHead(of: one, to: bench.pranee, from: Self.day) }
    try refused(RuleViolation.nothingChanged, office) {
      try office.changeHead(of: one, to: bench.somchai, from: Self.day)
    }
    try refused(RuleViolation.sameHousehold, office) { try office.merge(one, intoCode: "H1", from: Self.day) }
    try refused(FieldProblem(field: "household", value: "H9", kind: .unknownHousehold), office) {
      try office.merge(one, intoCode: "H9", from: Self.day)
    }
    // The field officer's zones are 1 and 3: neither out of another's zone nor into it.
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.merge(two, intoCode: "H1", from: Self.day)
    }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.merge(one, intoCode: "H2", from: Self.day)
    }
    let elsewhere = HouseholdHome(address: Address(houseNumber: "1"), community: try office.communityID("201"))
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.move(one, to: elsewhere, from: Self.day)
    }
    try office.changeHead(of: one, to: bench.malee, from: Self.day)
    try refused(RuleViolation.before(Trial.day("2026-11-09"), .residence, Self.day), office) {
      try office.changeHead(of: one, to: bench.somchai, from: Trial.day("2026-11-09"))
    }
  }

  /// Whatever is done in whatever order, nobody lives in two places on one day, and everybody in one.
  @Test(arguments: 0..<12)
  func `membership never overlaps`(seed: Int) throws {
    var random = Seeded(seed)
    let bench = try Bench()
    let office = bench.office
    for number in 10..<16 {
      let code = number < 13 ? "H1" : "H2"
      _ = try office.register(
        try Bench.person(number, "คน\(number)", in: code == "H1" ? "101" : "201", of: office, household: code))
    }
    let communities = try office.communities()
    var day = Trial.day("2026-01-01")
    for _ in 0..<12 {
      day = day.adding(days: Int.random(in: 0...20, using: &random))
      let households = try ["H1", "H2"].compactMap { try office.household(code: $0) }.filter {
        $0.members.contains { $0.to == nil }
      }
      guard let file = households.randomElement(using: &random) else { break }
      let members = file.members.filter { $0.to == nil }.map(\.person)
      let some = Set(members.filter { _ in Bool.random(using: &random) })
      do {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: try office.changeHead(of: file.id, to: members.randomElement(using: &random) ?? ID(0), from: day)
        case 1:
          try office.split(
            file.id,
            HouseholdSplit(
              leaving: some, head: some.first ?? ID(0), headOfRest: members.first { !some.contains($0) }, day: day))
        case 2: try office.merge(file.id, intoCode: Bool.random(using: &random) ? "H1" : "H2", from: day)
        default:
          let home = HouseholdHome(
            address: Address(houseNumber: "1"), community: communities.randomElement(using: &random)?.id)
          try office.move(file.id, to: home, from: day)
        }
      } catch is RuleViolation {}
    }
    #expect(try errors(office) == [])
  }
}
