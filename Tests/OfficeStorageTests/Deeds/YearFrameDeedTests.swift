import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Keeping the year's frame and the settings` {
  private func transfer(_ baht: Int64, on day: String = "2026-11-20") -> BudgetTransfer {
    BudgetTransfer(day: Trial.day(day), amount: Money(baht: baht), memoNumber: "ขก 9/9", reason: "โอน")
  }

  @Test func `a year has one umbrella project, changed only from its newest version`() throws {
    let bench = try Bench()
    try refused(RuleViolation.yearHasUmbrellaProject(2570), bench.office) {
      try bench.approver.save(Bench.umbrella(year: 2570, baht: 5))
    }
    try journaled(bench.office) { try bench.approver.save(Bench.umbrella(year: 2570, baht: 120_000), version: 1) }
    try refused(EditConflict(by: "ชื่อของ approver", at: bench.office.now.utc), bench.office) {
      try bench.approver.save(Bench.umbrella(year: 2570, baht: 130_000), version: 1)
    }
    try refused(RuleViolation.inFuture(Trial.day("2026-12-01")), bench.office) {
      try bench.approver.save(Bench.umbrella(year: 2571, baht: 1, approvedOn: "2026-12-01"))
    }
    try refused(RuleViolation.notPermitted(.keepYearFrame), bench.office) {
      try bench.clerk.save(Bench.umbrella(year: 2571, baht: 1))
    }
  }

  @Test func `the budget never falls below what is approved and recommended`() throws {
    let bench = try Bench()
    _ = try bench.approved(baht: 50_000)
    _ = try bench.recommended(baht: 30_000)
    try refused(RuleViolation.transferBelowUse(left: Money(baht: -1)), bench.office) {
      try bench.approver.record(transfer(-20_001), fiscalYear: 2570)
    }
    try refused(RuleViolation.transferBelowUse(left: Money(baht: -10_000)), bench.office) {
      try bench.approver.save(Bench.umbrella(year: 2570, baht: 70_000), version: 1)
    }
    try journaled(bench.office) { try bench.approver.record(transfer(-20_000), fiscalYear: 2570) }
    try journaled(bench.office) { try bench.approver.record(transfer(5_000), fiscalYear: 2570) }
    let budget = try bench.office.frame(of: 2570).budget
    #expect(budget.left == Money(baht: 5_000))
    #expect(budget.leftToApprove == Money(baht: 35_000))
  }

  @Test func `a transfer of nothing, of tomorrow or without a project is refused`() throws {
    let bench = try Bench()
    try refused(RuleViolation.amountMissing, bench.office) { try bench.approver.record(transfer(0), fiscalYear: 2570) }
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) {
      try bench.approver.record(transfer(1, on: "2026-11-24"), fiscalYear: 2570)
    }
    try refused(RuleViolation.noUmbrellaProject(2571), bench.office) {
      try bench.approver.record(transfer(1), fiscalYear: 2571)
    }
  }

  @Test func `rounds are numbered one after the other within their year`() throws {
    let bench = try Bench()
    let (opens, closes) = (Trial.day("2026-10-01"), Trial.day("2026-11-30"))
    for _ in 1...2 {
      try journaled(bench.office) {
        try bench.approver.openRound(fiscalYear: 2570, opens: opens, closes: closes)
      }
    }
    try bench.approver.openRound(fiscalYear: 2571, opens: opens, closes: closes)
    #expect(try bench.office.frame(of: 2570).rounds.map(\.number) == [1, 2])
    #expect(try bench.office.frame(of: 2571).rounds.map(\.number) == [1])
    try refused(FieldProblem(field: "closes", value: "2026-10-01", kind: .closedBeforeOpened), bench.office) {
      try bench.approver.openRound(fiscalYear: 2570, opens: closes, closes: opens)
    }
  }

  @Test func `a setting holds from its day, and the earlier value before`() throws {
    let bench = try Bench()
    let from = Trial.day("2027-01-01")
    try journaled(bench.office) {
      try bench.office.change(Setting(key: .baselineGraceDays, value: "90", from: from, source: "มติ"))
    }
    #expect(try bench.office.setting(.baselineGraceDays, on: Trial.day("2026-12-31"))?.number == 120)
    #expect(try bench.office.setting(.baselineGraceDays, on: from)?.number == 90)
    #expect(try bench.office.settingHistory(.baselineGraceDays).map(\.value) == ["120", "90"])
    #expect(try bench.office.settings(on: from).map(\.key) == SettingKey.allCases)
  }

  @Test(arguments: [
    (SettingKey.baselineGraceDays, "x", FieldProblem.Kind.notANumber),
    (.baselineGraceDays, "731", .outOfRange(0...730)), (.incomeJumpFactor, "1", .outOfRange(2...1000)),
  ])
  func `a value that the setting cannot have is refused`(key: SettingKey, value: String, kind: FieldProblem.Kind) throws
  {
    let bench = try Bench()
    try refused(FieldProblem(field: "value", value: value, kind: kind), bench.office) {
      try bench.office.change(Setting(key: key, value: value, source: "มติ"))
    }
  }

  @Test func `only a target may be unset, and only the administrator changes settings`() throws {
    let bench = try Bench()
    try refused(FieldProblem(field: "value", value: "", kind: .missing), bench.office) {
      try bench.office.change(Setting(key: .passScore, value: nil, source: "มติ"))
    }
    try bench.office.change(Setting(key: .householdTarget, value: "60", source: "แผน"))
    try bench.office.change(Setting(key: .householdTarget, value: nil, source: "แผน"))
    #expect(try bench.office.setting(.householdTarget, on: bench.office.today)?.value == nil)
    try refused(RuleViolation.notPermitted(.changeSettings), bench.office) {
      try bench.approver.change(Setting(key: .passScore, value: "50", source: "มติ"))
    }
  }
}
