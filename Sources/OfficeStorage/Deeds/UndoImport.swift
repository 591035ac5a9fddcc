package import OfficeCore

extension Office {
  /// Takes an import back whole, in one transaction: the rows that it brought go, those that it changed are as they were.
  ///
  /// Throws `RuleViolation.cannotUndoImport` when one of its records was used or changed since, and
  /// `RuleViolation.notPermitted` unless the user may import for the whole city.
  package func undoImport(_ batch: Int64) throws {
    guard scope(.importData) == .everything else { throw RuleViolation.notPermitted(.importData) }
    try deed { session, journal in try ImportReversal(batch, in: session, journal).run() }
  }

  /// Why an import cannot be taken back now; nil when it can.
  package func obstacle(toUndoing batch: Int64) throws -> ImportUndo.Obstacle? {
    guard scope(.importData) == .everything else { throw RuleViolation.notPermitted(.importData) }
    return try engine.read { session in
      let journal = Journal(session: session, login: actor.user.login, terminal: terminal, at: now)
      do { try ImportReversal(batch, in: session, journal).requireFree() } catch RuleViolation.cannotUndoImport(let why)
      {
        return why
      }
      return nil
    }
  }
}

/// One import on its way back.
private struct ImportReversal {
  private struct Range {
    var table: String
    var rows: ClosedRange<Int64>
  }

  private struct Change {
    var id: Int64
    var table: String
    var row: Int64
    var isGone: Bool
  }

  private let batch: Int64
  private let session: Session
  private let journal: Journal
  private let tables: BatchTables
  private let ranges: [Range]
  private let changes: [Change]
  private let entry: Int64
  private let isUndone: Bool

  init(_ batch: Int64, in session: Session, _ journal: Journal) throws {
    self.batch = batch
    self.session = session
    self.journal = journal
    tables = try BatchTables(in: session)
    let found = try session.first("SELECT journal_id, undone_by FROM import_batch WHERE id = \(batch)") {
      ($0.int64(0), !$0.isNull(1))
    }
    guard let found else { throw StoreError.noSuchRecord }
    (entry, isUndone) = found
    ranges = try session.all(
      "SELECT table_name, first_row, last_row FROM import_batch_range WHERE batch_id = \(batch) ORDER BY table_name"
    ) { Range(table: $0.text(0), rows: $0.int64(1)...$0.int64(2)) }
    changes = try session.all(
      """
      SELECT id, table_name, row_id, after IS NULL FROM import_batch_change WHERE batch_id = \(batch)
        AND after IS NOT before ORDER BY id
      """
    ) { Change(id: $0.int64(0), table: $0.text(1), row: $0.int64(2), isGone: $0.bool(3)) }
  }

  // MARK: - What depends on it

  func requireFree() throws {
    if isUndone { throw RuleViolation.cannotUndoImport(.undoneAlready) }
    try requireUnused()
    try requireNotCompared()
    try requireNoDeeds()
    try requireUnchanged()
  }

  /// Rows of others that refer to rows of the batch, by whatever reference the schema has.
  private func requireUnused() throws {
    for child in tables.tables {
      let references = try session.all(
        "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(\(child.name)) ORDER BY id"
      ) { ($0.text(0), $0.text(1)) }
      for (parent, column) in references {
        guard let range = ranges.first(where: { $0.table == parent }) else { continue }
        let own = ranges.first { $0.table == child.name }?.rows ?? 0...0
        let used: SQL =
          SQL(stringLiteral: "SELECT count(*), min(rowid) FROM \"\(child.name)\" WHERE \"\(column)\" BETWEEN ")
            + """
            \(range.rows.lowerBound) AND \(range.rows.upperBound)
              AND rowid NOT BETWEEN \(own.lowerBound) AND \(own.upperBound)
              AND rowid NOT IN (SELECT row_id FROM import_batch_change
                WHERE batch_id = \(batch) AND table_name = \(child.name))
            """
        if let (count, first) = try session.first(used, { ($0.int(0), $0.int64(1)) }), count > 0 {
          throw RuleViolation.cannotUndoImport(.usedBy(table: child.name, count: count, id: first))
        }
        // A row of the batch that was corrected since names the entry that counts instead.
        guard parent == child.name else { continue }
        let corrected: SQL =
          SQL(
            stringLiteral: "SELECT min(rowid) FROM \"\(child.name)\" WHERE \"\(column)\" IS NOT NULL AND rowid BETWEEN "
          )
          + "\(own.lowerBound) AND \(own.upperBound)"
        if let row = try session.first(corrected, { $0.isNull(0) ? nil : $0.int64(0) }) ?? nil {
          throw RuleViolation.cannotUndoImport(.changedSince(table: child.name, id: row))
        }
      }
    }
  }

  /// What somebody said of a person of the batch and another one.
  private func requireNotCompared() throws {
    guard let people = ranges.first(where: { $0.table == "person" })?.rows else { return }
    let (first, last) = (people.lowerBound, people.upperBound)
    let said = try session.first(
      """
      SELECT count(*), min(iif(low_id BETWEEN \(first) AND \(last), low_id, high_id)) FROM person_pair
      WHERE answer IS NOT NULL AND (low_id BETWEEN \(first) AND \(last) OR high_id BETWEEN \(first) AND \(last))
      """
    ) { ($0.int(0), $0.int64(1)) }
    if let (count, id) = said, count > 0 {
      throw RuleViolation.cannotUndoImport(.usedBy(table: "person_pair", count: count, id: id))
    }
  }

  private static let subjects: [(table: String, subject: Subject)] = [
    ("person", .person), ("household", .household), ("community", .community), ("occupational_group", .group),
    ("organisation", .organisation), ("proposal", .proposal),
  ]

