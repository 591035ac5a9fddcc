package import OfficeCore
package import ThaiText

/// A person whose record has come to the end of its period, or is held beyond it.
package struct RetentionLine: Hashable, Sendable, Identifiable {
  package var id: ID<Person>
  package var name: String
  package var community: String?
  package var zone: Int?
  package var kind: RetentionKind
  /// The last that was done: support, visit, move, change.
  package var last: Day
  package var due: Day
  package var holds: Set<RetentionHold>
  /// Stands on the list that is prepared.
  package var isListed: Bool
}

extension Office {
  /// Whose period is over, those that fell due first at the top; who is held by law is among them and says so.
  package func retentionDue() throws -> [RetentionLine] {
    try Visibility.require(.anonymise, actor)
    return try engine.read { session in
      try RetentionRecord.lines("1 = 1", today: today, in: session).filter { $0.due <= today }
        .sorted { ($0.due, $0.id.raw) < ($1.due, $1.id.raw) }
    }
  }

  /// The list that waits to be done.
  package func preparedList() throws -> AnonymisingList? {
    try Visibility.require(.anonymise, actor)
    return try engine.read { session in
      try session.first(
        """
        SELECT l.id, l.prepared_on, l.prepared_by,
          (SELECT count(*) FROM anonymising_entry e WHERE e.list_id = l.id)
        FROM anonymising_list l WHERE l.status = 'prepared'
        """
      ) { AnonymisingList(id: $0.id(0), preparedOn: try $0.day(1), preparedBy: $0.text(2), people: $0.int(3)) }
    }
  }
}

/// People whose identity is to be removed, prepared by one deed and done by another.
package struct AnonymisingList: Hashable, Sendable, Identifiable {
  package var id: ID<AnonymisingList>
  package var preparedOn: Day
  package var preparedBy: String
  package var people: Int
}

/// When records fall due, within a transaction.
enum RetentionRecord {
  /// People who are not anonymised yet, as a condition on `p` takes them.
  static func lines(_ condition: SQL, today: Day, in session: Session) throws -> [RetentionLine] {
    var years: [RetentionKind: Int] = [:]
    for kind in RetentionKind.allCases { years[kind] = try Settings.number(kind.setting, on: today, in: session) ?? 10 }
    let founded = try session.first("SELECT created_at FROM office") { Moment(utc: $0.text(0))?.day } ?? nil
    return try session.all(statement(condition, today: today)) { row in
      let days = (4...8).map { row.optionalText($0) }
      let kind: RetentionKind = days[0] != nil ? .supported : days[1] != nil ? .applied : .registered
      let touched = days[4].flatMap { Moment(utc: $0)?.day }
      let last = ([touched] + days[0...3].map { $0.flatMap { Day(iso: $0) } }).compactMap { $0 }.max()
      let start = last ?? founded ?? today
      var holds: Set<RetentionHold> = []
      for (index, hold) in [RetentionHold.openProposal, .activeGroup, .openRequest, .restricted].enumerated() {
        if row.bool(9 + index) { holds.insert(hold) }
      }
      let due = RetentionRules.due(last: start, years: years[kind] ?? 10, erasureGranted: row.optionalDay(13))
      return RetentionLine(
        id: row.id(0), name: row.text(1), community: row.optionalText(2), zone: row.optionalInt(3), kind: kind,
        last: start, due: due, holds: holds, isListed: row.bool(14))
    }
  }

  private static let support = ProposalStatus.allCases.filter(\.isSupport).map(\.rawValue)
  /// Under way: not decided yet, or approved and not completed.
  private static let open = ProposalStatus.allCases.filter { $0.isInQueue || $0.awaitsMayor || $0 == .approved }
    .map(\.rawValue)
  /// What changes nothing about the person.
  private static let looks =
    AccessEvent.Deed.allCases.map(\.rawValue) + ["show_notice", "give_copy", "receive_request", "answer_request"]

  private static func statement(_ condition: SQL, today: Day) -> SQL {
    let own: SQL = """
      FROM (SELECT b.proposal_id AS id FROM beneficiary b WHERE b.person_id = p.id
        UNION SELECT a.id FROM proposal a WHERE a.person_id = p.id) o JOIN proposal q ON q.id = o.id
      """
    return """
      SELECT p.id, p.title || p.first_name || ' ' || p.last_name, m.name, m.zone,
        (SELECT max(coalesce(q.decided_on, q.submitted_on, '')) \(own) WHERE q.status IN (\(list: support))),
        (SELECT max(coalesce(q.decided_on, q.submitted_on, '')) \(own)),
        (SELECT max(i.recorded_on) FROM income i WHERE i.household_id = r.household_id), r.from_day,
        (SELECT max(j.at) FROM journal j WHERE j.subject = 'person' AND j.subject_id = p.id
          AND j.deed NOT IN (\(list: looks))),
        EXISTS (SELECT 1 \(own) WHERE q.status IN (\(list: open))) OR EXISTS (
          SELECT 1 FROM group_member g JOIN proposal q ON q.group_id = g.group_id
          WHERE g.person_id = p.id AND (g.to_day IS NULL OR g.to_day > \(today)) AND q.status IN (\(list: open))),
        EXISTS (SELECT 1 FROM group_member g JOIN occupational_group og ON og.id = g.group_id
          WHERE g.person_id = p.id AND (g.to_day IS NULL OR g.to_day > \(today)) AND og.status <> 'dissolved'),
        EXISTS (SELECT 1 FROM data_request d WHERE d.person_id = p.id AND d.answered_on IS NULL),
        EXISTS (SELECT 1 FROM data_request d WHERE d.person_id = p.id AND d.kind = 'restrict'
          AND d.decision IN ('granted', 'partly')),
        (SELECT min(d.answered_on) FROM data_request d WHERE d.person_id = p.id AND d.kind = 'erase'
          AND d.decision = 'granted'),
        EXISTS (SELECT 1 FROM anonymising_entry e JOIN anonymising_list l ON l.id = e.list_id
          WHERE e.person_id = p.id AND l.status = 'prepared')
      FROM \(PersonRecord.tables)
      WHERE p.id NOT IN (SELECT person_id FROM anonymised) AND \(condition)
      """
  }
}
