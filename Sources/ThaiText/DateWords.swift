/// The words that stand in written dates, compared as letters without dots and spaces.
enum DateWords {
  /// 1...12 for the name of a month, Thai or English, whole or short, "เดือน" before it or not.
  static func month(_ letters: String) -> Int? {
    var letters = Substring(letters)
    letters.drop(prefix: "เดือน")
    letters.drop(suffix: "ปี")
    return months[String(letters)]
  }

  /// Whether the letters may stand before the day: nothing, "วันที่", "วันจันทร์ที่".
  static func mayPrecedeDay(_ letters: String) -> Bool {
    var letters = Substring(letters)
    letters.drop(prefix: "วัน")
    for name in BuddhistDate.weekdays + ["พฤหัส"] where letters.drop(prefix: name) { break }
    letters.drop(prefix: "ที่")
    return letters.isEmpty
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = ["กรกฏาคม": 7, "sept": 9]
    for index in 0..<12 {
      let long = BuddhistDate.months[index]
      let english = BuddhistDate.englishMonths[index].lowercased()
      let short = BuddhistDate.shortMonths[index].unicodeScalars.filter { $0 != "." }
      var spoken = Substring(long)
      for ending in ["คม", "ยน", "พันธ์"] where spoken.drop(suffix: ending) { break }
      for name in [
        long, String(scalars: short), String(spoken), english, String(english.unicodeScalars.prefix(3)),
      ] {
        months[name] = index + 1
      }
    }
    return months
  }()
}

extension Substring {
  /// Takes `prefix` away when the text starts with it, scalar by scalar.
  @discardableResult
  fileprivate mutating func drop(prefix: String) -> Bool {
    guard unicodeScalars.starts(with: prefix.unicodeScalars) else { return false }
    self = Substring(unicodeScalars.dropFirst(prefix.unicodeScalars.count))
    return true
  }

  /// Takes `suffix` away when the text ends with it.
  @discardableResult
  fileprivate mutating func drop(suffix: String) -> Bool {
    guard unicodeScalars.reversed().starts(with: suffix.unicodeScalars.reversed()) else { return false }
    self = Substring(unicodeScalars.dropLast(suffix.unicodeScalars.count))
    return true
  }
}
