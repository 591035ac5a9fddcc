/// The same person twice: the keys by which people are compared, the pairs that look alike with what was said of them, and
/// the merges. Who was merged into another is not in the index of people.
enum M0018Duplicates {
  static let text =
    """
    CREATE TABLE person_key (          -- by these a person is brought together with others; null is unknown
      person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      zone INTEGER NOT NULL CHECK (zone BETWEEN 0 AND 4),     -- of the community now; 0 is none
      name INTEGER, former_name INTEGER, given_and_birth INTEGER, family_and_birth INTEGER, house INTEGER,
      phone INTEGER, phone2 INTEGER, phone3 INTEGER, phone4 INTEGER
    ) {strict};
    CREATE INDEX person_key_name ON person_key(name, zone) WHERE name IS NOT NULL;
    CREATE INDEX person_key_former_name ON person_key(former_name, zone) WHERE former_name IS NOT NULL;
    CREATE INDEX person_key_given_and_birth ON person_key(given_and_birth, zone) WHERE given_and_birth IS NOT NULL;
    CREATE INDEX person_key_family_and_birth ON person_key(family_and_birth, zone) WHERE family_and_birth IS NOT NULL;
    CREATE INDEX person_key_house ON person_key(house, zone) WHERE house IS NOT NULL;
    CREATE INDEX person_key_phone ON person_key(phone, zone) WHERE phone IS NOT NULL;
    CREATE INDEX person_key_phone2 ON person_key(phone2, zone) WHERE phone2 IS NOT NULL;
    CREATE INDEX person_key_phone3 ON person_key(phone3, zone) WHERE phone3 IS NOT NULL;
    CREATE INDEX person_key_phone4 ON person_key(phone4, zone) WHERE phone4 IS NOT NULL;
    CREATE TABLE person_key_due (      -- touched: the keys are to be made anew (0), or those alike to be looked for (1)
      person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      has_keys INTEGER NOT NULL CHECK (has_keys IN (0, 1))
    ) {strict};
    CREATE INDEX person_key_due_now ON person_key_due(person_id) WHERE has_keys = 0;
    CREATE TABLE person_pair (         -- two who look like one person, and what was said of them
      low_id INTEGER NOT NULL REFERENCES person(id),
      high_id INTEGER NOT NULL REFERENCES person(id),
      score INTEGER NOT NULL,
      evidence TEXT NOT NULL,          -- 'name_sounds;birth_same'
      answer TEXT CHECK (answer IN ('same', 'different', 'later')),
      reason TEXT,
      answered_by TEXT,
      answered_at TEXT,
      CHECK (low_id < high_id),
      CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
      PRIMARY KEY (low_id, high_id)
    ) {strict};
    CREATE INDEX person_pair_by_high ON person_pair(high_id);
    CREATE INDEX person_pair_by_score ON person_pair(score DESC) WHERE answer IS NULL OR answer = 'later';
    CREATE TABLE person_merge (        -- stands as long as the merge does; whoever asks for the merged finds the survivor
      id {id},
      merged_id INTEGER NOT NULL UNIQUE REFERENCES person(id),
      survivor_id INTEGER NOT NULL REFERENCES person(id),
      from_household INTEGER REFERENCES household(id),        -- left by all: what was recorded of it went to the other
      to_household INTEGER REFERENCES household(id),
      entry INTEGER NOT NULL REFERENCES journal(id),
      CHECK (merged_id <> survivor_id),
      CHECK ((from_household IS NULL) = (to_household IS NULL))
    ) {strict};
    CREATE INDEX person_merge_by_survivor ON person_merge(survivor_id);
    CREATE INDEX person_merge_by_household ON person_merge(from_household) WHERE from_household IS NOT NULL;
    CREATE TABLE person_merge_row (    -- every row that pointed to one of the two, before and after
      merge_id INTEGER NOT NULL REFERENCES person_merge(id),
      relation TEXT NOT NULL,
      row_id INTEGER NOT NULL,
      before TEXT,                     -- null: was not there
      after TEXT,                      -- null: was taken out; as `before`: untouched
      PRIMARY KEY (merge_id, relation, row_id)
    ) {strict};
    INSERT INTO person_key_due SELECT id, 0 FROM person;
    DROP VIEW indexed_person;

    """
    + [
      PeopleMarks.viewWithoutMerged(IndexedPerson.factColumns.prefix(6)), PeopleMarks.mergeTriggers,
      DuplicateMarks.triggers, "",
    ].joined(separator: "\n")
}
