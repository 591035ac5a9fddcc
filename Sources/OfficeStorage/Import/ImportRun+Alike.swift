internal import OfficeCore

extension ImportRun {
  /// How many of the people whose numbers are higher than this look like somebody else. Only for a rehearsal, which takes the pairs
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
