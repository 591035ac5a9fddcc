package import OfficeCore
package import ThaiText

/// A zone's month for the follow-up meeting of เทศบาลเล็กในเทศบาลใหญ่: the figures of the screens, of one zone.
package struct ZoneMonth: Hashable, Sendable {
  package var zone: Int
  /// The first and the last day that it tells of; the last is never after today.
  package var days: ClosedRange<Day>
  package var communities: Int
  /// In the register on the day on which it is asked.
  package var people: Int
  package var households: Int
  /// Registered in haste in the month, and those of the zone that wait to be completed now.
  package var walkIns: Int
  package var incomplete: Int
  package var outreaches: [OutreachSummary]
  /// Communities reached in the month, and in the fiscal year.
  package var reachedInMonth: Int
  package var reachedInYear: Int
  package var interested: Int
  package var submitted: [ProposalSummary]
  package var approved: [ProposalSummary]
  /// Families of the fiscal year as the indicator counts them: supported, followed up, income increased.
  package var indicator: IndicatorRow?
  /// Rounds of follow-up that are due now, and households followed up in the month.
  package var due: Int
  package var done: Int

  package var came: Int { outreaches.reduce(0) { $0 + $1.outreach.details.came.total } }
  package var fiscalYear: Int { days.lowerBound.fiscalYear }
}

extension Office {
  /// The month of a zone that begins on `first`.
  package func zoneMonth(_ zone: Int, from first: Day) throws -> ZoneMonth {
    try Visibility.require(.seeFigures, zone: zone, actor)
    let days = first...max(first, min(today, first.adding(months: 1).adding(days: -1)))
    let year = first.fiscalYear
    let communities = try communitySummaries().filter { $0.community.zone == zone }
    let ofYear = try outreaches(fiscalYear: year).filter { $0.outreach.details.zone == zone }
    let outreaches = ofYear.filter { days.contains($0.outreach.details.day) }
    func reached(_ outreaches: [OutreachSummary]) -> Int {
      Set(outreaches.filter { $0.outreach.details.day <= days.upperBound }.flatMap(\.outreach.details.communities))
        .count
    }
    let interested = try interests().filter { $0.zone == zone && days.contains($0.day) }.count
    let submitted = try proposals(.all(fiscalYear: year)).filter {
      $0.zone == zone && ($0.submittedOn.map(days.contains) ?? false)
    }
    let approved = try proposals(.supported(fiscalYear: year)).filter {
      $0.zone == zone && ($0.decidedOn.map(days.contains) ?? false)
    }
    let followsUp = Visibility.may(.recordFollowUp, zone: zone, actor)
    return ZoneMonth(
      zone: zone, days: days, communities: communities.filter { $0.community.closed == nil }.count,
      people: communities.reduce(0) { $0 + $1.people }, households: communities.reduce(0) { $0 + $1.households },
      walkIns: try walkIns(of: zone, days), incomplete: try incompleteRegistrations().filter { $0.zone == zone }.count,
      outreaches: outreaches, reachedInMonth: reached(outreaches), reachedInYear: reached(ofYear),
      interested: interested, submitted: submitted, approved: approved,
      indicator: try indicators(fiscalYear: year, by: .zone).households.rows.first { $0.key == String(zone) },
      due: followsUp ? try followUpsDue(fiscalYear: year).filter { $0.zone == zone }.count : 0,
      done: try followedUp(of: zone, fiscalYear: year, days))
  }

  private func walkIns(of zone: Int, _ days: ClosedRange<Day>) throws -> Int {
    try engine.read { session in
      try session.number(
        """
        SELECT count(*) FROM walk_in w JOIN residence r ON r.person_id = w.person_id AND r.to_day IS NULL
        JOIN community m ON m.id = r.community_id
        WHERE m.zone = \(zone) AND w.day >= \(days.lowerBound) AND w.day <= \(days.upperBound)
        """)
    }
  }

  private func followedUp(of zone: Int, fiscalYear: Int, _ days: ClosedRange<Day>) throws -> Int {
    try engine.read { session in
      try session.number(
        """
        SELECT count(DISTINCT s.subject_id) FROM standing s JOIN community m ON m.id = s.community_id
        JOIN income i ON i.household_id = s.subject_id AND i.corrected_by IS NULL AND i.recorded_on > s.first_day
        WHERE s.indicator = \(Indicator.householdIncomeIncreased.rawValue) AND s.fiscal_year = \(fiscalYear)
          AND m.zone = \(zone) AND i.recorded_on >= \(days.lowerBound) AND i.recorded_on <= \(days.upperBound)
        """)
    }
  }
}
