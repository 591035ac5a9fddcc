import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Keeping the register` {
  @Test func `a person is registered and found by number, name and household`() throws {
    let bench = try Bench()
    var details = try Bench.person(9, "จันทร์", in: "301", of: bench.office)
    details.categories = [.elderly, .disabled]
    let id = try journaled(bench.office) { try bench.officer.register(details) }
    let person = try bench.office.person(id)
    details.household = "R000001"
    details.isHead = true
    #expect(person.details == details)
    #expect(try bench.office.id(of: Trial.nationalID(9)) == id)
    #expect(try bench.office.people(matching: "จันทร์").people.map(\.id) == [id])
  }

  @Test func `a number that stands in the register is refused, and elsewhere nothing more is told`() throws {
    let bench = try Bench()
    let again = try Bench.person(1, "อื่น", in: "101", of: bench.office)
    try refused(RuleViolation.numberKnown(bench.somchai), bench.office) { try bench.officer.register(again) }
    let elsewhere = try Bench.person(3, "อื่น", in: "101", of: bench.office)
    try refused(RuleViolation.numberKnownElsewhere, bench.office) { try bench.officer.register(elsewhere) }
    #expect(try bench.officer.holder(of: Trial.nationalID(3)) == .someoneElsewhere)
    #expect(try bench.officer.holder(of: Trial.nationalID(1)) == .person(bench.somchai))
    #expect(try bench.officer.holder(of: Trial.nationalID(77)) == .nobody)
  }

  @Test func `a person of another zone is neither registered, opened nor changed`() throws {
    let bench = try Bench()
    let details = try Bench.person(9, "จันทร์", in: "201", of: bench.office)
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try bench.officer.register(details) }
    try refused(RuleViolation.notPermitted(.seePersonalData), bench.office) {
      _ = try bench.officer.person(bench.pranee)
    }
    var mine = try bench.office.person(bench.somchai).details
    mine.community = try bench.office.communityID("201")
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.save(bench.somchai, mine, version: 1)
    }
  }

  @Test func `saving over a newer version of a person is refused`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.somchai).details
    details.phone = "0811111111"
    try journaled(bench.office) { try bench.clerk.save(bench.somchai, details, version: 1) }
    details.phone = "0822222222"
    try refused(EditConflict(by: "ชื่อของ clerk", at: bench.office.now.utc), bench.office) {
      try bench.office.save(bench.somchai, details, version: 1)
    }
    #expect(try bench.office.person(bench.somchai).details.phone == "0811111111")
  }

  @Test func `a move of tomorrow is refused, and nothing of it is kept`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.malee).details
    details.household = "H2"
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) {
      try bench.clerk.save(bench.malee, details, version: 1, movedOn: Trial.day("2026-11-24"))
    }
    try journaled(bench.office) {
      try bench.clerk.save(bench.malee, details, version: 1, movedOn: Trial.day("2026-11-20"))
    }
    let old = try #require(try bench.office.household(code: "H1"))
    #expect(old.members.map(\.to) == [nil, Trial.day("2026-11-20")])
  }

  @Test func `a number is not changed to one that somebody has`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.malee).details
    details.nationalID = try Trial.nationalID(1)
    try refused(RuleViolation.numberKnown(bench.somchai), bench.office) {
      try bench.clerk.save(bench.malee, details, version: 1)
    }
  }

  @Test func `saving a person unchanged writes no entry`() throws {
    let bench = try Bench()
    let details = try bench.office.person(bench.malee).details
    try journaled(bench.office, 0) { try bench.clerk.save(bench.malee, details, version: 1) }
  }

  @Test func `a group's code is its own, and saving over a newer version is refused`() throws {
    let bench = try Bench()
    let details = try bench.office.group(bench.group).group.details
    try refused(RuleViolation.duplicateCode("G1"), bench.office) { try bench.clerk.register(details, members: []) }
    var other = details
    other.code = "G2"
    let second = try journaled(bench.office) { try bench.clerk.register(other, members: []) }
    try refused(RuleViolation.duplicateCode("G1"), bench.office) {
      try bench.clerk.save(second, details, members: [], version: 1)
    }
    // How a group does is computed: a form that says otherwise changes nothing.
    other.status = .dissolved
    try journaled(bench.office, 0) { try bench.clerk.save(second, other, members: [], version: 1) }
    other.occupation = "จักสาน"
    try journaled(bench.office) { try bench.clerk.save(second, other, members: [], version: 1) }
    #expect(try bench.clerk.group(second).group.details.status == .active)
    other.occupation = "ทอผ้า"
    try refused(EditConflict(by: "ชื่อของ clerk", at: bench.office.now.utc), bench.office) {
      try bench.clerk.save(second, other, members: [], version: 1)
    }
  }

  @Test func `opening a record is journaled, and the history leaves views out unless asked`() throws {
    let bench = try Bench()
    try journaled(bench.office) { try bench.clerk.recordView(of: .person, bench.malee.raw) }
    #expect(try bench.office.history(of: .person, bench.malee.raw).map(\.deed) == ["register"])
    #expect(
      try bench.office.history(of: .person, bench.malee.raw, withViews: true).map(\.deed) == ["view", "register"])
  }
}
