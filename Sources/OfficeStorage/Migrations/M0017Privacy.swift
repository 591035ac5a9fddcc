/// What the law on personal data (PDPA B.E. 2562) has the office keep: notices shown, consents, requests of data
/// subjects, who was on papers and in files that left, and whose identity was removed.
enum M0017Privacy {
  static let text =
    """
    CREATE TABLE privacy_notice (      -- showings of the notice at collection, s.23
      id {id},
      person_id INTEGER NOT NULL REFERENCES person(id),
      day TEXT NOT NULL,
      edition TEXT NOT NULL CHECK (edition <> ''),
      way TEXT NOT NULL CHECK (way IN ('form', 'spoken', 'poster', 'message')),
      shown_by TEXT NOT NULL
    ) {strict};
    CREATE INDEX privacy_notice_by_person ON privacy_notice(person_id, day);
    CREATE TABLE consent (             -- for extras only: the register rests on the public task, s.24(4)
      id {id},
      person_id INTEGER NOT NULL REFERENCES person(id),
      purpose TEXT NOT NULL CHECK (purpose IN ('photograph', 'publicity')),
      given_on TEXT NOT NULL,
      given_way TEXT NOT NULL CHECK (given_way IN ('paper', 'spoken', 'phone', 'message')),
      given_evidence TEXT NOT NULL CHECK (given_evidence <> ''),
      withdrawn_on TEXT,
      withdrawn_way TEXT CHECK (withdrawn_way IN ('paper', 'spoken', 'phone', 'message')),
      withdrawn_evidence TEXT CHECK (withdrawn_evidence <> ''),
      CHECK (withdrawn_on >= given_on),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_way IS NULL)),
      CHECK ((withdrawn_on IS NULL) = (withdrawn_evidence IS NULL))
    ) {strict};
    CREATE UNIQUE INDEX consent_now ON consent(person_id, purpose) WHERE withdrawn_on IS NULL;
    CREATE INDEX consent_by_person ON consent(person_id);
    CREATE TABLE data_request (        -- of data subjects, s.30 to 36
      id {id},
      running_year INTEGER NOT NULL,   -- of the Buddhist calendar
      running_number INTEGER NOT NULL CHECK (running_number > 0),
      person_id INTEGER NOT NULL REFERENCES person(id),
      kind TEXT NOT NULL CHECK (kind IN ('access', 'portability', 'object', 'erase', 'restrict', 'rectify')),
      received_on TEXT NOT NULL,
      due_on TEXT NOT NULL,
      detail TEXT NOT NULL,
      decision TEXT CHECK (decision IN ('granted', 'partly', 'refused')),
      reason TEXT,
      answered_on TEXT,
      UNIQUE (running_year, running_number),
      CHECK (received_on <= due_on AND received_on <= answered_on),
      CHECK ((decision IS NULL) = (answered_on IS NULL)),
      CHECK (decision IS NULL OR decision = 'granted' OR reason <> '')
    ) {strict};
    CREATE INDEX data_request_by_person ON data_request(person_id);
    CREATE INDEX data_request_open ON data_request(due_on) WHERE answered_on IS NULL;
    CREATE TABLE disclosure (          -- who was on a paper or in a file that left
      person_id INTEGER NOT NULL REFERENCES person(id),
      journal_id INTEGER NOT NULL REFERENCES journal(id),
      PRIMARY KEY (person_id, journal_id)
    ) {strict}, WITHOUT ROWID;
    CREATE INDEX disclosure_by_entry ON disclosure(journal_id);
    CREATE TABLE anonymising_list (    -- prepared first, done by a second deed
      id {id},
      prepared_on TEXT NOT NULL,
      prepared_by TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('prepared', 'done', 'given_up')),
      closed_on TEXT,
      CHECK ((status = 'prepared') = (closed_on IS NULL))
    ) {strict};
    CREATE UNIQUE INDEX anonymising_list_now ON anonymising_list(status) WHERE status = 'prepared';
    CREATE TABLE anonymising_entry (
      list_id INTEGER NOT NULL REFERENCES anonymising_list(id),
      person_id INTEGER NOT NULL REFERENCES person(id),
      kind TEXT NOT NULL CHECK (kind IN ('supported', 'applied', 'registered')),
      due_on TEXT NOT NULL,
      PRIMARY KEY (list_id, person_id)
    ) {strict};
    CREATE INDEX anonymising_entry_by_person ON anonymising_entry(person_id);
    CREATE TABLE anonymised (          -- whose identity is removed
      person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      day TEXT NOT NULL,
      list_id INTEGER NOT NULL REFERENCES anonymising_list(id)
    ) {strict};
    INSERT OR IGNORE INTO role_permission(role, permission) SELECT DISTINCT role, 'reveal_personal_data' FROM role_permission
      WHERE role IN ('secretary', 'auditor', 'administrator');
    INSERT OR IGNORE INTO role_permission(role, permission) SELECT DISTINCT role, 'keep_data_requests' FROM role_permission
      WHERE role IN ('clerk', 'administrator');
    INSERT OR IGNORE INTO role_permission(role, permission) SELECT DISTINCT role, 'anonymise' FROM role_permission
      WHERE role = 'administrator';

    """
}
