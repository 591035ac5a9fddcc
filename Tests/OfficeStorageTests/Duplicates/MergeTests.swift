import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// Malee of household H1 was registered a second time, without a number, alone in a household of one.
struct TwinBench {
  let bench: Bench
  let malee: ID<Person>
  let twin: ID<Person>

  var office: Office { bench.office }

  init() throws {
    bench = try Bench()
    malee = bench.malee
    var details = try Bench.person(9, "มะลี", in: "102", of: bench.office, household: "T1", isHead: true)
    details.nationalID = nil
    details.noIDReason = "ไม่ได้นำบัตรมา"
    details.phone = "0811111111"
    details.categories = [.elderly]
    twin = try bench.office.register(details)
  }

  func merging(
    _ survivor: ID<Person>? = nil, _ merged: ID<Person>? = nil, taking: Set<String> = ["phone"],
    reason: String = "บัตรใบเดียวกัน"
  ) throws -> PersonMerging {
    let (survivor, merged) = (survivor ?? malee, merged ?? twin)
    func version(_ id: ID<Person>) throws -> Int {
      try office.engine.read { try $0.number("SELECT version FROM person WHERE id = \(id)") }
    }
    return PersonMerging(
      survivor: survivor, survivorVersion: try version(survivor), merged: merged, mergedVersion: try version(merged),
      taking: taking, reason: reason)
  }

  /// Takes the survivor's newest merge back, or the first.
  func unmerge(_ survivor: ID<Person>? = nil, first: Bool = false) throws {
    let entries = try office.history(of: .person, (survivor ?? malee).raw)
    let merges = entries.filter { $0.deed == MergeUndo.deed }
    let entry = try #require(first ? merges.last : merges.first)
    try office.undo(entry.id, of: .person, (survivor ?? malee).raw, seen: entries[0].id)
  }

  func rows() throws -> [String] { try office.recordedRows() }

  func errors() throws -> [Finding] {
    try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.filter { $0.invariant.severity == .error }
  }
}

@Suite struct `Merging two records of one person` {
  @Test func `chosen values stay, both numbers lead to the survivor, and the search finds one`() throws {
    let twins = try TwinBench()
    try journaled(twins.office) { try twins.office.merge(twins.merging()) }
    let person = try twins.office.person(twins.twin)
    #expect(person.id == twins.malee)
    #expect(person.details.phone == "0811111111" && person.details.name.first == "มาลี")
    #expect(person.details.categories == [.elderly])
    #expect(person.details.household == "H1")
    #expect(try twins.office.people(matching: "มะลี").people.map(\.id) != [twins.twin])
    #expect(try twins.office.people(matching: "0811111111").people.map(\.id) == [twins.malee])
    #expect(try twins.office.people(matching: "").total == 3)
    #expect(try twins.errors() == [])
    let entry = try #require(try twins.office.history(of: .person, twins.malee.raw).first { $0.deed == "merge" })
    #expect(entry.reason == "บัตรใบเดียวกัน")
    #expect(entry.changes.contains(FieldChange(MergeUndo.mergedField, after: String(twins.twin.raw))))
    #expect(try twins.office.duplicates(answered: true).pairs.map(\.answer) == [.same])
  }

  @Test func `the number of the merged may be kept, and the other leads there too`() throws {
    let twins = try TwinBench()
    let (own, other) = (try Trial.nationalID(2), try Trial.nationalID(3))
    // Pranee's record is merged into Malee's, and Pranee's number is the right one.
    try twins.office.merge(twins.merging(twins.malee, twins.bench.pranee, taking: ["national_id"]))
    #expect(try twins.office.person(twins.malee).details.nationalID == other)
    for number in [own, other] { #expect(try twins.office.id(of: number) == twins.malee) }
    let outcome = try twins.office.take(
      .people,
      ["national_id,first_name,last_name,phone", "\(own.digits),มาลี,ใจดี,0899999999"], update: true)
    #expect(outcome.updated == 1)
    #expect(try twins.office.person(twins.malee).details.phone == "0899999999")
    #expect(throws: RuleViolation.numberKnown(twins.malee)) {
      try twins.office.register(Bench.person(2, "คนอื่น", in: "101", of: twins.office))
    }
    #expect(try twins.errors() == [])
  }

