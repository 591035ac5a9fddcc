import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Keeping the communities` {
  private static let announcement = Announcement(number: "12/2569", date: Trial.day("2026-11-02"))
  private static let day = Trial.day("2026-11-10")

  private func id(_ code: String, _ bench: Bench) throws -> ID<Community> { try bench.office.communityID(code) }

  @Test func `a new community gets the next code of its zone and is there from its day`() throws {
    let bench = try Bench()
    let id = try journaled(bench.office) {
      try bench.office.addCommunity(
        NewCommunity(zone: 1, name: "โนนชัย 3", aliases: ["บ้านโนน 3"]), by: Self.announcement, from: Self.day)
    }
    let file = try bench.office.community(id)
    #expect(file.community.code == "103")
    #expect(file.community.opened == Self.day)
    #expect(file.changes.map(\.change.kind) == [.added])
    #expect(file.changes.first?.change.announcement == Self.announcement)
    let other = try bench.office.addCommunity(
      NewCommunity(code: "150", zone: 1, name: "สวนหลวง"), by: Self.announcement, from: Self.day)
    #expect(try bench.office.community(other).community.code == "150")
  }

  @Test func `what an announcement lacks, or contradicts, is refused and changes nothing`() throws {
    let bench = try Bench()
    let office = bench.office
    let id = try id("101", bench)
    func add(
      _ name: String, code: String? = nil, _ announcement: Announcement = Self.announcement, from day: Day = Self.day
    )
      throws
    {
      try office.addCommunity(NewCommunity(code: code, zone: 1, name: name), by: announcement, from: day)
    }
    try refused(RuleViolation.announcementMissing, office) {
      try add("ใหม่", Announcement(number: "", date: Self.day))
    }
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), office) {
      try add("ใหม่", from: Trial.day("2026-11-24"))
    }
    try refused(RuleViolation.inFuture(Trial.day("2026-12-01")), office) {
      try add("ใหม่", Announcement(number: "1", date: Trial.day("2026-12-01")))
    }
    // Spaces, dots and the word ชุมชน make no other name, and an alias is a name too.
    try refused(RuleViolation.communityNameTaken("101"), office) { try add("ชุมชนโนนชัย1") }
    try refused(RuleViolation.communityNameTaken("201"), office) { try add("ศรีถาน 1") }
    try refused(RuleViolation.duplicateCode("102"), office) { try add("ใหม่", code: "102") }
    try refused(RuleViolation.nothingChanged, office) {
      try office.renameCommunity(id, to: "โนนชัย 1", by: Self.announcement, from: Self.day, version: 1)
    }
    try refused(RuleViolation.sameCommunity, office) {
      try office.mergeCommunity(id, into: id, by: Self.announcement, from: Self.day, version: 1)
    }
    try refused(RuleViolation.communityInUse(people: 2, groups: 1), office) {
      try office.retireCommunity(id, by: Self.announcement, from: Self.day, version: 1)
    }
    try refused(RuleViolation.reasonMissing, office) {
      try office.correctCommunity(id, name: "โนนชัย", aliases: [], opened: nil, reason: "", version: 1)
    }
    try refused(RuleViolation.notPermitted(.changeSettings), office) {
      try bench.clerk.renameCommunity(id, to: "โนนชัยใหม่", by: Self.announcement, from: Self.day, version: 1)
    }
  }

  @Test func `a renamed community is found by both names, and bore the old one until that day`() throws {
    let bench = try Bench()
    let id = try id("101", bench)
    try journaled(bench.office) {
      try bench.office.renameCommunity(id, to: "โนนชัยพัฒนา", by: Self.announcement, from: Self.day, version: 1)
    }
    let file = try bench.office.community(id)
    #expect(file.community.name == "โนนชัยพัฒนา")
    #expect(file.community.aliases == ["โนนชัย 1"])
    #expect(file.name(on: Trial.day("2026-11-09")) == "โนนชัย 1")
    #expect(file.name(on: Self.day) == "โนนชัยพัฒนา")
    for name in ["โนนชัย 1", "โนนชัยพัฒนา"] {
      #expect(try bench.office.people(matching: name).people.count == 2, "\(name)")
    }
    try refused(EditConflict(by: "ผู้ดูแล", at: bench.office.now.utc), bench.office) {
      try bench.office.renameCommunity(id, to: "อื่น", by: Self.announcement, from: Self.day, version: 1)
    }
  }

  @Test func `a split makes communities; households are brought over, and the empty rest retires`() throws {
    let bench = try Bench()
    let old = try id("101", bench)
    let parts = try journaled(bench.office, 3) {
      try bench.office.splitCommunity(
        old, into: ["โนนชัย 1 ก", "โนนชัย 1 ข"], by: Self.announcement, from: Self.day, version: 1)
    }
    #expect(try parts.map { try bench.office.community($0).community.code } == ["103", "104"])
    #expect(try bench.office.community(parts[0]).changes.contains { $0.isOfOther && $0.other?.code == "101" })
    let households = try bench.office.households(in: old)
    #expect(households.map(\.code) == ["H1"])
    #expect(households.map(\.people) == [2])
    // Another zone's officer does not; the zone's own does.
    try bench.office.changeUser(login: "field_officer", name: nil, role: nil, zones: [2])
    let stranger = try bench.office.acting(as: "field_officer")
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try stranger.rehouse(households.map(\.id), into: parts[0], from: Self.day)
    }
    try refused(RuleViolation.before(Trial.day("2026-11-09"), .communityOpened, Self.day), bench.office) {
      try bench.office.rehouse(households.map(\.id), into: parts[0], from: Trial.day("2026-11-09"))
    }
    try journaled(bench.office, 3) {
      try bench.clerk.rehouse(households.map(\.id), into: parts[0], from: Self.day)
    }
    #expect(try bench.office.person(bench.malee).details.community == parts[0])
    // There already: nothing is done, and nothing is said to be saved.
    try refused(RuleViolation.nothingChanged, bench.office) {
      try bench.clerk.rehouse(households.map(\.id), into: parts[0], from: Self.day)
    }
    #expect(try bench.office.person(bench.malee).details.household == "H1")
    // The group stays behind until it is brought over too.
    try refused(RuleViolation.communityInUse(people: 0, groups: 1), bench.office) {
      try bench.office.retireCommunity(old, by: Self.announcement, from: Trial.day("2026-11-20"), version: 2)
    }
    var group = try bench.office.group(bench.group).group
    group.details.community = parts[1]
    try bench.office.save(bench.group, group.details, members: try bench.office.group(bench.group).members, version: 1)
    try bench.office.retireCommunity(old, by: Self.announcement, from: Trial.day("2026-11-20"), version: 2)
    #expect(try bench.office.community(old).community.closed == Trial.day("2026-11-20"))
    try refused(RuleViolation.communityClosed("101"), bench.office) {
      try bench.office.renameCommunity(old, to: "อื่น", by: Self.announcement, from: Trial.day("2026-11-21"), version: 3)
    }
    #expect(
      try bench.office.checkIntegrity().findings.filter { $0.invariant.severity == .error && !$0.records.isEmpty }
        .isEmpty)
  }

  @Test func `a merger brings people, groups and name over from its day, and what was before stays`() throws {
    let bench = try Bench()
    let (one, other) = (try id("101", bench), try id("102", bench))
    var details = try bench.office.person(bench.malee).details
    details.household = "H9"
    try bench.office.save(bench.malee, details, version: 1, movedOn: Trial.day("2026-11-15"))
    // The two communities, two people, one group.
    try journaled(bench.office, 5) {
      try bench.office.mergeCommunity(one, into: other, by: Self.announcement, from: Self.day, version: 1)
    }
    #expect(try bench.office.community(one).people == 0)
    #expect(try bench.office.community(one).community.closed == Self.day)
    #expect(try bench.office.community(other).people == 2)
    #expect(try bench.office.community(other).groups == 1)
    #expect(try bench.office.people(matching: "โนนชัย 1").people.count == 2)
    // Somchai lived in the first until the day; Malee, who moved house later, was in the other by then.
    let home = try #require(try bench.office.household(code: "H1"))
    #expect(home.members.filter { $0.person == bench.somchai }.map(\.to) == [nil, Self.day])
    let later = try #require(try bench.office.household(code: "H9"))
    #expect(later.members.map(\.from) == [Trial.day("2026-11-15")])
    #expect(
      try bench.office.checkIntegrity().findings.filter { $0.invariant.severity == .error && !$0.records.isEmpty }
        .isEmpty)
  }

  @Test func `organisations and names that wait to be registered go with a merger`() throws {
    let bench = try Bench()
    let (one, other) = (try id("101", bench), try id("102", bench))
    let organisation = try bench.clerk.register(OrganisationDetails(name: "คณะกรรมการโนนชัย", community: one))
    let name = InterestDetails(
      day: Trial.day("2026-11-02"), outreach: nil,
      who: .named(.init(name: PersonName(title: "", first: "เขียว", last: "ดี"), community: one)), want: .training,
      topic: "ทอผ้า")
    let interest = try bench.clerk.noteInterest(name)
    // The two communities, two people, one group, one organisation, one name.
    try journaled(bench.office, 7) {
      try bench.office.mergeCommunity(one, into: other, by: Self.announcement, from: Self.day, version: 1)
    }
    #expect(try bench.office.organisation(organisation).details.community == other)
    let entry = try #require(try bench.office.history(of: .organisation, organisation.raw).first)
    #expect(entry.deed == "rehouse")
    let person = try #require(try bench.clerk.preRegister([interest], noIDReason: "ไม่ได้นำบัตรมา").first)
    #expect(try bench.office.person(person).details.community == other)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `a name that waits lies in no community when its own is retired`() throws {
    let bench = try Bench()
    let name = InterestDetails(
      day: Trial.day("2026-11-02"), outreach: nil,
      who: .named(.init(name: PersonName(title: "", first: "เขียว", last: "ดี"), community: try id("102", bench))),
      want: .training, topic: "ทอผ้า")
    let interest = try bench.clerk.noteInterest(name)
    try journaled(bench.office, 2) {
      try bench.office.retireCommunity(try id("102", bench), by: Self.announcement, from: Self.day, version: 1)
    }
    let person = try #require(try bench.clerk.preRegister([interest], noIDReason: "ไม่ได้นำบัตรมา").first)
    #expect(try bench.office.person(person).details.community == nil)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `figures of a day before a merger stay with the community of that day`() throws {
    let bench = try Bench()
    _ = try bench.approved()
    func keys() throws -> [String] {
      try bench.office.indicators(fiscalYear: 2570, by: .community).households.rows.map(\.key)
    }
    #expect(try keys() == ["101"])
    try bench.office.mergeCommunity(
      try id("101", bench), into: try id("102", bench), by: Self.announcement, from: Trial.day("2026-11-20"), version: 1
    )
    #expect(try keys() == ["101"])
  }

  @Test func `aliases and a misspelt name are put right with a reason, and the journal has it`() throws {
    let bench = try Bench()
    let id = try id("401", bench)
    try journaled(bench.office) {
      try bench.office.correctCommunity(
        id, name: "เหล่านาดี 12", aliases: ["เหล่านาดี"], opened: Trial.day("2010-01-01"), reason: "พิมพ์ตกเลข", version: 1)
    }
    let entry = try #require(try bench.office.history(of: .community, id.raw).first)
    #expect(entry.reason == "พิมพ์ตกเลข")
    #expect(entry.changes.map(\.field) == ["name", "aliases", "opened"])
  }
}
