import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// What hangs on two records of one person hangs on one after their merge, and on each again when it is taken back.
@Suite struct `Merging what hangs on two records` {
  private func errors(_ twins: TwinBench) throws -> [Finding] { try twins.errors() }

  @Test func `telephones, wants and the surname of before`() throws {
    let twins = try TwinBench()
    func save(_ id: ID<Person>, _ change: (inout PersonDetails) -> Void) throws {
      var person = try twins.office.person(id)
      change(&person.details)
      try twins.office.save(id, person.details, version: person.version)
    }
    try save(twins.malee) {
      $0.phones = [PersonPhone("043111111"), PersonPhone("081-111-1111", kind: .own)]
      $0.training = [.sewing]
    }
    try save(twins.twin) {
      $0.phones = [PersonPhone("0811111111"), PersonPhone("043222222", kind: .relative, whose: "พี่สาว")]
      $0.training = [.bakery]
      $0.formerSurname = "เดิมดี"
    }
    let before = try twins.rows()
    try twins.office.merge(twins.merging(taking: ["phone", "former_surname"]))
    let details = try twins.office.person(twins.malee).details
    #expect(details.phones.map(\.number) == ["0811111111", "043222222", "043111111"])
    #expect(details.phones[1].whose == "พี่สาว")
    #expect(details.training == [.sewing, .bakery] && details.formerSurname == "เดิมดี")
    #expect(try errors(twins) == [])
    // An edit of another field leaves the telephones' rows as they are.
    try save(twins.malee) { $0.address.soi = "7" }
    try twins.unmerge()
    try save(twins.malee) { $0.address.soi = nil }
    func withoutVersions(_ rows: [String]) -> Set<String> { Set(rows.filter { !$0.hasPrefix("person: ") }) }
    #expect(withoutVersions(try twins.rows()) == withoutVersions(before))
    #expect(try errors(twins) == [])
  }

  @Test func `relations: none between the two, none twice`() throws {
    let twins = try TwinBench()
    let office = twins.office
    let (somchai, pranee) = (twins.bench.somchai, twins.bench.pranee)
    try office.relate(twins.malee, .init(other: somchai, kind: .spouse))
    try office.relate(somchai, .init(other: twins.twin, kind: .spouse))
    try office.relate(twins.twin, .init(other: pranee, kind: .parent))
    try office.relate(twins.malee, .init(other: twins.twin, kind: .sibling))
    let before = try twins.rows()
    try office.merge(twins.merging())
    let kin = try office.personFile(twins.malee).kin
    #expect(kin.count == 2)
    #expect(Set(kin.map(\.relation.details.kind)) == [.spouse, .parent])
    #expect(try office.personFile(pranee).kin.map(\.relation.details.other) == [twins.malee])
    #expect(try errors(twins) == [])
    try twins.unmerge()
    #expect(Set(try twins.rows()).symmetricDifference(before) == [])
  }

  @Test func `who is in the register stays so, and who has left too`() throws {
    for survivorLeft in [false, true] {
      let twins = try TwinBench()
      let office = twins.office
      let left = survivorLeft ? twins.malee : twins.twin
      try office.depart(left, Departure(.movedAway, from: Trial.day("2025-02-01")))
      try office.takeBack(left, on: Trial.day("2025-06-01"), reason: "กลับมา")
      try office.depart(left, Departure(.died, from: Trial.day("2026-03-01")))
      let before = try twins.rows()
      try office.merge(twins.merging())
      let departures = try office.personFile(twins.malee).departures
      #expect(departures.filter { $0.to == nil }.count == (survivorLeft ? 1 : 0))
      #expect(departures.filter { $0.to != nil }.count == 1)
      // Who has left is on no list.
      #expect(try office.people(matching: "").people.map(\.id).contains(twins.malee) != survivorLeft)
      #expect(try errors(twins) == [], "\(survivorLeft)")
      try twins.unmerge()
      #expect(Set(try twins.rows()).symmetricDifference(before) == [])
    }
  }

