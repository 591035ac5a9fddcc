package import OfficeCore
package import ThaiText

extension Office {
  /// Both indicators of a fiscal year as they stood on a day (today if nil), of what the user sees.
  ///
  /// The figures by all that is recorded and those of the year's quarters are kept; those of another day are worked out.
  package func indicators(fiscalYear: Int, by grouping: IndicatorGrouping? = nil, asOf: Day? = nil) throws
    -> IndicatorReport
  {
    try Visibility.require(.seeFigures, actor)
    return try engine.read { session in
      let communities = try Communities.all(in: session)
      let figures = Figures(
        fiscalYear: fiscalYear, grouping: grouping, asOf: asOf ?? today, scope: scope(.seeFigures),
        communities: Dictionary(uniqueKeysWithValues: communities.map { ($0.id.raw, $0) }), session: session)
      return IndicatorReport(
        fiscalYear: fiscalYear, asOf: asOf ?? today, grouping: grouping,
        households: try figures.part(.householdIncomeIncreased), groups: try figures.part(.groupManagementImproved),
        communityNames: Dictionary(communities.map { ($0.code, $0.name) }) { first, _ in first })
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

/// Sums the counts of a fiscal year into the lines of a report.
private struct Figures {
  let fiscalYear: Int
  let grouping: IndicatorGrouping?
  let asOf: Day
  let scope: Scope
  let communities: [Int64: Community]
  let session: Session

  func part(_ indicator: Indicator) throws -> IndicatorReport.Part {
    var total = FigureCount()
    var lines: [String: FigureCount] = [:]
    // Groups have neither sex nor category.
    let grouping =
      indicator == .groupManagementImproved && (self.grouping == .sex || self.grouping == .category)
      ? nil : self.grouping
    for (line, count) in try counts(indicator, keyed(grouping)).lines {
      let community = communities[line.community]
      guard scope.contains(zone: community?.zone) else { continue }
      if line.key == .total { total += count }
      guard let key = key(of: line, community, in: grouping) else { continue }
      lines[key, default: FigureCount()] += count
    }
    return IndicatorReport.Part(
      indicator: indicator, total: row("total", total), rows: grouping.map { rows(lines, by: $0) } ?? [])
  }

  /// The groupings whose lines are counted apart; zones and communities follow from where a total was counted.
  private func keyed(_ grouping: IndicatorGrouping?) -> IndicatorGrouping? {
    switch grouping {
    case .applicant, .sex, .category: grouping
    case .zone, .community, nil: nil
    }
  }

  private func counts(_ indicator: Indicator, _ keyed: IndicatorGrouping?) throws -> FigureCounts {
    if let point = try point(indicator, isKeyed: keyed != nil) {
      var counts = try FigureCounts.kept(indicator, fiscalYear: fiscalYear, point: point, under: nil, in: session)
      if let keyed {
        let under = try FigureCounts.kept(indicator, fiscalYear: fiscalYear, point: point, under: keyed, in: session)
        for (line, count) in under.lines { counts.add(count, to: line) }
      }
      return counts
    }
    var counts = FigureCounts()
    for row in try Standings.rows(indicator, fiscalYear: fiscalYear, asOf: asOf, in: session) { counts.add(row) }
    return counts
  }

  /// Which of the kept counts are those of the day; nil if none are.
  private func point(_ indicator: Indicator, isKeyed: Bool) throws -> Int? {
    if try Standings.isLatest(indicator, fiscalYear: fiscalYear, asOf, in: session) { return 0 }
    return isKeyed ? nil : (1...4).first { Day.quarterEnd(fiscalYear: fiscalYear, quarter: $0) == asOf }
  }

  private func key(of line: FigureCounts.Line, _ community: Community?, in grouping: IndicatorGrouping?) -> String? {
    switch grouping {
    case nil: nil
    case .zone: line.key == .total ? community.map { String($0.zone) } ?? "none" : nil
    case .community: line.key == .total ? community?.code ?? "none" : nil
    case .applicant?, .sex?, .category?: grouping.flatMap { line.key.key(in: $0) }
    }
  }

  private func rows(_ lines: [String: FigureCount], by grouping: IndicatorGrouping) -> [IndicatorRow] {
    let order: [String] =
      switch grouping {
      case .zone: Community.zones.map(String.init)
      case .community:
        lines.keys.filter { $0 != "none" }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      case .applicant: ApplicantKind.allCases.map(\.rawValue)
      case .sex: Sex.allCases.map(\.rawValue)
      case .category: PersonCategory.interchanged.map(\.rawValue)
      }
    return (order + ["none"]).compactMap { key in
      if let count = lines[key], !count.isZero { return row(key, count) }
      return grouping == .zone && key != "none" ? IndicatorRow(key: key) : nil
    }
  }

  private func row(_ key: String, _ count: FigureCount) -> IndicatorRow {
    IndicatorRow(
      key: key, supported: count.supported, withBaseline: count.withBaseline, followedUp: count.followedUp,
      increased: count.increased)
  }
}
