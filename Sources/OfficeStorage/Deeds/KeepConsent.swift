package import OfficeCore
package import ThaiText

// The notice at collection and the consents for extras (PDPA B.E. 2562 s.19, s.23).

extension Office {
  /// Records that the notice in force on that day was shown to a person.
  package func recordNotice(to person: ID<Person>, way: NoticeWay, on day: Day) throws {
    try deed { session, journal in
      try requireKeeping(person, in: session)
      guard day <= today else { throw RuleViolation.inFuture(day) }
      guard let edition = try Settings.inForce(.noticeEdition, on: day, in: session)?.value else {
        throw StoreError.noSuchRecord
      }
      try session.run(
        """
        INSERT INTO privacy_notice(person_id, day, edition, way, shown_by)
        VALUES (\(person), \(day), \(edition), \(way.rawValue), \(actor.user.name))
        """)
      try journal.append(
        "show_notice", .person, person.raw,
        [
          FieldChange("day", after: day.iso), FieldChange("edition", after: edition),
          FieldChange("way", after: way.rawValue),
        ])
    }
  }

  package func giveConsent(of person: ID<Person>, to purpose: ConsentPurpose, _ step: Consent.Step) throws {
    try deed { session, journal in
      try requireKeeping(person, in: session)
      let before = try ConsentRecord.all(of: person, in: session)
      try ConsentRules.checkGiving(purpose, step, before: before, today: today)
      try session.run(
        """
        INSERT INTO consent(person_id, purpose, given_on, given_way, given_evidence)
        VALUES (\(person), \(purpose.rawValue), \(step.day), \(step.way.rawValue), \(step.evidence))
        """)
      try journal.append("give_consent", .person, person.raw, Self.changes(purpose, step))
    }
  }

  package func withdrawConsent(_ id: ID<Consent>, of person: ID<Person>, _ step: Consent.Step) throws {
    try deed { session, journal in
      try requireKeeping(person, in: session)
      guard let consent = try ConsentRecord.all(of: person, in: session).first(where: { $0.id == id }) else {
        throw StoreError.noSuchRecord
      }
      try ConsentRules.checkWithdrawing(consent, step, today: today)
      try session.run(
        """
        UPDATE consent SET withdrawn_on = \(step.day), withdrawn_way = \(step.way.rawValue),
          withdrawn_evidence = \(step.evidence)
        WHERE id = \(id)
        """)
      try journal.append("withdraw_consent", .person, person.raw, Self.changes(consent.purpose, step))
    }
  }

  private static func changes(_ purpose: ConsentPurpose, _ step: Consent.Step) -> [FieldChange] {
    [
      FieldChange("purpose", after: purpose.rawValue), FieldChange("day", after: step.day.iso),
      FieldChange("way", after: step.way.rawValue), FieldChange("evidence", after: step.evidence),
    ]
  }

  /// The user may change what is kept of this person, whose identity is still there.
  private func requireKeeping(_ person: ID<Person>, in session: Session) throws {
    try requirePerson(person, in: session)
    try Visibility.require(.editRegister, zone: try PersonRecord.zone(of: person, in: session), actor)
    try requireIdentity(of: person, in: session)
  }

  func requirePerson(_ person: ID<Person>, in session: Session) throws {
    guard try session.number("SELECT count(*) FROM person WHERE id = \(person)") == 1 else {
      throw StoreError.noSuchRecord
    }
  }

  /// Whose identity is removed stays nobody.
  func requireIdentity(of person: ID<Person>, in session: Session) throws {
    guard try session.number("SELECT count(*) FROM anonymised WHERE person_id = \(person)") == 0 else {
      throw RuleViolation.anonymised
    }
  }
}

/// Reading consents within a transaction.
enum ConsentRecord {
  static func all(of person: ID<Person>, in session: Session) throws -> [Consent] {
    try session.all(
      """
      SELECT id, purpose, given_on, given_way, given_evidence, withdrawn_on, withdrawn_way, withdrawn_evidence
      FROM consent WHERE person_id = \(person) ORDER BY given_on DESC, id DESC
      """
    ) { row in
      Consent(
        id: row.id(0), purpose: try row.code(1),
        given: Consent.Step(day: try row.day(2), way: try row.code(3), evidence: row.text(4)),
        withdrawn: row.isNull(5)
          ? nil : Consent.Step(day: try row.day(5), way: try row.code(6), evidence: row.text(7)))
    }
  }
}
