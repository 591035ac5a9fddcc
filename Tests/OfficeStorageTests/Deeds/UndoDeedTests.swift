import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct UndoDeedTests {
  private func newest(_ office: Office, _ subject: Subject, _ id: Int64) throws -> HistoryEntry {
    try #require(try office.history(of: subject, id).first)
  }

  /// Takes the newest entry back as a user who has seen it.
  private func undo(_ office: Office, _ subject: Subject, _ id: Int64) throws {
    let entry = try newest(office, subject, id)
    try office.undo(entry.id, of: subject, id, seen: entry.id)
  }

  @Test func `an edit of a person goes back, and the journal tells both`() throws {
    let bench = try Bench()
    let before = try bench.office.person(bench.somchai).details
    var details = before
    details.phone = "0812345678"
    details.birth = Birth(year: 1960)
    details.declaredIncome = Money(baht: 8_500)
    details.categories = [.elderly, .lowIncome]
    details.address.soi = "4"
    try bench.clerk.save(bench.somchai, details, version: 1)
    try undo(bench.clerk, .person, bench.somchai.raw)
    #expect(try bench.office.person(bench.somchai).details == before)
    let entry = try newest(bench.office, .person, bench.somchai.raw)
    #expect(entry.deed == "undo")
    #expect(entry.changes.contains(FieldChange("phone", before: "0812345678")))
    #expect(entry.changes.last?.field == EditUndo.undoneField)
    _ = try bench.office.checkJournal()
  }

  @Test func `a move goes back to the day before it: the first home holds on`() throws {
    let bench = try Bench()
    let before = try bench.office.person(bench.malee).details
    var details = before
    details.household = "H2"
    details.community = try bench.office.communityID("201")
    details.categories = [.carer]
    try bench.clerk.save(bench.malee, details, version: 1, movedOn: Trial.day("2026-11-10"))
    try undo(bench.clerk, .person, bench.malee.raw)
    let person = try bench.office.person(bench.malee)
    #expect(person.details == before)
    // Moved again on an earlier day than the one that was taken back.
    try bench.clerk.save(bench.malee, details, version: person.version, movedOn: Trial.day("2026-11-05"))
    #expect(try bench.office.person(bench.malee).details.household == "H2")
  }

  @Test func `a move before the present home began is refused and changes nothing`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.malee).details
    details.household = "H2"
    try bench.clerk.save(bench.malee, details, version: 1, movedOn: Trial.day("2026-11-10"))
    let length = try bench.office.journalLength()
    details.household = "H1"
    #expect(
      throws: RuleViolation.before(Trial.day("2026-11-09"), .residence, Trial.day("2026-11-10"))
    ) { try bench.clerk.save(bench.malee, details, version: 2, movedOn: Trial.day("2026-11-09")) }
    #expect(try bench.office.journalLength() == length)
    #expect(try bench.office.person(bench.malee).details.household == "H2")
    // On the same day it puts the move right.
    try bench.clerk.save(bench.malee, details, version: 2, movedOn: Trial.day("2026-11-10"))
    #expect(try bench.office.person(bench.malee).details.household == "H1")
  }

  @Test func `a group goes back with its members`() throws {
    let bench = try Bench()
    let before = try bench.office.group(bench.group)
    var details = before.group.details
    details.name = "ทอผ้าและจักสาน"
    details.hasRules = true
    try bench.clerk.save(
      bench.group, details,
      members: [
        GroupMember(person: bench.malee, name: "", role: .member, from: Trial.day("2026-11-01")),
        GroupMember(person: bench.pranee, name: "", role: .chair),
      ], version: 1)
    try undo(bench.clerk, .group, bench.group.raw)
    let after = try bench.office.group(bench.group)
    #expect(after.group.details == before.group.details)
    #expect(after.members == before.members)
  }

  @Test func `the umbrella project goes back until something was approved from it`() throws {
    let bench = try Bench()
    let frame = try #require(try bench.office.frame(of: 2570).umbrella)
    var details = frame.details
    details.amount = Money(baht: 250_000)
    try bench.approver.save(details, version: frame.version)
    try undo(bench.approver, .umbrella, frame.id.raw)
    let after = try #require(try bench.office.frame(of: 2570).umbrella)
    #expect(after.details == frame.details)
    try bench.approver.save(details, version: after.version)
    _ = try bench.approved()
    #expect(throws: RuleViolation.cannotUndo(.usedSince(deed: "approve_approve"))) {
      try undo(bench.approver, .umbrella, frame.id.raw)
    }
    #expect(try bench.office.frame(of: 2570).umbrella?.details == details)
  }

  @Test func `a proposal goes back until the committee has seen it`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    let before = try bench.proposal(id)
    var details = before.details
    details.title = "จักสานเพื่อรายได้"
    details.papers = []
    try bench.clerk.save(id, details, version: before.version)
    #expect(try bench.proposal(id).status == .waitingDocuments)
    try undo(bench.clerk, .proposal, id.raw)
    #expect(try bench.proposal(id).details == before.details)
    #expect(try bench.proposal(id).status == .submitted)
    details.papers = before.details.papers
    try bench.clerk.save(id, details, version: try bench.proposal(id).version)
    let edit = try newest(bench.office, .proposal, id.raw)
    try bench.secretary.record(Bench.recommend, on: id)
    let seen = try newest(bench.office, .proposal, id.raw).id
    #expect(throws: RuleViolation.cannotUndo(.usedSince(deed: "screen"))) {
      try bench.clerk.undo(edit.id, of: .proposal, id.raw, seen: seen)
    }
  }

  @Test func `a setting goes back to the value and the source that were in force`() throws {
    let office = try Trial.office()
    let before = try office.setting(.householdTarget, on: office.today)
    try office.change(Setting(key: .householdTarget, value: "70", from: office.today, source: "memo 1"))
    try undo(office, .setting, 0)
    let after = try office.setting(.householdTarget, on: office.today)
    #expect(after?.value == before?.value)
    #expect(after?.source == before?.source)
    #expect(throws: RuleViolation.cannotUndo(.notAnEdit(deed: "undo"))) { try undo(office, .setting, 0) }
  }

  @Test func `what somebody recorded meanwhile is said, and nothing goes back`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.somchai).details
    details.phone = "081"
    try bench.clerk.save(bench.somchai, details, version: 1)
    let edit = try newest(bench.office, .person, bench.somchai.raw)
    details.address.soi = "9"
    try bench.office.save(bench.somchai, details, version: 2)
    #expect(throws: EditConflict.self) {
      try bench.clerk.undo(edit.id, of: .person, bench.somchai.raw, seen: edit.id)
    }
    let newest = try newest(bench.office, .person, bench.somchai.raw)
    #expect(throws: RuleViolation.notPermitted(.editRegister)) {
      try bench.secretary.undo(edit.id, of: .person, bench.somchai.raw, seen: newest.id)
    }
    #expect(try bench.office.person(bench.somchai).details == details)
    // Who has seen both may take the first back: another field.
    try bench.clerk.undo(edit.id, of: .person, bench.somchai.raw, seen: newest.id)
    #expect(try bench.office.person(bench.somchai).details.phone == nil)
    #expect(try bench.office.person(bench.somchai).details.address.soi == "9")
    #expect(throws: RuleViolation.cannotUndo(.undoneAlready)) {
      try bench.clerk.undo(edit.id, of: .person, bench.somchai.raw, seen: newest.id + 1)
    }
  }

  @Test func `a household on which an income was recorded since stays`() throws {
    let bench = try Bench()
    _ = try bench.approved()
    var details = try bench.office.person(bench.pranee).details
    details.household = "H1"
    try bench.clerk.save(bench.pranee, details, version: 1)
    let household = try #require(try bench.office.household(code: "H1")).id
    try bench.clerk.record([
      FollowUpEntry(
        household: household, fiscalYear: 2570, round: .baseline, day: Trial.day("2026-11-20"),
        finding: .income(Money(baht: 5_000), comment: nil))
    ])
    #expect(throws: RuleViolation.cannotUndo(.usedSince(deed: "record_income"))) {
      try undo(bench.clerk, .person, bench.pranee.raw)
    }
  }
}
