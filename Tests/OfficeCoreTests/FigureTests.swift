import OfficeCore
import Testing
import ThaiText

@Suite struct `Percentages and indicator rows` {
  @Test(arguments: [
    (118, 190, "62.1"), (118, 240, "49.2"), (168, 240, "70.0"), (1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"),
    (1, 16, "6.3"), (1, 2000, "0.1"), (1, 2001, "0.0"), (0, 5, "0.0"), (5, 5, "100.0"), (3, 16, "18.8"),
    (7, 5, "140.0"),
  ])
  func `one decimal, halves away from zero`(part: Int, whole: Int, text: String) {
    #expect(Percent(part, of: whole)?.description == text)
  }

  @Test func `nothing to divide by is no percentage`() {
    #expect(Percent(0, of: 0) == nil)
    #expect(Percent(5, of: 0) == nil)
  }

  @Test func `rounding agrees with exact tenths for every share of small numbers`() {
    for whole in 1...60 {
      for part in 0...whole {
        let tenths = Percent(part, of: whole)?.tenths ?? -1
        // |tenths/1000 − part/whole| ≤ 1/2000, and a tie goes up.
        let twice = 2 * (tenths * whole - part * 1000)
        #expect(twice <= whole && twice > -whole, "\(part)/\(whole)")
      }
    }
  }

  @Test func `the bounds hold the true share whatever the missing ones did`() {
    let row = IndicatorRow(key: "1", supported: 240, withBaseline: 230, followedUp: 190, increased: 118)
    #expect(row.percentOfFollowedUp?.description == "62.1")
    #expect(row.percentOfSupported?.description == "49.2")
    #expect(row.boundLow == row.percentOfSupported)
    #expect(row.boundHigh?.description == "70.0")
    #expect(row.coverage?.description == "79.2")
    let empty = IndicatorRow(key: "2")
    #expect(
      [empty.percentOfFollowedUp, empty.percentOfSupported, empty.boundLow, empty.boundHigh] == [nil, nil, nil, nil])
  }

  @Test(arguments: [(0, "0"), (7_800, "78"), (7_850, "78.5"), (7_825, "78.25"), (7_805, "78.05"), (10_000, "100")])
  func `scores are written with as many decimals as are needed`(hundredths: Int, text: String) {
    #expect(Assessment.score(hundredths) == text)
  }
}

@Suite struct `Follow-ups fall due` {
  private func due(_ today: String, baseline: Bool = true, settled: Set<IncomeRound> = []) -> [String] {
    FollowUpSchedule.due(
      firstDecisionDay: Case.day("2025-11-30"), graceDays: 120, hasBaseline: baseline, settled: settled,
      today: Case.day(today)
    ).map { "\($0.round) \($0.since)" }
  }

  @Test(arguments: [
    ("2025-11-30", []), ("2026-02-27", []), ("2026-02-28", ["m3 2026-02-28"]), ("2026-05-29", ["m3 2026-02-28"]),
    ("2026-05-30", ["m6 2026-05-30"]), ("2026-11-29", ["m6 2026-05-30"]), ("2026-11-30", ["m12 2026-11-30"]),
    ("2028-01-01", ["m12 2026-11-30"]),
  ])
  func `the latest round that has come is due, until the next`(today: String, rounds: [String]) {
    #expect(due(today) == rounds)
  }

  @Test func `a baseline is due until its grace ends, on the last day too`() {
    #expect(due("2025-11-30", baseline: false) == ["baseline 2025-11-30"])
    #expect(due("2026-03-30", baseline: false) == ["baseline 2025-11-30", "m3 2026-02-28"])
    #expect(due("2026-03-31", baseline: false) == ["m3 2026-02-28"])
    #expect(due("2025-12-15", baseline: false, settled: [.baseline]) == [])
  }

  @Test func `a round that is settled is due no more, and an older one does not come back`() {
    #expect(due("2026-03-15", settled: [.m3]) == [])
    #expect(due("2026-06-15", settled: [.m3]) == ["m6 2026-05-30"])
    #expect(due("2026-06-15", settled: [.m6]) == [])
  }

  @Test(arguments: [
    (49_999, 5_000, false), (50_000, 5_000, true), (501, 5_000, false), (500, 5_000, true), (0, 5_000, true),
    (9, 0, false),
  ])
  func `ten times the last or more, or its tenth or less, wants a comment`(baht: Int64, last: Int64, wants: Bool) {
    #expect(FollowUpSchedule.wantsComment(Money(baht: baht), after: Money(baht: last), factor: 10) == wants)
    #expect(!FollowUpSchedule.wantsComment(Money(baht: baht), after: nil, factor: 10))
  }
}
