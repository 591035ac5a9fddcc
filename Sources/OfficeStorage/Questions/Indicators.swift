package import OfficeCore
package import ThaiText

extension Office {
  /// Both indicators of a fiscal year as they stood on a day, of what the user sees.
  package func indicators(fiscalYear: Int, by grouping: IndicatorGrouping? = nil, asOf: Day? = nil) throws
    -> IndicatorReport
  {
    try Visibility.require(.seeFigures, actor)
    return try engine.read { session in
      let query = try IndicatorQuery(fiscalYear: fiscalYear, asOf: asOf ?? today, in: session)
      let inScope = within(.seeFigures, zone: "s.zone")
      let households = IndicatorReport.Part(
        indicator: .householdIncomeIncreased,
        total: try total(
          "\(query.households) SELECT \(IndicatorQuery.counts) FROM standing s WHERE \(inScope)", session),
        rows: try grouping.map {
          try rows("\(query.households) \(householdRows(by: $0, inScope))", by: $0, session)
        } ?? [])
      let groups = IndicatorReport.Part(
        indicator: .groupManagementImproved,
        total: try total("\(query.groups) SELECT \(IndicatorQuery.counts) FROM standing s WHERE \(inScope)", session),
        rows: try grouping.flatMap { grouping in
          try groupRows(by: grouping, inScope).map {
            try rows("\(query.groups) \($0)", by: grouping, session)
          }
        } ?? [])
      let names = try Communities.all(in: session).map { ($0.code, $0.name) }
      return IndicatorReport(
        fiscalYear: fiscalYear, asOf: asOf ?? today, grouping: grouping, households: households, groups: groups,
        communityNames: Dictionary(names) { first, _ in first })
    }
  }

  private func total(_ sql: SQL, _ session: Session) throws -> IndicatorRow {
    try session.first(sql) {
      IndicatorRow(
        key: "total", supported: $0.int(0), withBaseline: $0.int(1), followedUp: $0.int(2), increased: $0.int(3))
    } ?? IndicatorRow(key: "total")
  }

  private func householdRows(by grouping: IndicatorGrouping, _ inScope: SQL) -> SQL {
    switch grouping {
    case .zone: "SELECT CAST(s.zone AS TEXT), \(IndicatorQuery.counts) FROM standing s WHERE \(inScope) GROUP BY s.zone"
    case .community:
      "SELECT s.community_code, \(IndicatorQuery.counts) FROM standing s WHERE \(inScope) GROUP BY s.community_code"
    case .applicant, .sex, .category:
      """
      SELECT k.key, \(IndicatorQuery.counts) FROM standing s JOIN (\(Self.keys(grouping))) k
        ON k.household_id = s.household_id WHERE \(inScope) GROUP BY k.key
      """
    }
  }

  /// The keys under which a household counts.
  static func keys(_ grouping: IndicatorGrouping) -> SQL {
    switch grouping {
    case .zone, .community: ""
    case .applicant: "SELECT DISTINCT household_id, applicant AS key FROM support"
    case .sex:
      "SELECT DISTINCT x.household_id, n.sex AS key FROM support x JOIN person n ON n.id = x.person_id"
    case .category:
      """
      SELECT DISTINCT x.household_id, c.category AS key FROM support x
      JOIN first f ON f.household_id = x.household_id
      JOIN person_category c ON c.person_id = x.person_id AND \(IndicatorQuery.lives("c", on: "f.first_day"))
      """
    }
  }

  private func groupRows(by grouping: IndicatorGrouping, _ inScope: SQL) -> SQL? {
    switch grouping {
    case .zone: "SELECT CAST(s.zone AS TEXT), \(IndicatorQuery.counts) FROM standing s WHERE \(inScope) GROUP BY s.zone"
    case .community:
      "SELECT s.community_code, \(IndicatorQuery.counts) FROM standing s WHERE \(inScope) GROUP BY s.community_code"
    case .applicant:
      "SELECT 'group', \(IndicatorQuery.counts) FROM standing s WHERE \(inScope) HAVING count(*) > 0"
    case .sex, .category: nil
    }
  }

  private func rows(_ sql: SQL, by grouping: IndicatorGrouping, _ session: Session) throws -> [IndicatorRow] {
    var found: [String: IndicatorRow] = [:]
    try session.forEach(sql) {
      let key = $0.optionalText(0) ?? "none"
      found[key] = IndicatorRow(
        key: key, supported: $0.int(1), withBaseline: $0.int(2), followedUp: $0.int(3), increased: $0.int(4))
    }
    let order: [String] =
      switch grouping {
      case .zone: Community.zones.map(String.init)
      case .community:
        found.keys.filter { $0 != "none" }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      case .applicant: ApplicantKind.allCases.map(\.rawValue)
      case .sex: Sex.allCases.map(\.rawValue)
      case .category: PersonCategory.allCases.map(\.rawValue)
      }
    return (order + ["none"]).compactMap { key in
      found[key] ?? (grouping == .zone && key != "none" ? IndicatorRow(key: key) : nil)
    }
  }

  /// Both indicators as they stood on the last day of each quarter of a fiscal year that has ended by a day, oldest
  /// first; without a grouping the totals alone.
  package func indicatorTrend(fiscalYear: Int, until day: Day, by grouping: IndicatorGrouping? = nil) throws
    -> [(quarter: Int, report: IndicatorReport)]
  {
    try (1...4).map { ($0, Day.quarterEnd(fiscalYear: fiscalYear, quarter: $0)) }.filter { $0.1 <= day }.map {
      ($0.0, try indicators(fiscalYear: fiscalYear, by: grouping, asOf: $0.1))
    }
  }
}
