/// A day of the Gregorian calendar from year 1 to 9999, without clock or time zone.
package struct Day: Hashable, Comparable, Sendable {
  package static let first = Day(year: 1, clampedMonth: 1, day: 1)
  package static let last = Day(year: 9999, clampedMonth: 12, day: 31)

  /// Year, month and day packed so that plain order is that of the calendar.
  private let packed: Int32

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...31 ~= day, day <= Day.daysInMonth(month, of: year) else {
      return nil
    }
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// The day `daysSinceEpoch` days after 1 January 1970, clamped to the years of the type.
  package init(daysSinceEpoch: Int) {
    let shifted = min(max(daysSinceEpoch, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    packed = Int32(year << 9 | month << 5 | (dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
  }

  private init(year: Int, clampedMonth month: Int, day: Int) {
    packed = Int32(year << 9 | month << 5 | min(day, Day.daysInMonth(month, of: year)))
  }

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 15) }
  package var day: Int { Int(packed & 31) }

  package static func < (one: Day, other: Day) -> Bool {
    one.packed < other.packed
  }

  /// Days since 1 January 1970; negative before it.
  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `days` later, or earlier when negative; clamped to the years of the type.
  package func adding(days: Int) -> Day {
    let (sum, hasOverflowed) = daysSinceEpoch.addingReportingOverflow(days)
    return hasOverflowed ? (days < 0 ? .first : .last) : Day(daysSinceEpoch: sum)
  }

  /// The same day `months` later, or the last of that month where it is shorter.
  package func adding(months: Int) -> Day {
    let all = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    if all < 12 { return .first }
    return all / 12 > 9999 ? .last : Day(year: all / 12, clampedMonth: all % 12 + 1, day: day)
  }

  /// Days from this day to `other`; negative when that is earlier.
  package func days(to other: Day) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }

  /// 0 is Sunday.
  package var weekday: Int {
    (daysSinceEpoch + 4 + 7 * 102_738) % 7
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Days in month 1...12 of a Gregorian year.
  package static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
