internal import OfficeCore

extension ImportRun {
  /// The number of the last person, before which everybody was there before the import.
  static func newestPerson(in session: Session) throws -> Int64 {
    try session.first("SELECT max(id) FROM person") { $0.int64(0) } ?? 0
  }

  /// How many of the people who came after this number look like somebody else. Only for a rehearsal, which takes the pairs
  /// back; the import itself leaves that to the review list.
  static func alike(after newest: Int64, in session: Session, _ progress: () throws -> Void) throws -> Int {
    while true {
      let ids = try session.all(
        "SELECT person_id FROM person_key_due WHERE person_id > \(newest) ORDER BY person_id LIMIT 512"
      ) { $0.int64(0) }
      guard !ids.isEmpty else { break }
      try DuplicatePairs.look(for: ids, in: session)
      try progress()
    }
    return try session.number(
      """
      SELECT count(*) FROM (
        SELECT high_id FROM person_pair WHERE high_id > \(newest) AND answer IS NULL
        UNION SELECT low_id FROM person_pair WHERE low_id > \(newest) AND answer IS NULL)
      """)
  }
}
