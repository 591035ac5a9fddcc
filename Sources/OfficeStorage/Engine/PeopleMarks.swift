/// SQLite's view of what the index of people holds, and the triggers that keep it of whoever is touched, as it was before.
/// They mark rather too many; comparing finds out.
enum PeopleMarks {
  /// One row for each person who was not merged into another, with these facts.
  static func viewWithoutMerged(_ facts: some Sequence<String>) -> String {
    String(view(facts).dropLast()) + "\nWHERE NOT EXISTS (SELECT 1 FROM person_merge g WHERE g.merged_id = p.id);"
  }

  /// One row for each person, with these facts.
  static func view(_ facts: some Sequence<String>) -> String {
    let tokens = facts.map { "coalesce(\($0) || ' ', '')" }.joined(separator: "\n    || ")
    return """
      CREATE VIEW indexed_person AS
      SELECT p.id AS person_id, p.given_key, p.family_key, p.search_key, p.loose_key,
        \(tokens) AS facts
      FROM person p LEFT JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL
      LEFT JOIN community m ON m.id = r.community_id;
      """
  }

  private static let changes = [
    ("person_insert_marks_people", "AFTER INSERT ON person", "INSERT INTO person_stale(person_id) VALUES (NEW.id);"),
    ("person_update_marks_people", "BEFORE UPDATE ON person", mark("OLD.id")),
    ("person_delete_marks_people", "BEFORE DELETE ON person", mark("OLD.id")),
    ("residence_insert_marks_people", "BEFORE INSERT ON residence", mark("NEW.person_id")),
    ("residence_update_marks_people", "BEFORE UPDATE ON residence", mark("OLD.person_id") + mark("NEW.person_id")),
    ("residence_delete_marks_people", "BEFORE DELETE ON residence", mark("OLD.person_id")),
    ("category_insert_marks_people", "BEFORE INSERT ON person_category", mark("NEW.person_id")),
    (
      "category_update_marks_people", "BEFORE UPDATE ON person_category",
      mark("OLD.person_id") + mark("NEW.person_id")
    ),
    ("category_delete_marks_people", "BEFORE DELETE ON person_category", mark("OLD.person_id")),
    (
      "community_update_marks_people", "BEFORE UPDATE OF zone ON community WHEN OLD.zone <> NEW.zone",
      """
      INSERT OR IGNORE INTO person_stale SELECT * FROM indexed_person WHERE person_id IN (
        SELECT person_id FROM residence WHERE community_id = OLD.id AND to_day IS NULL);
      """
    ),
  ]

  static let names = changes.map(\.0)

  static let triggers = changes.map { "CREATE TRIGGER \($0.0) \($0.1) BEGIN\n\($0.2) END;" }.joined(separator: "\n")

  /// Who is merged leaves the index, and is new to it when the merge is taken back.
  static let mergeTriggers = """
    CREATE TRIGGER merge_insert_marks_people BEFORE INSERT ON person_merge BEGIN
    \(mark("NEW.merged_id")) END;
    CREATE TRIGGER merge_delete_marks_people AFTER DELETE ON person_merge BEGIN
    INSERT OR IGNORE INTO person_stale(person_id) VALUES (OLD.merged_id); END;
    """

  private static func mark(_ person: String) -> String {
    """
    INSERT INTO person_stale SELECT * FROM indexed_person WHERE person_id = \(person)
      AND NOT EXISTS (SELECT 1 FROM person_stale WHERE person_id = \(person));
    """
  }
}
