/// The office itself: schema steps, users, roles, settings, journal.
enum M0001Office {
  static let text =
    """
    CREATE TABLE migration (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      checksum TEXT NOT NULL
    ) {strict};
    CREATE TABLE office (
      id {id} CHECK (id = 1),
      created_at TEXT NOT NULL,
      is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
      sort_key_version INTEGER NOT NULL
    ) {strict};
    CREATE TABLE user_account (
      id {id},
      login TEXT NOT NULL UNIQUE CHECK (login <> ''),
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      zones TEXT NOT NULL,             -- '1;3'; empty is the whole city
      is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
      version INTEGER NOT NULL
    ) {strict};
    CREATE TABLE role_permission (
      role TEXT NOT NULL,
      permission TEXT NOT NULL,
      PRIMARY KEY (role, permission)
    ) {strict};
    CREATE TABLE setting (
      id {id},
      key TEXT NOT NULL,
      value TEXT,                      -- null is "not set"
      from_day TEXT,                   -- null is from the beginning
      source TEXT NOT NULL,
      confirmed_by TEXT,
      confirmed_on TEXT
    ) {strict};
    CREATE INDEX setting_by_key ON setting(key, from_day);
    CREATE TABLE journal (
      id {id},
      at TEXT NOT NULL,
      login TEXT NOT NULL,
      terminal TEXT NOT NULL,
      deed TEXT NOT NULL,
      subject TEXT NOT NULL,
      subject_id INTEGER NOT NULL,
      digest {bytes} NOT NULL,         -- of salt and payload
      previous {bytes} NOT NULL,
      hash {bytes} NOT NULL
    ) {strict};
    CREATE INDEX journal_by_subject ON journal(subject, subject_id);
    CREATE TABLE journal_payload (     -- may be erased by law; the chain stays valid
      journal_id INTEGER NOT NULL PRIMARY KEY REFERENCES journal(id),
      salt {bytes} NOT NULL,
      content TEXT NOT NULL
    ) {strict};

    """ + Dialect.refuseChangesOfJournal + "\n"
}
