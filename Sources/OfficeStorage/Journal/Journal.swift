internal import Crypto
internal import Foundation
internal import OfficeCore

/// What a journal entry is about.
package enum Subject: String, CaseIterable, Sendable {
  case office, user, setting, community, person, household, group, organisation, network, umbrella, round, proposal,
    income, assessment, file, outreach, interest
  case zoneRequest = "zone_request"
  case dataRequest = "data_request"
  case anonymisingList = "anonymising_list"
}

/// The append-only, hash-chained record of every deed: who, when, from which terminal, what, before → after, why.
struct Journal {
  let session: Session
  let login: String
  let terminal: String
  let at: Moment

  static let noPrevious = [UInt8](repeating: 0, count: 32)

  /// Appends an entry in the deed's own transaction.
  func append(_ deed: String, _ subject: Subject, _ id: Int64, _ changes: [FieldChange] = [], reason: String? = nil)
    throws
  {
    _ = try entry(deed, subject, id, changes, reason: reason)
  }

  /// The same, and gives the number of the entry.
  func entry(_ deed: String, _ subject: Subject, _ id: Int64, _ changes: [FieldChange] = [], reason: String? = nil)
    throws -> Int64
  {
    let content = try Payload(changes: changes.map { [$0.field, $0.before, $0.after] }, reason: reason).text()
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let digest = Self.digest(salt: salt, content: content)
    let last = try session.first("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1") { ($0.int64(0), $0.blob(1)) }
    let previous = last?.1 ?? Self.noPrevious
    let number = (last?.0 ?? 0) + 1
    let entry = JournalChain.Entry(
      id: number, at: at.utc, login: login, terminal: terminal, deed: deed, subject: subject.rawValue, subjectID: id,
      digest: digest)
    let hash = JournalChain.hash(entry, after: previous)
    try session.run(
      """
      INSERT INTO journal(id, at, login, terminal, deed, subject, subject_id, digest, previous, hash)
      VALUES (\(number), \(entry.at), \(login), \(terminal), \(deed), \(subject.rawValue), \(id), \(digest),
        \(previous), \(hash))
      """)
    try session.run("INSERT INTO journal_payload(journal_id, salt, content) VALUES (\(number), \(salt), \(content))")
    return number
  }

  static func digest(salt: [UInt8], content: String) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: salt)
    hash.update(data: Array(content.utf8))
    return Array(hash.finalize())
  }

  struct Payload: Codable {
    /// Field, before, after.
    var changes: [[String?]]
    var reason: String?

    func text() throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    static func reading(_ text: String) -> Payload? {
      // A payload that cannot be read is found by `verify`; the history shows the entry without its fields.
      try? JSONDecoder().decode(Payload.self, from: Data(text.utf8))
    }
  }
}
