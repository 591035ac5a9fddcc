/// Follow-up: household incomes, why a household was not reached, groups' management scores.
enum M0004FollowUp {
  static let text =
    """
    CREATE TABLE income (
      id {id},
      household_id INTEGER NOT NULL REFERENCES household(id),
      round TEXT NOT NULL CHECK (round IN ('baseline', 'm3', 'm6', 'm12')),
      recorded_on TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount >= 0),            -- satang a month, whole household
      recorded_by TEXT,
      comment TEXT,
      corrected_by INTEGER REFERENCES income(id)              -- the entry that counts instead
    ) {strict};
    CREATE UNIQUE INDEX income_key ON income(household_id, round, recorded_on) WHERE corrected_by IS NULL;
    CREATE TABLE not_reached (
      id {id},
      household_id INTEGER NOT NULL REFERENCES household(id),
      fiscal_year INTEGER NOT NULL,
      round TEXT NOT NULL CHECK (round IN ('baseline', 'm3', 'm6', 'm12')),
      day TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('not_found', 'moved', 'died', 'refused')),
      recorded_by TEXT NOT NULL
    ) {strict};
    CREATE INDEX not_reached_by_household ON not_reached(household_id, round);
    CREATE TABLE assessment (
      id {id},
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      fiscal_year INTEGER NOT NULL,
      assessed_on TEXT NOT NULL,
      score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),  -- hundredths
      recorded_by TEXT NOT NULL,
      corrected_by INTEGER REFERENCES assessment(id)
    ) {strict};
    CREATE UNIQUE INDEX assessment_key ON assessment(group_id, assessed_on) WHERE corrected_by IS NULL;

    """
}
