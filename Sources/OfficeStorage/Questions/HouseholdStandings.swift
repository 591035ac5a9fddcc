package import OfficeCore
package import ThaiText

/// The households behind a figure.
package enum StandingFilter: String, CaseIterable, Hashable, Sendable {
  case supported, withBaseline, withoutBaseline, followedUp, notFollowedUp, increased, notIncreased

  func holds(_ level: Standing.Level) -> Bool {
    switch self {
    case .supported: true
    case .withBaseline: level >= .withBaseline
    case .withoutBaseline: level < .withBaseline
    case .followedUp: level >= .followedUp
    case .notFollowedUp: level < .followedUp
    case .increased: level == .increased
    case .notIncreased: level == .followedUp
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
    try standings(
      .householdIncomeIncreased, fiscalYear: fiscalYear, filter: filter, by: grouping, key: key, asOf: asOf
    ) { row, community, session in
      let standing = row.standing
      let head = try session.first(
        """
        SELECT h.code, (
            SELECT n.title || n.first_name || ' ' || n.last_name FROM residence r JOIN person n ON n.id = r.person_id
            WHERE r.household_id = h.id AND (r.from_day IS NULL OR r.from_day <= \(standing.firstDay))
              AND (r.to_day IS NULL OR r.to_day > \(standing.firstDay))
            ORDER BY r.is_head DESC, r.person_id LIMIT 1)
        FROM household h WHERE h.id = \(row.subject)
        """
      ) { ($0.text(0), $0.text(1)) }
      return HouseholdStanding(
        id: ID(row.subject), code: head?.0 ?? "", headName: head?.1 ?? "", community: community?.name,
        zone: community?.zone, firstDecisionDay: standing.firstDay,
        baseline: (standing.baseline?.value).map { Money(satang: $0) }, baselineOn: standing.baseline?.day,
        latest: (standing.latest?.value).map { Money(satang: $0) }, latestOn: standing.latest?.day,
        latestRound: standing.latest?.round, isIncreased: standing.level == .increased)
    }
  }

  /// The groups behind a figure of the dashboard.
  package func groupStandings(
    fiscalYear: Int, filter: StandingFilter, by grouping: IndicatorGrouping? = nil, key: String? = nil,
    asOf: Day? = nil
  ) throws -> [GroupStanding] {
    if grouping == .sex || grouping == .category { return [] }
    return try standings(
      .groupManagementImproved, fiscalYear: fiscalYear, filter: filter, by: grouping, key: key, asOf: asOf
    ) { row, community, session in
      let standing = row.standing
      let group = try session.first("SELECT code, name FROM occupational_group WHERE id = \(row.subject)") {
        ($0.text(0), $0.text(1))
      }
      return GroupStanding(
        id: ID(row.subject), code: group?.0 ?? "", name: group?.1 ?? "", community: community?.name,
        zone: community?.zone, firstDecisionDay: standing.firstDay,
        baseline: (standing.baseline?.value).map { Int($0) }, baselineOn: standing.baseline?.day,
        latest: (standing.latest?.value).map { Int($0) }, latestOn: standing.latest?.day,
        isIncreased: standing.level == .increased)
    }
  }

  /// What stands behind a figure, by zone, community and number.
  private func standings<Result>(
    _ indicator: Indicator, fiscalYear: Int, filter: StandingFilter, by grouping: IndicatorGrouping?, key: String?,
    asOf: Day?, _ make: (StandingRow, Community?, Session) throws -> Result
  ) throws -> [Result] {
    try Visibility.require(.seeFigures, actor)
    let scope = scope(.seeFigures)
    return try engine.read { session in
      let communities = Dictionary(uniqueKeysWithValues: try Communities.all(in: session).map { ($0.id.raw, $0) })
      let rows = try Standings.rows(indicator, fiscalYear: fiscalYear, asOf: asOf ?? today, in: session)
      let found = rows.compactMap { row -> (StandingRow, Community?)? in
        let community = row.community.flatMap { communities[$0] }
        guard scope.contains(zone: community?.zone), filter.holds(row.standing.level) else { return nil }
        return Self.counts(row, community, under: grouping, key) ? (row, community) : nil
      }
      return try found.sorted { Self.place($0) < Self.place($1) }.map { try make($0.0, $0.1, session) }
    }
  }

  private static func counts(
    _ row: StandingRow, _ community: Community?, under grouping: IndicatorGrouping?, _ key: String?
  ) -> Bool {
    guard let grouping, let key else { return true }
    return switch grouping {
    case .zone: (community.map { String($0.zone) } ?? "none") == key
    case .community: (community?.code ?? "none") == key
    case .applicant, .sex, .category: row.keys.contains(FigureKey(grouping, key))
    }
  }

  private static func place(_ found: (row: StandingRow, community: Community?)) -> (Int, String, Int64) {
    (found.community?.zone ?? .max, found.community?.code ?? "", found.row.subject)
  }
}
