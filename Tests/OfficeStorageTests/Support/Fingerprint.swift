import OfficeCore
import Testing

@testable import OfficeStorage

extension Office {
  /// Every row of every table as text: equal before and after what must change nothing.
  func fingerprint() throws -> [String] {
    try engine.read { session in
      let tables = try session.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") { $0.text(0) }
      return try tables.flatMap { table in
        let columns = try session.all("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid") { $0.text(0) }
        let cells = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
        let query = SQL(stringLiteral: "SELECT \(cells) FROM \"\(table)\" ORDER BY 1")
        return try session.all(query) { table + ": " + $0.text(0) }
      }
    }
  }
}

extension Office {
  /// The rows that are gone and those that came since a fingerprint was taken.
  func changes(since before: [String]) throws -> [String] {
    let after = try fingerprint()
    return Set(before).subtracting(after).map { "gone " + $0 } + Set(after).subtracting(before).map { "new " + $0 }
  }
}

/// Expects the deed to be refused for this reason, and to leave every table as it was.
func refused<Reason: Error & Equatable>(
  _ reason: Reason, _ office: Office, sourceLocation: SourceLocation = #_sourceLocation, _ deed: () throws -> Void
) throws {
  let before = try office.fingerprint()
  #expect(throws: reason, sourceLocation: sourceLocation) { try deed() }
  let changes = try office.changes(since: before)
  #expect(changes == [], sourceLocation: sourceLocation)
}

/// Expects the deed to write so many entries of the journal, and the chain to hold; gives what the deed gives.
@discardableResult
func journaled<Result>(
  _ office: Office, _ entries: Int = 1, sourceLocation: SourceLocation = #_sourceLocation,
  _ deed: () throws -> Result
) throws -> Result {
  let before = try office.journalLength()
  let result = try deed()
  let check = try office.checkJournal()
  #expect(check.entries == before + entries, sourceLocation: sourceLocation)
  #expect(check.isIntact, sourceLocation: sourceLocation)
  return result
}
