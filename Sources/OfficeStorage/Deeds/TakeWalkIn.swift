package import OfficeCore
internal import ThaiText

extension Office {
  /// Registers who stands there now (ผู้มาติดต่อ), at a meeting or at the counter; the registration is to be completed later.
  /// What the person wants, where something is typed, goes into the list of the interested.
  ///
  /// Throws `RuleViolation.numberKnown` (or `.numberKnownElsewhere`) when the national ID stands in the register.
  @discardableResult
  package func registerWalkIn(_ walkIn: WalkInDraft.Reading, at outreach: ID<Outreach>? = nil) throws -> ID<Person> {
    try deed { session, journal in
      try requireOutreach(outreach, in: session)
      let person = try registerWalkIn(walkIn.details, at: outreach, in: session, journal)
      if !walkIn.topic.isEmpty {
        try note(
          InterestDetails(day: today, outreach: outreach, who: .person(person), want: walkIn.want, topic: walkIn.topic),
          in: session, journal)
      }
      return person
    }
  }

  /// Notes that somebody is interested: a name of a meeting's list, not registered yet, or a person of the register.
  @discardableResult
  package func noteInterest(_ details: InterestDetails) throws -> ID<Interest> {
    try deed { session, journal in
      guard details.day <= today else { throw RuleViolation.inFuture(details.day) }
      try requireOutreach(details.outreach, in: session)
      return try note(details, in: session, journal)
    }
  }

  /// Registers names of the list, all of them or none; their lines are the persons' from then on.
  @discardableResult
  package func preRegister(_ ids: [ID<Interest>], noIDReason: String) throws -> [ID<Person>] {
    guard !noIDReason.isEmpty else { throw RuleViolation.reasonMissing }
    return try deed { session, journal in
      try ids.map { try preRegister($0, noIDReason: noIDReason, in: session, journal) }
    }
  }

  private func preRegister(_ id: ID<Interest>, noIDReason: String, in session: Session, _ journal: Journal) throws
    -> ID<Person>
  {
    guard let interest = try InterestRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    try Visibility.require(.editRegister, zone: try InterestRecord.zone(of: id, in: session), actor)
    let who: InterestDetails.Name
    switch interest.details.who {
    case .person(let person): throw RuleViolation.registeredAlready(person)
    case .named(let name): who = name
    }
    let person = try registerWalkIn(
      WalkInDraft.Reading(who: who, noIDReason: noIDReason).details, at: interest.details.outreach, in: session, journal
    )
    try session.run(
      """
      UPDATE interest SET person_id = \(person), title = NULL, first_name = NULL, last_name = NULL, phone = NULL,
        community_id = NULL, version = version + 1 WHERE id = \(id)
      """)
    try journal.append("pre_register", .interest, id.raw, [FieldChange("person", after: String(person.raw))])
    return person
  }

  /// Settles that no more can be had of somebody who was registered in haste: the reason is kept.
  package func settleRegistration(of person: ID<Person>, reason: String) throws {
    try deed { session, journal in
      try Visibility.require(.editRegister, zone: try PersonRecord.zone(of: person, in: session), actor)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      try session.run(
        """
        UPDATE walk_in SET settled_on = \(today), settled_reason = \(reason)
        WHERE person_id = \(person) AND settled_on IS NULL
        """)
      guard session.changes == 1 else { throw StoreError.noSuchRecord }
      try journal.append("settle_registration", .person, person.raw, reason: reason)
    }
  }

  private func registerWalkIn(
    _ details: PersonDetails, at outreach: ID<Outreach>?, in session: Session, _ journal: Journal
  ) throws -> ID<Person> {
    let remark = FieldChange("walk_in", after: outreach.map { String($0.raw) } ?? "counter")
    let person = try register(details, remarks: [remark], in: session, journal)
    try session.run(
      """
      INSERT INTO walk_in(person_id, day, outreach_id, registered_by)
      VALUES (\(person), \(today), \(outreach), \(actor.user.login))
      """)
    return person
  }

  @discardableResult
  private func note(_ details: InterestDetails, in session: Session, _ journal: Journal) throws -> ID<Interest> {
    let zone: Int?
    switch details.who {
    case .person(let person):
      try requirePerson(person, may: .editRegister, in: session)
      zone = try PersonRecord.zone(of: person, in: session)
    case .named(let who):
      guard !who.name.first.isEmpty else {
        throw FieldProblem(field: WalkInDraft.Field.name.rawValue, value: "", kind: .missing)
      }
      let own = try self.zone(of: who.community, in: session)
      zone = try own ?? details.outreach.flatMap { try OutreachRecord.zone(of: $0, in: session) }
      try requireOpen(who.community, in: session)
    }
    try Visibility.require(.editRegister, zone: zone, actor)
    if case .person(let person) = details.who { try requireRegistered([person], on: details.day, in: session) }
    let id = try InterestRecord.insert(details, by: actor.user.login, in: session)
    try journal.append("record", .interest, id.raw, FieldChange.between(nil, details.journalFields))
    return id
  }

  private func requireOutreach(_ outreach: ID<Outreach>?, in session: Session) throws {
    guard let outreach else { return }
    guard let zone = try OutreachRecord.zone(of: outreach, in: session) else { throw StoreError.noSuchRecord }
    try Visibility.require(.editRegister, zone: zone, actor)
  }
}
