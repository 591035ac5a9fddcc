import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// Whatever two people have, merging them keeps the office whole and taking it back gives every table back.
@Suite struct `Merging any two people and taking it back` {
  /// Every row of every table but the journal and the index of the search, which keeps an order of its own.
  private func rows(_ office: Office) throws -> Set<String> {
    Set(
      try office.fingerprint().filter { row in
        // A count of nothing is no count.
        !["journal", "person_gram"].contains { row.hasPrefix($0) }
          && !(row.hasPrefix("standing_count") && row.hasSuffix(",0,0,0,0"))
      })
  }

  private func errors(_ office: Office) throws -> [Finding] {
    try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.filter { $0.invariant.severity == .error }
  }

  @Test(arguments: 1...4) func `gives every table back but the journal`(seed: Int) throws {
    let office = try TestOffice.sample(people: 240, seed: UInt64(seed))
    try office.findDuplicates()
    let start = try errors(office)
    try #require(start == [])
    var random = Seeded(seed)
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
      let after = try errors(office)
      #expect(after == [], "\(seed): \(pair) \(taking)")
    }
  }
}

extension Office {
  /// Two people: of one proposal, of one group, of one household, or any two; people with facts are preferred.
  fileprivate func pair(_ random: inout Seeded) throws -> [ID<Person>] {
    let queries: [SQL] = [
      "SELECT a.person_id, b.person_id FROM beneficiary a JOIN beneficiary b ON b.proposal_id = a.proposal_id",
      "SELECT a.person_id, b.person_id FROM group_member a JOIN group_member b ON b.group_id = a.group_id",
      "SELECT a.person_id, b.person_id FROM residence a JOIN residence b ON b.household_id = a.household_id",
      "SELECT a.person_id, b.person_id FROM beneficiary a JOIN group_member b",
      "SELECT a.id, b.id FROM person a JOIN person b",
    ]
    let pairs = try engine.read { session in
      try session.all(random.pick(queries) + " ORDER BY 1, 2") { [$0.id(0, Person.self), $0.id(1, Person.self)] }
    }
    let unlike = pairs.filter { $0[0] != $0[1] }
    return random.pick(unlike.isEmpty ? [[ID(1), ID(2)]] : unlike)
  }
}
