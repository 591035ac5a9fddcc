/// SQLite's triggers that mark the households whose applications a change may touch, rather too many, and that keep the
/// counts in step with the rows.
enum ApplicantMarks {
  static let triggers =
    (["insert", "delete"].flatMap { change -> [String] in
      let side = change == "insert" ? "NEW" : "OLD"
      return [
        mark("beneficiary", change, homes(of: side + ".person_id")),
        mark("residence", change, resident(side)), count(change, side),
      ]
    } + [
      mark("residence", "update", resident("OLD") + " UNION " + resident("NEW")),
      mark(
        "proposal", "update of fiscal_year, status, submitted_on, decided_on",
        "SELECT r.household_id FROM beneficiary b JOIN residence r ON r.person_id = b.person_id "
          + "WHERE b.proposal_id = NEW.id"),
    ]).joined(separator: "\n")

  private static func homes(of person: String) -> String {
    "SELECT household_id FROM residence WHERE person_id = \(person)"
  }

  private static func resident(_ side: String) -> String {
    """
    SELECT \(side).household_id WHERE EXISTS (SELECT 1 FROM beneficiary WHERE person_id = \(side).person_id)
      OR EXISTS (SELECT 1 FROM applicant WHERE household_id = \(side).household_id)
    """
  }

  private static func mark(_ table: String, _ change: String, _ households: String) -> String {
    """
    CREATE TRIGGER \(table)_\(change.prefix(6))_marks_applicants AFTER \(change.uppercased()) ON \(table) BEGIN
    INSERT OR IGNORE INTO applicant_stale SELECT * FROM (\(households)); END;
    """
  }

  private static func count(_ change: String, _ row: String) -> String {
    let sign = change == "insert" ? "" : "-"
    return """
      CREATE TRIGGER applicant_\(change)_counts AFTER \(change.uppercased()) ON applicant BEGIN
      INSERT INTO applicant_count(fiscal_year, community_id, applied, recommended)
      VALUES (\(row).fiscal_year, coalesce(\(row).community_id, 0), \(sign)1, \(sign)\(row).is_recommended)
      ON CONFLICT (fiscal_year, community_id) DO UPDATE SET applied = applied + excluded.applied,
        recommended = recommended + excluded.recommended; END;
      """
  }
}
