/// When a person was born: a day, or for many of the old a year alone.
package struct Birth: Hashable, Sendable {
  /// The Gregorian year.
  package let year: Int
  /// Nil when only the year is known.
  package let day: Day?

  package init(day: Day) {
    year = day.year
    self.day = day
  }

  /// A birth of which only the Gregorian year is known.
  package init(year: Int) {
    self.year = min(max(year, 1), 9999)
    day = nil
  }

  /// Reads `text`: "1950-02-03" or "1950", Gregorian; nil for anything else.
  package init?(stored: String) {
    if let day = Day(iso: stored) {
      self.init(day: day)
    } else if let first = Day(iso: stored + "-01-01") {
      self.init(year: first.year)
    } else {
      return nil
    }
  }

  /// The stored and exported form, "1950-02-03" or "1950".
  package var text: String {
    day?.iso ?? String(firstPossibleDay.iso.unicodeScalars.prefix(4))
  }

  /// The day of birth, or 1 January of the year (Civil and Commercial Code, section 16).
  package var firstPossibleDay: Day {
    day ?? Day(year: year, month: 1, day: 1) ?? .first
  }

  /// Whole years lived on `today`; negative before the birth.
  package func age(on today: Day) -> Int {
    let born = firstPossibleDay
    let isBeforeBirthday = (today.month, today.day) < (born.month, born.day)
    return today.year - born.year - (isBeforeBirthday ? 1 : 0)
  }

  /// 3 ก.พ. 2493, or พ.ศ. 2493
  package func thai(thaiDigits: Bool = false) -> String {
    if let day { return BuddhistDate.medium(day, thaiDigits: thaiDigits) }
    let text = "พ.ศ. \(year + 543)"
    return thaiDigits ? Digits.thai(text) : text
  }

  /// 03/02/2493, or 2493: what `DateReading.birth` reads back, the same in both languages.
  package var numeric: String {
    day.map { BuddhistDate.numeric($0) } ?? String(year + 543)
  }

  /// 3 Feb 1950, or 1950
  package var english: String {
    day.map(BuddhistDate.english) ?? text
  }
}