  @Test func `papers, wants noted, a registration in haste and requests of other zones`() throws {
    let twins = try TwinBench()
    let office = twins.office
    let walkIn = try office.registerWalkIn(
      WalkInDraft.Reading(
        who: InterestDetails.Name(
          name: PersonName(title: "", first: "มาลี", last: "ใจดี"), community: try office.communityID("101")),
        noIDReason: "ไม่ได้นำบัตรมา", topic: "ทำขนม"))
    let paper = Attachment(kind: .other, paperNumber: "ป 1", place: "ตู้ 1")
    try office.attach(paper, scan: nil, to: .person, walkIn.raw)
    let home = try #require(try office.person(walkIn).details.household)
    try office.attach(paper, scan: nil, to: .household, try #require(try office.household(code: home)).id.raw)
    let before = try twins.rows()
    try office.merge(twins.merging(twins.malee, walkIn, taking: []))
    #expect(try office.attachments(of: .person, twins.malee.raw).count == 1)
    // The household in which nobody else ever lived has gone into hers, with its papers.
    #expect(try office.attachments(of: .household, try #require(try office.household(code: "H1")).id.raw).count == 1)
    #expect(try office.interests().map(\.person) == [twins.malee])
    #expect(try office.incompleteRegistrations().map(\.id) == [twins.malee])
    #expect(try errors(twins) == [])
    try twins.unmerge()
    #expect(Set(try twins.rows()).symmetricDifference(before) == [])
    // Settled since: the merge stays.
    try office.merge(twins.merging(twins.malee, walkIn, taking: []))
    try office.settleRegistration(of: twins.malee, reason: "ย้ายไปแล้ว")
    let settled = try office.fingerprint()
    #expect(throws: RuleViolation.cannotUndo(.usedSince(deed: "settle_registration"))) { try twins.unmerge() }
    #expect(try office.changes(since: settled) == [])
  }

  @Test func `a request about the merged number leads to the one that stays`() throws {
    let twins = try TwinBench()
    let office = twins.office
    try office.askOtherZoneAs("field_officer", about: try Trial.nationalID(3))
    try office.merge(twins.merging(twins.malee, twins.bench.pranee, taking: []))
    let request = try #require(try office.zoneRequests().first)
    let holder = try #require(request.person)
    #expect(try office.person(holder.id).id == twins.malee)
    #expect(holder.community == "โนนชัย 1")
    #expect(try errors(twins) == [])
    try twins.unmerge()
    #expect(try errors(twins) == [])
  }

  @Test func `categories keep their evidence, and those of a health kind stay hidden`() throws {
    let twins = try TwinBench()
    let office = twins.office
    try office.keep(
      CategoryEntry(.disabled, disabilities: [.sight], from: Trial.day("2025-01-01")), of: twins.malee)
    try office.keep(
      CategoryEntry(.disabled, disabilities: [.hearing], evidence: "บัตร", from: Trial.day("2024-01-01")), of: twins.twin
    )
    try office.keep(CategoryEntry(.ill, from: Trial.day("2026-01-01")), of: twins.twin)
    // A counter where sensitive categories are not seen.
    try office.engine.write { session in
      try session.run(
        "DELETE FROM role_permission WHERE role = 'clerk' AND permission = 'see_sensitive_categories'")
    }
    let clerk = try office.acting(as: "clerk")
    try #require(clerk.scope(.seeSensitiveCategories) == .nothing)
    let before = try twins.rows()
    try clerk.merge(twins.merging())
    let entry = try #require(
      try office.personFile(twins.malee).categories.first { $0.category == .disabled })
    #expect(entry.disabilities == [.sight, .hearing] && entry.evidence == "บัตร")
    #expect(entry.from == Trial.day("2024-01-01"))
    #expect(try office.person(twins.malee).details.categories.contains(.ill))
    #expect(try !clerk.person(twins.malee).details.categories.contains(.ill))
    let told = try clerk.history(of: .person, twins.malee.raw).flatMap(\.changes)
    #expect(!told.contains { ($0.after ?? "").split(separator: ";").contains("ill") })
    let merge = try #require(try clerk.history(of: .person, twins.malee.raw).first { $0.deed == MergeUndo.deed })
    let offered = try clerk.undoing(merge.id, of: .person, twins.malee.raw)
    #expect(!offered.contains { ($0.before ?? "").split(separator: ";").contains("ill") })
    #expect(try errors(twins) == [])
    try twins.unmerge()
    #expect(Set(try twins.rows()).symmetricDifference(before) == [])
  }

  @Test func `the record as of a day before the merge says what it said`() throws {
    let twins = try TwinBench()
    try twins.office.merge(twins.merging(taking: ["phone", "first_name"]))
    #expect(try twins.office.person(twins.malee).details.name.first == "มะลี")
    let before = try twins.office.person(twins.malee, asOf: Trial.day("2026-11-22"))
    #expect(before.details.name.first == "มาลี" && before.details.phone == nil)
    #expect(before.unknown == [])
  }

  @Test func `nothing new is hung on a merged record`() throws {
    let twins = try TwinBench()
    let office = twins.office
    try office.merge(twins.merging())
    let paper = Attachment(kind: .other, paperNumber: "ป 1", place: "ตู้ 1")
    let who = InterestDetails.Who.person(twins.twin)
    let interest = InterestDetails(day: office.today, outreach: nil, who: who, want: .training, topic: "ทำขนม")
    let deeds: [() throws -> Void] = [
      { try office.relate(twins.twin, .init(other: twins.bench.pranee, kind: .sibling)) },
      { try office.relate(twins.bench.pranee, .init(other: twins.twin, kind: .sibling)) },
      { try office.depart(twins.twin, Departure(.died, from: office.today)) },
      { try office.keep(CategoryEntry(.elderly), of: twins.twin) },
      { try office.attach(paper, scan: nil, to: .person, twins.twin.raw) },
      { try office.noteInterest(interest) },
    ]
    for deed in deeds { try refused(StoreError.noSuchRecord, office) { try deed() } }
    // Whoever looks for it finds the other.
    #expect(try office.personFile(twins.twin).person.id == twins.malee)
    #expect(try office.names(of: [twins.twin])[twins.twin] == "มะลี ใจดี")
  }
}

extension Office {
  fileprivate func askOtherZoneAs(_ login: String, about number: NationalID) throws {
    try acting(as: login).askOtherZone(about: number, reason: "มาประชุม")
  }
}
