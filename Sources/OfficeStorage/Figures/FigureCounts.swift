internal import OfficeCore
internal import ThaiText

/// The four counts of a figure.
struct FigureCount: Hashable {
  var supported = 0
  var withBaseline = 0
  var followedUp = 0
  var increased = 0

  var isZero: Bool { self == FigureCount() }

  /// Counts one of this level (0 is none), or takes it off again.
  mutating func add(level: Int, times: Int) {
    if level >= 1 { supported += times }
    if level >= 2 { withBaseline += times }
    if level >= 3 { followedUp += times }
    if level >= 4 { increased += times }
  }

  static func += (sum: inout FigureCount, part: FigureCount) {
    sum.supported += part.supported
    sum.withBaseline += part.withBaseline
    sum.followedUp += part.followedUp
    sum.increased += part.increased
  }
}

/// Counts by line and community, summed from standings.
struct FigureCounts {
  struct Line: Hashable {
    var indicator: Indicator
    var fiscalYear: Int
    /// 0 by all that is recorded, 1 to 4 at that quarter's end.
    var point: Int
    var key: FigureKey
    /// 0 is none.
    var community: Int64
  }

  private(set) var lines: [Line: FigureCount] = [:]

  /// Adds what a standing contributes; `times` of -1 takes it off.
  mutating func add(_ row: StandingRow, times: Int = 1) {
    func add(_ point: Int, _ key: FigureKey, _ level: Int) {
      let line = Line(
        indicator: row.indicator, fiscalYear: row.fiscalYear, point: point, key: key, community: row.community ?? 0)
      lines[line, default: FigureCount()].add(level: level, times: times)
    }
    for key in row.keys.union([.total]) { add(0, key, row.standing.level.rawValue) }
    for (quarter, level) in row.quarters.enumerated() where level > 0 { add(quarter + 1, .total, level) }
  }

  mutating func add(_ count: FigureCount, to line: Line) { lines[line, default: FigureCount()] += count }

  /// Adds all of it to the counts that are kept.
  func keep(in session: Session) throws {
    for (line, count) in lines where !count.isZero {
      try session.run(
        """
        INSERT INTO standing_count(indicator, fiscal_year, point, key, community_id, supported, with_baseline,
          followed_up, increased)
        VALUES (\(line.indicator.rawValue), \(line.fiscalYear), \(line.point), \(line.key.text), \(line.community),
          \(count.supported), \(count.withBaseline), \(count.followedUp), \(count.increased))
        ON CONFLICT (indicator, fiscal_year, point, key, community_id) DO UPDATE SET
          supported = standing_count.supported + excluded.supported,
          with_baseline = standing_count.with_baseline + excluded.with_baseline,
          followed_up = standing_count.followed_up + excluded.followed_up,
          increased = standing_count.increased + excluded.increased
        """)
    }
  }

  /// The counts that are kept of one point of one fiscal year, of the totals or of the keys of a grouping.
  static func kept(
    _ indicator: Indicator, fiscalYear: Int, point: Int, under grouping: IndicatorGrouping?, in session: Session
  ) throws -> FigureCounts {
    let keys = grouping.map { ($0.rawValue + ":", $0.rawValue + ";") } ?? ("", "")
    return try read(
      """
      \(select) WHERE indicator = \(indicator.rawValue) AND fiscal_year = \(fiscalYear) AND point = \(point)
        AND (key = \(keys.0) OR (key > \(keys.0) AND key < \(keys.1)))
      """, in: session)
  }

  /// All counts that are kept of an indicator.
  static func kept(_ indicator: Indicator, in session: Session) throws -> FigureCounts {
    try read("\(select) WHERE indicator = \(indicator.rawValue)", in: session)
  }

  private static let select: SQL = """
    SELECT indicator, fiscal_year, point, key, community_id, supported, with_baseline, followed_up, increased
    FROM standing_count
    """

  private static func read(_ sql: SQL, in session: Session) throws -> FigureCounts {
    var counts = FigureCounts()
    try session.forEach(sql) { row in
      let line = Line(
        indicator: try row.code(0), fiscalYear: row.int(1), point: row.int(2), key: FigureKey(stored: row.text(3)),
        community: row.int64(4))
      counts.lines[line] = FigureCount(
        supported: row.int(5), withBaseline: row.int(6), followedUp: row.int(7), increased: row.int(8))
    }
    return counts
  }
}
