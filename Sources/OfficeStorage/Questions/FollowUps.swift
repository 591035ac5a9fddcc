package import OfficeCore
package import ThaiText

/// A household whose income is to be asked now.
package struct DueFollowUp: Hashable, Sendable, Identifiable {
  package var household: ID<Household>
  package var code: String
  package var headName: String
  package var address: String
  package var community: String?
  package var zone: Int?
  package var fiscalYear: Int
  package var firstDecisionDay: Day
  package var round: IncomeRound
  package var dueSince: Day
  package var members: Int
  /// The last income recorded, of whatever round.
  package var lastIncome: Money?
  package var lastOn: Day?

  package var id: String { "\(household.raw) \(round.rawValue)" }
}

/// A supported group whose management is to be assessed now.
package struct DueAssessment: Hashable, Sendable, Identifiable {
  package var id: ID<OccupationalGroup>
  package var code: String
  package var name: String
  package var community: String?
  package var zone: Int?
  package var fiscalYear: Int
  package var firstDecisionDay: Day
  /// Hundredths; the last score recorded.
  package var lastScore: Int?
  package var lastOn: Day?
  package var hasBaseline: Bool
}

extension Office {
  /// Households of a fiscal year's support whose baseline or follow-up is due, by zone and community.
  package func followUpsDue(fiscalYear: Int, round: IncomeRound? = nil) throws -> [DueFollowUp] {
    try Visibility.require(.recordFollowUp, actor)
    let today = today
    return try engine.read { session in
      let terms = try FigureTerms(in: session)
      // Who is due is found out first: what is shown of a household is read of those alone.
      var due: [(household: Int64, FollowUpSchedule.Due)] = []
      try session.forEach(
        """
        SELECT \(Self.schedule(fiscalYear)), s.subject_id FROM standing s LEFT JOIN community m ON m.id = s.community_id
        WHERE \(supportedHouseholds(fiscalYear)) ORDER BY m.zone IS NULL, m.zone, m.code, s.subject_id
        """
      ) { row in
        let household = row.int64(3)
        due += try Self.due(row, terms, today).filter { round == nil || $0.round == round }.map { (household, $0) }
      }
      var rows: [Int64: DueFollowUp] = [:]
      let ids = Array(Set(due.map(\.household))).sorted()
      for start in stride(from: 0, to: ids.count, by: 256) {
        let part = Array(ids[start..<min(start + 256, ids.count)])
        for row in try households(part, fiscalYear, in: session) { rows[row.household.raw] = row }
      }
      return due.compactMap { household, due in
        guard var row = rows[household] else { return nil }
        (row.round, row.dueSince) = (due.round, due.since)
        return row
      }
    }
  }

  /// How many baselines and follow-ups of a fiscal year's support are due.
  package func followUpsDueCount(fiscalYear: Int) throws -> Int {
    try Visibility.require(.recordFollowUp, actor)
    let today = today
    return try engine.read { session in
      let terms = try FigureTerms(in: session)
      var count = 0
      // Many households were supported on one day and are as far as each other.
      try session.forEach(
        """
        SELECT *, count(*) FROM (
          SELECT \(Self.schedule(fiscalYear)) FROM standing s LEFT JOIN community m ON m.id = s.community_id
          WHERE \(supportedHouseholds(fiscalYear))
        ) GROUP BY 1, 2, 3
        """
      ) { count += try Self.due($0, terms, today).count * $0.int(3) }
      return count
    }
  }

  private func supportedHouseholds(_ fiscalYear: Int) -> SQL {
    """
    s.indicator = \(Indicator.householdIncomeIncreased.rawValue) AND s.fiscal_year = \(fiscalYear)
      AND \(within(.recordFollowUp, zone: "m.zone"))
    """
  }

  /// The columns that say what is due of a standing.
  private static func schedule(_ fiscalYear: Int) -> SQL {
    """
    s.first_day, s.base_day IS NOT NULL, coalesce((SELECT group_concat(i.round, ';') FROM income i
        WHERE i.household_id = s.subject_id AND i.corrected_by IS NULL AND i.recorded_on > s.first_day), '')
      || ';' || coalesce((SELECT group_concat(x.round, ';') FROM not_reached x
        WHERE x.household_id = s.subject_id AND x.fiscal_year = \(fiscalYear)), '')
    """
  }

