internal import OfficeCore
internal import ThaiText

/// A line under which a standing counts besides the total and its community.
struct FigureKey: Hashable {
  let text: String

  init(_ grouping: IndicatorGrouping, _ key: String) { text = "\(grouping.rawValue):\(key)" }

  init(stored text: String) { self.text = text }

  /// The key within this grouping; nil if it is of another.
  func key(in grouping: IndicatorGrouping) -> String? {
    text.hasPrefix(grouping.rawValue + ":") ? String(text.dropFirst(grouping.rawValue.count + 1)) : nil
  }

  static let total = FigureKey(stored: "")
}

/// How a household or group stands in a fiscal year, and under which lines it counts.
struct StandingRow: Hashable {
  var indicator: Indicator
  var fiscalYear: Int
  var subject: Int64
  var community: Int64?
  var standing: Standing
  var keys: Set<FigureKey>
  /// The levels at the ends of the year's quarters; 0 is not yet supported.
  var quarters: [Int] = [0, 0, 0, 0]
  /// The day of the last decision or measurement that it rests on.
  var until: Day
}

extension StandingRow {
  static let columns: SQL = """
    s.indicator, s.fiscal_year, s.subject_id, s.community_id, s.first_day, s.base_day, s.base_value, s.later_day,
    s.later_round, s.later_value, s.level, s.quarters, s.keys, s.until
    """

  /// Reads a row of `columns`.
  init(_ row: Session.Columns) throws {
    indicator = try row.code(0)
    fiscalYear = row.int(1)
    subject = row.int64(2)
    community = row.optionalInt(3).map(Int64.init)
    guard let level = Standing.Level(rawValue: row.int(10)) else { throw StoreError.damaged("level") }
    let household = indicator == .householdIncomeIncreased
    standing = Standing(
      firstDay: try row.day(4),
      baseline: row.optionalDay(5).map {
        Standing.Measurement(day: $0, value: row.int64(6), round: household ? .baseline : nil)
      },
      latest: row.optionalDay(7).map {
        Standing.Measurement(day: $0, value: row.int64(9), round: row.optionalText(8).flatMap(IncomeRound.init))
      },
      level: level)
    quarters = row.text(11).unicodeScalars.map { Int($0.value) - 48 }
    keys = Set(row.text(12).split(separator: ";").map { FigureKey(stored: String($0)) })
    until = try row.day(13)
  }

  func insert(in session: Session) throws {
    let keys = ([""] + self.keys.map(\.text).sorted() + [""]).joined(separator: ";")
    try session.run(
      """
      INSERT INTO standing(indicator, fiscal_year, subject_id, community_id, first_day, base_day, base_value, later_day,
        later_round, later_value, level, quarters, keys, until)
      VALUES (\(indicator.rawValue), \(fiscalYear), \(subject), \(community), \(standing.firstDay),
        \(standing.baseline?.day), \(standing.baseline?.value), \(standing.latest?.day),
        \(standing.latest?.round?.rawValue), \(standing.latest?.value), \(standing.level.rawValue),
        \(quarters.map(String.init).joined()), \(keys), \(until))
      """)
  }
}
