/// SQLite's triggers that mark whose standing a change may touch. They mark rather too many; counting anew finds out.
enum StaleMarks {
  static let triggers =
    (rows.flatMap { row in row.changes.map { trigger(row, $0) } } + [settings]).joined(separator: "\n")

  private enum Change: String { case insert, update, delete }

  private struct Rows {
    var table: String
    var changes: [Change] = [.insert, .update, .delete]
    /// For an update, the columns that matter.
    var columns = ""
    var indicator = household
    /// Selects the touched; `ROW` is the old row or the new one.
    var subjects: String
  }

  private static let household = "household_income_increased"
  private static let group = "group_management_improved"

  private static let rows = [
    Rows(table: "income", subjects: "SELECT ROW.household_id"),
    Rows(
      table: "residence",
      subjects: """
        SELECT ROW.household_id WHERE EXISTS (SELECT 1 FROM beneficiary WHERE person_id = ROW.person_id)
          OR EXISTS (SELECT 1 FROM standing WHERE subject_id = ROW.household_id AND indicator = '\(household)')
        """),
    Rows(
      table: "beneficiary", changes: [.insert, .delete],
      subjects: """
        SELECT r.household_id FROM residence r WHERE r.person_id = ROW.person_id
          AND EXISTS (SELECT 1 FROM proposal WHERE id = ROW.proposal_id AND decided_on IS NOT NULL)
        """),
    Rows(
      table: "proposal", changes: [.update], columns: "status, decided_on, group_id, person_id, organisation_id",
      subjects: """
        SELECT r.household_id FROM beneficiary b JOIN residence r ON r.person_id = b.person_id
        WHERE b.proposal_id = ROW.id AND ROW.decided_on IS NOT NULL
        """),
    Rows(table: "person", changes: [.update], columns: "sex", subjects: homes(of: "ROW.id")),
    Rows(table: "person_category", subjects: homes(of: "ROW.person_id")),
    Rows(
      table: "proposal", columns: "status, decided_on, group_id", indicator: group,
      subjects: "SELECT ROW.group_id WHERE ROW.group_id IS NOT NULL AND ROW.decided_on IS NOT NULL"),
    Rows(table: "assessment", indicator: group, subjects: "SELECT ROW.group_id"),
    Rows(
      table: "occupational_group", changes: [.update], columns: "community_id", indicator: group,
      subjects: "SELECT ROW.id"),
  ]

  private static func homes(of person: String) -> String {
    """
    SELECT r.household_id FROM residence r WHERE r.person_id = \(person)
      AND EXISTS (SELECT 1 FROM beneficiary WHERE person_id = \(person))
    """
  }

  private static func trigger(_ row: Rows, _ change: Change) -> String {
    let columns = change == .update && !row.columns.isEmpty ? " OF \(row.columns)" : ""
    let sides = change == .insert ? ["NEW"] : change == .delete ? ["OLD"] : ["OLD", "NEW"]
    let marks = sides.map { side in
      "INSERT OR IGNORE INTO standing_stale SELECT '\(row.indicator)', x.* FROM ("
        + row.subjects.split(separator: "ROW.", omittingEmptySubsequences: false).joined(separator: side + ".") + ") x;"
    }
    return """
      CREATE TRIGGER \(row.table)_\(change.rawValue)_marks_\(row.indicator == household ? "households" : "groups")
      AFTER \(change.rawValue.uppercased())\(columns) ON \(row.table) BEGIN
      \(marks.joined(separator: "\n")) END;
      """
  }

  /// A setting of the figures touches all that is supported.
  private static let settings = """
    CREATE TRIGGER setting_insert_marks_all AFTER INSERT ON setting
    WHEN NEW.key IN ('baseline_grace_days', 'minimum_rise_percent') BEGIN
    INSERT OR IGNORE INTO standing_stale SELECT indicator, subject_id FROM standing; END;
    """
}
