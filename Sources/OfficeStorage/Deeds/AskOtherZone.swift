package import OfficeCore
package import ThaiText

extension Office {
  /// Asks the zone in which a number is known about it (คำขอถึงเขตอื่น). Nothing of the person is told, not even which zone.
  ///
  /// Throws `.nothingToAsk` for a number that is nowhere, or where the user sees it.
  @discardableResult
  package func askOtherZone(about number: NationalID, reason: String) throws -> ID<ZoneRequest> {
    try Visibility.require(.editRegister, actor)
    guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
    return try deed { session, journal in
      guard let person = try PersonRecord.id(number, in: session) else { throw RuleViolation.nothingToAsk }
      let zone = try PersonRecord.zone(of: person, in: session)
      guard !scope(.seeRegister).contains(zone: zone) else { throw RuleViolation.nothingToAsk }
      let open = try session.number(
        """
        SELECT count(*) FROM zone_request
        WHERE person_id = \(person) AND asked_by = \(actor.user.login) AND answer IS NULL
        """)
      guard open == 0 else { throw RuleViolation.askedAlready }
      let zones = actor.user.zones.sorted().map(String.init).joined(separator: ";")
      let id: ID<ZoneRequest> = try session.insert(
        """
        INSERT INTO zone_request(asked_by, asked_on, asking_zones, national_id, person_id, zone, reason)
        VALUES (\(actor.user.login), \(today), \(zones), \(number.digits), \(person), \(zone), \(reason))
        """)
      // The entry names the number as it was typed, and no person.
      try journal.append(
        "ask", .zoneRequest, id.raw,
        [FieldChange("national_id", after: number.digits), FieldChange("asking_zones", after: zones)], reason: reason)
      return id
    }
  }

  /// Answers what another zone asks about a person of the user's own.
  package func answer(_ id: ID<ZoneRequest>, _ answer: ZoneRequest.Answer, note: String) throws {
    try deed { session, journal in
      guard let request = try ZoneRequestRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.editRegister, zone: request.zone, actor)
      guard !request.isAnswered else { throw RuleViolation.answeredAlready }
      try session.run(
        """
        UPDATE zone_request SET answer = \(answer.rawValue), answer_note = \(note), answered_by = \(actor.user.login),
          answered_on = \(today) WHERE id = \(id)
        """)
      try journal.append(
        "answer", .zoneRequest, id.raw, [FieldChange("answer", after: answer.rawValue)],
        reason: note.isEmpty ? nil : note)
    }
  }
}
