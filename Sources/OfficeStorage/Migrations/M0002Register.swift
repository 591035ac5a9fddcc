/// The register: communities, people and where they live, groups, organisations.
enum M0002Register {
  static let text =
    """
    CREATE TABLE community (
      id {id},
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      zone INTEGER NOT NULL CHECK (zone BETWEEN 1 AND 4),
      name TEXT NOT NULL CHECK (name <> ''),
      aliases TEXT NOT NULL,           -- separated by ';'
      opened TEXT,
      closed TEXT,
      search_key TEXT NOT NULL
    ) {strict};
    CREATE TABLE household (
      id {id},
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      generated_number INTEGER         -- of a code R000001…; null for codes of the office's own
    ) {strict};
    CREATE INDEX household_generated ON household(generated_number) WHERE generated_number IS NOT NULL;
    CREATE TABLE person (
      id {id},
      national_id TEXT UNIQUE CHECK (length(national_id) = 13),
      no_id_reason TEXT,
      title TEXT NOT NULL,
      first_name TEXT NOT NULL CHECK (first_name <> ''),
      last_name TEXT NOT NULL,
      sex TEXT NOT NULL CHECK (sex IN ('f', 'm', 'x')),
      birth TEXT,                      -- a day, or a year alone
      house_number TEXT, moo TEXT, soi TEXT, road TEXT,
      subdistrict TEXT, district TEXT, province TEXT, postcode TEXT,
      phone TEXT,
      declared_income INTEGER CHECK (declared_income >= 0),   -- satang a month
      given_key {bytes} NOT NULL,      -- dictionary order of the given name
      family_key {bytes} NOT NULL,
      search_key TEXT NOT NULL,
      loose_key TEXT NOT NULL,
      version INTEGER NOT NULL,
      CHECK (national_id IS NOT NULL OR no_id_reason IS NOT NULL)
    ) {strict};
    CREATE INDEX person_by_name ON person(given_key, family_key, id);
    CREATE TABLE residence (           -- where a person lives, dated
      id {id},
      person_id INTEGER NOT NULL REFERENCES person(id),
      household_id INTEGER NOT NULL REFERENCES household(id),
      community_id INTEGER REFERENCES community(id),
      is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
      from_day TEXT,                   -- null: holds on every earlier day
      to_day TEXT,                     -- the first day on which it holds no longer
      CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
    ) {strict};
    CREATE UNIQUE INDEX residence_now ON residence(person_id) WHERE to_day IS NULL;
    CREATE INDEX residence_by_person ON residence(person_id, from_day);
    CREATE INDEX residence_by_household ON residence(household_id, person_id);
    CREATE INDEX residence_by_community ON residence(community_id, household_id) WHERE to_day IS NULL;
    CREATE TABLE person_category (
      person_id INTEGER NOT NULL REFERENCES person(id),
      category TEXT NOT NULL,
      from_day TEXT,
      to_day TEXT
    ) {strict};
    CREATE UNIQUE INDEX person_category_now ON person_category(person_id, category) WHERE to_day IS NULL;
    CREATE TABLE occupational_group (
      id {id},
      code TEXT NOT NULL UNIQUE CHECK (code <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      community_id INTEGER NOT NULL REFERENCES community(id),
      occupation TEXT NOT NULL,
      founded TEXT,
      has_rules INTEGER, has_accounts INTEGER, has_general_meeting INTEGER, has_office INTEGER,
      status TEXT NOT NULL CHECK (status IN ('active', 'watch', 'dormant', 'dissolved')),
      name_key {bytes} NOT NULL,
      search_key TEXT NOT NULL,
      version INTEGER NOT NULL
    ) {strict};
    CREATE INDEX group_by_name ON occupational_group(name_key, id);
    CREATE INDEX group_by_community ON occupational_group(community_id);
    CREATE TABLE group_member (
      id {id},
      group_id INTEGER NOT NULL REFERENCES occupational_group(id),
      person_id INTEGER NOT NULL REFERENCES person(id),
      role TEXT NOT NULL,
      from_day TEXT,
      to_day TEXT
    ) {strict};
    CREATE UNIQUE INDEX group_member_key ON group_member(group_id, person_id, coalesce(from_day, ''));
    CREATE INDEX group_member_by_person ON group_member(person_id);
    CREATE TABLE organisation (
      id {id},
      name TEXT NOT NULL CHECK (name <> ''),
      search_key TEXT NOT NULL UNIQUE
    ) {strict};

    """ + Dialect.peopleGrams + "\n"
}
