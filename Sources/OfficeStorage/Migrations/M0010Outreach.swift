/// Outreach under เทศบาลเล็กในเทศบาลใหญ่: what was done to be known, who is interested, who was registered in haste, what one
/// zone asks of another, and what a round announces.
enum M0010Outreach {
  static let text =
    """
    CREATE TABLE outreach (
      id {id},
      fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 2400 AND 2600),
      zone INTEGER NOT NULL CHECK (zone BETWEEN 1 AND 4),
      number INTEGER NOT NULL CHECK (number > 0),             -- runs by fiscal year and zone
      day TEXT NOT NULL,
      channel TEXT NOT NULL,
      topic TEXT NOT NULL CHECK (topic <> ''),
      place TEXT NOT NULL,
      speakers TEXT NOT NULL,
      women INTEGER NOT NULL CHECK (women >= 0),
      men INTEGER NOT NULL CHECK (men >= 0),
      sex_unspecified INTEGER NOT NULL CHECK (sex_unspecified >= 0),
      note TEXT NOT NULL,
      version INTEGER NOT NULL,
      UNIQUE (fiscal_year, zone, number)
    ) {strict};
    CREATE TABLE outreach_community (
      outreach_id INTEGER NOT NULL REFERENCES outreach(id),
      community_id INTEGER NOT NULL REFERENCES community(id),
      PRIMARY KEY (outreach_id, community_id)
    ) {strict};
    CREATE INDEX outreach_by_community ON outreach_community(community_id);
    CREATE TABLE outreach_category (   -- how many of those who came are of a category; one may be of several
      outreach_id INTEGER NOT NULL REFERENCES outreach(id),
      category TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (outreach_id, category)
    ) {strict};
    CREATE TABLE interest (
      id {id},
      day TEXT NOT NULL,
      outreach_id INTEGER REFERENCES outreach(id),            -- null is at the counter
      person_id INTEGER REFERENCES person(id),
      title TEXT, first_name TEXT CHECK (first_name <> ''), last_name TEXT, phone TEXT,
      community_id INTEGER REFERENCES community(id),
      want TEXT NOT NULL,
      topic TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      version INTEGER NOT NULL,
      -- What is known of a person lies in the register alone.
      CHECK ((person_id IS NULL) = (first_name IS NOT NULL)),
      CHECK (person_id IS NULL
        OR (title IS NULL AND last_name IS NULL AND phone IS NULL AND community_id IS NULL))
    ) {strict};
    CREATE INDEX interest_by_outreach ON interest(outreach_id) WHERE outreach_id IS NOT NULL;
    CREATE INDEX interest_by_person ON interest(person_id) WHERE person_id IS NOT NULL;
    CREATE TABLE walk_in (             -- people registered in haste, to be completed
      person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      day TEXT NOT NULL,
      outreach_id INTEGER REFERENCES outreach(id),
      registered_by TEXT NOT NULL,
      settled_on TEXT,                 -- no more can be had
      settled_reason TEXT,
      CHECK ((settled_on IS NULL) = (settled_reason IS NULL))
    ) {strict};
    CREATE TABLE zone_request (
      id {id},
      asked_by TEXT NOT NULL,
      asked_on TEXT NOT NULL,
      asking_zones TEXT NOT NULL,      -- '3'
      national_id TEXT NOT NULL CHECK (length(national_id) = 13),   -- as who asks typed it
      person_id INTEGER NOT NULL REFERENCES person(id),
      zone INTEGER CHECK (zone BETWEEN 1 AND 4),              -- whose it was then; null is outside any community
      reason TEXT NOT NULL CHECK (reason <> ''),
      answer TEXT, answer_note TEXT, answered_by TEXT, answered_on TEXT,
      CHECK ((answer IS NULL) = (answered_by IS NULL)),
      CHECK ((answer IS NULL) = (answered_on IS NULL)),
      CHECK ((answer IS NULL) = (answer_note IS NULL))
    ) {strict};
    CREATE UNIQUE INDEX zone_request_open ON zone_request(person_id, asked_by) WHERE answer IS NULL;
    ALTER TABLE call_round ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE call_round ADD COLUMN criteria TEXT NOT NULL DEFAULT '';
    ALTER TABLE call_round ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    CREATE TABLE round_quota (
      round_id INTEGER NOT NULL REFERENCES call_round(id),
      zone INTEGER NOT NULL CHECK (zone BETWEEN 1 AND 4),
      proposals INTEGER CHECK (proposals >= 0),
      amount INTEGER CHECK (amount >= 0),
      PRIMARY KEY (round_id, zone),
      CHECK (proposals IS NOT NULL OR amount IS NOT NULL)
    ) {strict};

    """
}
