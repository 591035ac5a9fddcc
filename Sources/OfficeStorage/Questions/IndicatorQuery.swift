internal import OfficeCore
internal import ThaiText

/// The statements behind both indicators: one row a household (or group) supported in a fiscal year, with what its
/// standing is. Figures are sums over these rows and drill-down lists are the rows themselves, so they agree.
struct IndicatorQuery {
  let fiscalYear: Int
  let asOf: Day
  /// The settings in force, by the day from which each pair holds.
  let periods: [Period]

  struct Period {
    var from: Day?
    var to: Day?
    var graceDays: Int
    var minimumRise: Int
  }

  init(fiscalYear: Int, asOf: Day, in session: Session) throws {
    self.fiscalYear = fiscalYear
    self.asOf = asOf
    let year = Day.fiscalYearRange(fiscalYear)
    var days: [Day?] = [nil]
    for key in [SettingKey.baselineGraceDays, .minimumRisePercent] {
      days += try Settings.history(key, in: session).compactMap(\.from).filter { year.contains($0) }
    }
    let starts = Set(days).sorted {
      ($0 ?? year.lowerBound.adding(days: -1)) < ($1 ?? year.lowerBound.adding(days: -1))
    }
    periods = try starts.enumerated().map { index, start in
      let day = start ?? year.lowerBound
      return Period(
        from: start, to: index + 1 < starts.count ? starts[index + 1] : nil,
        graceDays: try Settings.number(.baselineGraceDays, on: day, in: session) ?? 0,
        minimumRise: try Settings.number(.minimumRisePercent, on: day, in: session) ?? 0)
    }
  }

  private var decided: SQL {
    let year = Day.fiscalYearRange(fiscalYear)
    return """
      p.status IN ('approved', 'completed') AND p.decided_on >= \(year.lowerBound)
      AND p.decided_on <= \(min(year.upperBound, asOf))
      """
  }

  /// The settings as a table: which hold on the first decision day.
  private var settings: SQL {
    let rows = periods.map { period -> SQL in
      """
      SELECT \(period.from?.iso ?? "") AS from_day, \(period.to?.iso ?? "9999-12-31") AS to_day,
        \(period.graceDays) AS grace, \(period.minimumRise) AS rise
      """
    }
    return SQL.joined(rows, by: " UNION ALL ")
  }

  /// `support`: proposal, person, household, day and kind of applicant, a row for each beneficiary.
  /// `standing`: a row for each supported household: first day, community, zone, baseline, latest follow-up, whether it
  /// increased.
  var households: SQL {
    """
    WITH support AS (
      SELECT p.id AS proposal_id, p.decided_on, b.person_id, r.household_id,
        CASE WHEN p.group_id IS NOT NULL THEN 'group' WHEN p.person_id IS NOT NULL THEN 'person'
          ELSE 'organisation' END AS applicant
      FROM proposal p JOIN beneficiary b ON b.proposal_id = p.id
      JOIN residence r ON r.person_id = b.person_id AND \(Self.lives("r", on: "p.decided_on"))
      WHERE \(decided)
    ), first AS (
      SELECT household_id, min(decided_on) AS first_day FROM support GROUP BY household_id
    ), settled AS (
      SELECT f.household_id, f.first_day, s.grace, s.rise FROM first f
      JOIN (\(settings)) s ON f.first_day >= s.from_day AND f.first_day < s.to_day
    ), home AS (
      SELECT household_id, community_id FROM (
        SELECT f.household_id, r.community_id,
          row_number() OVER (PARTITION BY f.household_id ORDER BY r.is_head DESC, r.person_id) AS place
        FROM first f JOIN residence r ON r.household_id = f.household_id
          AND \(Self.lives("r", on: "f.first_day"))
      ) WHERE place = 1
    ), base AS (
      SELECT household_id, first_day, rise, recorded_on, amount FROM (
        SELECT f.household_id, f.first_day, f.rise, i.recorded_on, i.amount,
          row_number() OVER (PARTITION BY f.household_id ORDER BY i.recorded_on DESC) AS place
        FROM settled f JOIN income i ON i.household_id = f.household_id AND i.round = 'baseline'
          AND i.corrected_by IS NULL AND i.recorded_on <= \(asOf)
          AND i.recorded_on <= \(SQL(stringLiteral: Dialect.dayAfter("f.first_day", days: "f.grace")))
      ) WHERE place = 1
    ), later AS (
      SELECT household_id, recorded_on, round, amount FROM (
        SELECT b.household_id, i.recorded_on, i.round, i.amount,
          row_number() OVER (PARTITION BY b.household_id ORDER BY i.recorded_on DESC,
            CASE i.round WHEN 'm12' THEN 3 WHEN 'm6' THEN 2 ELSE 1 END DESC) AS place
        FROM base b JOIN income i ON i.household_id = b.household_id AND i.round <> 'baseline'
          AND i.corrected_by IS NULL AND i.recorded_on <= \(asOf)
          AND i.recorded_on > b.recorded_on AND i.recorded_on > b.first_day
      ) WHERE place = 1
    ), standing AS (
      SELECT f.household_id, f.first_day, home.community_id, m.zone, m.code AS community_code,
        b.recorded_on AS base_day, b.amount AS base_amount,
        l.recorded_on AS later_day, l.round AS later_round, l.amount AS later_amount,
        CASE WHEN l.amount IS NOT NULL AND l.amount * 100 > b.amount * (100 + b.rise) THEN 1 ELSE 0 END AS increased
      FROM first f LEFT JOIN home ON home.household_id = f.household_id
      LEFT JOIN community m ON m.id = home.community_id
      LEFT JOIN base b ON b.household_id = f.household_id
      LEFT JOIN later l ON l.household_id = f.household_id
    )
    """
  }

