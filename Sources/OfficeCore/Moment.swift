package import ThaiText

/// An instant. The office's time zone is Asia/Bangkok (UTC+7, no summer time) whatever the machine's.
package struct Moment: Hashable, Comparable, Sendable {
  package let secondsSinceEpoch: Int64

  package init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Reads `2026-11-23T02:20:19Z`; nil for anything else.
  package init?(utc text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(iso: String(text.prefix(10))),
      let hour = Int(text.dropFirst(11).prefix(2)), let minute = Int(text.dropFirst(14).prefix(2)),
      let second = Int(text.dropFirst(17).prefix(2))
    else { return nil }
    secondsSinceEpoch = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  /// Midnight in Bangkok, with which the day begins.
  package init(startOf day: Day) { secondsSinceEpoch = Int64(day.daysSinceEpoch) * 86_400 - 7 * 3600 }

  package static func < (left: Moment, right: Moment) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }

  /// The calendar day in Bangkok.
  package var day: Day { Self.day(local: secondsSinceEpoch + 7 * 3600) }
  package var hour: Int { Int(Self.secondsOfDay(secondsSinceEpoch + 7 * 3600) / 3600) }
  package var minute: Int { Int(Self.secondsOfDay(secondsSinceEpoch + 7 * 3600) / 60 % 60) }

  /// `2026-11-23T02:20:19Z`: the stored form.
  package var utc: String {
    let rest = Self.secondsOfDay(secondsSinceEpoch)
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Self.day(local: secondsSinceEpoch).iso)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  private static func day(local seconds: Int64) -> Day {
    Day(daysSinceEpoch: Int((seconds - secondsOfDay(seconds)) / 86_400))
  }

  private static func secondsOfDay(_ seconds: Int64) -> Int64 { ((seconds % 86_400) + 86_400) % 86_400 }
}
