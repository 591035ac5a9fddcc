import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Rounds that take proposals in` {
  private static let terms = RoundTerms(
    name: "รอบแรก", opens: Trial.day("2026-10-01"), closes: Trial.day("2026-10-31"), criteria: "กลุ่ม 5 คนขึ้นไป",
    quotas: [1: RoundQuota(proposals: 1, amount: Money(baht: 50_000)), 2: RoundQuota(proposals: 3)])

  @Test func `a round keeps what it announces, and its history says what changed`() throws {
    let bench = try Bench()
    let id = try journaled(bench.office) { try bench.approver.openRound(fiscalYear: 2570, Self.terms) }
    #expect(try bench.approver.round(id).terms == Self.terms)
    var terms = Self.terms
    terms.closes = Trial.day("2026-11-15")
    terms.quotas[2] = nil
    try journaled(bench.office) { try bench.approver.save(id, terms, version: 1) }
    #expect(try bench.approver.round(id).terms == terms)
    #expect(
      try bench.approver.history(of: .round, id.raw).first?.changes.map(\.field) == ["closes", "quota.2.proposals"])
    #expect(throws: EditConflict.self) { try bench.approver.save(id, Self.terms, version: 1) }
    for actor in [bench.clerk, bench.officer, bench.secretary] {
      try refused(RuleViolation.notPermitted(.keepYearFrame), bench.office) {
        try actor.openRound(fiscalYear: 2570, Self.terms)
      }
      try refused(RuleViolation.notPermitted(.keepYearFrame), bench.office) { try actor.save(id, terms, version: 2) }
    }
    terms.closes = Trial.day("2026-09-01")
    try refused(FieldProblem(field: "closes", value: "2026-09-01", kind: .closedBeforeOpened), bench.office) {
      try bench.approver.save(id, terms, version: 2)
    }
    try refused(StoreError.noSuchRecord, bench.office) { try bench.approver.save(ID(9), Self.terms, version: 1) }
  }

  @Test func `a proposal of a closed round wants a reason, which its history keeps`() throws {
    let bench = try Bench()
    let id = try bench.approver.openRound(fiscalYear: 2570, Self.terms)
    // 2 November: the round is closed, and no other is open.
    try refused(RuleViolation.noRoundOpen(Trial.day("2026-11-02")), bench.office) {
      _ = try bench.clerk.submit(bench.details())
    }
    var chosen = bench.details()
    chosen.round = id
    try refused(
      RuleViolation.roundNotOpen(
        Trial.day("2026-11-02"), number: 1, opens: Self.terms.opens, closes: Self.terms.closes), bench.office
    ) { _ = try bench.clerk.submit(chosen) }
    let late = try bench.clerk.submit(chosen, outsideRound: "น้ำท่วมชุมชน")
    #expect(late.details.round == id)
    #expect(try bench.clerk.history(of: .proposal, late.id.raw).last?.reason == "น้ำท่วมชุมชน")
    var inTime = bench.details(baht: 30_000)
    inTime.submittedOn = Trial.day("2026-10-20")
    // A reason that is not needed is not kept.
    let good = try bench.clerk.submit(inTime, outsideRound: "ไม่จำเป็น")
    #expect(good.details.round == id)
    #expect(try bench.clerk.history(of: .proposal, good.id.raw).last?.reason == nil)
    #expect(try bench.office.checkIntegrity(IntegrityOptions()).findings.map(\.invariant).contains(.roundDays))
  }

  @Test func `a year without rounds takes everything, as ever`() throws {
    let bench = try Bench()
    #expect(try bench.clerk.submit(bench.details()).details.round == nil)
  }

  @Test func `what is left of a quota is what is not taken; what was given up is left again`() throws {
    let bench = try Bench()
    let id = try bench.approver.openRound(fiscalYear: 2570, Self.terms)
    var details = bench.details()
    details.submittedOn = Trial.day("2026-10-20")
    let first = try bench.clerk.submit(details).id
    details.amountRequested = Money(baht: 20_000)
    details.lines = []
    let second = try bench.clerk.submit(details).id
    var uses = try bench.clerk.round(id).uses
    #expect(uses.map(\.zone) == [1, 2])
    #expect(uses[0].proposals == 2)
    #expect(uses[0].proposalsLeft == -1)
    #expect(uses[0].amountLeft == Money(baht: -10_000))
    #expect(uses[1].proposalsLeft == 3)
    let listed = try bench.clerk.proposals(.takenOfRound(id, zone: 1)).map(\.id)
    #expect(Set(listed) == [first, second])
    try bench.clerk.withdraw(first, reason: "ไม่พร้อม")
    uses = try bench.clerk.round(id).uses
    #expect(uses[0].proposalsLeft == 0)
    #expect(try bench.clerk.proposals(.takenOfRound(id, zone: 1)).map(\.id) == [second])
    // Another zone's use is not shown to an officer of zones 1 and 3.
    #expect(try bench.officer.round(id).uses.map(\.zone) == [1])
  }
}
