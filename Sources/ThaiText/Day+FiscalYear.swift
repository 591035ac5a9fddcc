extension Day {
  /// The fiscal year in พ.ศ., which ends on 30 September of that year: 1 October 2569 is in 2570.
  package var fiscalYear: Int {
    year + 543 + (month >= 10 ? 1 : 0)
  }

  /// 1...4; the first begins on 1 October.
  package var fiscalQuarter: Int {
    (month + 2) % 12 / 3 + 1
  }

  /// The days of fiscal year `be` (พ.ศ.).
  package static func fiscalYearRange(_ be: Int) -> ClosedRange<Day> {
    let end = quarterEnd(fiscalYear: be, quarter: 4)
    return end.adding(months: -12).adding(days: 1)...end
  }

  /// The last day of a quarter 1...4 of a fiscal year in พ.ศ.
  package static func quarterEnd(fiscalYear be: Int, quarter: Int) -> Day {
    let year = min(max(be - 543, 2), 9999)
    guard let september = Day(year: year, month: 9, day: 30) else { return .last }
    let monthLater = september.adding(days: 1).adding(months: 3 * (min(max(quarter, 1), 4) - 4))
    return monthLater.adding(days: -1)
  }
}
