package import OfficeCore
package import ThaiText

/// The year's way from application to result, counted in households; each step is contained in the one before.
package struct Funnel: Hashable, Sendable {
  package var applied: Int
  /// Approved implies recommended.
  package var recommended: Int
  package var approved: Int
  package var followedUp: Int
  package var increased: Int
}

/// A step of the funnel.
package enum FunnelStep: String, CaseIterable, Hashable, Sendable {
  case applied, recommended, approved, followedUp, increased
}

extension Office {
  package func funnel(fiscalYear: Int, asOf: Day? = nil) throws -> Funnel {
    let total = try indicators(fiscalYear: fiscalYear, asOf: asOf).households.total
    let (applied, recommended) = try applicants(fiscalYear: fiscalYear, asOf: asOf)
    return Funnel(
      applied: applied, recommended: recommended, approved: total.supported, followedUp: total.followedUp,
      increased: total.increased)
  }

  /// How many households applied, and how many of them the committee recommended.
  private func applicants(fiscalYear: Int, asOf: Day?) throws -> (Int, Int) {
    try engine.read { session in
      guard try Applicants.isLatest(fiscalYear: fiscalYear, asOf ?? today, in: session) else {
        let counts = try [false, true].map { recommended in
          try applicantHouseholds(
            Self.workedOut(fiscalYear, recommended, asOf ?? today), in: session
          ).count
        }
        return (counts[0], counts[1])
      }
      return try session.first(
        """
        SELECT coalesce(sum(c.applied), 0), coalesce(sum(c.recommended), 0)
        FROM applicant_count c LEFT JOIN community m ON m.id = c.community_id
        WHERE c.fiscal_year = \(fiscalYear) AND \(within(.seeFigures, zone: "m.zone"))
        """
      ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }
  }

  /// The households of the beneficiaries of the year's proposals, and of those decided in the year, whose committee
  /// recommended them if so asked.
  package func applicantHouseholds(fiscalYear: Int, recommended: Bool, asOf: Day? = nil) throws -> [ApplicantHousehold]
  {
    try Visibility.require(.seeFigures, actor)
    let day = asOf ?? today
    return try engine.read { session in
      let isLatest = try Applicants.isLatest(fiscalYear: fiscalYear, day, in: session)
      return try applicantHouseholds(
        isLatest ? Self.kept(fiscalYear, recommended) : Self.workedOut(fiscalYear, recommended, day), in: session)
    }
  }

  /// Selects the households that applied in a fiscal year by all that is recorded.
  static func kept(_ fiscalYear: Int, _ recommended: Bool) -> SQL {
    "SELECT household_id FROM applicant WHERE fiscal_year = \(fiscalYear) AND is_recommended >= \(recommended)"
  }

  /// Selects the households that applied in a fiscal year by what was recorded up to a day.
  static func workedOut(_ fiscalYear: Int, _ recommended: Bool, _ day: Day) -> SQL {
    let year = Day.fiscalYearRange(fiscalYear)
    let statuses = ProposalStatus.allCases.filter(\.impliesRecommended).map(\.rawValue)
    let ofYear: SQL =
      recommended
      ? "p.fiscal_year = \(fiscalYear) AND p.status IN (\(list: statuses))" : "p.fiscal_year = \(fiscalYear)"
    return """
      SELECT DISTINCT r.household_id FROM proposal p JOIN beneficiary b ON b.proposal_id = p.id
      JOIN residence r ON r.person_id = b.person_id
        AND (r.from_day IS NULL OR r.from_day <= coalesce(p.decided_on, p.submitted_on, \(day)))
        AND (r.to_day IS NULL OR r.to_day > coalesce(p.decided_on, p.submitted_on, \(day)))
      WHERE (\(ofYear) AND coalesce(p.submitted_on, '') <= \(day))
        OR (p.status IN ('approved', 'completed') AND p.decided_on >= \(year.lowerBound)
          AND p.decided_on <= \(min(year.upperBound, day)))
      """
  }

  func applicantHouseholds(_ households: SQL, in session: Session) throws -> [ApplicantHousehold] {
    try session.all(
      """
      SELECT a.household_id, h.code, n.title || n.first_name || ' ' || n.last_name, m.name, m.zone,
        m.code
      FROM (\(households)) a JOIN household h ON h.id = a.household_id
      LEFT JOIN residence o ON o.id = (
          SELECT r.id FROM residence r WHERE r.household_id = a.household_id AND r.to_day IS NULL
          ORDER BY r.is_head DESC, r.person_id LIMIT 1)
      LEFT JOIN person n ON n.id = o.person_id LEFT JOIN community m ON m.id = o.community_id
      WHERE \(within(.seeFigures, zone: "m.zone")) ORDER BY m.zone IS NULL, m.zone, m.code, h.id
      """
    ) {
      ApplicantHousehold(
        id: $0.id(0), code: $0.text(1), headName: $0.text(2), community: $0.optionalText(3), zone: $0.optionalInt(4),
        communityCode: $0.optionalText(5))
    }
  }
}

/// A household that applied, through one of its members.
package struct ApplicantHousehold: Hashable, Sendable, Identifiable {
  package var id: ID<Household>
  package var code: String
  package var headName: String
  package var community: String?
  package var zone: Int?
  package var communityCode: String?
}
