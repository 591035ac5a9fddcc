/// What differs between engines: column types, table options, date arithmetic, search in names.
enum Dialect {
  /// Fills the places that a migration leaves to the engine.
  static func render(_ migration: String) -> String {
    var text = migration
    for (name, sql) in [("{id}", "INTEGER PRIMARY KEY"), ("{strict}", "STRICT"), ("{bytes}", "BLOB")] {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sql)
    }
    return text
  }

  static let refuseChangesOfJournal = """
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_payload_is_never_changed BEFORE UPDATE ON journal_payload
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    """

  /// The index of two-code-point grams of people's search keys; its rows are numbered like the people.
  static let peopleGrams = """
    CREATE VIRTUAL TABLE person_gram USING fts5(grams, content='', tokenize='ascii');
    """
}
