package import OfficeCore

/// One entry of a record's history.
package struct HistoryEntry: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var at: Moment
  /// The user's name, or the login of one who is not known any more.
  package var by: String
  package var terminal: String
  package var deed: String
  package var changes: [FieldChange]
  package var reason: String?
  /// The payload was erased by law.
  package var isErased: Bool
}

extension Office {
  /// Who recorded what of a record, when, newest first. Views are left out unless asked for.
  package func history(of subject: Subject, _ id: Int64, withViews: Bool = false) throws -> [HistoryEntry] {
    try engine.read { session in
      try requireSight(of: subject, id, in: session)
      let entries = try entries(of: subject, id, withViews: withViews, in: session)
      if subject == .household {
        let zone = try HouseholdRecord.zone(of: ID(id), in: session)
        return sight(of: .address, zone: zone) == .full ? entries : entries.map(\.withoutDoor)
      }
      guard subject == .person else { return entries }
      let zone = try PersonRecord.zone(of: ID(id), in: session)
      return Visibility.may(.seeSensitiveCategories, zone: zone, actor)
        ? entries : entries.compactMap(\.withoutSensitive)
    }
  }

  /// The newest entries about a record, newest first.
  func entries(of subject: Subject, _ id: Int64, withViews: Bool = false, in session: Session) throws -> [HistoryEntry]
  {
    // A number that another record had, which went with its import, has no share in that one's history.
    let table = IntegrityCheck.tables.first { $0.0 == subject }?.1 ?? ""
    return try session.all(
      """
      SELECT j.id, j.at, coalesce(u.name, j.login), j.terminal, j.deed, p.content FROM journal j
      LEFT JOIN journal_payload p ON p.journal_id = j.id LEFT JOIN user_account u ON u.login = j.login
      WHERE j.subject = \(subject.rawValue) AND j.subject_id = \(id) AND (j.deed <> 'view' OR \(withViews) = 1)
        AND j.id > \(IntegrityCheck.forgotten(table, row: "\(id)"))
      ORDER BY j.id DESC LIMIT 500
      """
    ) { row in
      guard let at = Moment(utc: row.text(1)) else { throw StoreError.damaged("journal") }
      let payload = row.optionalText(5).flatMap(Journal.Payload.reading)
      let changes = (payload?.changes ?? []).compactMap { parts -> FieldChange? in
        guard parts.count == 3, let field = parts[0] else { return nil }
        return FieldChange(field, before: parts[1], after: parts[2])
      }
      return HistoryEntry(
        id: row.int64(0), at: at, by: row.text(2), terminal: row.text(3), deed: row.text(4), changes: changes,
        reason: payload?.reason, isErased: row.optionalText(5) == nil)
    }
  }

  func requireSight(of subject: Subject, _ id: Int64, in session: Session) throws {
    switch subject {
    case .person: try Visibility.require(.seePersonalData, zone: PersonRecord.zone(of: ID(id), in: session), actor)
    case .group: try Visibility.require(.seeRegister, zone: GroupRecord.zone(of: ID(id), in: session), actor)
    case .household: try Visibility.require(.seeRegister, zone: HouseholdRecord.zone(of: ID(id), in: session), actor)
    case .proposal:
      guard let proposal = try ProposalRecord.find(ID(id), in: session) else { throw StoreError.noSuchRecord }
      let zone = try ProposalRecord.zone(of: proposal.details.applicant, in: session)
      try Visibility.require(.seeProposals, zone: zone, actor)
    case .outreach: try Visibility.require(.seeRegister, zone: OutreachRecord.zone(of: ID(id), in: session), actor)
    case .interest: try Visibility.require(.seePersonalData, zone: InterestRecord.zone(of: ID(id), in: session), actor)
    case .zoneRequest:
      guard let request = try ZoneRequestRecord.find(ID(id), in: session) else { throw StoreError.noSuchRecord }
      guard request.askedBy != actor.user.login else { return }
      try Visibility.require(.editRegister, zone: request.zone, actor)
    case .income, .assessment: try Visibility.require(.recordFollowUp, actor)
    case .organisation: try requireOrganisation(ID(id), .seeRegister, in: session)
    // It tells of groups of every zone.
    case .network: guard scope(.seeRegister) == .everything else { throw RuleViolation.notPermitted(.seeRegister) }
    case .umbrella, .round, .community: try Visibility.require(.seeProposals, actor)
    case .setting, .office, .file: try Visibility.require(.changeSettings, actor)
    case .dataRequest: try Visibility.require(.keepDataRequests, actor)
    case .anonymisingList: try Visibility.require(.anonymise, actor)
    case .user: try Visibility.require(.manageUsers, actor)
    }
  }
}

extension HistoryEntry {
  /// The entry for whoever may not see where the household lives: that it changed, not to what.
  fileprivate var withoutDoor: HistoryEntry {
    var entry = self
    entry.changes = changes.map { change in
      guard ["register_code", "house_no"].contains(change.field) else { return change }
      return FieldChange(
        change.field, before: change.before.map { _ in PersonFact.covered },
        after: change.after.map { _ in PersonFact.covered })
    }
    return entry
  }

  /// The entry for whoever may not see sensitive categories; nil when it is about nothing else.
  var withoutSensitive: HistoryEntry? {
    func isSensitive(_ code: String) -> Bool { PersonCategory(rawValue: code)?.isSensitive ?? false }
    if changes.contains(where: {
      $0.field == "category" && [$0.before, $0.after].contains { $0.map(isSensitive) ?? false }
    }) {
      return nil
    }
    func plain(_ codes: String?) -> String? {
      codes.map { $0.split(separator: ";").map(String.init).filter { !isSensitive($0) }.joined(separator: ";") }
    }
    var entry = self
    entry.changes = changes.compactMap { change in
      guard change.field == "categories" else { return change }
      let (before, after) = (plain(change.before), plain(change.after))
      return (before ?? "") == (after ?? "") ? nil : FieldChange(change.field, before: before, after: after)
    }
    return entry.changes.isEmpty && !changes.isEmpty ? nil : entry
  }
}
