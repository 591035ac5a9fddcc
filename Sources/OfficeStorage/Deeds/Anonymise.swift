package import OfficeCore
internal import ThaiText

// Removing identity when the period is over (PDPA B.E. 2562 s.33, s.37(3)). What counts are made of stays.

extension Office {
  /// Prepares the list of who is to be anonymised. Everybody on it has come to the end of the period and is held by
  /// nothing; one who is not refuses the whole.
  @discardableResult
  package func prepareAnonymising(_ people: [ID<Person>]) throws -> ID<AnonymisingList> {
    try Visibility.require(.anonymise, actor)
    return try deed { session, journal in
      guard !people.isEmpty else { throw RuleViolation.nobodyChosen }
      guard try session.number("SELECT count(*) FROM anonymising_list WHERE status = 'prepared'") == 0 else {
        throw RuleViolation.listPrepared
      }
      let list: ID<AnonymisingList> = try session.insert(
        """
        INSERT INTO anonymising_list(prepared_on, prepared_by, status) VALUES (\(today), \(actor.user.name), 'prepared')
        """)
      for person in Set(people).sorted(by: { $0.raw < $1.raw }) {
        let line = try requireDue(person, in: session)
        try session.run(
          """
          INSERT INTO anonymising_entry(list_id, person_id, kind, due_on)
          VALUES (\(list), \(person), \(line.kind.rawValue), \(line.due))
          """)
      }
      try journal.append(
        "prepare_anonymising", .anonymisingList, list.raw, [FieldChange("people", after: String(Set(people).count))])
      return list
    }
  }

  /// Removes the identity of everybody on the prepared list, all or nobody: whoever came to be held since refuses the whole.
  package func anonymise(_ list: ID<AnonymisingList>) throws {
    try Visibility.require(.anonymise, actor)
    let done = try deed { session, journal in
      let people = try openList(list, in: session)
      try session.run(Dialect.overwriteDeleted)
      for person in people {
        _ = try requireDue(person, in: session)
        try Anonymising.remove(person, on: today, list: list, in: session)
        try journal.append("anonymise", .person, person.raw, [FieldChange("day", after: today.iso)])
      }
      try Anonymising.removeEmptied(in: session)
      try session.run("UPDATE anonymising_list SET status = 'done', closed_on = \(today) WHERE id = \(list)")
      try journal.append(
        "anonymise_list", .anonymisingList, list.raw, [FieldChange("people", after: String(people.count))])
      return people
    }
    try draftStore.dropAll(screens: ["person"], subjects: done.map { String($0.raw) })
  }

  /// Nobody on the list is anonymised.
  package func giveUpAnonymising(_ list: ID<AnonymisingList>) throws {
    try Visibility.require(.anonymise, actor)
    try deed { session, journal in
      _ = try openList(list, in: session)
      try session.run("UPDATE anonymising_list SET status = 'given_up', closed_on = \(today) WHERE id = \(list)")
      try journal.append("give_up_anonymising", .anonymisingList, list.raw)
    }
  }

  private func openList(_ list: ID<AnonymisingList>, in session: Session) throws -> [ID<Person>] {
    let status = try session.first("SELECT status FROM anonymising_list WHERE id = \(list)") { $0.text(0) }
    guard let status else { throw StoreError.noSuchRecord }
    guard status == "prepared" else { throw RuleViolation.listClosed }
    return try session.all("SELECT person_id FROM anonymising_entry WHERE list_id = \(list) ORDER BY person_id") {
      $0.id(0)
    }
  }

  private func requireDue(_ person: ID<Person>, in session: Session) throws -> RetentionLine {
    try requirePerson(person, in: session)
    try requireIdentity(of: person, in: session)
    guard let line = try RetentionRecord.lines("p.id = \(person)", today: today, in: session).first else {
      throw StoreError.noSuchRecord
    }
    try RetentionRules.check(due: line.due, holds: line.holds, isAnonymised: false, today: today)
    return line
  }
}

/// What of a person goes, table by table.
enum Anonymising {
  static func remove(_ id: ID<Person>, on day: Day, list: ID<AnonymisingList>, in session: Session) throws {
    guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    let rest = person.details.anonymised(name: AnonymisedWords.name, noIDReason: AnonymisedWords.noIDReason)
    try PersonStore.update(id, from: person.details, to: rest, in: session)
    try session.run(
      """
      UPDATE consent SET given_evidence = \(AnonymisedWords.evidence),
        withdrawn_evidence = CASE WHEN withdrawn_on IS NOT NULL THEN \(AnonymisedWords.evidence) END
      WHERE person_id = \(id)
      """)
    try session.run(
      """
      UPDATE data_request SET detail = '', reason = CASE WHEN reason IS NOT NULL THEN \(AnonymisedWords.evidence) END
      WHERE person_id = \(id)
      """)
    try removeOutreach(id, in: session)
    // The entries stay and the chain holds; what they told of the person goes.
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT id FROM journal WHERE subject = 'person' AND subject_id = \(id))
      """)
    try session.run("INSERT INTO anonymised(person_id, day, list_id) VALUES (\(id), \(day), \(list))")
  }

  /// What was asked about the person between zones, said of the haste in which he or she was registered, and kept of
  /// papers. A scan that belongs to it lies in its folder and is destroyed there.
  private static func removeOutreach(_ id: ID<Person>, in session: Session) throws {
    try session.run(
      """
      UPDATE zone_request SET national_id = \(AnonymisedWords.number), reason = \(AnonymisedWords.evidence),
        answer_note = CASE WHEN answer IS NOT NULL THEN '' END
      WHERE person_id = \(id)
      """)
    try session.run(
      """
      UPDATE walk_in SET settled_reason = CASE WHEN settled_on IS NOT NULL THEN \(AnonymisedWords.evidence) END
      WHERE person_id = \(id)
      """)
    try session.run("UPDATE interest SET topic = '' WHERE person_id = \(id)")
    try session.run(
      """
      UPDATE attachment SET title = \(AnonymisedWords.evidence), paper_number = '', place = ''
      WHERE subject = 'person' AND subject_id = \(id)
      """)
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT id FROM journal WHERE (subject = 'interest' AND subject_id IN (
            SELECT id FROM interest WHERE person_id = \(id)))
          OR (subject = 'zone_request' AND subject_id IN (SELECT id FROM zone_request WHERE person_id = \(id))))
      """)
  }

  /// Households in which nobody with an identity ever lived any more: what was written about them goes too. Amounts stay.
  static func removeEmptied(in session: Session) throws {
    let emptied: SQL = """
      (SELECT r.household_id FROM residence r GROUP BY r.household_id
        HAVING count(*) = count(CASE WHEN r.person_id IN (SELECT person_id FROM anonymised) THEN 1 END))
      """
    try session.run("UPDATE income SET comment = NULL WHERE comment IS NOT NULL AND household_id IN \(emptied)")
    try session.run("UPDATE household SET register_code = NULL WHERE register_code IS NOT NULL AND id IN \(emptied)")
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT id FROM journal WHERE subject = 'household' AND subject_id IN \(emptied))
      """)
  }
}
