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

  /// A day text some days after another: `dayAfter("f.first_day", days: "30")`.
  static func dayAfter(_ day: String, days: String) -> String { "date(\(day), '+' || \(days) || ' days')" }

  static let refuseChangesOfJournal = """
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    CREATE TRIGGER journal_payload_is_never_changed BEFORE UPDATE ON journal_payload
    BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
    """

  /// The index of people; its rows are numbered by `person_rank`.
  static let peopleGrams = """
    CREATE VIRTUAL TABLE person_gram USING fts5(grams, content='', tokenize='ascii');
    """

  /// How many rows of that index hold each token.
  static let peopleTerms = """
    CREATE VIRTUAL TABLE person_gram_terms USING fts5vocab('person_gram', 'row');
    """

  /// Each token of that index: the row and the place in it.
  static let peopleTokens = """
    CREATE VIRTUAL TABLE person_gram_token USING fts5vocab('person_gram', 'instance');
    """

  // MARK: - The whole file

  /// The tables of the office, without the engine's own and those of the search index.
  static let ownTables: SQL = """
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'person_gram%' ORDER BY name
    """

  /// What is wrong with the file's structure, in the engine's own words; empty when nothing is. A full look reads every
  /// index against its table.
  static func flaws(in session: Session, isFull: Bool) throws -> [String] {
    let found = try session.all(isFull ? "PRAGMA integrity_check" : "PRAGMA quick_check") { $0.text(0) }
    return found == ["ok"] ? [] : found
  }

  /// Rows that refer to a row that is not there: the table, the row, and the table referred to.
  static func danglingRows(in session: Session) throws -> [(table: String, row: Int64, parent: String)] {
    try session.all("PRAGMA foreign_key_check") { ($0.text(0), $0.int64(1), $0.text(2)) }
  }

  /// In bytes.
  static func size(of session: Session) throws -> Int {
    try session.number("PRAGMA page_count") * session.number("PRAGMA page_size")
  }

  /// Whether a text is no day of the calendar; null is none to ask about.
  static func isNoDay(_ day: String) -> String { "(\(day) IS NOT NULL AND date(\(day), '+0 days') IS NOT \(day))" }
}
