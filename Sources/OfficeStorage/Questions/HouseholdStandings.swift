package import OfficeCore
package import ThaiText

/// The households behind a figure.
package enum StandingFilter: String, CaseIterable, Hashable, Sendable {
  case supported, withBaseline, withoutBaseline, followedUp, notFollowedUp, increased, notIncreased

  var condition: SQL {
    switch self {
    case .supported: "1 = 1"
    case .withBaseline: "s.base_day IS NOT NULL"
    case .withoutBaseline: "s.base_day IS NULL"
    case .followedUp: "s.later_day IS NOT NULL"
    case .notFollowedUp: "s.later_day IS NULL"
    case .increased: "s.increased = 1"
    case .notIncreased: "s.later_day IS NOT NULL AND s.increased = 0"
    }
  }
}

/// A supported household as an indicator counts it.
package struct HouseholdStanding: Hashable, Sendable, Identifiable {
  package var id: ID<Household>
  package var code: String
  /// The head's name, else the first member's.
  package var headName: String
  package var community: String?
  package var zone: Int?
  package var firstDecisionDay: Day
  package var baseline: Money?
  package var baselineOn: Day?
  package var latest: Money?
  package var latestOn: Day?
  package var latestRound: IncomeRound?
  package var isIncreased: Bool
}

/// A supported group as an indicator counts it.
package struct GroupStanding: Hashable, Sendable, Identifiable {
  package var id: ID<OccupationalGroup>
  package var code: String
  package var name: String
  package var community: String?
  package var zone: Int?
  package var firstDecisionDay: Day
  /// Scores in hundredths.
  package var baseline: Int?
  package var baselineOn: Day?
  package var latest: Int?
  package var latestOn: Day?
  package var isIncreased: Bool
}

extension Office {
  /// The households behind a figure of the dashboard. `key` is a row's key under `grouping`; nil is the total.
  package func householdStandings(
    fiscalYear: Int, filter: StandingFilter, by grouping: IndicatorGrouping? = nil, key: String? = nil,
    asOf: Day? = nil
  ) throws -> [HouseholdStanding] {
    try Visibility.require(.seeFigures, actor)
    return try engine.read { session in
      let query = try IndicatorQuery(fiscalYear: fiscalYear, asOf: asOf ?? today, in: session)
      return try session.all(
        """
        \(query.households)
        SELECT s.household_id, h.code, (
            SELECT n.title || n.first_name || ' ' || n.last_name FROM residence r JOIN person n ON n.id = r.person_id
            WHERE r.household_id = s.household_id AND \(IndicatorQuery.lives("r", on: "s.first_day"))
            ORDER BY r.is_head DESC, r.person_id LIMIT 1),
          m.name, s.zone, s.first_day, s.base_amount, s.base_day, s.later_amount, s.later_day, s.later_round,
          s.increased
        FROM standing s JOIN household h ON h.id = s.household_id LEFT JOIN community m ON m.id = s.community_id
        WHERE \(within(.seeFigures, zone: "s.zone")) AND \(filter.condition) AND \(Self.matches(grouping, key))
        ORDER BY s.zone IS NULL, s.zone, s.community_code, h.id
        """
      ) { row in
        HouseholdStanding(
          id: row.id(0), code: row.text(1), headName: row.text(2), community: row.optionalText(3),
          zone: row.optionalInt(4), firstDecisionDay: try row.day(5), baseline: row.optionalMoney(6),
          baselineOn: row.optionalDay(7), latest: row.optionalMoney(8), latestOn: row.optionalDay(9),
          latestRound: row.optionalText(10).flatMap(IncomeRound.init), isIncreased: row.bool(11))
      }
    }
  }

  /// The groups behind a figure of the dashboard.
  package func groupStandings(
    fiscalYear: Int, filter: StandingFilter, by grouping: IndicatorGrouping? = nil, key: String? = nil,
    asOf: Day? = nil
  ) throws -> [GroupStanding] {
    try Visibility.require(.seeFigures, actor)
    if grouping == .sex || grouping == .category { return [] }
    return try engine.read { session in
      let query = try IndicatorQuery(fiscalYear: fiscalYear, asOf: asOf ?? today, in: session)
      return try session.all(
        """
        \(query.groups)
        SELECT s.group_id, g.code, g.name, m.name, s.zone, s.first_day, s.base_score, s.base_day, s.later_score,
          s.later_day, s.increased
        FROM standing s JOIN occupational_group g ON g.id = s.group_id LEFT JOIN community m ON m.id = s.community_id
        WHERE \(within(.seeFigures, zone: "s.zone")) AND \(filter.condition)
          AND \(grouping == .applicant ? "1 = 1" : Self.matches(grouping, key))
        ORDER BY s.zone IS NULL, s.zone, s.community_code, g.id
        """
      ) { row in
        GroupStanding(
          id: row.id(0), code: row.text(1), name: row.text(2), community: row.optionalText(3),
          zone: row.optionalInt(4), firstDecisionDay: try row.day(5), baseline: row.optionalInt(6),
          baselineOn: row.optionalDay(7), latest: row.optionalInt(8), latestOn: row.optionalDay(9),
          isIncreased: row.bool(10))
      }
    }
  }

  private static func matches(_ grouping: IndicatorGrouping?, _ key: String?) -> SQL {
    guard let grouping, let key else { return "1 = 1" }
    switch (grouping, key) {
    case (.zone, "none"): return "s.zone IS NULL"
    case (.zone, _): return "CAST(s.zone AS TEXT) = \(key)"
    case (.community, "none"): return "s.community_code IS NULL"
    case (.community, _): return "s.community_code = \(key)"
    case (.applicant, _), (.sex, _), (.category, _):
      return "s.household_id IN (SELECT household_id FROM (\(keys(grouping))) k WHERE k.key = \(key))"
    }
  }
}
