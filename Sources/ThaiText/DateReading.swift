/// Reads days as people write them in Thailand: day first or ISO, year in พ.ศ. or ค.ศ., never month first.
package enum DateReading {
  package enum Failure: Error, Equatable, Sendable {
    case empty
    /// The text, trimmed, in no form that is read.
    case notADate(String)
    /// A day that the calendar lacks; `year` in พ.ศ.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The year as written, outside 2400...2600 (พ.ศ.) and 1900...2100 (ค.ศ.).
    case yearOutOfRange(Int)
  }

  /// The day that `text` names. A year of two digits is 25yy, of a `birth` that would be in the future 24yy.
  package static func day(_ text: String, today: Day, birth: Bool = false) throws(Failure) -> Day {
    if let day = Day(iso: text), 1900...2100 ~= day.year { return day }
    let parts = try parts(of: text)
    guard let (day, month, year) = parts.fields else { throw .notADate(parts.text) }
    var gregorian = try parts.gregorian(year)
    let isFuture = (gregorian, month, day) > (today.year, today.month, today.day)
    if birth, isFuture, year.digits == 2 { gregorian -= 100 }
    guard let result = Day(year: gregorian, month: month, day: day) else {
      throw .noSuchDay(year: gregorian + 543, month: month, day: day)
    }
    return result
  }

  /// The birth that `text` names: a day as above, or a year alone ("2480", "1937", "พ.ศ. 2480", "80").
  package static func birth(_ text: String, today: Day) throws(Failure) -> Birth {
    let parts = try parts(of: text)
    guard let year = parts.loneYear else { return Birth(day: try day(text, today: today, birth: true)) }
    let gregorian = try parts.gregorian(year)
    return Birth(year: year.digits == 2 && gregorian > today.year ? gregorian - 100 : gregorian)
  }

  private static func parts(of text: String) throws(Failure) -> DateParts {
    let clean = ThaiForm.canonical(text)
    if clean.isEmpty { throw .empty }
    return DateParts(clean)
  }
}
