import OfficeCore
import Testing
import ThaiText

@Suite struct `How a household or group stands` {
  private typealias Measured = Standing.Measurement

  private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private static func income(_ day: String, _ round: IncomeRound, _ baht: Int64) throws -> Standing.Measurement {
    Standing.Measurement(day: try Self.day(day), value: baht * 100, round: round)
  }

  /// First decision 1 March 2026, 120 days of grace (to 29 June 2026).
  private static let cases: [(String, [(String, IncomeRound, Int64)], rise: Int, Standing.Level)] = [
    ("nothing recorded", [], 0, .supported),
    ("baseline before", [("2026-02-01", .baseline, 5_000)], 0, .withBaseline),
    ("baseline on the last day of grace", [("2026-06-29", .baseline, 5_000)], 0, .withBaseline),
    ("baseline a day late", [("2026-06-30", .baseline, 5_000)], 0, .supported),
    ("follow-up without baseline", [("2026-09-01", .m6, 9_000)], 0, .supported),
    ("risen", [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m6, 5_001)], 0, .increased),
    ("the same", [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m6, 5_000)], 0, .followedUp),
    ("fallen", [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m6, 1)], 0, .followedUp),
    ("risen by just the minimum", [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m6, 5_500)], 10, .followedUp),
    ("risen by more than the minimum", [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m6, 5_501)], 10, .increased),
    ("from nothing", [("2026-02-01", .baseline, 0), ("2026-09-01", .m6, 1)], 50, .increased),
    ("follow-up on the day of the decision", [("2026-02-01", .baseline, 1), ("2026-03-01", .m3, 9)], 0, .withBaseline),
    ("follow-up before a later baseline", [("2026-06-01", .baseline, 1), ("2026-05-01", .m3, 9)], 0, .withBaseline),
    (
      "the latest baseline counts",
      [("2026-02-01", .baseline, 9_000), ("2026-04-01", .baseline, 5_000), ("2026-09-01", .m6, 6_000)], 0, .increased
    ),
    (
      "the latest follow-up counts",
      [("2026-02-01", .baseline, 5_000), ("2026-06-01", .m3, 9_000), ("2026-09-01", .m6, 4_000)], 0, .followedUp
    ),
    (
      "of one day the later round counts",
      [("2026-02-01", .baseline, 5_000), ("2026-09-01", .m12, 9_000), ("2026-09-01", .m6, 4_000)], 0, .increased
    ),
    ("after the day asked for", [("2026-02-01", .baseline, 5_000), ("2026-12-01", .m6, 9_000)], 0, .withBaseline),
  ]

  @Test(arguments: cases.indices)
  func `a household`(index: Int) throws {
    let (name, incomes, rise, level) = Self.cases[index]
    let standing = Standing.household(
      firstDay: try Self.day("2026-03-01"), incomes: try incomes.map { try Self.income($0.0, $0.1, $0.2) },
      terms: Standing.Terms(graceDays: 120, minimumRise: rise), asOf: try Self.day("2026-11-30"))
    #expect(standing.level == level, "\(name)")
    #expect((standing.baseline != nil) == (level >= .withBaseline), "\(name)")
    #expect((standing.latest != nil) == (level >= .followedUp), "\(name)")
  }

  @Test(
    arguments: [
      ([], Standing.Level.supported),
      ([("2026-02-01", 5_000)], .withBaseline),
      ([("2026-06-30", 5_000)], .supported),
      ([("2026-02-01", 5_000), ("2026-09-01", 5_001)], .increased),
      ([("2026-02-01", 5_000), ("2026-09-01", 5_000)], .followedUp),
      ([("2026-02-01", 9_000), ("2026-06-01", 5_000)], .withBaseline),
      ([("2026-02-01", 5_000), ("2026-12-01", 9_000)], .withBaseline),
      ([("2026-07-01", 5_000), ("2026-09-01", 9_000)], .supported),
    ] as [([(String, Int64)], Standing.Level)])
  func `a group: each score may be its baseline`(scores: [(String, Int64)], level: Standing.Level) throws {
    let standing = Standing.group(
      firstDay: try Self.day("2026-03-01"),
      scores: try scores.map { Standing.Measurement(day: try Self.day($0.0), value: $0.1) },
      terms: Standing.Terms(graceDays: 120, minimumRise: 50), asOf: try Self.day("2026-11-30"))
    #expect(standing.level == level)
  }
}
