import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `The journal` {
  /// An office with some deeds done.
  private func busyOffice() throws -> Office {
    let bench = try Bench()
    let id = try bench.approved()
    try bench.clerk.complete(id)
    _ = try bench.clerk.person(bench.malee)
    return bench.office
  }

  @Test func `the chain holds after deeds of several users`() throws {
    let check = try busyOffice().checkJournal()
    #expect(check.isIntact)
    #expect(check.entries > 15)
    #expect(check.erased == 0)
  }

  @Test(arguments: [
    "UPDATE journal SET login = 'x' WHERE id = 3", "DELETE FROM journal WHERE id = 3", "DELETE FROM journal",
    "UPDATE journal_payload SET content = 'x' WHERE journal_id = 3",
  ])
  func `entries are neither changed nor deleted`(statement: String) throws {
    let office = try busyOffice()
    let before = try office.fingerprint()
    #expect(throws: StoreError.self) { try office.engine.write { try $0.run(SQL(stringLiteral: statement)) } }
    #expect(try office.changes(since: before) == [])
  }

  @Test func `an erased payload leaves the chain valid and is shown as erased`() throws {
    let bench = try Bench()
    let entry = try #require(try bench.office.history(of: .person, bench.malee.raw).first)
    #expect(entry.changes.contains { $0.field == "first_name" && $0.after == "มาลี" })
    try bench.office.engine.write { try $0.run("DELETE FROM journal_payload WHERE journal_id = \(entry.id)") }
    let check = try bench.office.checkJournal()
    #expect(check.isIntact)
    #expect(check.erased == 1)
    let erased = try #require(try bench.office.history(of: .person, bench.malee.raw).first)
    #expect(erased.isErased)
    #expect(erased.changes == [])
  }

  @Test(arguments: [
    "UPDATE journal SET login = 'x' WHERE id = 4", "UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE id = 4",
    "UPDATE journal SET terminal = 'x' WHERE id = 4", "UPDATE journal SET deed = 'x' WHERE id = 4",
    "UPDATE journal SET subject = 'file' WHERE id = 4", "UPDATE journal SET subject_id = 99 WHERE id = 4",
    "UPDATE journal SET digest = x'00' WHERE id = 4", "UPDATE journal SET hash = x'00' WHERE id = 4",
    "UPDATE journal SET previous = x'00' WHERE id = 4",
    "UPDATE journal_payload SET content = content || ' ' WHERE journal_id = 4",
    "UPDATE journal_payload SET salt = x'00' WHERE journal_id = 4",
  ])
  func `an entry that was tampered with is found, though the triggers were taken away`(statement: String) throws {
    let office = try busyOffice()
    try office.engine.write { session in
      for trigger in try session.all("SELECT name FROM sqlite_master WHERE type = 'trigger'", { $0.text(0) }) {
        try session.run(SQL(stringLiteral: "DROP TRIGGER \(trigger)"))
      }
      try session.run(SQL(stringLiteral: statement))
    }
    #expect(try office.checkJournal().firstBroken == 4)
  }

  @Test func `an entry cut out of the middle is found at the one after it`() throws {
    let office = try busyOffice()
    try office.engine.write { session in
      try session.run("DROP TRIGGER journal_is_never_cut")
      try session.run("DELETE FROM journal_payload WHERE journal_id = 4")
      try session.run("DELETE FROM journal WHERE id = 4")
    }
    #expect(try office.checkJournal().firstBroken == 5)
  }

  @Test func `entries say who, when, from which terminal and what became of what`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.malee).details
    details.phone = "0811111111"
    try bench.clerk.save(bench.malee, details, version: 1)
    let entry = try #require(try bench.office.history(of: .person, bench.malee.raw).first)
    #expect(entry.by == "ชื่อของ clerk")
    #expect(entry.at == bench.office.now)
    #expect(entry.terminal == "test")
    #expect(entry.deed == "save")
    #expect(entry.changes == [FieldChange("phone", after: "0811111111")])
  }

  @Test func `equal payloads have different digests, so that they tell nothing once erased`() throws {
    let office = try Trial.office()
    try office.change(Setting(key: .passScore, value: "60", source: "มติ"))
    try office.change(Setting(key: .passScore, value: "60", source: "มติ"))
    let digests = try office.engine.read { session in
      try session.all("SELECT digest FROM journal WHERE deed = 'change_setting'") { $0.blob(0) }
    }
    #expect(digests.count == 2)
    #expect(digests[0] != digests[1])
  }
}
