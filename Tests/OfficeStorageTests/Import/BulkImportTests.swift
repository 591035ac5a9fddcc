import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// What is done otherwise for many rows comes to the same as row by row.
@Suite struct `An import of many people` {
  /// Numbers that come twice, people without a number, households of one and of several, categories, unknown communities.
  private static func rows(_ count: Int) throws -> [String] {
    try (0..<count).map { number in
      let id = number % 3 == 1 ? "" : try Trial.nationalID(number % 40 == 39 ? number - 1 : number).digits
      let name = number % 40 == 39 ? number - 1 : number
      let home = number % 4 == 0 ? "" : "H\(number / 5)"
      let community = number % 500 == 77 ? "ไม่มีชุมชนนี้" : "101"
      let categories = number % 7 == 0 ? "elderly;disabled" : ""
      return "\(id),คนที่\(name),ดี\(name % 90),\(community),\(home),08\(number),\(number % 300)/2,\(categories),บัตรหาย"
    }
  }

  private static let header =
    "national_id,first_name,last_name,community,household,phone,house_no,categories,no_id_reason"

  private func tables(_ office: Office) throws -> [String] {
    try office.fingerprint().filter { row in
      ["person: ", "residence: ", "household: ", "person_category: ", "community: "].contains { row.hasPrefix($0) }
    }
  }

  @Test func `at once and by a few at a time leaves the same register`() throws {
    let rows = try Self.rows(ImportRun.manyPeople)
    let (whole, parts) = (try Trial.office(), try Trial.office())
    let outcome = try whole.take(.people, [Self.header] + rows)
    var counts = [0, 0, 0, 0, 0]
    for start in stride(from: 0, to: rows.count, by: 2_500) {
      let part = try parts.take(.people, [Self.header] + rows[start..<(start + 2_500)])
      counts = zip(counts, part.counts).map(+)
    }
    #expect(outcome.counts == counts)
    #expect(outcome.unchanged + outcome.differs.count > 50 && outcome.rejections.count == 20)
    #expect(try tables(whole) == tables(parts))
    for words in ["คนที่123", "ดี7", "085", "12/2", try Trial.nationalID(80).digits] {
      #expect(try whole.people(matching: words).total == parts.people(matching: words).total)
    }
    let full = IntegrityOptions(isFull: true)
    #expect(try whole.checkIntegrity(full).findings == parts.checkIntegrity(full).findings)
    // A second time nothing is new, and a rehearsal into an empty register leaves it so.
    #expect(try whole.take(.people, [Self.header] + rows).imported == 0)
    let empty = try Trial.office()
    let before = try empty.fingerprint()
    #expect(try empty.take(.people, [Self.header] + rows, dryRun: true).counts == outcome.counts)
    #expect(try empty.changes(since: before) == [])
  }

  @Test func `stopped on the way, all of it is taken back, and the next import is like the first`() throws {
    struct Stop: Error {}
    let office = try Trial.office()
    let before = try office.fingerprint()
    let people = (0..<ImportRun.manyPeople).map { number in
      var row = PersonRow(line: number + 2, nationalID: nil, firstName: "คนที่\(number)", lastName: "ดี")
      row.noIDReason = .value("บัตรหาย")
      return row
    }
    for stop in [100, 4_500, ImportRun.manyPeople] {
      #expect(throws: Stop.self) {
        _ = try office.importRows(.people(people)) { done in if done == stop { throw Stop() } }
      }
      #expect(try office.changes(since: before) == [])
    }
    #expect(try office.importRows(.people(people)).imported == ImportRun.manyPeople)
  }

  @Test func `a repeated statement binds every kind of value, and says what the engine refuses`() throws {
    let office = try Trial.office()
    try office.engine.write { session in
      try session.run("CREATE TABLE sheet (a TEXT NOT NULL UNIQUE, b BLOB NOT NULL, c INTEGER, d TEXT) STRICT")
      let insertion = try session.repeated("INSERT INTO sheet(a, b, c, d) VALUES (?, ?, ?, ?)")
      let long = String(repeating: "ก", count: 5_000)
      try insertion.run([.text(""), .blob([]), .null, .null])
      try insertion.run([.text(long), .blob([0, 255]), .integer(.min), .text("a\u{0}b")])
      #expect(throws: (any Error).self) { try insertion.run([.text(""), .blob([]), .null, .null]) }
      #expect(throws: (any Error).self) { try insertion.run([.null, .blob([]), .null, .null]) }
      #expect(throws: StoreError.self) { try insertion.run([.text("x")]) }
      try insertion.run([.text("z"), .blob([1]), .integer(7), .null])
      let stored = try session.all("SELECT a, length(b), c IS NULL, length(CAST(d AS BLOB)) FROM sheet ORDER BY a") {
        [$0.text(0), $0.text(1), $0.text(2), $0.text(3)]
      }
      #expect(stored == [["", "0", "1", ""], ["z", "1", "0", ""], [long, "2", "0", "3"]])
    }
  }

  @Test func `parts worked out ahead come in their order, and whoever stops early waits for none`() {
    let ahead = Ahead(50) { $0 * $0 }
    #expect((0..<50).map { _ in ahead.next() } == (0..<50).map { $0 * $0 })
    for taken in 0..<5 {
      let left = Ahead(50) { $0 }
      for number in 0..<taken { #expect(left.next() == number) }
    }
  }
}
