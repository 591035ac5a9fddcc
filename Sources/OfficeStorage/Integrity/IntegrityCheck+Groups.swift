internal import OfficeCore
internal import ThaiText

/// Invariants of groups' logs, of organisations and networks, and of what is attached to records.
extension IntegrityCheck {
  /// An entry of a log that was put right points at a later one of the same group, and nothing that counts is recorded of
  /// a group after it was dissolved.
  static let strayEvents: SQL = """
    SELECT DISTINCT 'group', g.id, g.code FROM group_event e JOIN occupational_group g ON g.id = e.group_id
    LEFT JOIN group_event c ON c.id = e.corrected_by
    WHERE (e.corrected_by IS NOT NULL AND (c.id IS NULL OR c.group_id <> e.group_id OR c.id <= e.id))
      OR (e.struck_reason IS NULL AND g.dissolved_on IS NOT NULL AND e.day > g.dissolved_on)
      OR (g.dissolved_on IS NULL) <> (g.dissolved_reason IS NULL)
    """

  /// As many entries as the journal tells of, for each group.
  static let unjournaledEvents: SQL = """
    SELECT 'group', g.id, g.code FROM occupational_group g
    WHERE (SELECT count(*) FROM group_event e WHERE e.group_id = g.id) <> (
        SELECT count(*) FROM journal j
        WHERE j.subject = 'group' AND j.subject_id = g.id AND j.deed IN ('record_event', 'correct_event'))
      OR (g.dissolved_on IS NOT NULL) <> coalesce((
        SELECT j.deed = 'dissolve' FROM journal j
        WHERE j.subject = 'group' AND j.subject_id = g.id AND j.deed IN ('dissolve', 'reinstate')
        ORDER BY j.id DESC LIMIT 1), 0)
    """

  /// What papers are attached to is there.
  static let strayAttachments: SQL = """
    SELECT a.subject, a.subject_id, '#' || a.subject_id FROM attachment a
    WHERE (a.subject = 'person' AND NOT EXISTS (SELECT 1 FROM person t WHERE t.id = a.subject_id))
      OR (a.subject = 'household' AND NOT EXISTS (SELECT 1 FROM household t WHERE t.id = a.subject_id))
      OR (a.subject = 'group' AND NOT EXISTS (SELECT 1 FROM occupational_group t WHERE t.id = a.subject_id))
      OR (a.subject = 'organisation' AND NOT EXISTS (SELECT 1 FROM organisation t WHERE t.id = a.subject_id))
    """

  /// Every scan that a record refers to lies in the office's folder as it was taken: all are looked for, and all or a
  /// sample of them read.
  func scans(_ hits: inout Hits) throws {
    let step = try step(of: "attachment")
    try session.forEach(
      """
      SELECT subject, subject_id, scan_name, scan_checksum, scan_size, id FROM attachment
      WHERE scan_checksum IS NOT NULL AND struck_reason IS NULL
      """
    ) { row in
      let scan = Scan(name: row.text(2), checksum: row.text(3), size: row.int(4))
      let isWhole = try scanStore.map {
        try $0.state(of: scan, reading: row.int64(5) % Int64(step) == 0) == .whole
      }
      if isWhole != true { hits.add(FoundRecord(Subject(rawValue: row.text(0)), row.int64(1), code: scan.checksum)) }
    }
  }

  /// What organisations and networks are searched by is what their names make today.
  func bodyKeys(_ hits: inout Hits) throws {
    try session.forEach("SELECT id, name, search_key FROM group_network") { row in
      guard row.text(2) != ThaiForm.searchKey(row.text(1)) else { return }
      hits.add(FoundRecord(.network, row.int64(0), code: "#\(row.int64(0))"))
    }
  }
}
