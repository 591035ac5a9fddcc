import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Taking in and screening proposals` {
  @Test func `submission gives the next number, keeps every part and writes the journal`() throws {
    let bench = try Bench()
    let first = try journaled(bench.office) { try bench.clerk.submit(bench.details()) }
    #expect(first.number.text == "001/2570")
    #expect(first.status == .submitted)
    #expect(first.details == bench.details())
    let second = try bench.clerk.submit(bench.details())
    #expect(second.number.text == "002/2570")
    let history = try bench.office.history(of: .proposal, first.id.raw)
    #expect(history.map(\.deed) == ["submit"])
    #expect(history[0].by == "ชื่อของ clerk")
  }

  @Test func `missing papers stop the clock, and the last paper starts it again`() throws {
    let bench = try Bench()
    let proposal = try bench.clerk.submit(bench.details(papers: [.proposalForm]))
    #expect(proposal.status == .waitingDocuments)
    try refused(RuleViolation.wrongState(.waitingDocuments), bench.office) {
      try bench.secretary.record(Bench.recommend, on: proposal.id)
    }
    try journaled(bench.office) { try bench.clerk.save(proposal.id, bench.details(), version: proposal.version) }
    #expect(try bench.proposal(proposal.id).status == .submitted)
  }

  @Test func `a proposal of tomorrow is refused, and no number is lost`() throws {
    let bench = try Bench()
    var details = bench.details()
    details.submittedOn = Trial.day("2026-11-24")
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), bench.office) { _ = try bench.clerk.submit(details) }
    #expect(try bench.clerk.submit(bench.details()).number.text == "001/2570")
  }

  @Test func `a proposal that is decided can be changed no more`() throws {
    let bench = try Bench()
    let id = try bench.recommended()
    let version = try bench.proposal(id).version
    try refused(RuleViolation.wrongState(.recommended), bench.office) {
      try bench.clerk.save(id, bench.details(baht: 1), version: version)
    }
  }

  @Test func `saving over a newer version is refused and says who was first`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    try bench.clerk.save(id, bench.details(baht: 30_000), version: 1)
    let conflict = EditConflict(by: "ชื่อของ clerk", at: bench.office.now.utc)
    try refused(conflict, bench.office) { try bench.office.save(id, bench.details(baht: 20_000), version: 1) }
    #expect(try bench.proposal(id).details.amountRequested == Money(baht: 30_000))
  }

  @Test func `saving what is there already writes no entry`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    try journaled(bench.office, 0) { try bench.clerk.save(id, bench.details(), version: 1) }
    #expect(try bench.proposal(id).version == 1)
  }

  @Test func `withdrawing wants a reason, and a withdrawn proposal is at its end`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.clerk.withdraw(id, reason: "") }
    try journaled(bench.office) { try bench.clerk.withdraw(id, reason: "เปลี่ยนใจ") }
    try refused(RuleViolation.wrongState(.withdrawn), bench.office) { try bench.clerk.withdraw(id, reason: "อีก") }
    #expect(try bench.office.history(of: .proposal, id.raw).first?.reason == "เปลี่ยนใจ")
  }

  @Test func `only an approved proposal is waived, cancelled or completed`() throws {
    let bench = try Bench()
    let waiting = try bench.submitted()
    try refused(RuleViolation.wrongState(.submitted), bench.office) { try bench.clerk.waive(waiting, reason: "ก") }
    try refused(RuleViolation.wrongState(.submitted), bench.office) { try bench.clerk.cancel(waiting, reason: "ก") }
    try refused(RuleViolation.wrongState(.submitted), bench.office) { try bench.clerk.complete(waiting) }
    let deeds: [(ProposalStatus, (ID<Proposal>) throws -> Void)] = [
      (.waived, { try bench.clerk.waive($0, reason: "ย้าย") }),
      (.cancelled, { try bench.clerk.cancel($0, reason: "ฝนตก") }), (.completed, { try bench.clerk.complete($0) }),
    ]
    for (status, deed) in deeds {
      let id = try bench.approved(baht: 10_000)
      try journaled(bench.office) { try deed(id) }
      #expect(try bench.proposal(id).status == status)
      #expect(try bench.proposal(id).decidedOn == Trial.day("2026-11-16"))
    }
  }

  @Test func `a recommendation is recorded with its day, amount and recorder`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    let decision = ScreeningDecision(
      day: Trial.day("2026-11-10"), outcome: .recommendReduced, amount: Money(baht: 30_000), reason: "ปรับค่าวัสดุ")
    try journaled(bench.office) { try bench.secretary.record(decision, on: id) }
    let file = try bench.office.proposal(id)
    #expect(file.proposal.status == .recommended)
    #expect(file.proposal.amountRecommended == Money(baht: 30_000))
    #expect(file.decisions.map(\.body) == [.committee(.recommendReduced, Money(baht: 30_000))])
    #expect(file.decisions.map(\.recordedBy) == ["secretary"])
    #expect(file.screenedOn == Trial.day("2026-11-10"))
    #expect(file.budget.left == Money(baht: 70_000))
  }

  @Test func `each rule of screening refuses and changes nothing`() throws {
    let bench = try Bench()
    let id = try bench.submitted()
    let day = Trial.day("2026-11-10")
    func decision(_ outcome: ScreeningOutcome, _ baht: Int64? = nil, _ reason: String = "เหตุ") -> ScreeningDecision {
      ScreeningDecision(day: day, outcome: outcome, amount: baht.map { Money(baht: $0) }, reason: reason)
    }
    let late = ScreeningDecision(day: Trial.day("2026-11-24"), outcome: .recommend)
    let early = ScreeningDecision(day: Trial.day("2026-11-01"), outcome: .recommend)
    let cases: [(ScreeningDecision, RuleViolation)] = [
      (late, .inFuture(Trial.day("2026-11-24"))),
      (early, .before(Trial.day("2026-11-01"), .submission, Trial.day("2026-11-02"))),
      (decision(.defer, nil, ""), .reasonMissing),
      (decision(.recommend, 50_000), .aboveRequested(Money(baht: 50_000), Money(baht: 40_000))),
      (decision(.recommendReduced, 40_000), .notReduced(Money(baht: 40_000))),
      (decision(.recommend, 39_000), .reducedWithoutSayingSo(Money(baht: 39_000))),
      (decision(.recommendReduced, 0), .amountMissing),
    ]
    for (decision, violation) in cases {
      try refused(violation, bench.office) { try bench.secretary.record(decision, on: id) }
    }
    try refused(RuleViolation.notPermitted(.screen), bench.office) { try bench.clerk.record(Bench.recommend, on: id) }
    try refused(StoreError.noSuchRecord, bench.office) { try bench.secretary.record(Bench.recommend, on: ID(999)) }
  }

  @Test func `the committee cannot recommend above the budget left, nor without an umbrella project`() throws {
    let bench = try Bench()
    _ = try bench.recommended(baht: 70_000)
    let id = try bench.submitted(baht: 40_000)
    try refused(RuleViolation.overBudget(by: Money(baht: 10_000)), bench.office) {
      try bench.secretary.record(Bench.recommend, on: id)
    }
    var details = bench.details()
    details.fiscalYear = 2571
    let next = try bench.clerk.submit(details).id
    try refused(RuleViolation.noUmbrellaProject(2571), bench.office) {
      try bench.secretary.record(Bench.recommend, on: next)
    }
  }

  @Test func `a corrected screening keeps both entries, and its budget is counted once`() throws {
    let bench = try Bench()
    let id = try bench.recommended(baht: 80_000)
    let right = ScreeningDecision(
      day: Trial.day("2026-11-11"), outcome: .recommendReduced, amount: Money(baht: 79_000), reason: "ลด")
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.secretary.correct(right, on: id, reason: "") }
    try journaled(bench.office) { try bench.secretary.correct(right, on: id, reason: "พิมพ์ผิด") }
    let file = try bench.office.proposal(id)
    #expect(file.decisions.map(\.isCorrected) == [true, false])
    #expect(file.screenedOn == Trial.day("2026-11-11"))
    #expect(file.budget.recommended == Money(baht: 79_000))
    try bench.clerk.record(Bench.signature(), on: [id])
    try refused(RuleViolation.nothingToCorrect, bench.office) {
      try bench.secretary.correct(right, on: id, reason: "สาย")
    }
  }

  @Test func `a wrong correction leaves the first entry counting`() throws {
    let bench = try Bench()
    let id = try bench.recommended()
    let future = ScreeningDecision(day: Trial.day("2027-01-01"), outcome: .recommend)
    try refused(RuleViolation.inFuture(Trial.day("2027-01-01")), bench.office) {
      try bench.secretary.correct(future, on: id, reason: "ผิด")
    }
    #expect(try bench.office.proposal(id).decisions.map(\.isCorrected) == [false])
  }
}
