import Foundation
import Testing
import ThaiText

struct DayTests {
  @Test func `every day of three and a half centuries survives the round trip`() throws {
    let first = try #require(Day(year: 1850, month: 1, day: 1))
    let last = try #require(Day(year: 2200, month: 12, day: 31))
    var previous = first.adding(days: -1)
    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      let day = Day(daysSinceEpoch: number)
      let isNext =
        previous < day && previous.adding(days: 1) == day && day.weekday == (previous.weekday + 1) % 7
      let isItself =
        Day(year: day.year, month: day.month, day: day.day) == day && day.daysSinceEpoch == number
      let isFollowing =
        day.day == previous.day + 1
        || day.day == 1 && previous.day == Day.daysInMonth(previous.month, of: previous.year)
      guard isNext, isItself, isFollowing else {
        Issue.record("\(previous) \(day)")
        break
      }
      previous = day
    }
    #expect(previous == last)
  }

  @Test(arguments: [
    "2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1970-01-01", "1850-10-01",
  ])
  func `ISO text is read and written`(text: String) throws {
    let day = try #require(Day(iso: text))
    #expect(day.iso == text)
    #expect("\(day)" == text)
    #expect(try JSONDecoder().decode([Day].self, from: JSONEncoder().encode([day])) == [day])
  }

  @Test(arguments: [
    "", "2026-11-3", "2026-1-23", "26-11-23", "2026/11/23", "2026-11-23 ", "2026-13-01", "2026-00-01",
    "2026-02-29",
    "1900-02-29", "2100-02-29", "0000-01-01", "2026-11-31", "๒๐๒๖-๑๑-๒๓", "+026-11-23", "2026-11-2x",
  ])
  func `anything else is no ISO day`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `a wrong text is not decoded`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-23", 12, "2027-11-23"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-11-23", 0, "2026-11-23"), ("2026-11-23", .max, "9999-12-31"), ("2026-11-23", .min, "0001-01-01"),
  ])
  func `months are added to the end of shorter ones`(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(iso: from)).adding(months: months).iso == to)
  }

  @Test func `days are counted and clamped`() throws {
    let day = try #require(Day(iso: "2026-11-23"))
    #expect(day.adding(days: 38).iso == "2026-12-31")
    #expect(day.days(to: try #require(Day(iso: "2027-11-23"))) == 365)
    #expect(day.days(to: day.adding(days: -400)) == -400)
    #expect(day.adding(days: .max) == .last)
    #expect(day.adding(days: .min) == .first)
    #expect(Day(daysSinceEpoch: 0).iso == "1970-01-01")
    #expect(Day.first.iso == "0001-01-01")
  }

  @Test(arguments: [
    ("2026-09-30", 2569, 4), ("2026-10-01", 2570, 1), ("2026-12-31", 2570, 1), ("2027-01-01", 2570, 2),
    ("2027-03-31", 2570, 2), ("2027-04-01", 2570, 3), ("2027-07-01", 2570, 4),
  ])
  func `the fiscal year begins on 1 October`(iso: String, year: Int, quarter: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.fiscalYear == year)
    #expect(day.fiscalQuarter == quarter)
    #expect(Day.fiscalYearRange(year).contains(day))
  }

  @Test func `quarters end where the next begins`() {
    #expect(Day.fiscalYearRange(2570).lowerBound.iso == "2026-10-01")
    #expect(Day.fiscalYearRange(2570).upperBound.iso == "2027-09-30")
    #expect(
      (1...4).map { Day.quarterEnd(fiscalYear: 2570, quarter: $0).iso }
        == ["2026-12-31", "2027-03-31", "2027-06-30", "2027-09-30"])
    for year in 2400...2700 {
      #expect(
        Day.fiscalYearRange(year).upperBound.adding(days: 1) == Day.fiscalYearRange(year + 1).lowerBound)
      for quarter in 1...4 {
        let end = Day.quarterEnd(fiscalYear: year, quarter: quarter)
        #expect(end.fiscalYear == year && end.fiscalQuarter == quarter)
        #expect(end.adding(days: 1).fiscalQuarter == quarter % 4 + 1)
      }
    }
  }
}
