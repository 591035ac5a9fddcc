import Testing
import ThaiText

struct BirthTests {
  private let today = Day(daysSinceEpoch: 20_780)  // 2026-11-23

  @Test(arguments: [
    ("2480", "1937"), ("1937", "1937"), ("๒๔๘๐", "1937"), ("80", "1937"), ("พ.ศ. 2480", "1937"),
    ("ปี 2480", "1937"),
    ("ค.ศ. 1937", "1937"), ("60", "2017"), ("69", "2026"), ("70", "1927"), ("2569-11-23", "2026-11-23"),
    ("03021950", "1950-02-03"), ("พ.ศ.80", "1937"),
  ])
  func `a birth may be a year alone`(text: String, stored: String) throws {
    let birth = try DateReading.birth(text, today: today)
    #expect(birth.text == stored)
    #expect(Birth(stored: stored) == birth)
  }

  @Test(
    arguments: [
      ("", .empty), ("1850", .yearOutOfRange(1850)), ("248", .notADate("248")),
      ("30/2/80", .noSuchDay(year: 2480, month: 2, day: 30)),
      ("พ.ศ. 1937", .yearOutOfRange(1937)), ("ประมาณ 2480", .notADate("ประมาณ 2480")),
    ] as [(String, DateReading.Failure)])
  func `what is no birth`(text: String, failure: DateReading.Failure) {
    #expect(throws: failure) { try DateReading.birth(text, today: today) }
  }

  @Test(arguments: ["", "19", "195", "1950-02", "1950-02-30", "02-03-1950", "๑๙๕๐", "0000", "19500"])
  func `only the stored form is stored`(text: String) {
    #expect(Birth(stored: text) == nil)
  }

  @Test(arguments: [
    ("1950-11-23", 76), ("1950-11-24", 75), ("1950", 76), ("2026-11-23", 0), ("2026-11-24", -1),
    ("2000-02-29", 26), ("2026", 0),
  ])
  func `age in whole years`(stored: String, age: Int) throws {
    #expect(try #require(Birth(stored: stored)).age(on: today) == age)
  }

  @Test func `shown in both languages`() throws {
    let day = try #require(Birth(stored: "1950-02-03"))
    let year = try #require(Birth(stored: "1950"))
    #expect(day.thai() == "3 ก.พ. 2493")
    #expect(day.english == "3 Feb 1950")
    #expect(year.thai() == "พ.ศ. 2493")
    #expect(year.thai(thaiDigits: true) == "พ.ศ. ๒๔๙๓")
    #expect(year.english == "1950")
    for birth in [day, year] { #expect(try DateReading.birth(birth.numeric, today: today) == birth) }
    #expect([day.numeric, year.numeric] == ["03/02/2493", "2493"])
    #expect(year.firstPossibleDay.iso == "1950-01-01")
    #expect(Birth(year: 50_000).year == 9999)
    #expect(day != Birth(year: 1950))
  }
}
