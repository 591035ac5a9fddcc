import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// Whatever two people have, merging them keeps the office whole and taking it back gives every table back.
@Suite struct `Merging any two people and taking it back` {
  private func rows(_ office: Office) throws -> Set<String> { Set(try office.recordedRows()) }

  private func errors(_ office: Office) throws -> [Finding] {
    try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.filter { $0.invariant.severity == .error }
  }

  @Test(arguments: 1...4) func `gives every table back but the journal`(seed: Int) throws {
    let office = try TestOffice.sample(people: 240, seed: UInt64(seed))
    var random = Seeded(seed)
    try office.enrich(&random)
    try office.findDuplicates()
    let start = try errors(office)
    try #require(start == [])
    for _ in 0..<14 {
      let pair = try office.pair(&random)
      guard pair[0] != pair[1] else { continue }
      let before = try rows(office)
      let people = try pair.map { try office.person($0) }
      let fields = MergeRules.choosable(people[0].details.journalFields.map(\.0))
      let taking = Set(
        fields.filter { field in
          // A record needs a name.
          random.percent(40) && !(field == "first_name" && people[1].details.name.first.isEmpty)
        })
      try office.merge(
        PersonMerging(
          survivor: pair[0], survivorVersion: people[0].version, merged: pair[1], mergedVersion: people[1].version,
          taking: taking, reason: "ทดสอบ"))
      let broken = try errors(office)
      #expect(broken == [], "\(seed): \(pair) \(taking)")
      let entries = try office.history(of: .person, pair[0].raw)
      let entry = try #require(entries.first { $0.deed == MergeUndo.deed })
      try office.undo(entry.id, of: .person, pair[0].raw, seen: entries[0].id)
      let difference = try rows(office).symmetricDifference(before)
      #expect(difference == [], "\(seed): \(pair) \(taking)")
    }
    let after = try errors(office)
    #expect(after == [], "\(seed)")
  }
}

extension Office {
  /// Gives people what the sample has not: relations, times out of the register, phones, categories with evidence, papers,
  /// requests, wants; some were registered in haste.
  fileprivate func enrich(_ random: inout Seeded) throws {
    let people = try people(matching: "", limit: 400).people.map(\.id).sorted()
    /// What is refused is not what is tried here.
    func attempt(_ deed: () throws -> Void) throws {
      do { try deed() } catch is RuleViolation {} catch is FieldProblem {}
    }
    func day(_ random: inout Seeded) -> Day { Trial.day("2025-0\(random.number(1...9))-1\(random.number(0...9))") }
    for _ in 0..<60 {
      let (one, two) = (random.pick(people), random.pick(people))
      let kind = random.pick([RelationKind.spouse, .parent, .child, .sibling, .guarantor])
      let to = random.percent(30) ? day(&random) : nil
      try attempt { try relate(one, Relation.Details(other: two, kind: kind, to: to)) }
    }
    for _ in 0..<30 {
      let one = random.pick(people)
      try attempt { try depart(one, Departure(.movedAway, from: day(&random))) }
      if random.percent(60) { try attempt { try takeBack(one, on: Trial.day("2026-02-01"), reason: "กลับมา") } }
    }
    for number in 0..<60 {
      let person = try person(random.pick(people))
      var details = person.details
      details.phones += (0..<random.number(1...3)).map { PersonPhone("04320\(1000 + number * 4 + $0)") }
      details.phones = Array(details.phones.prefix(PersonPhone.most))
      details.formerSurname = random.percent(50) ? "เดิมดี" : nil
      details.training = random.percent(50) ? [.bakery] : [.sewing]
      try attempt { try save(person.id, details, version: person.version) }
    }
    for _ in 0..<60 {
      let entry = CategoryEntry(
        random.pick([.disabled, .elderly, .carer]), evidence: random.percent(50) ? "บัตร" : nil, from: day(&random))
      try attempt { try keep(entry, of: random.pick(people)) }
    }
    for number in 0..<40 {
      let home = try person(random.pick(people)).details.household.flatMap { try household(code: $0)?.id.raw }
      let paper = Attachment(kind: .other, paperNumber: "ป \(number)", place: "ตู้ 1")
      try attach(paper, scan: nil, to: .person, random.pick(people).raw)
      if let home { try attach(paper, scan: nil, to: .household, home) }
      let who = InterestDetails.Who.person(random.pick(people))
      try noteInterest(InterestDetails(day: today, outreach: nil, who: who, want: .training, topic: "ทำขนม"))
    }
    let community = try #require(try communities().first)
    for number in 0..<6 {
      try registerWalkIn(
        WalkInDraft.Reading(
          who: InterestDetails.Name(
            name: PersonName(title: "", first: "ผู้มา\(number)", last: "ติดต่อ"), community: community.id),
          noIDReason: "ไม่ได้นำบัตรมา"))
    }
  }

  /// Two people: of one proposal, of one group, of one household, or any two; people with facts are preferred.
  fileprivate func pair(_ random: inout Seeded) throws -> [ID<Person>] {
    let queries: [SQL] = [
      "SELECT a.person_id, b.person_id FROM beneficiary a JOIN beneficiary b ON b.proposal_id = a.proposal_id",
      "SELECT a.person_id, b.person_id FROM group_member a JOIN group_member b ON b.group_id = a.group_id",
      "SELECT a.person_id, b.person_id FROM residence a JOIN residence b ON b.household_id = a.household_id",
      "SELECT a.person_id, b.person_id FROM beneficiary a JOIN group_member b",
      "SELECT person_id, other_id FROM relation",
      "SELECT a.person_id, b.person_id FROM departure a JOIN departure b",
      "SELECT a.person_id, b.person_id FROM walk_in a JOIN walk_in b",
      "SELECT w.person_id, f.person_id FROM walk_in w JOIN person_phone f",
      "SELECT a.person_id, b.person_id FROM person_category a JOIN person_category b ON b.category = a.category",
      "SELECT a.subject_id, f.person_id FROM attachment a JOIN person_phone f ON a.subject = 'person'",
      "SELECT a.id, b.id FROM person a JOIN person b",
    ]
    let pairs = try engine.read { session in
      try session.all(random.pick(queries) + " ORDER BY 1, 2") { [$0.id(0, Person.self), $0.id(1, Person.self)] }
    }
    let unlike = pairs.filter { $0[0] != $0[1] }
    return random.pick(unlike.isEmpty ? [[ID(1), ID(2)]] : unlike)
  }
}
