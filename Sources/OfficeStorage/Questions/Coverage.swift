package import OfficeCore
internal import ThaiText

/// How thoroughly the communities and categories of the user's zones were reached in a fiscal year.
package struct Coverage: Hashable, Sendable {
  package var fiscalYear: Int
  /// Who needs it most comes first.
  package var communities: [CommunityReach]
  /// Sensitive ones only for whoever may see them: how many disabled live in a community of a few tells who.
  package var categories: [CategoryReach]
  /// Categories of fewer people than `CategoryReach.fewest` are not told exactly: the user does not see the register.
  package var hidesFew = false

  package var fairness: Fairness { Fairness(communities) }
}

extension Office {
  package func coverage(fiscalYear: Int) throws -> Coverage {
    try Visibility.require(.seeFigures, actor)
    var applied: [String: Int] = [:]
    for household in try applicantHouseholds(fiscalYear: fiscalYear, recommended: false) {
      if let code = household.communityCode { applied[code, default: 0] += 1 }
    }
    return try engine.read { session in
      let days = Day.fiscalYearRange(fiscalYear)
      var reached: [ID<Community>: (count: Int, last: Day?)] = [:]
      try session.forEach(
        """
        SELECT k.community_id, sum(CASE WHEN o.fiscal_year = \(fiscalYear) THEN 1 ELSE 0 END), max(o.day) FROM outreach o
        JOIN outreach_community k ON k.outreach_id = o.id
        WHERE o.day <= \(days.upperBound) AND \(within(.seeFigures, zone: "o.zone")) GROUP BY k.community_id
        """
      ) { reached[$0.id(0)] = ($0.int(1), $0.optionalDay(2)) }
      var interested: [ID<Community>: Int] = [:]
      try session.forEach(
        """
        SELECT m.id, count(*) FROM \(InterestRecord.tables)
        WHERE i.day >= \(days.lowerBound) AND i.day <= \(days.upperBound) AND m.id IS NOT NULL
          AND \(within(.seeFigures, zone: "m.zone")) GROUP BY m.id
        """
      ) { interested[$0.id(0)] = $0.int(1) }
      let communities = try communitySummaries(.seeFigures, in: session).filter {
        ($0.community.closed ?? .last) >= days.lowerBound
      }
      return Coverage(
        fiscalYear: fiscalYear,
        communities: communities.map {
          CommunityReach(
            community: $0.community, people: $0.people, households: $0.households,
            outreaches: reached[$0.id]?.count ?? 0, lastReached: reached[$0.id]?.last ?? nil,
            interested: interested[$0.id] ?? 0, applied: applied[$0.community.code] ?? 0)
        }.sorted(by: CommunityReach.needier),
        categories: try categories(fiscalYear: fiscalYear, in: session), hidesFew: scope(.seeRegister) == .nothing)
    }
  }

  private func categories(fiscalYear: Int, in session: Session) throws -> [CategoryReach] {
    func counts(_ sql: SQL) throws -> [String: Int] {
      var counts: [String: Int] = [:]
      try session.forEach(sql) { counts[$0.text(0)] = $0.int(1) }
      return counts
    }
    let home: SQL = """
      person_category c JOIN residence r ON r.person_id = c.person_id AND r.to_day IS NULL
      LEFT JOIN community m ON m.id = r.community_id
      """
    let registered = try counts(
      """
      SELECT c.category, count(*) FROM \(home)
      WHERE c.to_day IS NULL AND \(within(.seeFigures, zone: "m.zone")) GROUP BY c.category
      """)
    let came = try counts(
      """
      SELECT k.category, sum(k.count) FROM outreach_category k JOIN outreach o ON o.id = k.outreach_id
      WHERE o.fiscal_year = \(fiscalYear) AND \(within(.seeFigures, zone: "o.zone")) GROUP BY k.category
      """)
    let applied = try counts(
      """
      SELECT c.category, count(DISTINCT c.person_id) FROM \(home)
      JOIN beneficiary b ON b.person_id = c.person_id JOIN proposal p ON p.id = b.proposal_id
      WHERE c.to_day IS NULL AND p.fiscal_year = \(fiscalYear) AND \(within(.seeFigures, zone: "m.zone"))
      GROUP BY c.category
      """)
    let seesSensitive = scope(.seeSensitiveCategories) != .nothing
    return PersonCategory.allCases.filter { seesSensitive || !$0.isSensitive }.map {
      CategoryReach(
        category: $0, registered: registered[$0.rawValue] ?? 0, came: came[$0.rawValue] ?? 0,
        applied: applied[$0.rawValue] ?? 0)
    }
  }
}
