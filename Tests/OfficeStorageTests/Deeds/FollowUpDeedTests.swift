import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Recording follow-ups` {
  private func entry(
    _ household: ID<Household>, _ baht: Int64, _ round: IncomeRound = .baseline, on day: String = "2026-11-20",
    comment: String? = nil
  ) -> FollowUpEntry {
    FollowUpEntry(
      household: household, fiscalYear: 2570, round: round, day: Trial.day(day),
      finding: .income(Money(baht: baht), comment: comment))
  }

  private func household(_ code: String, _ bench: Bench) throws -> HouseholdFile {
    try #require(try bench.office.household(code: code))
  }

  @Test func `a batch is recorded with its recorder, one entry of the journal each`() throws {
    let bench = try Bench()
    let (one, two) = (try household("H1", bench).id, try household("H2", bench).id)
    try journaled(bench.office, 2) { try bench.clerk.record([entry(one, 5_000), entry(two, 6_000)]) }
    let incomes = try household("H1", bench).incomes
    #expect(incomes.map(\.income.incomeMonth) == [Money(baht: 5_000)])
    #expect(incomes.map(\.income.recordedBy) == ["clerk"])
  }

  @Test func `one wrong entry of a batch leaves the whole batch unrecorded`() throws {
    let bench = try Bench()
    let (one, two) = (try household("H1", bench).id, try household("H2", bench).id)
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) {
      try bench.clerk.record([entry(one, 5_000), entry(two, 6_000, on: "2026-11-24")])
    }
    // The officer of zones 1 and 3 does not reach into zone 2.
    try refused(RuleViolation.notPermitted(.recordFollowUp), bench.office) {
      try bench.officer.record([entry(one, 5_000), entry(two, 6_000)])
    }
  }

  @Test func `the same round and day is recorded once`() throws {
    let bench = try Bench()
    let one = try household("H1", bench).id
    try bench.clerk.record([entry(one, 5_000)])
    try refused(RuleViolation.alreadyRecorded(household: "H1", Money(baht: 5_000)), bench.office) {
      try bench.clerk.record([entry(one, 5_100)])
    }
  }

  @Test func `an income far from the last wants a comment, and is taken with one`() throws {
    let bench = try Bench()
    let one = try household("H1", bench).id
    try bench.clerk.record([entry(one, 5_000)])
    let jump = RuleViolation.commentMissing(household: "H1", last: Money(baht: 5_000))
    try refused(jump, bench.office) { try bench.clerk.record([entry(one, 50_000, .m3, on: "2026-11-21")]) }
    try refused(jump, bench.office) { try bench.clerk.record([entry(one, 499, .m3, on: "2026-11-21")]) }
    try refused(jump, bench.office) { try bench.clerk.record([entry(one, 499, .m3, on: "2026-11-21", comment: "")]) }
    try bench.clerk.record([entry(one, 49_999, .m3, on: "2026-11-21")])
    try bench.clerk.record([entry(one, 1, .m6, on: "2026-11-22", comment: "ตกงาน")])
    #expect(try household("H1", bench).incomes.last?.income.comment == "ตกงาน")
  }

  @Test func `why a household was not reached is kept`() throws {
    let bench = try Bench()
    let one = try household("H1", bench).id
    try journaled(bench.office) {
      try bench.officer.record([
        FollowUpEntry(
          household: one, fiscalYear: 2570, round: .m3, day: Trial.day("2026-11-20"), finding: .notReached(.moved))
      ])
    }
    #expect(try household("H1", bench).notReached.map(\.reason) == [.moved])
    #expect(try household("H1", bench).notReached.map(\.recordedBy) == ["field_officer"])
  }

  @Test func `a corrected income keeps both entries and the new one counts`() throws {
    let bench = try Bench()
    let one = try household("H1", bench).id
    try bench.clerk.record([entry(one, 5_000)])
    let wrong = try #require(try household("H1", bench).incomes.first)
    var right = wrong.income
    right.incomeMonth = Money(baht: 5_500)
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.clerk.correct(wrong.id, with: right, reason: "")
    }
    try refused(RuleViolation.nothingChanged, bench.office) {
      try bench.clerk.correct(wrong.id, with: wrong.income, reason: "ผิด")
    }
    try refused(RuleViolation.notPermitted(.correctRecords), bench.office) {
      try bench.officer.correct(wrong.id, with: right, reason: "ผิด")
    }
    try journaled(bench.office) { try bench.clerk.correct(wrong.id, with: right, reason: "อ่านผิด") }
    let entries = try household("H1", bench).incomes
    #expect(entries.map(\.isCorrected) == [true, false])
    #expect(entries.last?.income.incomeMonth == Money(baht: 5_500))
    try refused(RuleViolation.nothingToCorrect, bench.office) {
      try bench.clerk.correct(wrong.id, with: right, reason: "อีก")
    }
  }

  @Test func `a correction cannot move onto another entry of the same round and day`() throws {
    let bench = try Bench()
    let one = try household("H1", bench).id
    try bench.clerk.record([entry(one, 5_000), entry(one, 5_100, on: "2026-11-21")])
    let first = try #require(try household("H1", bench).incomes.first)
    let moved = Income(round: .baseline, recordedOn: Trial.day("2026-11-21"), incomeMonth: Money(baht: 5_000))
    #expect(throws: RuleViolation.self) { try bench.clerk.correct(first.id, with: moved, reason: "ผิดวัน") }
    #expect(try household("H1", bench).incomes.map(\.isCorrected) == [false, false])
  }

  @Test func `a second assessment of a day replaces the first, and both stay`() throws {
    let bench = try Bench()
    func assessment(_ hundredths: Int, _ day: String = "2026-11-20") -> Assessment {
      Assessment(fiscalYear: 2570, assessedOn: Trial.day(day), scoreInHundredths: hundredths)
    }
    try journaled(bench.office) { try bench.officer.record(assessment(5_000), of: bench.group) }
    try journaled(bench.office) { try bench.officer.record(assessment(6_050), of: bench.group) }
    #expect(try bench.office.assessments(of: bench.group).map(\.score) == ["60.5"])
    let rows = try bench.office.fingerprint().filter { $0.hasPrefix("assessment:") }
    #expect(rows.count == 2)
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) {
      try bench.officer.record(assessment(1, "2026-11-24"), of: bench.group)
    }
    try refused(FieldProblem(field: "score", value: "100.01", kind: .outOfRange(0...100)), bench.office) {
      try bench.officer.record(assessment(10_001), of: bench.group)
    }
  }
}
