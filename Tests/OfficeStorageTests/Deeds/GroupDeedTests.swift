import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// A group's log, its dissolution, and the state that follows from them.
@Suite struct `A group's log and its state` {
  private func event(_ kind: GroupEventKind, _ day: String, finding: VisitFinding? = nil) -> GroupEvent {
    GroupEvent(kind: kind, day: Trial.day(day), what: "เรื่อง", by: "กลุ่ม", attended: 9, finding: finding)
  }

  private func state(_ bench: Bench) throws -> GroupState { try bench.office.group(bench.group).state }

  @Test func `the state is computed from the log, in the page, the list and the export`() throws {
    let bench = try Bench()
    #expect(try state(bench) == GroupState(.active, [], isReported: true))
    try journaled(bench.office) { _ = try bench.officer.record(event(.meeting, "2026-01-10"), of: bench.group) }
    #expect(try state(bench).status == .watch)
    #expect(try bench.office.groups().map(\.status) == [.watch])
    var exported: [GroupStatus?] = []
    _ = try bench.office.exportRows(.groups) { rows in
      if case .groups(let rows) = rows { exported += rows.map(\.status.told) }
    }
    #expect(exported == [.watch])
    try bench.officer.record(event(.visit, "2026-11-20", finding: .stopped), of: bench.group)
    #expect(try state(bench) == GroupState(.dormant, [.foundStopped(Trial.day("2026-11-20"))]))
    try bench.officer.record(event(.accounts, "2026-11-21"), of: bench.group)
    #expect(try state(bench).status == .watch)
    #expect(try bench.office.groupPage(bench.group).events.map(\.event.kind) == [.accounts, .visit, .meeting])
  }

