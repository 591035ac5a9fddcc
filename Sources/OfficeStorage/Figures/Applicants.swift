internal import OfficeCore
internal import ThaiText

/// Keeps the households that applied in each fiscal year, and their numbers, in step with what is recorded, as `Standings`
/// does for those supported: changes mark households (`ApplicantMarks`), which are worked out anew before the transaction
/// ends, and `verify` compares with a full count.
enum Applicants {
  /// How many households are worked out at a time.
  private static let chunk = 256

  /// Works out anew what was touched in this transaction. Ends every transaction that changes records.
  static func settle(in session: Session) throws {
    while true {
      let ids = try session.all("SELECT household_id FROM applicant_stale LIMIT \(chunk)") { $0.int64(0) }
      guard !ids.isEmpty else { return }
      try session.run("DELETE FROM applicant WHERE household_id IN (\(padded: ids))")
      for row in try workedOut(ids, in: session) {
        try session.run(
          """
          INSERT INTO applicant(fiscal_year, household_id, community_id, is_recommended, until)
          VALUES (\(row.fiscalYear), \(row.household), \(row.community), \(row.isRecommended), \(row.until))
          """)
      }
      try session.run("DELETE FROM applicant_stale WHERE household_id IN (\(padded: ids))")
    }
  }

  /// Whether nothing is recorded for a later day, so that those who are kept are those of the day.
  static func isLatest(fiscalYear: Int, _ day: Day, in session: Session) throws -> Bool {
    try session.number("SELECT count(*) FROM applicant WHERE fiscal_year = \(fiscalYear) AND until > \(day)") == 0
  }

  /// A household in one fiscal year.
  private struct Row: Hashable {
    var household: Int64
    var fiscalYear: Int
    /// Where its head lives now.
    var community: Int64?
    var isRecommended = false
    /// A day, or empty.
    var until = ""

    mutating func add(isRecommended: Bool, on day: Day?) {
      self.isRecommended = self.isRecommended || isRecommended
      if let day = day?.iso, Array(until.utf8).lexicographicallyPrecedes(Array(day.utf8)) { until = day }
    }
  }

  private static func workedOut(_ ids: [Int64], in session: Session) throws -> [Row] {
    var homes: [Int64: Int64?] = [:]
    try session.forEach(
      """
      SELECT household_id, community_id FROM residence WHERE household_id IN (\(padded: ids)) AND to_day IS NULL
      ORDER BY is_head DESC, person_id
      """
    ) { row in
      let home = row.int64(0)
      if homes[home] == nil { homes[home] = .some(row.optionalInt(1).map(Int64.init)) }
    }
    struct Key: Hashable {
      var household: Int64
      var fiscalYear: Int
    }
    var rows: [Key: Row] = [:]
    func add(_ household: Int64, _ fiscalYear: Int, _ isRecommended: Bool, on day: Day?) {
      let key = Key(household: household, fiscalYear: fiscalYear)
      rows[key, default: Row(household: household, fiscalYear: fiscalYear, community: homes[household] ?? nil)]
        .add(isRecommended: isRecommended, on: day)
    }
    try session.forEach(
      """
      SELECT r.household_id, p.fiscal_year, p.status, p.submitted_on, p.decided_on, r.from_day
      FROM residence r JOIN beneficiary b ON b.person_id = r.person_id JOIN proposal p ON p.id = b.proposal_id
      WHERE r.household_id IN (\(padded: ids))
        AND (r.from_day IS NULL OR r.from_day <= coalesce(p.decided_on, p.submitted_on, \(Day.last)))
        AND (r.to_day IS NULL OR r.to_day > coalesce(p.decided_on, p.submitted_on, \(Day.last)))
      """
    ) { row in
      let status: ProposalStatus = try row.code(2)
      let (submitted, decided) = (row.optionalDay(3), row.optionalDay(4))
      // An old paper without any day is its applicants' household's of each day.
      let day = submitted == nil && decided == nil ? row.optionalDay(5) : submitted
      add(row.int64(0), row.int(1), status.impliesRecommended, on: day)
      if status == .approved || status == .completed, let decided {
        add(row.int64(0), decided.fiscalYear, true, on: decided)
      }
    }
    return Array(rows.values)
  }

  // MARK: - Checking

  /// Households that are kept otherwise than they are worked out, and how many counts are not the sum of those kept.
  static func drift(in session: Session) throws -> (households: [Int64], counts: Int) {
    let ids = try session.all(
      """
      SELECT r.household_id FROM beneficiary b JOIN residence r ON r.person_id = b.person_id
      UNION SELECT household_id FROM applicant ORDER BY 1
      """
    ) { $0.int64(0) }
    var drifted: [Int64] = []
    for start in stride(from: 0, to: ids.count, by: chunk) {
      let part = Array(ids[start..<min(start + chunk, ids.count)])
      let right = Dictionary(grouping: try workedOut(part, in: session), by: \.household)
      let kept = Dictionary(grouping: try self.kept(part, in: session), by: \.household)
      drifted += part.filter { Set(right[$0] ?? []) != Set(kept[$0] ?? []) }
    }
    let counts = try session.number(
      """
      WITH summed AS (
        SELECT fiscal_year, coalesce(community_id, 0), count(*), sum(is_recommended) FROM applicant
        GROUP BY fiscal_year, coalesce(community_id, 0)
      ), kept AS (
        SELECT fiscal_year, community_id, applied, recommended FROM applicant_count WHERE applied <> 0 OR recommended <> 0
      )
      SELECT (SELECT count(*) FROM (SELECT * FROM summed EXCEPT SELECT * FROM kept))
        + (SELECT count(*) FROM (SELECT * FROM kept EXCEPT SELECT * FROM summed))
      """)
    return (drifted, counts)
  }

  private static func kept(_ ids: [Int64], in session: Session) throws -> [Row] {
    try session.all(
      """
      SELECT household_id, fiscal_year, community_id, is_recommended, until FROM applicant
      WHERE household_id IN (\(padded: ids))
      """
    ) {
      Row(
        household: $0.int64(0), fiscalYear: $0.int(1), community: $0.optionalInt(2).map(Int64.init),
        isRecommended: $0.bool(3), until: $0.text(4))
    }
  }
}
