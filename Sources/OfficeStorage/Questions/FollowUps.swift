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
      let rows = try session.all(
        """
        SELECT s.subject_id, h.code, (
            SELECT n.title || n.first_name || ' ' || n.last_name || char(10) || coalesce(n.house_number, '')
            FROM residence r JOIN person n ON n.id = r.person_id
            WHERE r.household_id = s.subject_id AND r.to_day IS NULL ORDER BY r.is_head DESC, r.person_id LIMIT 1),
          m.name, m.zone, s.first_day, s.base_day,
          (SELECT group_concat(i.round, ';') FROM income i WHERE i.household_id = s.subject_id
            AND i.corrected_by IS NULL AND i.recorded_on > s.first_day),
          (SELECT group_concat(x.round, ';') FROM not_reached x WHERE x.household_id = s.subject_id
            AND x.fiscal_year = \(fiscalYear)),
          (SELECT i.amount || ' ' || i.recorded_on FROM income i WHERE i.household_id = s.subject_id
            AND i.corrected_by IS NULL ORDER BY i.recorded_on DESC, i.id DESC LIMIT 1),
          (SELECT count(*) FROM residence r WHERE r.household_id = s.subject_id AND r.to_day IS NULL)
        FROM standing s JOIN household h ON h.id = s.subject_id LEFT JOIN community m ON m.id = s.community_id
        WHERE s.indicator = \(Indicator.householdIncomeIncreased.rawValue) AND s.fiscal_year = \(fiscalYear)
          AND \(within(.recordFollowUp, zone: "m.zone")) ORDER BY m.zone IS NULL, m.zone, m.code, h.id
        """
      ) { row -> [DueFollowUp] in
        let first = try row.day(5)
        let due = Self.due(
          since: first, hasBaseline: row.optionalText(6) != nil, settled: row.text(7) + ";" + row.text(8), terms, today)
        let head = row.text(2).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let last = row.optionalText(9)?.split(separator: " ").map(String.init)
        return due.map {
          DueFollowUp(
            household: row.id(0), code: row.text(1), headName: head.first ?? "",
            address: head.count > 1 ? head[1] : "", community: row.optionalText(3), zone: row.optionalInt(4),
            fiscalYear: fiscalYear, firstDecisionDay: first, round: $0.round, dueSince: $0.since, members: row.int(10),
            lastIncome: last?.first.flatMap { Int64($0) }.map { Money(satang: $0) },
            lastOn: last?.last.flatMap { Day(iso: $0) })
        }
      }
      return rows.flatMap { $0 }.filter { round == nil || $0.round == round }
    }
  }

  /// How many follow-ups `followUpsDue` would list, of whatever round: households that are alike are asked about once.
  package func followUpsDueCount(fiscalYear: Int) throws -> Int {
    try Visibility.require(.recordFollowUp, actor)
    let today = today
    return try engine.read { session in
      let terms = try FigureTerms(in: session)
      return try session.all(
        """
        SELECT first_day, has_baseline, settled, count(*) FROM (
          SELECT s.first_day, s.base_day IS NOT NULL AS has_baseline,
            coalesce((SELECT group_concat(i.round, ';') FROM income i WHERE i.household_id = s.subject_id
              AND i.corrected_by IS NULL AND i.recorded_on > s.first_day), '') || ';' ||
            coalesce((SELECT group_concat(x.round, ';') FROM not_reached x WHERE x.household_id = s.subject_id
              AND x.fiscal_year = \(fiscalYear)), '') AS settled
          FROM standing s LEFT JOIN community m ON m.id = s.community_id
          WHERE s.indicator = \(Indicator.householdIncomeIncreased.rawValue) AND s.fiscal_year = \(fiscalYear)
            AND \(within(.recordFollowUp, zone: "m.zone"))
        ) GROUP BY first_day, has_baseline, settled
        """
      ) { row in
        try Self.due(since: row.day(0), hasBaseline: row.bool(1), settled: row.text(2), terms, today).count * row.int(3)
      }.reduce(0, +)
    }
  }

  /// What is due of a household; `settled` are the rounds that are done, parted by semicolons.
  private static func due(
    since first: Day, hasBaseline: Bool, settled: String, _ terms: FigureTerms, _ today: Day
  ) -> [FollowUpSchedule.Due] {
    let rounds = settled.unicodeScalars.split(separator: ";").compactMap { IncomeRound(rawValue: String($0)) }
    return FollowUpSchedule.due(
      firstDecisionDay: first, graceDays: terms.on(first).graceDays, hasBaseline: hasBaseline, settled: Set(rounds),
      today: today)
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
