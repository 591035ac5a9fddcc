/// The programme: the year's frame, proposals, what the committee and the mayor decided.
enum M0003Programme {
  static let text =
    """
    CREATE TABLE umbrella_project (
      id {id},
      fiscal_year INTEGER NOT NULL UNIQUE CHECK (fiscal_year BETWEEN 2400 AND 2600),
      name TEXT NOT NULL,
      memo_number TEXT NOT NULL,
      approved_on TEXT NOT NULL,
      signer TEXT NOT NULL,
      budget_line TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount >= 0),
      version INTEGER NOT NULL
    ) {strict};
    CREATE TABLE budget_transfer (
      id {id},
      umbrella_id INTEGER NOT NULL REFERENCES umbrella_project(id),
      day TEXT NOT NULL,
      amount INTEGER NOT NULL,         -- into (+) or out of (-) the project
      memo_number TEXT NOT NULL,
      reason TEXT NOT NULL
    ) {strict};
    CREATE TABLE call_round (
      id {id},
      fiscal_year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      opens TEXT NOT NULL,
      closes TEXT NOT NULL,
      CHECK (opens <= closes),
      UNIQUE (fiscal_year, number)
    ) {strict};
    CREATE TABLE proposal (
      id {id},
      number TEXT NOT NULL,
      number_key TEXT NOT NULL UNIQUE,
      running_number INTEGER,          -- null for old papers with numbers of another form
      running_year INTEGER,
      fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 2400 AND 2600),
      round_id INTEGER REFERENCES call_round(id),
      receipt_number TEXT,
      group_id INTEGER REFERENCES occupational_group(id),
      person_id INTEGER REFERENCES person(id),
      organisation_id INTEGER REFERENCES organisation(id),
      title TEXT NOT NULL CHECK (title <> ''),
      objectives TEXT NOT NULL,        -- '2.1;2.3'
      support TEXT NOT NULL,           -- 'training;materials'
      amount_requested INTEGER NOT NULL CHECK (amount_requested >= 0),
      submitted_on TEXT,
      status TEXT NOT NULL,
      amount_recommended INTEGER,
      decided_on TEXT,
      amount_approved INTEGER,
      search_key TEXT NOT NULL,
      version INTEGER NOT NULL,
      CHECK ((group_id IS NOT NULL) + (person_id IS NOT NULL) + (organisation_id IS NOT NULL) = 1)
    ) {strict};
    CREATE INDEX proposal_by_status ON proposal(status, fiscal_year);
    CREATE INDEX proposal_by_year ON proposal(fiscal_year, id);
    CREATE INDEX proposal_by_decision ON proposal(decided_on) WHERE decided_on IS NOT NULL;
    CREATE INDEX proposal_by_group ON proposal(group_id) WHERE group_id IS NOT NULL;
    CREATE INDEX proposal_by_running_number ON proposal(running_year, running_number);
    CREATE TABLE proposal_line (
      proposal_id INTEGER NOT NULL REFERENCES proposal(id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),         -- hundredths of the unit
      unit TEXT NOT NULL,
      unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
      PRIMARY KEY (proposal_id, position)
    ) {strict};
    CREATE TABLE proposal_paper (
      proposal_id INTEGER NOT NULL REFERENCES proposal(id),
      paper TEXT NOT NULL,
      PRIMARY KEY (proposal_id, paper)
    ) {strict};
    CREATE TABLE beneficiary (
      id {id},
      proposal_id INTEGER NOT NULL REFERENCES proposal(id),
      person_id INTEGER NOT NULL REFERENCES person(id),
      UNIQUE (proposal_id, person_id)
    ) {strict};
    CREATE INDEX beneficiary_by_person ON beneficiary(person_id);
    CREATE TABLE screening_decision (
      id {id},
      proposal_id INTEGER NOT NULL REFERENCES proposal(id),
      day TEXT NOT NULL,
      outcome TEXT NOT NULL,
      amount INTEGER,
      reason TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      corrected_by INTEGER REFERENCES screening_decision(id)  -- the entry that counts instead
    ) {strict};
    CREATE INDEX screening_decision_by_proposal ON screening_decision(proposal_id);
    CREATE TABLE mayor_decision (
      id {id},
      proposal_id INTEGER NOT NULL REFERENCES proposal(id),
      outcome TEXT NOT NULL,
      memo_number TEXT NOT NULL,
      signed_on TEXT NOT NULL,
      signer TEXT NOT NULL,
      reason TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      corrected_by INTEGER REFERENCES mayor_decision(id)
    ) {strict};
    CREATE INDEX mayor_decision_by_proposal ON mayor_decision(proposal_id);

    """
}