  @Test func `a record without a number takes the merged one's, which leads there still`() throws {
    let twins = try TwinBench()
    try twins.office.merge(twins.merging(twins.twin, twins.malee, taking: ["national_id", "household"]))
    #expect(try twins.office.id(of: Trial.nationalID(2)) == twins.twin)
    #expect(try twins.office.person(twins.malee).details.household == "H1")
    #expect(try twins.office.person(twins.twin).details.noIDReason == nil)
    #expect(try twins.errors() == [])
  }

  @Test func `memberships, benefits and incomes go along, and the figures follow`() throws {
    let twins = try TwinBench()
    let office = twins.office
    let members = [
      GroupMember(person: twins.bench.somchai, name: "", role: .chair),
      GroupMember(person: twins.malee, name: "", role: .member, from: Trial.day("2026-01-01")),
      GroupMember(person: twins.twin, name: "", role: .treasurer, from: Trial.day("2026-06-01")),
    ]
    let group = try office.group(twins.bench.group)
    try office.save(twins.bench.group, group.group.details, members: members, version: group.group.version)
    var details = twins.bench.details()
    details.beneficiaries = [twins.malee, twins.twin]
    let proposal = try twins.bench.clerk.submit(details).id
    try twins.bench.secretary.record(Bench.recommend, on: proposal)
    try twins.bench.clerk.record(Bench.signature(), on: [proposal])
    let home = try #require(try office.household(code: "T1"))
    for (round, baht) in [(IncomeRound.baseline, Int64(4_000)), (.m3, 6_000)] {
      let day = Trial.day(round == .baseline ? "2026-11-17" : "2026-11-20")
      try office.record([
        FollowUpEntry(
          household: home.id, fiscalYear: 2570, round: round, day: day,
          finding: .income(Money(baht: baht), comment: "ตรวจแล้ว"))
      ])
    }
    let before = try office.indicator(.householdIncomeIncreased)
    #expect(before == [2, 1])
    try office.merge(twins.merging())
    #expect(
      try office.group(twins.bench.group).members.map { "\($0.person.raw) \($0.role.rawValue) \($0.from?.iso ?? "")" }
        == [
          "\(twins.bench.somchai.raw) chair ", "\(twins.malee.raw) treasurer 2026-01-01",
        ])
    #expect(try office.proposal(proposal).proposal.details.beneficiaries == [twins.malee])
    // One family now, and the income that was recorded of it stands.
    #expect(try office.indicator(.householdIncomeIncreased) == [1, 1])
    #expect(try office.household(code: "H1")?.incomes.map(\.income.incomeMonth.satang) == [400_000, 600_000])
    #expect(try twins.errors() == [])
    try twins.unmerge()
    #expect(try office.indicator(.householdIncomeIncreased) == before)
    #expect(try office.household(code: "T1")?.incomes.count == 2)
    #expect(try twins.errors() == [])
  }

  @Test func `of two incomes of one day the later entry counts, and both come back`() throws {
    let twins = try TwinBench()
    let homes = try ["H1", "T1"].map { try #require(try twins.office.household(code: $0)).id }
    for (home, baht) in zip(homes, [Int64(3_000), 5_000]) {
      try twins.office.record([
        FollowUpEntry(
          household: home, fiscalYear: 2570, round: .baseline, day: Trial.day("2026-11-17"),
          finding: .income(Money(baht: baht), comment: nil))
      ])
    }
    let before = try twins.rows()
    try twins.office.merge(twins.merging())
    let incomes = try #require(try twins.office.household(code: "H1")).incomes
    #expect(incomes.map(\.isCorrected) == [true, false])
    #expect(try twins.errors() == [])
    try twins.unmerge()
    #expect(try twins.rows() == before)
  }

  @Test func `a household where others live keeps its incomes`() throws {
    let twins = try TwinBench()
    _ = try twins.office.register(Bench.person(20, "วันดี", in: "102", of: twins.office, household: "T1"))
    try twins.office.merge(twins.merging())
    #expect(try twins.office.household(code: "T1")?.members.filter { $0.to == nil }.count == 1)
    #expect(try twins.errors() == [])
  }

  @Test func `what is refused changes nothing`() throws {
    let twins = try TwinBench()
    let merging = try twins.merging()
    var reasonless = merging
    reasonless.reason = ""
    try refused(RuleViolation.reasonMissing, twins.office) { try twins.office.merge(reasonless) }
    // The officer sees zones 1 and 3; Pranee lives in zone 2.
    let abroad = try twins.merging(twins.malee, twins.bench.pranee)
    try refused(RuleViolation.notPermitted(.editRegister), twins.office) { try twins.bench.officer.merge(abroad) }
    try refused(RuleViolation.notPermitted(.editRegister), twins.office) { try twins.bench.secretary.merge(merging) }
    try refused(RuleViolation.notPermitted(.editRegister), twins.office) {
      try twins.bench.officer.answer(.different, twins.malee, twins.bench.pranee, reason: "คนละบัตร")
    }
    try refused(RuleViolation.reasonMissing, twins.office) {
      try twins.office.answer(.different, twins.malee, twins.twin, reason: "")
    }
    var itself = merging
    itself.merged = itself.survivor
    try refused(StoreError.noSuchRecord, twins.office) { try twins.office.merge(itself) }
    var stale = merging
    stale.mergedVersion = 7
    let before = try twins.office.fingerprint()
    #expect(throws: EditConflict.self) { try twins.office.merge(stale) }
    #expect(try twins.office.changes(since: before) == [])
    try twins.office.merge(merging)
    let again = try twins.merging()
    try refused(StoreError.noSuchRecord, twins.office) { try twins.office.merge(again) }
  }

  @Test func `whoever is merged is not written to any more`() throws {
    let twins = try TwinBench()
    let stale = try twins.office.person(twins.twin)
    try twins.office.merge(twins.merging())
    try refused(StoreError.noSuchRecord, twins.office) {
      try twins.office.save(twins.twin, stale.details, version: stale.version)
    }
    // A list that was made before names the survivor.
    let group = try twins.office.group(twins.bench.group)
    try twins.office.save(
      twins.bench.group, group.group.details, members: [GroupMember(person: twins.twin, name: "", role: .chair)],
      version: group.group.version)
    #expect(try twins.office.group(twins.bench.group).members.map(\.person) == [twins.malee])
    var details = twins.bench.details()
    details.beneficiaries = [twins.twin]
    details.applicant = .person(twins.twin)
    let proposal = try twins.office.submit(details)
    #expect(try twins.office.proposal(proposal.id).proposal.details.beneficiaries == [twins.malee])
    #expect(try twins.errors() == [])
  }
}

