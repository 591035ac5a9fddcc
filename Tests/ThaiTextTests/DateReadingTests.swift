import Testing
import ThaiText

struct DateReadingTests {
  private let today = Day(daysSinceEpoch: 20_780)  // 2026-11-23

  @Test(arguments: [
    "23/11/2569", "23-11-2569", "23.11.2569", "23/11/69", "23-11-69", "23.11.69", "23 11 2569",
    "23 / 11 / 2569",
    "23 พ.ย. 69", "23 พ.ย. 2569", "23พ.ย.69", "23 พย 69", "23 พ.ย 69", "23 พ. ย. 69", "23-พ.ย.-2569",
    "23 พฤศจิกายน 2569",
    "23 พฤศจิกา 2569", "๒๓ พฤศจิกายน ๒๕๖๙", "23 พฤศจิกายน พ.ศ. 2569", "23 พฤศจิกายน พ.ศ. 69",
    "23 พฤศจิกายน พ.ศ.๒๕๖๙",
    "วันที่ 23 พฤศจิกายน พ.ศ. 2569", "วันจันทร์ที่ 23 พฤศจิกายน 2569", "วันที่ 23 เดือน พฤศจิกายน ปี พ.ศ. 2569", "2026-11-23",
    "2569-11-23", "๒๕๖๙-๑๑-๒๓", "2569/11/23", "23112569", "๒๓๑๑๒๕๖๙", "23112026", "23/11/2026",
    "23 พ.ย. 2026",
    "23 พ.ย. ค.ศ. 2026", "23 Nov 2026", "23 november 2569", " 23/11/2569\u{200B} ",
  ])
  func `one day in many ways`(text: String) throws {
    #expect(today.iso == "2026-11-23")
    #expect(try DateReading.day(text, today: today) == today)
  }

  @Test(
    arguments: [
      "ม.ค.", "กพ", "มีนาคม", "เม.ย.", "พฤษภา", "มิ.ย.", "กรกฎาคม", "ส.ค.", "กันยายน", "ต.ค.", "พฤศจิกายน",
      "ธ.ค.",
    ].enumerated().map { ($0 + 1, $1) })
  func `months by name`(month: Int, name: String) throws {
    #expect(try DateReading.day("5 \(name) 2569", today: today).month == month)
  }

  @Test func `every form that is written is read back`() throws {
    let first = try #require(Day(iso: "1957-10-01"))
    for number in stride(from: 0, to: 52_000, by: 97) {
      let day = first.adding(days: number)
      for text in [
        BuddhistDate.long(day), BuddhistDate.long(day, thaiDigits: true), BuddhistDate.medium(day),
        BuddhistDate.numeric(day), BuddhistDate.english(day), BuddhistDate.englishLong(day), day.iso,
      ] where day.year <= 2057 {
        #expect(try DateReading.day(text, today: today) == day, "\(text)")
      }
    }
  }

  @Test(
    arguments: [
      ("", .empty), ("  \u{200B}", .empty), ("abc", .notADate("abc")), (" พรุ่งนี้ ", .notADate("พรุ่งนี้")),
      ("23/11", .notADate("23/11")),
      ("23/11-2569", .notADate("23/11-2569")), ("11/23/2569", .noSuchDay(year: 2569, month: 23, day: 11)),
      ("29/2/2568", .noSuchDay(year: 2568, month: 2, day: 29)),
      ("29 ก.พ. 69", .noSuchDay(year: 2569, month: 2, day: 29)),
      ("31/4/2026", .noSuchDay(year: 2569, month: 4, day: 31)),
      ("0/1/2569", .noSuchDay(year: 2569, month: 1, day: 0)),
      ("32012569", .noSuchDay(year: 2569, month: 1, day: 32)), ("1/1/2601", .yearOutOfRange(2601)),
      ("1/1/2399", .yearOutOfRange(2399)), ("1/1/1899", .yearOutOfRange(1899)),
      ("1/1/2101", .yearOutOfRange(2101)),
      ("2101-01-01", .yearOutOfRange(2101)), ("1 ม.ค. พ.ศ. 2026", .yearOutOfRange(2026)),
      ("1 ม.ค. ค.ศ. 2569", .yearOutOfRange(2569)), ("1/1/569", .notADate("1/1/569")),
      ("1/1/9", .notADate("1/1/9")),
      ("1/1/25690", .notADate("1/1/25690")), ("Nov 23 2026", .notADate("Nov 23 2026")),
      ("231169", .notADate("231169")),
      ("2026-11-23 10:00", .notADate("2026-11-23 10:00")), ("2480", .notADate("2480")),
      ("1/001/69", .notADate("1/001/69")),
      ("23 พ.ย. ค.ศ. 69", .notADate("23 พ.ย. ค.ศ. 69")), ("23/11/2569 น.", .notADate("23/11/2569 น.")),
    ] as [(String, DateReading.Failure)])
  func `what is no date`(text: String, failure: DateReading.Failure) {
    #expect(throws: failure) { try DateReading.day(text, today: today) }
  }

  @Test(arguments: [
    ("29/2/2567", "2024-02-29"), ("29 ก.พ. 67", "2024-02-29"), ("1/1/2600", "2057-01-01"),
    ("1/1/2400", "1857-01-01"),
    ("1/1/1900", "1900-01-01"), ("1/1/2100", "2100-01-01"), ("5/3/67", "2024-03-05"),
    ("05032567", "2024-03-05"),
    ("1/1/00", "1957-01-01"), ("24/11/69", "2026-11-24"), ("1/1/80", "2037-01-01"),
  ])
  func `edges of the years`(text: String, iso: String) throws {
    #expect(try DateReading.day(text, today: today).iso == iso)
  }

  @Test(arguments: [
    ("23/11/69", "2026-11-23"), ("24/11/69", "1926-11-24"), ("1/1/80", "1937-01-01"),
    ("1 ม.ค. 60", "2017-01-01"),
    ("29/2/71", "1928-02-29"), ("24/11/2569", "2026-11-24"), ("3/2/2493", "1950-02-03"),
  ])
  func `two digits of a birth are the past`(text: String, iso: String) throws {
    #expect(try DateReading.day(text, today: today, birth: true).iso == iso)
    #expect(try DateReading.birth(text, today: today).text == iso)
  }
}
