internal import Crypto
package import OfficeCore

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
    var bytes = previous
    for part in [
      String(entry.id), entry.at, entry.login, entry.terminal, entry.deed, entry.subject, String(entry.subjectID),
    ] {
      appendLength(part.utf8.count, to: &bytes)
      bytes += part.utf8
    }
    bytes += entry.digest
    return Array(SHA256.hash(data: bytes))
  }

  /// Each part is preceded by its length, `5:admin`.
  static func appendLength(_ count: Int, to bytes: inout [UInt8]) {
    bytes += String(count).utf8
    bytes.append(UInt8(ascii: ":"))
  }
}

/// What a check of the journal found.
package struct JournalCheck: Hashable, Sendable {
  package var entries: Int
  /// Entries whose payload was erased by law; the chain stays valid over them.
  package var erased = 0
  /// The first entry whose hash, digest or predecessor does not agree.
  package var firstBroken: Int64?
  /// Entries that bear an earlier time than the one before them: the machine's clock was set back. The order of the
  /// entries is that of their numbers.
  package var jumpsBack: [Int64] = []
  /// When the last entry was made.
  package var lastAt: Moment?

  package var isIntact: Bool { firstBroken == nil }

  package init(entries: Int = 0) { self.entries = entries }

  /// Recomputes the whole chain. The bytes of the rows are hashed as they lie, hundreds of thousands a second.
  static func reading(_ session: Session, progress: (Int) -> Void = { _ in }) throws -> JournalCheck {
    var check = JournalCheck()
    var previous = Journal.noPrevious
    var expected: Int64 = 1
    var lastAt: [UInt8] = []
    var at: [UInt8] = []
    var bytes: [UInt8] = []
    var payload: [UInt8] = []
    try session.forEach(
      """
      SELECT j.id, j.at, j.login, j.terminal, j.deed, j.subject, j.subject_id, j.digest, j.previous, j.hash, p.salt,
        p.content
      FROM journal j LEFT JOIN journal_payload p ON p.journal_id = j.id ORDER BY j.id
      """
    ) { row in
      guard check.firstBroken == nil else { return }
      let id = row.int64(0)
      at.removeAll(keepingCapacity: true)
      try row.append(1, to: &at)
      if at.lexicographicallyPrecedes(lastAt) { check.jumpsBack.append(id) }
      swap(&at, &lastAt)
      bytes.removeAll(keepingCapacity: true)
      bytes += previous
      appendNumber(id, to: &bytes)
      for column in 1...5 {
        JournalChain.appendLength(try row.byteCount(column), to: &bytes)
        try row.append(column, to: &bytes)
      }
      appendNumber(row.int64(6), to: &bytes)
      try row.append(7, to: &bytes)
      var payloadHolds = true
      if row.isNull(11) {
        check.erased += 1
      } else {
        payload.removeAll(keepingCapacity: true)
        try row.append(10, to: &payload)
        try row.append(11, to: &payload)
        payloadHolds = try row.holds(SHA256.hash(data: payload), at: 7)
      }
      let hash = SHA256.hash(data: bytes)
      let holds = try id == expected && payloadHolds && row.holds(previous, at: 8) && row.holds(hash, at: 9)
      if !holds { check.firstBroken = id }
      previous.removeAll(keepingCapacity: true)
      previous += hash
      expected = id + 1
      check.entries += 1
      if check.entries % 20_000 == 0 { progress(check.entries) }
    }
    check.lastAt = Moment(utc: String(decoding: lastAt, as: UTF8.self))
    return check
  }

  private static func appendNumber(_ number: Int64, to bytes: inout [UInt8]) {
    let text = String(number)
    JournalChain.appendLength(text.utf8.count, to: &bytes)
    bytes += text.utf8
  }
}

extension Office {
  /// Recomputes the whole chain.
  package func checkJournal() throws -> JournalCheck { try engine.read { try JournalCheck.reading($0) } }
}