  /// Deeds since on records that it brought.
  private func requireNoDeeds() throws {
    for (table, subject) in Self.subjects {
      guard let range = ranges.first(where: { $0.table == table }) else { continue }
      let later = try session.first(
        """
        SELECT deed, subject_id FROM journal j
        WHERE id > \(entry) AND subject = \(subject.rawValue)
          AND subject_id BETWEEN \(range.rows.lowerBound) AND \(range.rows.upperBound)
          AND deed NOT IN (\(list: ImportUndo.readings.sorted()))
          AND NOT (deed = 'import_update' AND EXISTS (SELECT 1 FROM journal u WHERE u.id > j.id
            AND u.deed = \(ImportUndo.deed) AND u.subject = j.subject AND u.subject_id = j.subject_id))
        ORDER BY id LIMIT 1
        """
      ) { ($0.text(0), $0.int64(1)) }
      if let (deed, id) = later {
        throw RuleViolation.cannotUndoImport(.doneSince(deed: deed, subject: subject.rawValue, id: id))
      }
    }
  }

  /// Every row that it changed is as it left it.
  private func requireUnchanged() throws {
    // What was noted of people whose identity was removed since is removed too.
    let erased = try session.first(
      "SELECT table_name, row_id FROM import_batch_change WHERE batch_id = \(batch) AND before = '{}' ORDER BY id LIMIT 1"
    ) { ($0.text(0), $0.int64(1)) }
    if let (table, row) = erased { throw RuleViolation.cannotUndoImport(.changedSince(table: table, id: row)) }
    for table in tables.tables where changes.contains(where: { $0.table == table.name }) {
      let differing: SQL =
        SQL(
          stringLiteral: """
            SELECT min(c.row_id) FROM import_batch_change c LEFT JOIN "\(table.name)" t ON t.rowid = c.row_id
            WHERE CASE WHEN t.rowid IS NULL THEN NULL ELSE \(table.object("t")) END IS NOT c.after
            """) + " AND c.table_name = \(table.name) AND c.batch_id = \(batch)"
      if let row = try session.first(differing, { $0.isNull(0) ? nil : $0.int64(0) }) ?? nil {
        throw RuleViolation.cannotUndoImport(.changedSince(table: table.name, id: row))
      }
    }
  }

  // MARK: - Back

  func run() throws {
    try requireFree()
    // What refers to what is looked at when all is done.
    try session.run("PRAGMA defer_foreign_keys = ON")
    for range in ranges {
      try session.run(
        SQL(stringLiteral: "DELETE FROM \"\(range.table)\" WHERE rowid BETWEEN ")
          + "\(range.rows.lowerBound) AND \(range.rows.upperBound)")
    }
    for change in changes where !change.isGone { try restore(change) }
    for change in changes where change.isGone { try restore(change) }
    for range in ranges where range.table == "person" {
      try RegistrationDays.forget(range.rows, in: session)
      // The journal still tells that a paper or file left; its people are gone, and others may get their numbers.
      try session.run(
        "DELETE FROM disclosure WHERE person_id BETWEEN \(range.rows.lowerBound) AND \(range.rows.upperBound)")
    }
    for (table, subject) in Self.subjects {
      for change in changes where change.table == table {
        try journal.append(ImportUndo.deed, subject, change.row, [FieldChange("import", after: String(batch))])
      }
    }
    let counts = try session.first("SELECT source, kind, imported, updated FROM import_batch WHERE id = \(batch)") {
      [
        FieldChange("file", after: $0.text(0)), FieldChange("kind", after: $0.text(1)),
        FieldChange("imported", before: $0.text(2)), FieldChange("updated", before: $0.text(3)),
      ]
    }
    try journal.append(ImportUndo.deed, .file, batch, counts ?? [])
    try session.run(
      "UPDATE import_batch SET undone_by = (SELECT max(id) FROM journal) WHERE id = \(batch)")
  }

  /// Puts a row back as it was, column by column; a column that came since keeps what it has.
  private func restore(_ change: Change) throws {
    guard let table = tables[change.table] else { throw StoreError.damaged("import_batch_change") }
    let cells = try session.all(
      """
      SELECT j.key, j.value FROM import_batch_change c, json_each(c.before) j WHERE c.id = \(change.id)
      """
    ) { ($0.text(0), $0.value(1)) }.filter { table.columns.contains($0.0) && $0.0 != Self.version }
    let values = try cells.map { column, value in
      guard table.blobs.contains(column) else { return value }
      guard case .text(let digits) = value, let bytes = Self.bytes(digits) else {
        throw StoreError.damaged("import_batch_change")
      }
      return Value.blob(bytes)
    }
    let names = cells.map { "\"\($0.0)\"" }
    if change.isGone {
      try session.run(
        SQL(stringLiteral: "INSERT INTO \"\(change.table)\"(\((["rowid"] + names).joined(separator: ", "))) VALUES (")
          + "\(change.row), " + SQL.joined(values.map { "\($0)" }, by: ", ") + ")")
    } else {
      var settings = zip(names, values).map { SQL(stringLiteral: "\($0) = ") + "\($1)" }
      if table.columns.contains(Self.version) { settings.append("version = version + 1") }
      try session.run(
        SQL(stringLiteral: "UPDATE \"\(change.table)\" SET ") + SQL.joined(settings, by: ", ")
          + " WHERE rowid = \(change.row)")
    }
  }

  /// Counts on even now: who has the record open is told when saving.
  private static let version = "version"

  private static func bytes(_ digits: String) -> [UInt8]? {
    let all = Array(digits.utf8)
    guard all.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: all.count, by: 2).compactMap {
      UInt8(String(decoding: all[$0..<($0 + 2)], as: UTF8.self), radix: 16)
    }
  }
}
