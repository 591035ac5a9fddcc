internal import OfficeCore
internal import ThaiText

/// Reading and writing the categories of people within a transaction.
enum CategoryRecord {
  /// All that a person has or had, those that hold first.
  static func all(of person: ID<Person>, in session: Session) throws -> [CategoryEntry] {
    try session.all(
      """
      SELECT category, disabilities, evidence, from_day, to_day FROM person_category WHERE person_id = \(person)
      ORDER BY to_day IS NOT NULL, coalesce(from_day, ''), category
      """
    ) {
      CategoryEntry(
        try $0.code(0), disabilities: PersonRecord.codes($0.text(1)), evidence: $0.optionalText(2),
        from: $0.optionalDay(3), to: $0.optionalDay(4))
    }
  }

  static func insert(_ entry: CategoryEntry, of person: ID<Person>, in session: Session) throws {
    try session.run(
      """
      INSERT INTO person_category(person_id, category, disabilities, evidence, from_day, to_day)
      VALUES (\(person), \(entry.category.rawValue), \(codes(entry.disabilities)), \(entry.evidence), \(entry.from),
        \(entry.to))
      """)
  }

  static func update(_ old: CategoryEntry, to entry: CategoryEntry, of person: ID<Person>, in session: Session) throws {
    try session.run(
      """
      UPDATE person_category SET disabilities = \(codes(entry.disabilities)), evidence = \(entry.evidence),
        from_day = \(entry.from), to_day = \(entry.to)
      WHERE person_id = \(person) AND category = \(old.category.rawValue) AND from_day IS \(old.from)
        AND to_day IS \(old.to)
      """)
  }

  static func codes(_ disabilities: Set<Disability>) -> String {
    disabilities.map(\.rawValue).sorted().joined(separator: ";")
  }
}

extension CategoryEntry {
  var journalFields: [(String, String?)] {
    [
      ("category", category.rawValue), ("disability", disabilities.isEmpty ? nil : CategoryRecord.codes(disabilities)),
      ("evidence", evidence), ("valid_from", from?.iso), ("valid_to", to?.iso),
    ]
  }
}
