internal import ThaiText

/// The days of a fiscal year on which something happens: rounds, the committee's meetings, the mayor's signatures.
struct FiscalCalendar: Sendable {
  let year: Int
  let first: Day
  let last: Day

  init(year: Int) {
    self.year = year
    let range = Day.fiscalYearRange(year)
    first = range.lowerBound
    last = range.upperBound
  }

  /// October–November, January–February, May–July.
  var rounds: [(opens: Day, closes: Day)] {
    [
      (first, first.adding(days: 60)),
      (first.adding(months: 3).adding(days: 4), first.adding(months: 5).adding(days: -1)),
      (first.adding(months: 7), first.adding(months: 9).adding(days: 14)),
    ]
  }

  /// The working days on which proposals are taken in.
  var openDays: [Day] {
    rounds.flatMap { round in
      (0...round.opens.days(to: round.closes)).map { round.opens.adding(days: $0) }
    }.filter { $0.workday == $0 }
  }

  /// The first meeting of the committee on a day or after it: the third Wednesday of a month.
  static func meeting(from day: Day) -> Day {
    var month = day.adding(days: 1 - day.day)
    while true {
      let meeting = month.adding(days: (3 - month.weekday + 7) % 7 + 14)
      if meeting >= day { return meeting }
      month = month.adding(months: 1)
    }
  }

  /// The day the mayor signs what a meeting recommended, within the fiscal year.
  func signing(after meeting: Day) -> Day {
    min(meeting.adding(days: 9 + meeting.daysSinceEpoch / 7 % 6).workday, last.workday)
  }
}
