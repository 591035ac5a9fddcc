/// People ranked in dictionary order for the search, and the households that applied, kept like the standings.
enum M0013Ranks {
  static let text =
    """
    CREATE TABLE person_rank (         -- the number under which the index of people knows a person
      rank {id},
      person_id INTEGER NOT NULL UNIQUE REFERENCES person(id)
    ) {strict};
    CREATE TABLE person_stale (        -- touched in this transaction, as the index knows them; a new person has no more
      person_id {id},                  -- than the number
      given_key {bytes},
      family_key {bytes},
      search_key TEXT,
      loose_key TEXT,
      facts TEXT
    ) {strict};
    CREATE TABLE applicant (           -- a household with a beneficiary of a fiscal year's proposals
      fiscal_year INTEGER NOT NULL,
      household_id INTEGER NOT NULL REFERENCES household(id),
      community_id INTEGER REFERENCES community(id),          -- of its head now
      is_recommended INTEGER NOT NULL CHECK (is_recommended IN (0, 1)),
      until TEXT NOT NULL,             -- the last day that it rests on
      PRIMARY KEY (fiscal_year, household_id)
    ) {strict};
    CREATE INDEX applicant_by_household ON applicant(household_id);
    CREATE INDEX applicant_by_day ON applicant(fiscal_year, until);
    CREATE TABLE applicant_count (
      fiscal_year INTEGER NOT NULL,
      community_id INTEGER NOT NULL,   -- 0 is none
      applied INTEGER NOT NULL,
      recommended INTEGER NOT NULL,
      PRIMARY KEY (fiscal_year, community_id)
    ) {strict};
    CREATE TABLE applicant_stale (     -- touched in this transaction, to be worked out anew before it ends
      household_id INTEGER NOT NULL PRIMARY KEY
    ) {strict};
    INSERT INTO applicant_stale SELECT DISTINCT r.household_id
      FROM beneficiary b JOIN residence r ON r.person_id = b.person_id;

    """
    + [
      Dialect.peopleTerms, PeopleMarks.view(IndexedPerson.factColumns.prefix(6)), PeopleMarks.triggers,
      ApplicantMarks.triggers, "",
    ].joined(separator: "\n")
}
