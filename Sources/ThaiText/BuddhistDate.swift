/// Days and times as Thai offices write them, years in พ.ศ. (Gregorian plus 543).
package enum BuddhistDate {
  /// 23 พฤศจิกายน 2569
  package static func long(_ day: Day, thaiDigits: Bool = false) -> String {
    inDigits("\(day.day) \(month(day.month)) \(year(of: day))", thaiDigits)
  }

  /// 23 พ.ย. 2569
  package static func medium(_ day: Day, thaiDigits: Bool = false) -> String {
    inDigits("\(day.day) \(shortMonth(day.month)) \(year(of: day))", thaiDigits)
  }

  /// 23 พ.ย. 69
  package static func short(_ day: Day, thaiDigits: Bool = false) -> String {
    inDigits("\(day.day) \(shortMonth(day.month)) \(Digits.two(year(of: day) % 100))", thaiDigits)
  }

  /// 23/11/2569, day and month in two digits.
  package static func numeric(_ day: Day, thaiDigits: Bool = false) -> String {
    inDigits("\(Digits.two(day.day))/\(Digits.two(day.month))/\(year(of: day))", thaiDigits)
  }

  /// 23 Nov 2026, the Gregorian year.
  package static func english(_ day: Day) -> String {
    "\(day.day) \(englishShortMonths[day.month - 1]) \(day.year)"
  }

  /// 23 November 2026
  package static func englishLong(_ day: Day) -> String {
    "\(day.day) \(englishMonths[day.month - 1]) \(day.year)"
  }

  /// The year in พ.ศ.
  package static func year(of day: Day) -> Int {
    day.year + 543
  }

  /// วันจันทร์
  package static func weekday(_ day: Day) -> String {
    "วัน" + weekdays[day.weekday]
  }

  /// Monday
  package static func englishWeekday(_ day: Day) -> String {
    englishWeekdays[day.weekday]
  }

  /// พฤศจิกายน for 11; empty outside 1...12.
  package static func month(_ number: Int) -> String {
    1...12 ~= number ? months[number - 1] : ""
  }

  /// พ.ย. for 11; empty outside 1...12.
  package static func shortMonth(_ number: Int) -> String {
    1...12 ~= number ? shortMonths[number - 1] : ""
  }

  /// 14.05 น.
  package static func time(hour: Int, minute: Int, thaiDigits: Bool = false) -> String {
    inDigits("\(Digits.two(hour)).\(Digits.two(minute)) น.", thaiDigits)
  }

  static let months = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
  ]
  static let shortMonths = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let weekdays = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"]

  private static let englishShortMonths = englishMonths.map { String($0.unicodeScalars.prefix(3)) }
  private static let englishWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private static func inDigits(_ text: String, _ thaiDigits: Bool) -> String {
    thaiDigits ? Digits.thai(text) : text
  }
}