  @Test func `a file that says the computed state says nothing else, and another differs`() throws {
    let bench = try Bench()
    try bench.clerk.record(event(.meeting, "2026-01-10"), of: bench.group)
    let header = "code,name,community,occupation,status"
    #expect(try bench.office.take(.groups, [header, "G1,ทอผ้า,101,ทอผ้า,watch"]).counts == [0, 0, 1, 0, 0])
    #expect(try bench.office.take(.groups, [header, "G1,ทอผ้า,101,ทอผ้า,active"]).counts == [0, 0, 1, 0, 0])
    #expect(try bench.office.take(.groups, [header, "G1,ทอผ้า,101,ทอผ้า,dormant"]).counts == [0, 0, 0, 1, 0])
    #expect(
      try bench.office.take(.groups, [header, "G1,ทอผ้า,101,ทอผ้า,dormant"], update: true).counts == [0, 1, 0, 0, 0])
    // What is reported is kept, and what is computed goes before it.
    #expect(try bench.office.group(bench.group).group.details.status == .dormant)
    #expect(try state(bench).status == .watch)
    #expect(
      try bench.office.take(.groups, [header, "G1,ทอผ้า,101,ทอผ้า,dormant"], update: true).counts == [0, 0, 1, 0, 0])
  }

  @Test func `the thresholds are settings with a day`() throws {
    let bench = try Bench()
    try bench.clerk.record(event(.meeting, "2026-07-10"), of: bench.group)
    #expect(try state(bench).status == .active)
    try bench.office.change(
      Setting(key: .groupMeetingMonths, value: "3", from: Trial.day("2026-11-24"), source: "มติ"))
    #expect(try state(bench).status == .active)
    try bench.office.change(
      Setting(key: .groupMeetingMonths, value: "3", from: Trial.day("2026-11-23"), source: "มติ"))
    #expect(try state(bench).reasons == [.noMeeting(last: Trial.day("2026-07-10"))])
  }

  @Test func `a wrong entry is put right or struck, and both stay`() throws {
    let bench = try Bench()
    let entry = try bench.clerk.record(event(.visit, "2026-11-20", finding: .stopped), of: bench.group)
    #expect(try state(bench).status == .dormant)
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.clerk.correct(entry, with: event(.visit, "2026-11-20", finding: .active), reason: " ")
    }
    try refused(RuleViolation.nothingChanged, bench.office) {
      try bench.clerk.correct(entry, with: event(.visit, "2026-11-20", finding: .stopped), reason: "ผิด")
    }
    try refused(RuleViolation.notPermitted(.correctRecords), bench.office) {
      try bench.officer.correct(entry, with: nil, reason: "ผิด")
    }
    try journaled(bench.office) {
      try bench.clerk.correct(entry, with: event(.visit, "2026-11-20", finding: .active), reason: "กดผิด")
    }
    #expect(try state(bench).status == .active)
    let events = try bench.office.groupPage(bench.group).events
    #expect(events.map(\.struckReason) == [nil, "กดผิด"])
    try refused(RuleViolation.nothingToCorrect, bench.office) {
      try bench.clerk.correct(entry, with: nil, reason: "อีกครั้ง")
    }
    try bench.clerk.correct(events[0].id, with: nil, reason: "ไม่ได้ไป")
    #expect(try state(bench).isReported)
    #expect(try bench.office.history(of: .group, bench.group.raw).first?.reason == "ไม่ได้ไป")
    #expect(try bench.office.checkIntegrity().errors == 0)
  }

  @Test func `days that cannot be, other zones and other roles are refused without a trace`() throws {
    let bench = try Bench()
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) {
      try bench.clerk.record(event(.meeting, "2026-11-24"), of: bench.group)
    }
    let other = try bench.office.register(
      GroupDetails(
        code: "G2", name: "ถักไหม", community: try bench.office.communityID("201"), occupation: "ถัก",
        founded: Trial.day("2026-10-01")), members: [])
    try refused(RuleViolation.before(Trial.day("2026-09-01"), .founding, Trial.day("2026-10-01")), bench.office) {
      try bench.clerk.record(event(.meeting, "2026-09-01"), of: other)
    }
    let gone = GroupDissolution(day: Trial.day("2026-11-01"), reason: "สมาชิกย้าย")
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.record(event(.meeting, "2026-11-01"), of: other)
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try bench.officer.dissolve(other, gone) }
    for login in ["secretary", "committee_member", "approver", "auditor"] {
      let actor = try bench.office.acting(as: login)
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
        try actor.record(event(.meeting, "2026-11-01"), of: bench.group)
      }
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try actor.dissolve(bench.group, gone) }
    }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try bench.officer.groupPage(other) }
  }

  @Test func `a dissolution is a dated deed with its reason, and can be taken back`() throws {
    let bench = try Bench()
    let gone = GroupDissolution(day: Trial.day("2026-11-01"), reason: "สมาชิกย้าย")
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.clerk.dissolve(bench.group, GroupDissolution(day: gone.day, reason: " "))
    }
    try bench.clerk.record(event(.meeting, "2026-10-20"), of: bench.group)
    try journaled(bench.office) { try bench.clerk.dissolve(bench.group, gone) }
    #expect(try state(bench) == GroupState(.dissolved, [.dissolved(gone.day)]))
    #expect(try bench.office.group(bench.group).group.dissolution == gone)
    try refused(RuleViolation.groupDissolved(gone.day), bench.office) { try bench.clerk.dissolve(bench.group, gone) }
    try refused(RuleViolation.groupDissolved(gone.day), bench.office) {
      try bench.clerk.record(event(.meeting, "2026-11-02"), of: bench.group)
    }
    try refused(RuleViolation.notPermitted(.correctRecords), bench.office) {
      try bench.officer.reinstate(bench.group, reason: "ผิดกลุ่ม")
    }
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.clerk.reinstate(bench.group, reason: "") }
    try journaled(bench.office) { try bench.clerk.reinstate(bench.group, reason: "ผิดกลุ่ม") }
    #expect(try state(bench).status == .active)
    try refused(RuleViolation.notDissolved, bench.office) { try bench.clerk.reinstate(bench.group, reason: "ผิด") }
    #expect(
      try bench.office.history(of: .group, bench.group.raw).prefix(2).map(\.deed) == ["reinstate", "dissolve"])
    #expect(try bench.office.checkIntegrity().errors == 0)
  }

  @Test func `all that the form holds is kept, journaled and taken back`() throws {
    let bench = try Bench()
    var file = try bench.office.group(bench.group)
    let before = file
    var profile = GroupProfile()
    profile.shortName = "ทผ"
    profile.kind = "ผ้าและเครื่องแต่งกาย"
    profile.foundersFemale = 7
    profile.evidence = [.rules: FactEvidence(paper: "ระเบียบ", number: "1/2565", seenOn: Trial.day("2026-11-20"))]
    profile.capital = Money(satang: 1_234_550)
    profile.bank = "ธ.ก.ส."
    profile.signersNeeded = 2
    profile.needs = "จักร"
    profile.products = [GroupProduct(name: "ผ้าซิ่น", price: Money(baht: 900), capacity: "5 ผืน", channel: "ตลาด")]
    profile.earlierSupport = [EarlierSupport(by: "พช.", year: 2565, item: "กี่", amount: Money(baht: 9_000))]
    file.group.details.profile = profile
    file.members = [
      GroupMember(
        person: bench.somchai, name: "", role: .chair, from: Trial.day("2025-01-01"),
        termUntil: Trial.day("2028-12-31"), isSignatory: true),
      GroupMember(person: bench.malee, name: "", role: .adviser),
    ]
    try journaled(bench.office) {
      try bench.clerk.save(bench.group, file.group.details, members: file.members, version: file.group.version)
    }
    let saved = try bench.office.group(bench.group)
    #expect(saved.group.details == file.group.details)
    #expect(saved.members.map(\.termUntil) == [Trial.day("2028-12-31"), nil])
    #expect(saved.members.map(\.isSignatory) == [true, false])
    #expect(saved.members.map(\.role) == [.chair, .adviser])
    #expect(try bench.office.groups(matching: "ทผ").map(\.code) == ["G1"])
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
    let entry = try #require(try bench.office.history(of: .group, bench.group.raw).first)
    try bench.clerk.undo(entry.id, of: .group, bench.group.raw, seen: entry.id)
    let back = try bench.office.group(bench.group)
    #expect(back.group.details == before.group.details)
    #expect(back.members.map(\.role) == [.chair])
    // And the undo's values are read back from the journal too.
    try bench.clerk.save(bench.group, file.group.details, members: file.members, version: back.group.version)
    #expect(try bench.office.group(bench.group).group.details == file.group.details)
  }
}
