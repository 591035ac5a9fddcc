/// The standings of all that is supported, and the figures summed from them: kept with each deed, so that a figure costs the
/// same however much is recorded.
enum M0005Standings {
  static let text =
    """
    CREATE TABLE standing (            -- a household or group supported in a fiscal year, by all that is recorded
      indicator TEXT NOT NULL CHECK (indicator IN ('household_income_increased', 'group_management_improved')),
      fiscal_year INTEGER NOT NULL,
      subject_id INTEGER NOT NULL,
      community_id INTEGER REFERENCES community(id),
      first_day TEXT NOT NULL,
      base_day TEXT,
      base_value INTEGER,              -- satang a month, or hundredths of a score
      later_day TEXT,
      later_round TEXT,
      later_value INTEGER,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
      quarters TEXT NOT NULL,          -- the levels at the four quarters' ends; 0 is not yet supported
      keys TEXT NOT NULL,              -- ';applicant:group;sex:f;'
      until TEXT NOT NULL,             -- the day of the last decision or measurement that it rests on
      PRIMARY KEY (indicator, fiscal_year, subject_id)
    ) {strict};
    CREATE INDEX standing_by_community ON standing(indicator, fiscal_year, community_id, subject_id);
    CREATE INDEX standing_by_day ON standing(indicator, fiscal_year, until);
    CREATE INDEX standing_by_subject ON standing(subject_id, indicator);
    CREATE TABLE standing_count (
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      point INTEGER NOT NULL,          -- 0 by all that is recorded, 1 to 4 at that quarter's end
      key TEXT NOT NULL,               -- '' is the total
      community_id INTEGER NOT NULL,   -- 0 is none
      supported INTEGER NOT NULL,
      with_baseline INTEGER NOT NULL,
      followed_up INTEGER NOT NULL,
      increased INTEGER NOT NULL,
      PRIMARY KEY (indicator, fiscal_year, point, key, community_id)
    ) {strict};
    CREATE TABLE standing_stale (      -- touched in this transaction, to be counted anew before it ends
      indicator TEXT NOT NULL,
      subject_id INTEGER NOT NULL,
      PRIMARY KEY (indicator, subject_id)
    ) {strict};
    INSERT INTO standing_stale SELECT DISTINCT 'household_income_increased', r.household_id
      FROM proposal p JOIN beneficiary b ON b.proposal_id = p.id JOIN residence r ON r.person_id = b.person_id
      WHERE p.decided_on IS NOT NULL;
    INSERT INTO standing_stale SELECT DISTINCT 'group_management_improved', p.group_id
      FROM proposal p WHERE p.group_id IS NOT NULL AND p.decided_on IS NOT NULL;

    """ + StaleMarks.triggers + "\n"
}
