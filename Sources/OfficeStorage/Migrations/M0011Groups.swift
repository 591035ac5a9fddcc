/// Groups in full: profile, evidence, products, earlier support, log and dissolution; organisations with their officers;
/// networks of groups; papers and scans attached to records.
enum M0011Groups {
  static let text = """
    ALTER TABLE occupational_group ADD COLUMN short_name TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN former_names TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN occupation_kind TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN founders_female INTEGER CHECK (founders_female >= 0);
    ALTER TABLE occupational_group ADD COLUMN founders_male INTEGER CHECK (founders_male >= 0);
    ALTER TABLE occupational_group ADD COLUMN founding_capital INTEGER CHECK (founding_capital >= 0);
    ALTER TABLE occupational_group ADD COLUMN capital INTEGER CHECK (capital >= 0);
    ALTER TABLE occupational_group ADD COLUMN share_value INTEGER CHECK (share_value >= 0);
    ALTER TABLE occupational_group ADD COLUMN savings INTEGER CHECK (savings >= 0);
    ALTER TABLE occupational_group ADD COLUMN bank TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN bank_account TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN signers_needed INTEGER CHECK (signers_needed > 0);
    ALTER TABLE occupational_group ADD COLUMN problems TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN needs TEXT NOT NULL DEFAULT '';
    ALTER TABLE occupational_group ADD COLUMN dissolved_on TEXT;
    ALTER TABLE occupational_group ADD COLUMN dissolved_reason TEXT CHECK (dissolved_reason <> '');
    ALTER TABLE group_member ADD COLUMN term_until TEXT;
    ALTER TABLE group_member ADD COLUMN is_signatory INTEGER NOT NULL DEFAULT 0 CHECK (is_signatory IN (0, 1));
    CREATE TABLE group_evidence (      -- the paper behind one of the four facts
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      fact TEXT NOT NULL CHECK (fact IN ('rules', 'accounts', 'general_meeting', 'office')),
      paper TEXT NOT NULL,
      number TEXT NOT NULL,
      dated TEXT,
      seen_on TEXT,
      PRIMARY KEY (group_id, fact)
    ) {strict};
    CREATE TABLE group_product (
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      price INTEGER CHECK (price >= 0),
      capacity TEXT NOT NULL,
      channel TEXT NOT NULL,
      PRIMARY KEY (group_id, position)
    ) {strict};
    CREATE TABLE group_earlier_support (
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      position INTEGER NOT NULL,
      by_whom TEXT NOT NULL CHECK (by_whom <> ''),
      year INTEGER CHECK (year BETWEEN 2400 AND 2600),
      item TEXT NOT NULL,
      amount INTEGER CHECK (amount >= 0),
      PRIMARY KEY (group_id, position)
    ) {strict};
    CREATE TABLE group_event (         -- the log from which a group's status is computed
      id {id},
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      kind TEXT NOT NULL CHECK (kind IN ('meeting', 'general_meeting', 'accounts', 'visit')),
      day TEXT NOT NULL,
      what TEXT NOT NULL CHECK (what <> ''),
      by_whom TEXT NOT NULL CHECK (by_whom <> ''),
      attended INTEGER CHECK (attended >= 0),
      finding TEXT CHECK (finding IN ('active', 'stopped', 'nobody_met')),
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      corrected_by INTEGER REFERENCES group_event(id),   -- the entry that counts instead
      struck_reason TEXT CHECK (struck_reason <> ''),    -- why it counts no longer
      CHECK ((kind = 'visit') = (finding IS NOT NULL)),
      CHECK (corrected_by IS NULL OR struck_reason IS NOT NULL)
    ) {strict};
    CREATE INDEX group_event_by_group ON group_event(group_id, day);
    CREATE TABLE attachment (
      id {id},
      subject TEXT NOT NULL CHECK (subject IN ('person', 'household', 'group', 'organisation')),
      subject_id INTEGER NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      paper_number TEXT NOT NULL,
      place TEXT NOT NULL,
      day TEXT,
      scan_name TEXT,
      scan_checksum TEXT CHECK (length(scan_checksum) = 64),
      scan_size INTEGER CHECK (scan_size >= 0),
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      struck_reason TEXT CHECK (struck_reason <> ''),
      CHECK ((scan_name IS NULL) = (scan_checksum IS NULL) AND (scan_name IS NULL) = (scan_size IS NULL))
    ) {strict};
    CREATE INDEX attachment_by_subject ON attachment(subject, subject_id);
    CREATE INDEX attachment_by_scan ON attachment(scan_checksum) WHERE scan_checksum IS NOT NULL;
    ALTER TABLE organisation ADD COLUMN kind TEXT;
    ALTER TABLE organisation ADD COLUMN community_id INTEGER REFERENCES community(id);
    ALTER TABLE organisation ADD COLUMN legal_basis TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN registration_number TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN contact TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN phone TEXT NOT NULL DEFAULT '';
    ALTER TABLE organisation ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    CREATE TABLE organisation_officer (
      organisation_id INTEGER NOT NULL REFERENCES organisation(id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      post TEXT NOT NULL CHECK (post <> ''),
      phone TEXT NOT NULL,
      from_day TEXT,
      to_day TEXT,
      PRIMARY KEY (organisation_id, position)
    ) {strict};
    CREATE TABLE group_network (
      id {id},
      name TEXT NOT NULL CHECK (name <> ''),
      search_key TEXT NOT NULL UNIQUE,
      coordinator TEXT NOT NULL,
      phone TEXT NOT NULL,
      founded TEXT,
      note TEXT NOT NULL,
      version INTEGER NOT NULL
    ) {strict};
    CREATE TABLE network_group (
      network_id INTEGER NOT NULL REFERENCES group_network(id),
      position INTEGER NOT NULL,
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      from_day TEXT,
      to_day TEXT,
      PRIMARY KEY (network_id, position)
    ) {strict};
    CREATE INDEX network_group_by_group ON network_group(group_id);

    """
}
