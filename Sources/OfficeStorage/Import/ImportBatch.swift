internal import OfficeCore

/// What one import brings and changes, noted while it runs. Rows that come are noted by their numbers, which follow each
/// other within one transaction; rows that change are copied by triggers that live as long as the import.
struct ImportBatch {
  private let session: Session
  private let tables: BatchTables
  private let lastRows: [String: Int64]
  private let isWatching: Bool
  private let id: Int64

  /// `changes` says whether the import may change rows that are there: otherwise nothing need be copied.
  init(changes: Bool, in session: Session) throws {
    self.session = session
    tables = try BatchTables(in: session)
    lastRows = try tables.lastRows(in: session)
    id = Int64(try session.number("SELECT coalesce(max(id), 0) + 1 FROM import_batch"))
    isWatching = changes
    guard changes else { return }
    // References are looked at when the transaction ends: the batch itself is written after its changes.
    try session.run("PRAGMA defer_foreign_keys = ON")
    for table in tables.tables {
      let last = lastRows[table.name] ?? 0
      let name = table.name
      try session.run(
        SQL(
          stringLiteral: """
            CREATE TEMP TRIGGER import_sees_update_of_\(name) AFTER UPDATE ON main.\(name) WHEN OLD.rowid <= \(last) BEGIN
            INSERT INTO import_batch_change(batch_id, table_name, row_id, before, after)
            VALUES (\(id), '\(name)', OLD.rowid, \(table.object("OLD")), \(table.object("NEW")))
            ON CONFLICT (batch_id, table_name, row_id) DO UPDATE SET after = excluded.after; END
            """))
      try session.run(
        SQL(
          stringLiteral: """
            CREATE TEMP TRIGGER import_sees_delete_of_\(name) AFTER DELETE ON main.\(name) WHEN OLD.rowid <= \(last) BEGIN
            INSERT INTO import_batch_change(batch_id, table_name, row_id, before, after)
            VALUES (\(id), '\(name)', OLD.rowid, \(table.object("OLD")), NULL)
            ON CONFLICT (batch_id, table_name, row_id) DO UPDATE SET after = NULL; END
            """))
    }
  }

  private func stopWatching() throws {
    guard isWatching else { return }
    for table in tables.tables {
      try session.run(SQL(stringLiteral: "DROP TRIGGER temp.import_sees_update_of_\(table.name)"))
      try session.run(SQL(stringLiteral: "DROP TRIGGER temp.import_sees_delete_of_\(table.name)"))
    }
  }

  /// Ends the watch; an import that brought or changed something is kept as a batch. `entry` is its journal entry.
  func finish(
    _ outcome: ImportOutcome, kind: ImportKind, source: String, rejectedBefore: Int, by login: String, at: Moment,
    entry: Int64?
  ) throws {
    try stopWatching()
    guard let entry else { return }
    try session.run(
      """
      INSERT INTO import_batch(id, at, login, kind, source, imported, updated, unchanged, differs, rejected, journal_id)
      VALUES (\(id), \(at.utc), \(login), \(kind.rawValue), \(source), \(outcome.imported), \(outcome.updated),
        \(outcome.unchanged), \(outcome.differs.count), \(outcome.rejections.count + rejectedBefore), \(entry))
      """)
    for (name, last) in try tables.lastRows(in: session).sorted(by: { $0.key < $1.key }) {
      let first = (lastRows[name] ?? 0) + 1
      guard first <= last else { continue }
      try session.run(
        """
        INSERT INTO import_batch_range(batch_id, table_name, first_row, last_row)
        VALUES (\(id), \(name), \(first), \(last))
        """)
    }
  }
}
