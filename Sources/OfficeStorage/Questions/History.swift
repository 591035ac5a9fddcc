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
      return try entries(of: subject, id, withViews: withViews, in: session)
    }
  }

  /// The newest entries about a record, newest first.
  func entries(of subject: Subject, _ id: Int64, withViews: Bool = false, in session: Session) throws -> [HistoryEntry]
  {
    try session.all(
      """
      SELECT j.id, j.at, coalesce(u.name, j.login), j.terminal, j.deed, p.content FROM journal j
      LEFT JOIN journal_payload p ON p.journal_id = j.id LEFT JOIN user_account u ON u.login = j.login
      WHERE j.subject = \(subject.rawValue) AND j.subject_id = \(id) AND (j.deed <> 'view' OR \(withViews) = 1)
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
    case .income, .assessment: try Visibility.require(.recordFollowUp, actor)
    case .umbrella, .round, .community, .organisation: try Visibility.require(.seeProposals, actor)
    case .setting, .office, .file: try Visibility.require(.changeSettings, actor)
    case .user: try Visibility.require(.manageUsers, actor)
    }
  }
}
