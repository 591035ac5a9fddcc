/// SQLite's triggers that mark whoever is compared otherwise than before (`person_key_due`), whoever writes.
enum DuplicateMarks {
  private static let changes = [
    (
      "person_update_marks_keys",
      """
      AFTER UPDATE OF national_id, first_name, last_name, former_surname, sex, birth, house_number, phone ON person
      """,
      mark("NEW.id")
    ),
    // Its keys and the pairs nobody has spoken of go with a person whose import is taken back.
    (
      "person_delete_takes_keys", "BEFORE DELETE ON person",
      """
      DELETE FROM person_key WHERE person_id = OLD.id;
      DELETE FROM person_key_due WHERE person_id = OLD.id;
      DELETE FROM person_pair WHERE answer IS NULL AND (low_id = OLD.id OR high_id = OLD.id);
      """
    ),
    ("residence_insert_marks_keys", "AFTER INSERT ON residence", mark("NEW.person_id")),
    ("residence_update_marks_keys", "AFTER UPDATE ON residence", mark("OLD.person_id") + mark("NEW.person_id")),
    ("residence_delete_marks_keys", "AFTER DELETE ON residence", mark("OLD.person_id")),
    ("phone_insert_marks_keys", "AFTER INSERT ON person_phone", mark("NEW.person_id")),
    ("phone_update_marks_keys", "AFTER UPDATE ON person_phone", mark("OLD.person_id") + mark("NEW.person_id")),
    ("phone_delete_marks_keys", "AFTER DELETE ON person_phone", mark("OLD.person_id")),
    (
      "community_update_marks_keys", "AFTER UPDATE OF zone ON community WHEN OLD.zone <> NEW.zone",
      """
      INSERT INTO person_key_due SELECT person_id, 0 FROM residence WHERE community_id = OLD.id AND to_day IS NULL
      ON CONFLICT (person_id) DO UPDATE SET has_keys = 0;
      """
    ),
  ]

  static let triggers = changes.map { "CREATE TRIGGER \($0.0) \($0.1) BEGIN\n\($0.2) END;" }.joined(separator: "\n")

  /// A person who is gone needs no keys.
  private static func mark(_ person: String) -> String {
    """
    INSERT INTO person_key_due SELECT id, 0 FROM person WHERE id = \(person)
    ON CONFLICT (person_id) DO UPDATE SET has_keys = 0;
    """
  }
}