@Suite struct `Taking a merge back` {
  private func refusal(_ twins: TwinBench, sourceLocation: SourceLocation = #_sourceLocation) throws -> EditUndo
    .Obstacle?
  {
    let before = try twins.office.fingerprint()
    var obstacle: EditUndo.Obstacle?
    do { try twins.unmerge(first: true) } catch RuleViolation.cannotUndo(let found) { obstacle = found }
    if obstacle != nil { #expect(try twins.office.changes(since: before) == [], sourceLocation: sourceLocation) }
    return obstacle
  }

  @Test func `gives every table back but the journal`() throws {
    let twins = try TwinBench()
    let before = try twins.rows()
    try twins.office.merge(twins.merging(taking: ["phone", "household", "first_name"]))
    try journaled(twins.office) { try twins.unmerge() }
    #expect(Set(try twins.rows()).symmetricDifference(before) == [])
    #expect(try twins.office.people(matching: "มะลี").people.map(\.id) == [twins.twin])
    #expect(try twins.errors() == [])
    // It can be done again, and not undone twice.
    let entries = try twins.office.history(of: .person, twins.malee.raw)
    let entry = try #require(entries.first { $0.deed == MergeUndo.deed })
    #expect(throws: RuleViolation.cannotUndo(.undoneAlready)) {
      try twins.office.undo(entry.id, of: .person, twins.malee.raw, seen: entries[0].id)
    }
    try twins.office.merge(twins.merging())
    #expect(try twins.errors() == [])
  }

  @Test func `is refused while something rests on it`() throws {
    let moved = try TwinBench()
    try moved.office.merge(moved.merging())
    var person = try moved.office.person(moved.malee)
    person.details.household = "H2"
    person.details.community = try moved.office.communityID("201")
    try moved.office.save(moved.malee, person.details, version: person.version, movedOn: Trial.day("2026-11-20"))
    #expect(try refusal(moved) == .usedSince(deed: "move"))

    let supported = try TwinBench()
    try supported.office.merge(supported.merging())
    var details = supported.bench.details()
    details.beneficiaries = [supported.malee]
    _ = try supported.office.submit(details)
    #expect(try refusal(supported) == .usedSince(deed: "submit"))

    let edited = try TwinBench()
    try edited.office.merge(edited.merging())
    var now = try edited.office.person(edited.malee)
    now.details.phone = "0822222222"
    try edited.office.save(edited.malee, now.details, version: now.version)
    #expect(try refusal(edited) == .editedSince(field: "phone"))

    let again = try TwinBench()
    try again.office.merge(again.merging())
    try again.office.merge(again.merging(again.malee, again.bench.somchai, taking: []))
    #expect(try refusal(again) == .usedSince(deed: MergeUndo.deed))
  }

  @Test func `leaves an edit of another field where it is`() throws {
    let twins = try TwinBench()
    try twins.office.merge(twins.merging())
    var person = try twins.office.person(twins.malee)
    person.details.address.soi = "7"
    try twins.office.save(twins.malee, person.details, version: person.version)
    try twins.unmerge()
    let back = try twins.office.person(twins.malee)
    #expect(back.details.address.soi == "7" && back.details.phone == nil)
    // Nobody who has an older one open writes over it.
    #expect(back.version > person.version)
    #expect(try twins.errors() == [])
  }

  @Test func `three records of one person come apart in turn`() throws {
    let twins = try TwinBench()
    let third = try twins.office.register(Bench.person(30, "มาลีย์", in: "101", of: twins.office))
    let before = try twins.rows()
    try twins.office.merge(twins.merging(twins.twin, third, taking: []))
    try twins.office.merge(twins.merging(twins.malee, twins.twin, taking: []))
    #expect(try twins.office.person(third).id == twins.malee)
    #expect(try twins.errors() == [])
    try twins.unmerge(twins.malee)
    #expect(try twins.office.person(third).id == twins.twin)
    try twins.unmerge(twins.twin)
    #expect(Set(try twins.rows()).symmetricDifference(before) == [])
  }
}

extension Office {
  /// Every row of every table but the journal and the index of people, whose ranks have gaps for who comes back.
  func recordedRows() throws -> [String] {
    try fingerprint().filter { row in
      // A count of nothing is no count.
      let isNothing =
        (row.hasPrefix("standing_count") && row.hasSuffix(",0,0,0,0"))
        || (row.hasPrefix("applicant_count") && row.hasSuffix(",0,0"))
      return !isNothing && !["journal", "person_gram", "person_rank"].contains { row.hasPrefix($0) }
    }
  }

  /// Families supported this year, and how many of them had an income recorded before and after.
  fileprivate func indicator(_ indicator: Indicator) throws -> [Int] {
    try engine.read { session in
      try session.first(
        """
        SELECT coalesce(sum(supported), 0), coalesce(sum(followed_up), 0) FROM standing_count
        WHERE indicator = \(indicator.rawValue) AND point = 0 AND key = ''
        """
      ) { [$0.int(0), $0.int(1)] } ?? []
    }
  }
}