  private static func due(_ row: Session.Columns, _ terms: FigureTerms, _ today: Day) throws -> [FollowUpSchedule.Due] {
    let first = try row.day(0)
    let settled = row.text(2).split(separator: ";").compactMap { IncomeRound(rawValue: String($0)) }
    return FollowUpSchedule.due(
      firstDecisionDay: first, graceDays: terms.on(first).graceDays, hasBaseline: row.bool(1), settled: Set(settled),
      today: today)
  }

  /// What is shown of these supported households, whatever is due of them.
  private func households(_ ids: [Int64], _ fiscalYear: Int, in session: Session) throws -> [DueFollowUp] {
    try session.all(
      """
      SELECT s.subject_id, h.code, (
          SELECT n.title || n.first_name || ' ' || n.last_name || char(10) || coalesce(n.house_number, '')
          FROM residence r JOIN person n ON n.id = r.person_id
          WHERE r.household_id = s.subject_id AND r.to_day IS NULL ORDER BY r.is_head DESC, r.person_id LIMIT 1),
        m.name, m.zone, s.first_day,
        (SELECT i.amount || ' ' || i.recorded_on FROM income i WHERE i.household_id = s.subject_id
          AND i.corrected_by IS NULL ORDER BY i.recorded_on DESC, i.id DESC LIMIT 1),
        (SELECT count(*) FROM residence r WHERE r.household_id = s.subject_id AND r.to_day IS NULL)
      FROM standing s JOIN household h ON h.id = s.subject_id LEFT JOIN community m ON m.id = s.community_id
      WHERE s.indicator = \(Indicator.householdIncomeIncreased.rawValue) AND s.fiscal_year = \(fiscalYear)
        AND s.subject_id IN (\(padded: ids))
      """
    ) { row in
      let head = row.text(2).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let last = row.optionalText(6)?.split(separator: " ").map(String.init)
      let first = try row.day(5)
      return DueFollowUp(
        household: row.id(0), code: row.text(1), headName: head.first ?? "",
        address: head.count > 1 && sight(of: .address, zone: row.optionalInt(4)) == .full ? head[1] : "",
        community: row.optionalText(3), zone: row.optionalInt(4), fiscalYear: fiscalYear, firstDecisionDay: first,
        round: .baseline, dueSince: first, members: row.int(7),
        lastIncome: last?.first.flatMap { Int64($0) }.map { Money(satang: $0) },
        lastOn: last?.last.flatMap { Day(iso: $0) })
    }
  }

  /// Supported groups whose first or repeated assessment is due: no baseline yet, or none after it for half a year.
  package func assessmentsDue(fiscalYear: Int) throws -> [DueAssessment] {
    try Visibility.require(.recordFollowUp, actor)
    return try engine.read { session in
      try session.all(
        """
        SELECT s.subject_id, g.code, g.name, m.name, m.zone, s.first_day, s.base_day,
          coalesce(s.later_value, s.base_value), coalesce(s.later_day, s.base_day)
        FROM standing s JOIN occupational_group g ON g.id = s.subject_id LEFT JOIN community m ON m.id = s.community_id
        WHERE s.indicator = \(Indicator.groupManagementImproved.rawValue) AND s.fiscal_year = \(fiscalYear)
          AND \(within(.recordFollowUp, zone: "m.zone")) ORDER BY m.zone IS NULL, m.zone, m.code, g.id
        """
      ) {
        DueAssessment(
          id: $0.id(0), code: $0.text(1), name: $0.text(2), community: $0.optionalText(3), zone: $0.optionalInt(4),
          fiscalYear: fiscalYear, firstDecisionDay: try $0.day(5), lastScore: $0.optionalInt(7),
          lastOn: $0.optionalDay(8), hasBaseline: $0.optionalText(6) != nil)
      }.filter { $0.lastOn.map { $0.adding(months: 6) <= today } ?? true }
    }
  }
}
