package import OfficeCore
internal import ThaiText

extension Office {
  /// All that is held about a person: every row of every table that refers to him or her, the household that the person
  /// lives in with its incomes, and what was done with the record when. For who answers requests and may see it in full.
  package func heldData(of id: ID<Person>) throws -> HeldData {
    try engine.read { session in
      guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try requireCopying(of: id, in: session)
      var tables = [try Self.table("person", "id = \(id)", in: session)]
      let references = Dictionary(
        grouping: try Dialect.references(to: "person", in: session).filter { !Self.indexes.contains($0.table) },
        by: \.table)
      for (table, columns) in references.sorted(by: { $0.key < $1.key }) {
        let own = columns.map { SQL(stringLiteral: $0.column) + " = \(id)" }
        tables.append(try Self.table(table, SQL.joined(own, by: " OR "), in: session))
      }
      tables.append(try Self.table("attachment", "subject = 'person' AND subject_id = \(id)", in: session))
      let home: SQL = "(SELECT household_id FROM residence WHERE person_id = \(id))"
      tables.append(try Self.table("household", "id IN \(home)", in: session))
      tables.append(try Self.table("income", "household_id IN \(home)", in: session))
      let entries = try session.all(
        "SELECT at, deed FROM journal WHERE subject = 'person' AND subject_id = \(id) ORDER BY id"
      ) { [$0.optionalText(0), $0.optionalText(1)] }
      tables.append(HeldData.Table(name: "journal", columns: ["at", "deed"], rows: entries))
      return HeldData(person: id, name: person.details.name.full, tables: tables.filter { !$0.rows.isEmpty })
    }
  }

  /// Journals that the person's copy was written to a file.
  package func recordHeldCopy(of id: ID<Person>, file: String) throws {
    try deed { session, journal in
      try requirePerson(id, in: session)
      try requireCopying(of: id, in: session)
      try journal.append("give_copy", .person, id.raw, [FieldChange("file", after: file)])
    }
  }

  private func requireCopying(of id: ID<Person>, in session: Session) throws {
    let zone = try PersonRecord.zone(of: id, in: session)
    try Visibility.require(.keepDataRequests, zone: zone, actor)
    try Visibility.require(.seePersonalData, zone: zone, actor)
  }

  /// Made from the records: in which order people stand, by what they are compared, on which day who was registered first.
  /// Pairs that look alike tell of the other one too.
  private static let indexes: Set<String> = [
    "person_rank", "registration_day", "person_key", "person_key_due", "person_pair", "person_merge",
  ]

  /// Sort keys and counters are no data about anybody.
  private static func table(_ name: String, _ condition: SQL, in session: Session) throws -> HeldData.Table {
    let columns = try Dialect.columns(of: name, in: session).filter { !$0.hasSuffix("_key") && $0 != "version" }
    let list = columns.map { "CAST(\"\($0)\" AS TEXT)" }.joined(separator: ", ")
    let rows = try session.all(SQL(stringLiteral: "SELECT \(list) FROM \"\(name)\" WHERE ") + condition) { row in
      columns.indices.map { row.optionalText($0) }
    }
    return HeldData.Table(name: name, columns: columns, rows: rows)
  }
}
