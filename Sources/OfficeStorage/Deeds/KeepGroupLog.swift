package import OfficeCore
internal import ThaiText

extension Office {
  /// Records a fact of a group's log: a meeting, accounts or a visit. The group's status follows from it.
  @discardableResult
  package func record(_ event: GroupEvent, of group: ID<OccupationalGroup>) throws -> Int64 {
    try deed { session, journal in
      let id = try write(event, of: group, asking: .editRegister, in: session, at: journal.at)
      try journal.append("record_event", .group, group.raw, FieldChange.between(nil, event.journalFields))
      return id
    }
  }

  /// Puts a wrong entry of the log right: it stays, with the reason, and the other counts instead; without another it
  /// counts no longer.
  package func correct(_ entry: Int64, with event: GroupEvent?, reason: String) throws {
    try deed { session, journal in
      guard let (group, old) = try GroupRecord.event(entry, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.correctRecords, zone: try GroupRecord.zone(of: group, in: session), actor)
      guard old.struckReason == nil else { throw RuleViolation.nothingToCorrect }
      let reason = ThaiForm.canonical(reason)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      guard event != old.event else { throw RuleViolation.nothingChanged }
      let new = try event.map { try write($0, of: group, asking: .correctRecords, in: session, at: journal.at) }
      try session.run(
        "UPDATE group_event SET corrected_by = \(new), struck_reason = \(reason) WHERE id = \(entry)")
      let changes =
        event.map { FieldChange.between(old.event.journalFields, $0.journalFields) }
        ?? old.event.journalFields.filter { $0.1 != nil }.map { FieldChange($0.0, before: $0.1) }
      try journal.append(event == nil ? "strike_event" : "correct_event", .group, group.raw, changes, reason: reason)
    }
  }

  private func write(
    _ event: GroupEvent, of group: ID<OccupationalGroup>, asking permission: Permission, in session: Session,
    at: Moment
  ) throws -> Int64 {
    guard let known = try GroupRecord.find(group, in: session) else { throw StoreError.noSuchRecord }
    try Visibility.require(permission, zone: try GroupRecord.zone(of: group, in: session), actor)
    try event.check(founded: known.details.founded, dissolution: known.dissolution, today: today)
    let id: ID<GroupEvent> = try session.insert(
      """
      INSERT INTO group_event(group_id, kind, day, what, by_whom, attended, finding, recorded_by, recorded_at)
      VALUES (\(group), \(event.kind.rawValue), \(event.day), \(event.what), \(event.by), \(event.attended),
        \(event.finding?.rawValue), \(actor.user.login), \(at.utc))
      """)
    return id.raw
  }
}
