import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// Who has left the register is chosen for nothing new, and nothing new is put into a community that is closed.
@Suite struct `What is named anew` {
  private static let left = Trial.day("2026-11-01")
  private static let announcement = Announcement(number: "12/2569", date: Trial.day("2026-10-30"))

  typealias Deed = @Sendable (Bench) throws -> Void

  private static func member(_ bench: Bench, _ role: GroupRole = .member, to: Day? = nil) -> GroupMember {
    GroupMember(person: bench.malee, name: "", role: role, to: to)
  }

  private static func save(_ bench: Bench, _ members: [GroupMember]) throws {
    let file = try bench.clerk.group(bench.group)
    try bench.clerk.save(
      bench.group, file.group.details, members: file.members + members, version: file.group.version)
  }

  private static func h1(_ bench: Bench) throws -> ID<Household> {
    try #require(try bench.office.household(code: "H1")).id
  }

  private static func third(_ bench: Bench) throws -> ID<Person> {
    try bench.office.people(matching: "แดง").people[0].id
  }

  /// Every deed that takes people, with Malee, who died.
  static let naming: [(String, Deed)] = [
    (
      "an officer of a new group",
      { bench in
        var details = try bench.clerk.group(bench.group).group.details
        details.code = "G2"
        try bench.clerk.register(details, members: [member(bench, .treasurer)])
      }
    ),
    ("a member", { bench in try save(bench, [member(bench)]) }),
    ("an officer", { bench in try save(bench, [member(bench, .secretary)]) }),
    ("a member for some days after", { bench in try save(bench, [member(bench, to: Trial.day("2026-11-02"))]) }),
    (
      "the head of the household",
      { bench in try bench.clerk.changeHead(of: h1(bench), to: bench.malee, from: Trial.day("2026-11-10")) }
    ),
    (
      "the head by the person's form",
      { bench in
        let person = try bench.clerk.person(bench.malee)
        var details = person.details
        details.isHead = true
        try bench.clerk.save(bench.malee, details, version: person.version)
      }
    ),
    (
      "a move by the person's form",
      { bench in
        let person = try bench.clerk.person(bench.malee)
        var details = person.details
        details.household = "H7"
        try bench.clerk.save(
          bench.malee, details, version: person.version, movedOn: Trial.day("2026-11-10"))
      }
    ),
    (
      "one who leaves the household",
      { bench in
        try bench.clerk.split(
          h1(bench), HouseholdSplit(leaving: [bench.malee], head: bench.malee, day: Trial.day("2026-11-10")))
      }
    ),
    (
      "the head of those who stay",
      { bench in
        try bench.clerk.split(
          h1(bench),
          HouseholdSplit(
            leaving: [bench.somchai], head: bench.somchai, headOfRest: bench.malee, day: Trial.day("2026-11-10")))
      }
    ),
    (
      "the relation to the head", { bench in try bench.clerk.setRole(of: bench.malee, in: h1(bench), to: .spouse) }
    ),
    (
      "who follows a head who leaves",
      { bench in
        try bench.clerk.depart(
          bench.somchai, Departure(.died, from: Trial.day("2026-11-10")), headNext: bench.malee)
      }
    ),
    ("a spouse", { bench in try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .spouse)) }),
    ("a guarantor", { bench in try bench.clerk.relate(bench.malee, .init(other: bench.somchai, kind: .guarantor)) }),
    (
      "a category that begins later",
      { bench in try bench.clerk.keep(CategoryEntry(.carer, from: Trial.day("2026-11-10")), of: bench.malee) }
    ),
    (
      "an applicant",
      { bench in
        var details = bench.details()
        details.applicant = .person(bench.malee)
        details.beneficiaries = []
        _ = try bench.clerk.submit(details)
      }
    ),
    ("a beneficiary", { bench in _ = try bench.clerk.submit(bench.details()) }),
    (
      "a beneficiary of what is in the queue",
      { bench in
        var details = bench.details()
        details.beneficiaries = [bench.somchai]
        // Each try of the test writes one of its own.
        let proposal = try bench.clerk.proposals(.queue)[0]
        let known = try bench.clerk.proposal(proposal.id).proposal
        details = known.details
        details.beneficiaries.append(bench.malee)
        try bench.clerk.save(known.id, details, version: known.version)
      }
    ),
    (
      "somebody interested",
      { bench in
        try bench.clerk.noteInterest(
          InterestDetails(
            day: Trial.day("2026-11-20"), outreach: nil, who: .person(bench.malee), want: .training, topic: "ทอผ้า"))
      }
    ),
  ]

  @Test(arguments: naming.indices) func `who left is refused by every deed, with the name and the day`(number: Int)
    throws
  {
    let bench = try Bench()
    _ = try bench.office.register(try Bench.person(9, "แดง", in: "101", of: bench.office, household: "H1"))
    var waiting = bench.details()
    waiting.beneficiaries = [bench.somchai]
    _ = try bench.clerk.submit(waiting)
    try bench.clerk.depart(bench.malee, Departure(.died, from: Self.left))
    let (name, deed) = Self.naming[number]
    try refused(RuleViolation.leftRegister("มาลี ใจดี", Self.left), bench.office) {
      do { try deed(bench) } catch {
        #expect(error is RuleViolation, "\(name)")
        throw error
      }
    }
  }

  @Test func `what was so before stays, and what ended in time is recorded later`() throws {
    let bench = try Bench()
    try Self.save(bench, [Self.member(bench, .treasurer)])
    let proposal = try bench.submitted()
    try bench.clerk.depart(bench.malee, Departure(.died, from: Self.left))
    // The group is saved with her among its officers, and then without.
    var file = try bench.clerk.group(bench.group)
    file.group.details.profile.shortName = "ทอ"
    try bench.clerk.save(
      bench.group, file.group.details, members: file.members, version: file.group.version)
    file = try bench.clerk.group(bench.group)
    let ended = file.members.map { member in
      var member = member
      if member.person == bench.malee { member.to = Self.left }
      return member
    }
    try bench.clerk.save(bench.group, file.group.details, members: ended, version: file.group.version)
    // Taken back, she would be an officer again: that is refused.
    let entry = try #require(try bench.clerk.history(of: .group, bench.group.raw).first)
    try refused(RuleViolation.leftRegister("มาลี ใจดี", Self.left), bench.office) {
      try bench.clerk.undo(entry.id, of: .group, bench.group.raw, seen: entry.id)
    }
    // A proposal that names her already is put right without her being asked about.
    let known = try bench.clerk.proposal(proposal).proposal
    var details = known.details
    details.title = "ทอผ้าเพื่อรายได้ของกลุ่ม"
    try bench.clerk.save(proposal, details, version: known.version)
    // A paper of a day on which she lived.
    var early = bench.details()
    early.submittedOn = Trial.day("2026-10-20")
    _ = try bench.clerk.submit(early)
    // Kin stays kin.
    try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .parent))
    try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .creditor, to: Self.left))
    // The record itself is put right.
    let person = try bench.clerk.person(bench.malee)
    var corrected = person.details
    corrected.nickname = "ลี"
    try bench.clerk.save(bench.malee, corrected, version: person.version)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `who moved away may still be a spouse; a record that was a mistake is nobody's kin`() throws {
    let bench = try Bench()
    try bench.clerk.depart(bench.malee, Departure(.movedAway, from: Self.left))
    try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .spouse))
    try bench.clerk.depart(bench.pranee, Departure(.mistake, from: Self.left))
    try refused(RuleViolation.leftRegister("ปราณี ใจดี", Self.left), bench.office) {
      try bench.clerk.relate(bench.somchai, .init(other: bench.pranee, kind: .sibling))
    }
  }

  @Test func `the name of who left is not told to another zone`() throws {
    let bench = try Bench()
    try bench.clerk.depart(bench.pranee, Departure(.died, from: Self.left))
    // The field officer's zones are 1 and 3; the person lived in zone 2.
    let file = try bench.officer.group(bench.group)
    try refused(RuleViolation.leftRegister("", Self.left), bench.office) {
      try bench.officer.save(
        bench.group, file.group.details,
        members: file.members + [GroupMember(person: bench.pranee, name: "", role: .member)],
        version: file.group.version)
    }
  }

  // MARK: - Communities

  private static func closed(_ bench: Bench) throws -> ID<Community> { try bench.office.communityID("102") }

  /// Every deed that puts something into a community, with one that is closed.
  static let placing: [(String, Deed)] = [
    (
      "a new person",
      { bench in try bench.clerk.register(try Bench.person(7, "เขียว", in: "102", of: bench.office)) }
    ),
    (
      "a person",
      { bench in
        let person = try bench.clerk.person(bench.malee)
        var details = person.details
        details.community = try closed(bench)
        try bench.clerk.save(bench.malee, details, version: person.version)
      }
    ),
    (
      "a move",
      { bench in
        let person = try bench.clerk.person(bench.malee)
        var details = person.details
        details.community = try closed(bench)
        try bench.clerk.save(bench.malee, details, version: person.version, movedOn: Trial.day("2026-11-20"))
      }
    ),
    (
      "a walk-in",
      { bench in
        try bench.clerk.registerWalkIn(
          WalkInDraft.Reading(
            who: .init(name: PersonName(title: "", first: "เขียว", last: "ดี"), community: try closed(bench)),
            noIDReason: "ไม่ได้นำบัตรมา"))
      }
    ),
    (
      "a name that is noted",
      { bench in
        try bench.clerk.noteInterest(
          InterestDetails(
            day: Trial.day("2026-11-20"), outreach: nil,
            who: .named(.init(name: PersonName(title: "", first: "เขียว", last: "ดี"), community: try closed(bench))),
            want: .training, topic: "ทอผ้า"))
      }
    ),
    (
      "a new group",
      { bench in
        try bench.clerk.register(
          GroupDetails(code: "G2", name: "จักสาน", community: try closed(bench), occupation: "จักสาน"), members: [])
      }
    ),
    (
      "a group",
      { bench in
        let file = try bench.clerk.group(bench.group)
        var details = file.group.details
        details.community = try closed(bench)
        try bench.clerk.save(bench.group, details, members: file.members, version: file.group.version)
      }
    ),
    (
      "a new organisation",
      { bench in try bench.clerk.register(OrganisationDetails(name: "ชมรม", community: try closed(bench))) }
    ),
    (
      "an organisation",
      { bench in
        let summary = try #require(try bench.clerk.organisations().first)
        let known = try bench.clerk.organisation(summary.id)
        var details = known.details
        details.community = try closed(bench)
        try bench.clerk.save(summary.id, details, version: known.version)
      }
    ),
    (
      "a new outreach",
      { bench in try bench.clerk.record(`Outreach in the office file`.details(bench.office, ["102"])) }
    ),
    (
      "an outreach",
      { bench in
        let known = try #require(try bench.clerk.outreaches(fiscalYear: 2570).first).outreach
        var details = known.details
        details.communities.insert(try closed(bench))
        try bench.clerk.save(known.id, details, version: known.version)
      }
    ),
    (
      "a household",
      { bench in
        try bench.clerk.move(
          h1(bench), to: HouseholdHome(address: Address(houseNumber: "1"), community: try closed(bench)),
          from: Trial.day("2026-11-20"))
      }
    ),
    (
      "households by the list",
      { bench in try bench.clerk.rehouse([h1(bench)], into: try closed(bench), from: Trial.day("2026-11-20")) }
    ),
  ]

  /// 102 is retired, with an organisation and an outreach of 101 at hand.
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.clerk.register(OrganisationDetails(name: "คณะกรรมการ", community: try bench.office.communityID("101")))
    try bench.clerk.record(`Outreach in the office file`.details(bench.office))
    try bench.office.retireCommunity(try Self.closed(bench), by: Self.announcement, from: Self.left, version: 1)
    return bench
  }

  @Test(arguments: placing.indices) func `nothing new is put into a closed community`(number: Int) throws {
    let bench = try bench()
    let (name, deed) = Self.placing[number]
    try refused(RuleViolation.communityClosed("102"), bench.office) {
      do { try deed(bench) } catch {
        #expect(error is RuleViolation, "\(name)")
        throw error
      }
    }
  }

  @Test func `a file of what once was is taken in, and what lies there may be put right`() throws {
    let bench = try bench()
    let number = try Trial.nationalID(8)
    try bench.office.take(
      .people, ["national_id,first_name,last_name,community,household", "\(number.digits),เขียว,ดี,102,H8"])
    let id = try bench.office.id(of: number)
    let person = try bench.clerk.person(id)
    var details = person.details
    details.nickname = "เขียวเล็ก"
    try bench.clerk.save(id, details, version: person.version)
    #expect(try bench.clerk.person(id).details.community == Self.closed(bench))
    // What was done while the community was there is recorded later too.
    try bench.clerk.record(
      `Outreach in the office file`.details(bench.office, ["102"], day: "2026-10-20"))
  }

  @Test func `a move that is taken back leads into no closed community`() throws {
    let bench = try Bench()
    let person = try bench.clerk.person(bench.malee)
    var there = person.details
    there.community = try Self.closed(bench)
    there.household = "H7"
    try bench.clerk.save(bench.malee, there, version: person.version, movedOn: Trial.day("2026-10-01"))
    var back = there
    back.community = try bench.office.communityID("101")
    try bench.clerk.save(
      bench.malee, back, version: person.version + 1, movedOn: Trial.day("2026-10-20"))
    try bench.office.retireCommunity(try Self.closed(bench), by: Self.announcement, from: Self.left, version: 1)
    let entry = try #require(try bench.clerk.history(of: .person, bench.malee.raw).first)
    try refused(RuleViolation.communityClosed("102"), bench.office) {
      try bench.clerk.undo(entry.id, of: .person, bench.malee.raw, seen: entry.id)
    }
  }
}
