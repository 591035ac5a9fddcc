import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Outreach in the office file` {
  static func details(_ office: Office, _ codes: [String] = ["101"], zone: Int = 1, day: String = "2026-11-20") throws
    -> OutreachDetails
  {
    OutreachDetails(
      day: Trial.day(day), zone: zone, communities: Set(try codes.map { try office.communityID($0) }),
      channel: .meeting, topic: "ชี้แจงโครงการ", place: "ศาลา", speakers: "ผอ.",
      came: Attendance(women: 30, men: 12, categories: [.elderly: 15]))
  }

  @Test func `each zone numbers its own from one, each fiscal year anew`() throws {
    let bench = try Bench()
    for (codes, zone, day) in [
      (["101"], 1, "2026-11-20"), (["301"], 3, "2026-11-20"), (["101", "102"], 1, "2026-10-02"),
      (["101"], 1, "2026-09-30"),
    ] {
      try journaled(bench.office) { try bench.officer.record(Self.details(bench.office, codes, zone: zone, day: day)) }
    }
    let now = try bench.office.outreaches(fiscalYear: 2570)
    #expect(now.map(\.outreach.number) == [1, 1, 2])
    #expect(now.map(\.outreach.details.zone) == [1, 3, 1])
    #expect(now.last?.communities == ["โนนชัย 1", "โนนชัย 2"])
    #expect(try bench.office.outreaches(fiscalYear: 2569).map(\.outreach.number) == [1])
    #expect(try bench.office.outreaches(fiscalYear: 2570, community: bench.office.communityID("102")).count == 1)
    #expect(try bench.office.outreach(now[0].id).details == Self.details(bench.office))
  }

  @Test func `an edit keeps the number, and its history says what changed`() throws {
    let bench = try Bench()
    let id = try bench.officer.record(Self.details(bench.office))
    var details = try Self.details(bench.office, ["102"])
    details.came.men = 20
    details.came.categories = [:]
    try journaled(bench.office) { try bench.officer.save(id, details, version: 1) }
    let saved = try bench.office.outreach(id)
    #expect(saved.details == details)
    #expect(saved.version == 2)
    let changes = try #require(try bench.officer.history(of: .outreach, id.raw).first).changes
    #expect(changes.map(\.field) == ["communities", "men", "came.elderly"])
    #expect(throws: EditConflict.self) { try bench.officer.save(id, details, version: 1) }
    try journaled(bench.office, 0) { try bench.officer.save(id, details, version: 2) }
  }

  @Test func `an edit goes back while nothing rests on it, field by field, and the journal tells both`() throws {
    let bench = try Bench()
    let before = try Self.details(bench.office)
    let id = try bench.officer.record(before)
    var details = try Self.details(bench.office, ["102"])
    details.topic = "รับสมัคร"
    details.place = ""
    details.speakers = "นพช."
    details.channel = .visit
    details.note = "ฝนตก"
    details.day = Trial.day("2026-11-19")
    details.came = Attendance(women: 1, men: 2, unspecified: 3, categories: [.unemployed: 4])
    try bench.officer.save(id, details, version: 1)
    let edit = try #require(try bench.officer.history(of: .outreach, id.raw).first)
    for actor in [bench.secretary, bench.approver] {
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
        try actor.undo(edit.id, of: .outreach, id.raw, seen: edit.id)
      }
    }
    try journaled(bench.office) { try bench.officer.undo(edit.id, of: .outreach, id.raw, seen: edit.id) }
    #expect(try bench.office.outreach(id).details == before)
    #expect(try bench.office.outreach(id).version == 3)
    let undo = try #require(try bench.officer.history(of: .outreach, id.raw).first)
    #expect(undo.deed == "undo")
    #expect(undo.changes.contains(FieldChange("topic", before: "รับสมัคร", after: "ชี้แจงโครงการ")))
    try refused(RuleViolation.cannotUndo(.undoneAlready), bench.office) {
      try bench.officer.undo(edit.id, of: .outreach, id.raw, seen: undo.id)
    }
    #expect(try bench.office.checkIntegrity().findings == [])
  }

  @Test func `who was noted or registered there since holds its day and communities, not its other fields`() throws {
    let bench = try Bench()
    for byWalkIn in [false, true] {
      let id = try bench.officer.record(Self.details(bench.office))
      var details = try Self.details(bench.office, ["102"])
      try bench.officer.save(id, details, version: 1)
      let moved = try #require(try bench.officer.history(of: .outreach, id.raw).first)
      details.topic = "รับสมัคร"
      try bench.officer.save(id, details, version: 2)
      let renamed = try #require(try bench.officer.history(of: .outreach, id.raw).first)
      let who = InterestDetails.Name(
        name: PersonName(title: "", first: "มาลี", last: "ดี"), community: try bench.office.communityID("102"))
      if byWalkIn {
        try bench.officer.registerWalkIn(
          WalkInDraft.Reading(who: who, noIDReason: "ไม่ได้นำบัตรมา", topic: ""), at: id)
      } else {
        try bench.officer.noteInterest(
          InterestDetails(day: Trial.day("2026-11-20"), outreach: id, who: .named(who), want: .training, topic: ""))
      }
      try refused(
        RuleViolation.cannotUndo(.usedSince(deed: byWalkIn ? "register" : "record")), bench.office
      ) { try bench.officer.undo(moved.id, of: .outreach, id.raw, seen: renamed.id) }
      try bench.officer.undo(renamed.id, of: .outreach, id.raw, seen: renamed.id)
      #expect(try bench.office.outreach(id).details.topic == "ชี้แจงโครงการ")
    }
  }

  @Test func `what may not be leaves every table as it was`() throws {
    let bench = try Bench()
    let office = bench.office
    let good = try Self.details(office)
    let id = try bench.officer.record(good)
    func with(_ change: (inout OutreachDetails) throws -> Void) rethrows -> OutreachDetails {
      var details = good
      try change(&details)
      return details
    }
    for actor in [bench.secretary, bench.approver] {
      try refused(RuleViolation.notPermitted(.editRegister), office) { try actor.record(good) }
      try refused(RuleViolation.notPermitted(.editRegister), office) { try actor.save(id, good, version: 1) }
    }
    let elsewhere = try Self.details(office, ["201"], zone: 2)
    try refused(RuleViolation.notPermitted(.editRegister), office) { try bench.officer.record(elsewhere) }
    let other = try office.record(elsewhere)
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.save(other, elsewhere, version: 1)
    }
    let future = Trial.day("2026-11-24")
    try refused(RuleViolation.inFuture(future), office) { try bench.officer.record(with { $0.day = future }) }
    try refused(RuleViolation.communityOfOtherZone("โนนทัน 5", zone: 1), office) {
      try bench.officer.record(Self.details(office, ["101", "301"]))
    }
    try refused(FieldProblem(field: "communities", value: "", kind: .missing), office) {
      try bench.officer.record(with { $0.communities = [] })
    }
    try refused(FieldProblem(field: "came.elderly", value: "43", kind: .outOfRange(0...42)), office) {
      try bench.officer.record(with { $0.came.categories[.elderly] = 43 })
    }
    try refused(RuleViolation.numberedThere(fiscalYear: 2570, zone: 1), office) {
      try bench.officer.save(id, with { $0.day = Trial.day("2026-09-30") }, version: 1)
    }
    try refused(RuleViolation.numberedThere(fiscalYear: 2570, zone: 1), office) {
      try bench.officer.save(id, Self.details(office, ["301"], zone: 3), version: 1)
    }
    try refused(StoreError.noSuchRecord, office) { try bench.officer.save(ID(99), good, version: 1) }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try bench.officer.outreach(other) }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try bench.officer.history(of: .outreach, other.raw) }
  }
}

@Suite struct `Walk-ins and the interested` {
  private static func walkIn(_ office: Office, _ name: String, in code: String? = "101", topic: String = "") throws
    -> WalkInDraft.Reading
  {
    WalkInDraft.Reading(
      who: .init(
        name: PersonName.splitting(name), phone: "0811111111", community: try code.map { try office.communityID($0) }),
      noIDReason: "ไม่ได้นำบัตรมา", topic: topic)
  }

  @Test func `a walk-in is in the register, and waits to be completed until nothing is missing`() throws {
    let bench = try Bench()
    let meeting = try bench.officer.record(OutreachDeedTests.details(bench.office))
    let id = try journaled(bench.office, 2) {
      try bench.officer.registerWalkIn(Self.walkIn(bench.office, "นางสาวมาลี ดีงาม", topic: "ทำขนม"), at: meeting)
    }
    let row = try #require(try bench.officer.incompleteRegistrations().first)
    #expect(row.id == id)
    #expect(row.missing == [.nationalID, .sex, .birth, .houseNumber])
    #expect(row.registeredBy == "ชื่อของ field_officer")
    #expect(try bench.officer.interests(of: meeting).map(\.person) == [id])
    #expect(try bench.officer.homeSummary().incomplete == 1)
    let entry = try #require(try bench.officer.history(of: .person, id.raw).last)
    #expect(entry.changes.contains(FieldChange("walk_in", after: String(meeting.raw))))
    var person = try bench.officer.person(id)
    person.details.nationalID = try Trial.nationalID(77)
    person.details.noIDReason = nil
    person.details.sex = .female
    person.details.birth = Birth(year: 1967)
    person.details.address.houseNumber = "9"
    try bench.officer.save(id, person.details, version: person.version)
    #expect(try bench.officer.incompleteRegistrations() == [])
  }

  @Test func `of whom no more can be had is settled with a reason`() throws {
    let bench = try Bench()
    let id = try bench.officer.registerWalkIn(Self.walkIn(bench.office, "มาลี ดีงาม"))
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.officer.settleRegistration(of: id, reason: "") }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.secretary.settleRegistration(of: id, reason: "ก")
    }
    try journaled(bench.office) { try bench.officer.settleRegistration(of: id, reason: "ไม่มีสถานะทางทะเบียน") }
    #expect(try bench.officer.incompleteRegistrations() == [])
    try refused(StoreError.noSuchRecord, bench.office) { try bench.officer.settleRegistration(of: id, reason: "ก") }
    try refused(StoreError.noSuchRecord, bench.office) {
      try bench.officer.settleRegistration(of: bench.somchai, reason: "ก")
    }
  }

  @Test func `names of a list are registered all or none, and then lie in the register alone`() throws {
    let bench = try Bench()
    let meeting = try bench.officer.record(OutreachDeedTests.details(bench.office))
    func name(_ text: String, in code: String?) throws -> ID<Interest> {
      try bench.officer.noteInterest(
        InterestDetails(
          day: Trial.day("2026-11-20"), outreach: meeting,
          who: .named(
            .init(
              name: PersonName.splitting(text), phone: "0822222222",
              community: try code.map { try bench.office.communityID($0) })), want: .training, topic: "ทำขนม"))
    }
    let (one, two, homeless) = (
      try name("นายหนึ่ง ดี", in: "101"), try name("สอง ดี", in: "102"), try name("ไร้ ดี", in: nil)
    )
    #expect(try bench.officer.interests(of: meeting).count == 3)
    // Of no community: an officer of zones registers nobody outside them, and the other two stay names.
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.preRegister([one, two, homeless], noIDReason: "ก")
    }
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.officer.preRegister([one], noIDReason: "") }
    let people = try journaled(bench.office, 4) {
      try bench.officer.preRegister([one, two], noIDReason: "ยังไม่ได้ตรวจบัตร")
    }
    let first = try bench.officer.person(people[0]).details
    #expect(first.name == PersonName(title: "นาย", first: "หนึ่ง", last: "ดี"))
    #expect(first.phone == "0822222222")
    #expect(first.noIDReason == "ยังไม่ได้ตรวจบัตร")
    #expect(try bench.officer.interest(one).details.who == .person(people[0]))
    #expect(try bench.officer.interests(of: meeting).map(\.name).contains("นายหนึ่ง ดี"))
    try refused(RuleViolation.registeredAlready(people[0]), bench.office) {
      try bench.officer.preRegister([one], noIDReason: "ก")
    }
    #expect(try bench.officer.incompleteRegistrations().map(\.id) == people)
  }

  @Test func `a known number makes no second record, and its holder may be noted as interested`() throws {
    let bench = try Bench()
    var known = try Self.walkIn(bench.office, "ใคร ก็ได้")
    known.nationalID = try Trial.nationalID(1)
    try refused(RuleViolation.numberKnown(bench.somchai), bench.office) { try bench.officer.registerWalkIn(known) }
    known.nationalID = try Trial.nationalID(3)
    try refused(RuleViolation.numberKnownElsewhere, bench.office) { try bench.officer.registerWalkIn(known) }
    try journaled(bench.office) {
      try bench.officer.noteInterest(
        InterestDetails(
          day: Trial.day("2026-11-23"), outreach: nil, who: .person(bench.somchai), want: .group, topic: ""))
    }
    #expect(try bench.officer.interests().map(\.name) == ["สมชาย ใจดี"])
  }

  @Test func `roles and zones that may not are refused without a trace`() throws {
    let bench = try Bench()
    let office = bench.office
    let other = try office.record(OutreachDeedTests.details(office, ["201"], zone: 2))
    let own = try Self.walkIn(office, "มาลี ดี")
    try refused(RuleViolation.notPermitted(.editRegister), office) { try bench.secretary.registerWalkIn(own) }
    try refused(RuleViolation.notPermitted(.editRegister), office) { try bench.officer.registerWalkIn(own, at: other) }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.registerWalkIn(Self.walkIn(office, "มาลี ดี", in: "201"))
    }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.registerWalkIn(Self.walkIn(office, "มาลี ดี", in: nil))
    }
    func interest(_ who: InterestDetails.Who, day: String = "2026-11-23") -> InterestDetails {
      InterestDetails(day: Trial.day(day), outreach: nil, who: who, want: .training, topic: "")
    }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.noteInterest(interest(.person(bench.pranee)))
    }
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), office) {
      try bench.officer.noteInterest(interest(.named(own.who), day: "2026-11-24"))
    }
    let foreign = try office.noteInterest(interest(.person(bench.pranee)))
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try bench.officer.preRegister([foreign], noIDReason: "ก")
    }
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try bench.officer.interest(foreign) }
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
      try bench.officer.history(of: .interest, foreign.raw)
    }
    #expect(try bench.officer.interests() == [])
    // Who may not see personal data sees no phone.
    try bench.officer.noteInterest(interest(.named(own.who)))
    let seen = try office.acting(as: "auditor").interests()
    #expect(seen.count == 2)
    #expect(seen.allSatisfy { $0.phone == nil })
  }
}

typealias OutreachDeedTests = `Outreach in the office file`

@Suite struct `Requests from one zone to another` {
  @Test func `who asks is told the answer and nothing of the person`() throws {
    let bench = try Bench()
    let number = try Trial.nationalID(3)
    let id = try journaled(bench.office) { try bench.officer.askOtherZone(about: number, reason: "มาประชุม") }
    let asked = try #require(try bench.officer.zoneRequests().first)
    #expect(asked.number == number)
    #expect(asked.person == nil)
    #expect(!asked.waits)
    #expect(!String(describing: asked).contains("ปราณี"))
    #expect(throws: Never.self) { try bench.officer.history(of: .zoneRequest, id.raw) }
    try refused(RuleViolation.askedAlready, bench.office) {
      try bench.officer.askOtherZone(about: number, reason: "อีกครั้ง")
    }

    try bench.office.addUser(login: "two", name: "เขตสอง", role: .fieldOfficer, zones: [2])
    try bench.office.addUser(login: "four", name: "เขตสี่", role: .fieldOfficer, zones: [4])
    let (two, four) = (try bench.office.acting(as: "two"), try bench.office.acting(as: "four"))
    #expect(try four.zoneRequests() == [])
    #expect(throws: RuleViolation.notPermitted(.editRegister)) { try four.history(of: .zoneRequest, id.raw) }
    let file = try #require(try two.zoneRequests().first)
    #expect(file.person?.name == "ปราณี ใจดี")
    #expect(file.askingZones == [1, 3])
    #expect(file.waits)
    #expect(try two.homeSummary().zoneRequests == 1)
    #expect(try bench.officer.homeSummary().zoneRequests == 0)
    for actor in [bench.officer, four, bench.secretary] {
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try actor.answer(id, .stays, note: "") }
    }
    try journaled(bench.office) { try two.answer(id, .stays, note: "ยังอยู่ที่เดิม") }
    try refused(RuleViolation.answeredAlready, bench.office) { try two.answer(id, .moved, note: "") }
    let answered = try #require(try bench.officer.zoneRequests().first)
    #expect(answered.answer == .stays)
    #expect(answered.answerNote == "ยังอยู่ที่เดิม")
    #expect(answered.person == nil)
    // It may be asked again, once it is answered.
    try bench.officer.askOtherZone(about: number, reason: "อีกครั้ง")
  }

  @Test func `there is nothing to ask of a number that is nowhere or that one sees`() throws {
    let bench = try Bench()
    for number in [1, 99] {
      try refused(RuleViolation.nothingToAsk, bench.office) {
        try bench.officer.askOtherZone(about: Trial.nationalID(number), reason: "ก")
      }
    }
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.officer.askOtherZone(about: Trial.nationalID(3), reason: "")
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.secretary.askOtherZone(about: Trial.nationalID(3), reason: "ก")
    }
    try refused(StoreError.noSuchRecord, bench.office) { try bench.officer.answer(ID(9), .stays, note: "") }
  }
}
