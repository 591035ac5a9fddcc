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
    let (people, scans) = try deed { session, journal in
      let people = try openList(list, in: session)
      try session.run(Dialect.overwriteDeleted)
      var scans: [Scan] = []
      for person in people {
        _ = try requireDue(person, in: session)
        scans += try Anonymising.remove(person, on: today, list: list, in: session)
        try journal.append("anonymise", .person, person.raw, [FieldChange("day", after: today.iso)])
      }
      scans += try Anonymising.removeEmptied(in: session)
      try Anonymising.forgetImports(in: session)
      try session.run("UPDATE anonymising_list SET status = 'done', closed_on = \(today) WHERE id = \(list)")
      try journal.append(
        "anonymise_list", .anonymisingList, list.raw, [FieldChange("people", after: String(people.count))])
      return (people, try Anonymising.unreferenced(scans, in: session))
    }
    for scan in scans { self.scans?.destroy(scan) }
    try draftStore.dropAll(people.flatMap(Anonymising.drafts))
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
