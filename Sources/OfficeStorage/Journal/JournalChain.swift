internal import Crypto
internal import OfficeCore

/// The hash chain of the journal: each entry holds the hash of its content and of the entry before it.
enum JournalChain {
  struct Entry {
    var id: Int64
    var at: String
    var login: String
    var terminal: String
    var deed: String
    var subject: String
    var subjectID: Int64
    var digest: [UInt8]
  }

  static func hash(_ entry: Entry, after previous: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: previous)
    for part in [
      String(entry.id), entry.at, entry.login, entry.terminal, entry.deed, entry.subject, String(entry.subjectID),
    ] {
      hash.update(data: Array(String(part.utf8.count).utf8) + [0x3A] + Array(part.utf8))
    }
    hash.update(data: entry.digest)
    return Array(hash.finalize())
  }
}

/// What a check of the journal found.
package struct JournalCheck: Hashable, Sendable {
  package var entries: Int
  /// Entries whose payload was erased by law; the chain stays valid over them.
  package var erased: Int
  /// The first entry whose hash, digest or predecessor does not agree.
  package var firstBroken: Int64?

  package var isIntact: Bool { firstBroken == nil }
}

extension Office {
  /// Recomputes the whole chain.
  package func checkJournal() throws -> JournalCheck {
    try engine.read { session in
      var check = JournalCheck(entries: 0, erased: 0, firstBroken: nil)
      var previous = Journal.noPrevious
      var expected: Int64 = 1
      try session.forEach(
        """
        SELECT j.id, j.at, j.login, j.terminal, j.deed, j.subject, j.subject_id, j.digest, j.previous, j.hash, p.salt,
          p.content
        FROM journal j LEFT JOIN journal_payload p ON p.journal_id = j.id ORDER BY j.id
        """
      ) { row in
        guard check.firstBroken == nil else { return }
        let entry = JournalChain.Entry(
          id: row.int64(0), at: row.text(1), login: row.text(2), terminal: row.text(3), deed: row.text(4),
          subject: row.text(5), subjectID: row.int64(6), digest: row.blob(7))
        let content = row.optionalText(11)
        if content == nil { check.erased += 1 }
        let payloadHolds = content.map { Journal.digest(salt: row.blob(10), content: $0) == entry.digest } ?? true
        let holds =
          entry.id == expected && row.blob(8) == previous && payloadHolds
          && JournalChain.hash(entry, after: previous) == row.blob(9)
        if !holds { check.firstBroken = entry.id }
        previous = row.blob(9)
        expected = entry.id + 1
        check.entries += 1
      }
      return check
    }
  }
}
