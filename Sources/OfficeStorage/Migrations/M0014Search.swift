/// On which days people were registered, and searches kept for everyone.
enum M0014Search {
  static let text =
    """
    CREATE TABLE registration_day (    -- from which number on people were registered on a day or later
      first_person INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      day TEXT NOT NULL
    ) {strict};
    CREATE TABLE shared_search (
      id {id},
      list TEXT NOT NULL CHECK (list <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      line TEXT NOT NULL,              -- in the query language
      sort_column TEXT,
      is_descending INTEGER NOT NULL CHECK (is_descending IN (0, 1)),
      shared_by TEXT NOT NULL,         -- login
      shared_at TEXT NOT NULL,
      withdrawn_at TEXT                -- no longer offered
    ) {strict};
    CREATE UNIQUE INDEX shared_search_name ON shared_search(list, name) WHERE withdrawn_at IS NULL;

    """
}
