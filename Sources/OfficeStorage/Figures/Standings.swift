internal import OfficeCore
internal import ThaiText

/// Keeps the standings and the figures summed from them in step with what is recorded.
///
/// Every change marks whose standing it may touch (`StaleMarks`); before the transaction ends those are worked out anew by
/// `Standing`, and the counts follow by the difference. So a figure is a few sums whatever the registry holds, and
/// `verify` compares them with a full count.
enum Standings {
  /// How many households or groups are worked out at a time.
  private static let chunk = 256

  /// Works out anew what was touched in this transaction. Ends every transaction that changes records.
  static func settle(in session: Session) throws {
    var counts = FigureCounts()
    var terms: FigureTerms?
    for indicator in Indicator.allCases {
      while true {
        let ids = try session.all(
          "SELECT subject_id FROM standing_stale WHERE indicator = \(indicator.rawValue) LIMIT \(chunk)"
        ) { $0.int64(0) }
        guard !ids.isEmpty else { break }
        let known = try terms ?? FigureTerms(in: session)
        terms = known
        for old in try kept(indicator, ids, in: session) { counts.add(old, times: -1) }
        try session.run(
          "DELETE FROM standing WHERE indicator = \(indicator.rawValue) AND subject_id IN (\(padded: ids))")
        for facts in try SupportFacts.load(indicator, ids, in: session) {
          for row in rows(of: facts, indicator, known) {
            counts.add(row)
            try row.insert(in: session)
          }
        }
        try session.run(
          "DELETE FROM standing_stale WHERE indicator = \(indicator.rawValue) AND subject_id IN (\(padded: ids))")
      }
    }
    try counts.keep(in: session)
  }

  /// The standings of a fiscal year as they were on a day.
  static func rows(_ indicator: Indicator, fiscalYear: Int, asOf: Day, in session: Session) throws -> [StandingRow] {
    try isLatest(indicator, fiscalYear: fiscalYear, asOf, in: session)
      ? kept(indicator, fiscalYear: fiscalYear, in: session)
      : workedOut(indicator, fiscalYear: fiscalYear, asOf: asOf, in: session)
  }

  /// Whether nothing is recorded for a later day, so that the standings of the day are those that are kept.
  static func isLatest(_ indicator: Indicator, fiscalYear: Int, _ day: Day, in session: Session) throws -> Bool {
    try session.first(
      "SELECT max(until) FROM standing WHERE indicator = \(indicator.rawValue) AND fiscal_year = \(fiscalYear)"
    ) { $0.optionalDay(0) }.flatMap { $0 }.map { $0 <= day } ?? true
  }

  /// The standings of a fiscal year by what was recorded up to a day, worked out one by one.
  private static func workedOut(_ indicator: Indicator, fiscalYear: Int, asOf: Day, in session: Session) throws
    -> [StandingRow]
  {
    let terms = try FigureTerms(in: session)
    let ids = try session.all(
      """
      SELECT subject_id FROM standing WHERE indicator = \(indicator.rawValue) AND fiscal_year = \(fiscalYear)
      ORDER BY subject_id
      """
    ) { $0.int64(0) }
    var result: [StandingRow] = []
    for start in stride(from: 0, to: ids.count, by: chunk) {
      let part = Array(ids[start..<min(start + chunk, ids.count)])
      result += try SupportFacts.load(indicator, part, in: session).compactMap {
        $0.standing(indicator, fiscalYear: fiscalYear, asOf: asOf, terms: terms)
      }
    }
    return result
  }

  private static func kept(_ indicator: Indicator, fiscalYear: Int, in session: Session) throws -> [StandingRow] {
    try session.all(
      """
      SELECT \(StandingRow.columns) FROM standing s
      WHERE s.indicator = \(indicator.rawValue) AND s.fiscal_year = \(fiscalYear)
      """, StandingRow.init)
  }

  private static func kept(_ indicator: Indicator, _ ids: [Int64], in session: Session) throws -> [StandingRow] {
    try session.all(
      """
      SELECT \(StandingRow.columns) FROM standing s
      WHERE s.indicator = \(indicator.rawValue) AND s.subject_id IN (\(padded: ids))
      """, StandingRow.init)
  }

  private static func rows(of facts: SupportFacts, _ indicator: Indicator, _ terms: FigureTerms) -> [StandingRow] {
    facts.fiscalYears.sorted().compactMap { year in
      var row = facts.standing(indicator, fiscalYear: year, asOf: .last, terms: terms)
      row?.quarters = (1...4).map { quarter in
        let end = Day.quarterEnd(fiscalYear: year, quarter: quarter)
        return facts.standing(indicator, fiscalYear: year, asOf: end, terms: terms)?.standing.level.rawValue ?? 0
      }
      return row
    }
  }
}

/// What is kept and what a full count gives, where they differ.
struct FigureDrift: Equatable {
  /// Standings that are kept otherwise than they are worked out, by household or group.
  var subjects: [Indicator: [Int64]] = [:]
  /// How many kept counts are not the sum of the standings.
  var counts = 0

  var isNone: Bool { subjects.isEmpty && counts == 0 }
}

extension Standings {
  /// Works out every standing anew and compares it, and the sums, with what is kept.
  static func drift(in session: Session) throws -> FigureDrift {
    var drift = FigureDrift()
    let terms = try FigureTerms(in: session)
    for indicator in Indicator.allCases {
      let ids = try session.all(everSupported(indicator)) { $0.int64(0) }
      var counts = FigureCounts()
      for start in stride(from: 0, to: ids.count, by: chunk) {
        let part = Array(ids[start..<min(start + chunk, ids.count)])
        let kept = Dictionary(grouping: try self.kept(indicator, part, in: session), by: \.subject)
        for facts in try SupportFacts.load(indicator, part, in: session) {
          let right = rows(of: facts, indicator, terms)
          for row in right { counts.add(row) }
          if Set(right) != Set(kept[facts.id] ?? []) { drift.subjects[indicator, default: []].append(facts.id) }
        }
      }
      let kept = try FigureCounts.kept(indicator, in: session)
      drift.counts +=
        Set(counts.lines.keys).union(kept.lines.keys)
        .filter { counts.lines[$0] ?? FigureCount() != kept.lines[$0] ?? FigureCount() }.count
    }
    return drift
  }

  private static func everSupported(_ indicator: Indicator) -> SQL {
    switch indicator {
    case .householdIncomeIncreased:
      """
      SELECT r.household_id FROM proposal p JOIN beneficiary b ON b.proposal_id = p.id
      JOIN residence r ON r.person_id = b.person_id WHERE p.decided_on IS NOT NULL
      UNION SELECT subject_id FROM standing WHERE indicator = \(indicator.rawValue) ORDER BY 1
      """
    case .groupManagementImproved:
      """
      SELECT group_id FROM proposal WHERE group_id IS NOT NULL AND decided_on IS NOT NULL
      UNION SELECT subject_id FROM standing WHERE indicator = \(indicator.rawValue) ORDER BY 1
      """
    }
  }
}
