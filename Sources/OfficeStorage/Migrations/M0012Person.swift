/// More of a person: phones, work, wants, what shows a category, relations, and leaving the register. Several trainings or
/// disabilities are codes with ';' between.
enum M0012Person {
  static let text =
    """
    ALTER TABLE person ADD COLUMN nickname TEXT;
    ALTER TABLE person ADD COLUMN former_surname TEXT;
    ALTER TABLE person ADD COLUMN occupation TEXT;
    ALTER TABLE person ADD COLUMN skills TEXT;
    ALTER TABLE person ADD COLUMN training TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN training_other TEXT;
    ALTER TABLE person ADD COLUMN phone_kind TEXT CHECK (phone_kind IN ('own', 'home', 'work', 'relative', 'neighbour'));
    ALTER TABLE person ADD COLUMN phone_whose TEXT;
    ALTER TABLE person ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1));
    CREATE INDEX person_departed ON person(id) WHERE is_active = 0;
    CREATE TABLE person_phone (        -- those after the first, which stands with the person
      person_id INTEGER NOT NULL REFERENCES person(id),
      place INTEGER NOT NULL CHECK (place BETWEEN 2 AND 4),
      number TEXT NOT NULL CHECK (number <> ''),
      kind TEXT CHECK (kind IN ('own', 'home', 'work', 'relative', 'neighbour')),
      whose TEXT,
      PRIMARY KEY (person_id, place)
    ) {strict};
    ALTER TABLE person_category ADD COLUMN disabilities TEXT NOT NULL DEFAULT '';
    ALTER TABLE person_category ADD COLUMN evidence TEXT;
    CREATE TABLE departure (           -- a time out of the register
      id {id},
      person_id INTEGER NOT NULL REFERENCES person(id),
      reason TEXT NOT NULL
        CHECK (reason IN ('died', 'moved_away', 'duplicate', 'mistake', 'own_wish', 'other')),
      note TEXT,
      from_day TEXT NOT NULL,
      to_day TEXT,                     -- the day on which the person was taken in again
      CHECK (to_day IS NULL OR from_day <= to_day)
    ) {strict};
    CREATE UNIQUE INDEX departure_now ON departure(person_id) WHERE to_day IS NULL;
    CREATE INDEX departure_by_person ON departure(person_id, from_day);
    CREATE TABLE relation (            -- the other is this to the person
      id {id},
      person_id INTEGER NOT NULL REFERENCES person(id),
      other_id INTEGER NOT NULL REFERENCES person(id),
      kind TEXT NOT NULL CHECK (kind IN ('spouse', 'betrothed', 'parent', 'sibling', 'relative', 'in_law', 'guardian',
        'agent', 'guarantor', 'creditor', 'employer', 'carer')),
      degree INTEGER CHECK (degree BETWEEN 1 AND 6),
      from_day TEXT,
      to_day TEXT,
      note TEXT,
      CHECK (person_id <> other_id),
      CHECK ((degree IS NOT NULL) = (kind IN ('relative', 'in_law'))),
      CHECK (from_day IS NULL OR to_day IS NULL OR from_day <= to_day)
    ) {strict};
    CREATE INDEX relation_by_person ON relation(person_id);
    CREATE INDEX relation_by_other ON relation(other_id);

    """
}
