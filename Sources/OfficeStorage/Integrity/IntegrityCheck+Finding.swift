internal import OfficeCore
internal import ThaiText

/// Invariants of shared searches, of the days on which people were registered, and of imports.
extension IntegrityCheck {
  /// A search was shared by somebody whom the office knows, and the journal tells of its sharing and its withdrawal.
  static let straySearches: SQL = """
    SELECT '', s.id, s.list || ' #' || s.id FROM shared_search s
    WHERE s.withdrawn_at < s.shared_at
      OR NOT EXISTS (SELECT 1 FROM user_account u WHERE u.login = s.shared_by)
      OR NOT EXISTS (SELECT 1 FROM journal j
        WHERE j.subject = 'office' AND j.deed = 'share_search' AND j.at = s.shared_at AND j.login = s.shared_by)
      OR (s.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal j
        WHERE j.subject = 'office' AND j.deed IN ('share_search', 'withdraw_search') AND j.at = s.withdrawn_at))
    """

  /// The first person of each day was registered on it, by a deed or an import, and days follow each other as the numbers
  /// of people do, unless the clock was set back.
  func registrationDays(_ hits: inout Hits) throws {
    var last = ""
    try session.forEach(
      """
      SELECT d.first_person, d.day,
        (SELECT max(j.at) FROM journal j
          WHERE j.subject = 'person' AND j.subject_id = d.first_person AND j.deed = 'register'),
        (SELECT max(b.at) FROM import_batch b JOIN import_batch_range r ON r.batch_id = b.id
          WHERE r.table_name = 'person' AND b.undone_by IS NULL
            AND d.first_person BETWEEN r.first_row AND r.last_row),
        EXISTS (SELECT 1 FROM person p WHERE p.id = d.first_person)
      FROM registration_day d ORDER BY d.first_person
      """
    ) { row in
      let (person, day) = (row.int64(0), row.text(1))
      // Of people imported before imports were kept only the day itself is known.
      let told = (row.optionalText(2) ?? row.optionalText(3)).map { Moment(utc: $0)?.day.iso ?? "" }
      let isInOrder = day > last || !journal.jumpsBack.isEmpty
      if !row.bool(4) || !isInOrder || (told ?? day) != day {
        hits.add(FoundRecord(.person, person, code: "#\(person)"))
      }
      last = day
    }
  }

  /// An import is what its entry in the journal tells, the records that it brought are there unless it was taken back,
  /// and no two imports brought the same ones.
  func importBatches(_ hits: inout Hits) throws {
    let tables = try BatchTables(in: session).tables.map(\.name)
    try hits.add(
      """
      SELECT '', b.id, 'import ' || b.id FROM import_batch b LEFT JOIN journal j ON j.id = b.journal_id
      LEFT JOIN journal u ON u.id = b.undone_by
      WHERE coalesce(j.deed, '') <> 'import' OR j.login <> b.login OR j.at <> b.at
        OR (b.undone_by IS NOT NULL
          AND (coalesce(u.deed, '') <> \(ImportUndo.deed) OR u.subject <> 'file' OR u.subject_id <> b.id))
      UNION SELECT '', r.batch_id, 'import ' || r.batch_id FROM import_batch_range r
        WHERE r.table_name NOT IN (\(list: tables))
      UNION SELECT '', c.batch_id, 'import ' || c.batch_id FROM import_batch_change c
        WHERE c.table_name NOT IN (\(list: tables))
      UNION SELECT '', y.batch_id, 'import ' || y.batch_id FROM import_batch_range x
        JOIN import_batch_range y ON y.table_name = x.table_name AND y.batch_id > x.batch_id
          AND y.first_row <= x.last_row AND x.first_row <= y.last_row
        JOIN import_batch b ON b.id = x.batch_id JOIN import_batch d ON d.id = y.batch_id
        WHERE b.undone_by IS NULL AND d.undone_by IS NULL
      UNION SELECT '', 0, 'columns ' || kind FROM import_mapping
        WHERE kind NOT IN (\(list: ImportKind.allCases.map(\.rawValue)))
      """, session)
    for (kind, table) in [
      ("people", "person"), ("groups", "occupational_group"), ("communities", "community"), ("proposals", "proposal"),
    ] {
      let count = SQL(stringLiteral: "(SELECT count(*) FROM \(table) t WHERE t.id BETWEEN r.first_row AND r.last_row)")
      try hits.add(
        """
        SELECT '', b.id, 'import ' || b.id FROM import_batch b
        LEFT JOIN import_batch_range r ON r.batch_id = b.id AND r.table_name = \(table)
        WHERE b.kind = \(kind) AND b.undone_by IS NULL AND b.imported <> coalesce(\(count), 0)
        """, session)
    }
  }
}
