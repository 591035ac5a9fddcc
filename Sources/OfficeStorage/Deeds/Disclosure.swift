package import OfficeCore

// Who is on a paper or in a file that leaves the office, so that each person's log has it.

enum Disclosure {
  /// Notes the people of the chosen records of an export. An export of everything is in everybody's log without rows.
  static func note(_ kind: ImportKind, of records: [Int64], entry: Int64, within condition: SQL, in session: Session)
    throws
  {
    let people: SQL? =
      switch kind {
      case .people: "SELECT id FROM person WHERE id IN (SELECT value FROM chosen)"
      case .members: "SELECT person_id FROM group_member WHERE group_id IN (SELECT value FROM chosen)"
      case .beneficiaries: "SELECT person_id FROM beneficiary WHERE proposal_id IN (SELECT value FROM chosen)"
      case .proposals:
        "SELECT person_id FROM proposal WHERE person_id IS NOT NULL AND id IN (SELECT value FROM chosen)"
      case .communities, .groups, .incomes, .assessments: nil
      }
    guard let people else { return }
    let sorted = records.sorted()
    for start in stride(from: 0, to: sorted.count, by: 500) {
      let rows = sorted[start..<min(start + 500, sorted.count)].map { "(\($0))" }.joined(separator: ", ")
      let chosen = SQL(stringLiteral: "WITH chosen(value) AS (VALUES \(rows)) ")
      try session.run(
        """
        INSERT OR IGNORE INTO disclosure(person_id, journal_id) \(chosen)
        SELECT r.person_id, \(entry) FROM residence r LEFT JOIN community m ON m.id = r.community_id
        WHERE r.to_day IS NULL AND r.person_id IN (\(people)) AND \(condition)
        """)
    }
  }
}

extension Office {
  /// Journals that a paper with these people was printed or written to a file.
  package func recordPeoplePrint(_ people: [ID<Person>], paper: String) throws {
    try Visibility.require(.seeRegister, actor)
    try deed { session, journal in
      let entry = try journal.entry(
        "print", .office, 1, [FieldChange("paper", after: "\(paper) \(people.count)")])
      try Disclosure.note(
        .people, of: people.map(\.raw), entry: entry, within: within(.seeRegister, zone: "m.zone"), in: session)
    }
  }
}