  /// `standing`: a row for each supported group.
  var groups: SQL {
    """
    WITH first AS (
      SELECT p.group_id, min(p.decided_on) AS first_day FROM proposal p
      WHERE p.group_id IS NOT NULL AND \(decided) GROUP BY p.group_id
    ), settled AS (
      SELECT f.group_id, f.first_day, s.grace FROM first f
      JOIN (\(settings)) s ON f.first_day >= s.from_day AND f.first_day < s.to_day
    ), base AS (
      SELECT group_id, assessed_on, score FROM (
        SELECT f.group_id, a.assessed_on, a.score,
          row_number() OVER (PARTITION BY f.group_id ORDER BY a.assessed_on DESC) AS place
        FROM settled f JOIN assessment a ON a.group_id = f.group_id AND a.corrected_by IS NULL
          AND a.assessed_on <= \(asOf)
          AND a.assessed_on <= \(SQL(stringLiteral: Dialect.dayAfter("f.first_day", days: "f.grace")))
      ) WHERE place = 1
    ), later AS (
      SELECT group_id, assessed_on, score FROM (
        SELECT b.group_id, a.assessed_on, a.score,
          row_number() OVER (PARTITION BY b.group_id ORDER BY a.assessed_on DESC) AS place
        FROM base b JOIN assessment a ON a.group_id = b.group_id AND a.corrected_by IS NULL
          AND a.assessed_on <= \(asOf) AND a.assessed_on > b.assessed_on
      ) WHERE place = 1
    ), standing AS (
      SELECT f.group_id, f.first_day, g.community_id, m.zone, m.code AS community_code,
        b.assessed_on AS base_day, b.score AS base_score, l.assessed_on AS later_day, l.score AS later_score,
        CASE WHEN l.score IS NOT NULL AND l.score > b.score THEN 1 ELSE 0 END AS increased
      FROM first f JOIN occupational_group g ON g.id = f.group_id
      LEFT JOIN community m ON m.id = g.community_id
      LEFT JOIN base b ON b.group_id = f.group_id
      LEFT JOIN later l ON l.group_id = f.group_id
    )
    """
  }

  static let counts: SQL =
    "count(*), count(s.base_day), count(s.later_day), coalesce(sum(s.increased), 0)"

  /// The condition that a residence holds on a day.
  static func lives(_ residence: String, on day: String) -> SQL {
    SQL(
      stringLiteral:
        "(\(residence).from_day IS NULL OR \(residence).from_day <= \(day))"
        + " AND (\(residence).to_day IS NULL OR \(residence).to_day > \(day))")
  }
}
