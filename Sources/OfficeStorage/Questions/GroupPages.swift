package import OfficeCore
package import ThaiText

/// One entry of a group's log as it was recorded.
package struct GroupEventEntry: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var event: GroupEvent
  /// The user's name, or the login of one who is not known any more.
  package var recordedBy: String
  /// Why it counts no longer; nil while it does.
  package var struckReason: String?
}

/// Everything that is recorded of a group.
package struct GroupPageFile: Hashable, Sendable {
  package struct Proposal: Hashable, Sendable, Identifiable {
    package var id: ID<OfficeCore.Proposal>
    package var number: String
    package var title: String
    package var status: ProposalStatus
    package var requested: Money
    package var approved: Money?
    package var decidedOn: Day?
  }

  package struct Assessment: Hashable, Sendable {
    package var fiscalYear: Int
    package var day: Day
    package var scoreInHundredths: Int
  }

  package struct Network: Hashable, Sendable, Identifiable {
    package var id: ID<GroupNetwork>
    package var name: String
    package var from: Day?
    package var to: Day?
  }

  package var file: GroupFile
  package var community: String
  package var zone: Int
  package var limits: GroupWarningLimits
  /// Newest first.
  package var events: [GroupEventEntry]
  /// Nil for a user who may not see proposals.
  package var proposals: [Proposal]?
  package var assessments: [Assessment]
  package var networks: [Network]
  package var attachments: [AttachmentEntry]
  /// The newest entries of the journal about it, newest first.
  package var history: [HistoryEntry]
}

extension Office {
  package func groupPage(_ id: ID<OccupationalGroup>) throws -> GroupPageFile {
    let file = try group(id)
    return try engine.read { session in
      let place = try session.first(
        "SELECT name, zone FROM community WHERE id = \(file.group.details.community)"
      ) { ($0.text(0), $0.int(1)) }
      let seesProposals = Visibility.may(.seeProposals, zone: place?.1, actor)
      return GroupPageFile(
        file: file, community: place?.0 ?? "", zone: place?.1 ?? 0,
        limits: try GroupRecord.limits(on: today, in: session),
        events: try GroupRecord.events(of: id, in: session),
        proposals: seesProposals ? try GroupRecord.proposals(of: id, in: session) : nil,
        assessments: try session.all(
          """
          SELECT fiscal_year, assessed_on, score FROM assessment WHERE group_id = \(id) AND corrected_by IS NULL
          ORDER BY assessed_on DESC
          """
        ) { GroupPageFile.Assessment(fiscalYear: $0.int(0), day: try $0.day(1), scoreInHundredths: $0.int(2)) },
        networks: try session.all(
          """
          SELECT n.id, n.name, w.from_day, w.to_day FROM network_group w JOIN group_network n ON n.id = w.network_id
          WHERE w.group_id = \(id) ORDER BY n.search_key, w.from_day
          """
        ) {
          GroupPageFile.Network(id: $0.id(0), name: $0.text(1), from: $0.optionalDay(2), to: $0.optionalDay(3))
        },
        attachments: try AttachmentRecord.all(of: .group, id.raw, in: session),
        history: Array(try entries(of: .group, id.raw, in: session).prefix(100)))
    }
  }

  /// One entry of a group's log, for its form.
  package func groupEvent(_ entry: Int64) throws -> GroupEventEntry {
    try engine.read { session in
      guard let (group, found) = try GroupRecord.event(entry, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seeRegister, zone: try GroupRecord.zone(of: group, in: session), actor)
      return found
    }
  }
}

extension GroupRecord {
  private static let eventColumns: SQL = """
    SELECT e.id, e.kind, e.day, e.what, e.by_whom, e.attended, e.finding, coalesce(u.name, e.recorded_by),
      e.struck_reason, e.group_id
    FROM group_event e LEFT JOIN user_account u ON u.login = e.recorded_by
    """

  private static func entry(_ row: Session.Columns) throws -> GroupEventEntry {
    GroupEventEntry(
      id: row.int64(0),
      event: GroupEvent(
        kind: try row.code(1), day: try row.day(2), what: row.text(3), by: row.text(4), attended: row.optionalInt(5),
        finding: row.optionalText(6).flatMap { VisitFinding(rawValue: $0) }),
      recordedBy: row.text(7), struckReason: row.optionalText(8))
  }

  static func events(of id: ID<OccupationalGroup>, in session: Session) throws -> [GroupEventEntry] {
    try session.all("\(eventColumns) WHERE e.group_id = \(id) ORDER BY e.day DESC, e.id DESC", entry)
  }

  static func event(_ entry: Int64, in session: Session) throws -> (ID<OccupationalGroup>, GroupEventEntry)? {
    try session.first("\(eventColumns) WHERE e.id = \(entry)") { ($0.id(9), try Self.entry($0)) }
  }

  static func proposals(of id: ID<OccupationalGroup>, in session: Session) throws -> [GroupPageFile.Proposal] {
    try session.all(
      """
      SELECT id, number, title, status, amount_requested, amount_approved, decided_on FROM proposal
      WHERE group_id = \(id) ORDER BY fiscal_year DESC, id DESC
      """
    ) {
      GroupPageFile.Proposal(
        id: $0.id(0), number: $0.text(1), title: $0.text(2), status: try $0.code(3), requested: $0.money(4),
        approved: $0.optionalMoney(5), decidedOn: $0.optionalDay(6))
    }
  }
}
