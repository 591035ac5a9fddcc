/// What each import brought and changed, so that it can be taken back whole; and what columns of lists were said to be.
enum M0015ImportBatches {
  static let text =
    """
    CREATE TABLE import_batch (
      id {id},
      at TEXT NOT NULL,
      login TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('communities', 'people', 'groups', 'members', 'proposals', 'beneficiaries',
        'incomes', 'assessments')),
      source TEXT NOT NULL,            -- the file's name
      imported INTEGER NOT NULL CHECK (imported >= 0),
      updated INTEGER NOT NULL CHECK (updated >= 0),
      unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
      differs INTEGER NOT NULL CHECK (differs >= 0),
      rejected INTEGER NOT NULL CHECK (rejected >= 0),
      errors_file TEXT,                -- where the rejected rows were written
      journal_id INTEGER NOT NULL REFERENCES journal(id),
      undone_by INTEGER REFERENCES journal(id),
      CHECK (undone_by > journal_id)
    ) {strict};
    CREATE TABLE import_batch_range (  -- the rows that it brought, by their numbers
      batch_id INTEGER NOT NULL REFERENCES import_batch(id),
      table_name TEXT NOT NULL,
      first_row INTEGER NOT NULL,
      last_row INTEGER NOT NULL,
      PRIMARY KEY (batch_id, table_name),
      CHECK (first_row <= last_row)
    ) {strict};
    CREATE TABLE import_batch_change ( -- the rows that it changed or took away
      id {id},
      batch_id INTEGER NOT NULL REFERENCES import_batch(id),
      table_name TEXT NOT NULL,
      row_id INTEGER NOT NULL,
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT CHECK (after IS NULL OR json_valid(after)),   -- null: the row was taken away
      UNIQUE (batch_id, table_name, row_id)
    ) {strict};
    CREATE TABLE import_mapping (      -- what the columns of a header are, by its print
      kind TEXT NOT NULL,
      print TEXT NOT NULL CHECK (length(print) = 16),
      columns TEXT NOT NULL,           -- names of the contract by place, separated by ','
      login TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (kind, print)
    ) {strict};

    """
}
