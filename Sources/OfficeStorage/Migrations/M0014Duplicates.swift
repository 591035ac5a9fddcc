/// The same person twice: the keys by which people are compared, the pairs that look alike with what was said of them, and
/// the merges.
enum M0014Duplicates {
  static let text =
    """
    CREATE TABLE person_key (          -- by these a person is brought together with others; null is unknown
      person_id INTEGER NOT NULL PRIMARY KEY REFERENCES person(id),
      name INTEGER, given_and_birth INTEGER, family_and_birth INTEGER,
      house INTEGER, phone INTEGER, other_phone INTEGER
    ) {strict};
    CREATE INDEX person_key_name ON person_key(name) WHERE name IS NOT NULL;
    CREATE INDEX person_key_given_and_birth ON person_key(given_and_birth) WHERE given_and_birth IS NOT NULL;
    CREATE INDEX person_key_family_and_birth ON person_key(family_and_birth) WHERE family_and_birth IS NOT NULL;
    CREATE INDEX person_key_house ON person_key(house) WHERE house IS NOT NULL;
    CREATE INDEX person_key_phone ON person_key(phone) WHERE phone IS NOT NULL;
    CREATE INDEX person_key_other_phone ON person_key(other_phone) WHERE other_phone IS NOT NULL;
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

    """ + triggers + "\n"

  /// Whatever changes what people are compared by marks them.
  private static let triggers: String = {
    func mark(_ name: String, _ when: String, _ person: String) -> String {
      """
      CREATE TRIGGER \(name) AFTER \(when) BEGIN
      INSERT INTO person_key_due VALUES (\(person), 0) ON CONFLICT (person_id) DO UPDATE SET has_keys = 0; END;
      """
    }
    return [
      mark(
        "person_update_marks_keys",
        "UPDATE OF national_id, first_name, last_name, sex, birth, house_number, phone ON person", "NEW.id"),
      mark("residence_insert_marks_keys", "INSERT ON residence", "NEW.person_id"),
      mark("residence_update_marks_keys", "UPDATE ON residence", "NEW.person_id"),
      mark(
        "residence_hand_over_marks_keys", "UPDATE OF person_id ON residence WHEN OLD.person_id <> NEW.person_id",
        "OLD.person_id"),
      mark("residence_delete_marks_keys", "DELETE ON residence", "OLD.person_id"),
    ].joined(separator: "\n")
  }()
}
