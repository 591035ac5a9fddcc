import Testing
import ThaiText

struct BuddhistDateTests {
  @Test(arguments: VectorFile.dates.rows)
  func `dates of the vectors`(row: VectorRow) throws {
    let day = try #require(Day(iso: row[0]))
    #expect(BuddhistDate.long(day) == row[1])
    #expect(BuddhistDate.long(day, thaiDigits: true) == row[2])
    #expect(BuddhistDate.short(day) == row[3])
    #expect(BuddhistDate.weekday(day) == row[4])
    #expect(day.fiscalYear == Int(row[5]))
  }

  @Test func `all vectors of dates are read`() {
    #expect(VectorFile.dates.rows.count == 24)
  }

  @Test func `the other forms`() throws {
    let day = try #require(Day(iso: "2026-02-03"))
    #expect(BuddhistDate.medium(day) == "3 ก.พ. 2569")
    #expect(BuddhistDate.numeric(day) == "03/02/2569")
    #expect(BuddhistDate.numeric(day, thaiDigits: true) == "๐๓/๐๒/๒๕๖๙")
    #expect(BuddhistDate.english(day) == "3 Feb 2026")
    #expect(BuddhistDate.englishLong(day) == "3 February 2026")
    #expect(BuddhistDate.englishWeekday(day) == "Tuesday")
    #expect(BuddhistDate.time(hour: 14, minute: 5) == "14.05 น.")
    #expect(BuddhistDate.time(hour: 9, minute: 0, thaiDigits: true) == "๐๙.๐๐ น.")
    #expect(BuddhistDate.month(11) == "พฤศจิกายน")
    #expect(BuddhistDate.shortMonth(13) == "")
  }
}
