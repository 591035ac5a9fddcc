import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Recording the mayor's decision` {
  @Test func `a batch is approved with the day of the signature and the amounts recommended`() throws {
    let bench = try Bench()
    let ids = [try bench.recommended(baht: 10_000), try bench.recommended(baht: 20_000)]
    try journaled(bench.office, 2) { try bench.clerk.record(Bench.signature(), on: ids) }
    for (id, baht) in zip(ids, [10_000, 20_000]) {
      let proposal = try bench.proposal(id)
      #expect(proposal.status == .approved)
      #expect(proposal.decidedOn == Trial.day("2026-11-16"))
      #expect(proposal.amountApproved == Money(baht: Int64(baht)))
    }
    #expect(try bench.office.frame(of: 2570).budget.approved == Money(baht: 30_000))
    #expect(try bench.office.frame(of: 2570).budget.recommended == .zero)
  }

  @Test func `one wrong proposal of a batch leaves the whole batch as it was`() throws {
    let bench = try Bench()
    let ids = [try bench.recommended(baht: 10_000), try bench.submitted(baht: 20_000)]
    try refused(RuleViolation.wrongState(.submitted), bench.office) {
      try bench.clerk.record(Bench.signature(), on: ids)
    }
  }

  @Test func `each rule of the signature refuses and changes nothing`() throws {
    let bench = try Bench()
    let id = try bench.recommended()
    let cases: [(MayorDecision, RuleViolation)] = [
      (Bench.signature(on: "2026-11-24"), .inFuture(Trial.day("2026-11-24"))),
      (
        Bench.signature(on: "2026-11-09"),
        .before(Trial.day("2026-11-09"), .screening, Trial.day("2026-11-10"))
      ),
      (Bench.signature(memo: ""), .memoMissing), (Bench.signature(signer: ""), .signerMissing),
      (Bench.signature(signer: " ชื่อของ  clerk"), .signerIsRecorder),
      (Bench.signature(.reject), .reasonMissing), (Bench.signature(.review), .reasonMissing),
    ]
    for (decision, violation) in cases {
      try refused(violation, bench.office) { try bench.clerk.record(decision, on: [id]) }
    }
    try refused(RuleViolation.notPermitted(.recordApproval), bench.office) {
      try bench.officer.record(Bench.signature(), on: [id])
    }
  }

  @Test func `the mayor cannot approve above the budget`() throws {
    let bench = try Bench()
    let first = try bench.recommended(baht: 60_000)
    try bench.office.take(
      .proposals([
        {
          var row = ProposalRow(
            line: 2, number: ProposalNumber("900/2570"), fiscalYear: 2570, applicant: .group("G1"), title: "เก่า",
            amountRequested: Money(baht: 50_000))
          row.status = .value(.approved)
          row.decidedOn = .value(Trial.day("2026-11-01"))
          return row
        }()
      ]))
    try refused(RuleViolation.overBudget(by: Money(baht: 10_000)), bench.office) {
      try bench.clerk.record(Bench.signature(), on: [first])
    }
  }

  @Test func `back for review keeps no decision day and can be screened again`() throws {
    let bench = try Bench()
    let id = try bench.recommended()
    try bench.clerk.record(Bench.signature(.review, reason: "ขอรายละเอียด"), on: [id])
    let proposal = try bench.proposal(id)
    #expect(proposal.status == .review)
    #expect(proposal.decidedOn == nil)
    try bench.secretary.record(Bench.recommend, on: id)
    #expect(try bench.proposal(id).status == .recommended)
  }

  @Test func `a corrected signature keeps both entries and the new one counts`() throws {
    let bench = try Bench()
    let id = try bench.approved()
    let right = Bench.signature(.reject, memo: "ขก 3/3", on: "2026-11-17", reason: "งบไม่พอ")
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.clerk.correct(right, on: id, reason: "") }
    try journaled(bench.office) { try bench.clerk.correct(right, on: id, reason: "บันทึกผิดฉบับ") }
    let file = try bench.office.proposal(id)
    #expect(file.proposal.status == .rejected)
    #expect(file.proposal.decidedOn == Trial.day("2026-11-17"))
    #expect(file.proposal.amountApproved == nil)
    #expect(file.decisions.map(\.isCorrected) == [false, true, false])
    #expect(file.budget.approved == .zero)
    #expect(try bench.office.history(of: .proposal, id.raw).first?.reason == "บันทึกผิดฉบับ")
  }

  @Test func `a refused correction leaves the approval standing`() throws {
    let bench = try Bench()
    let id = try bench.approved()
    try refused(RuleViolation.memoMissing, bench.office) {
      try bench.clerk.correct(Bench.signature(memo: ""), on: id, reason: "ผิด")
    }
    let waiting = try bench.recommended(baht: 1_000)
    try refused(RuleViolation.nothingToCorrect, bench.office) {
      try bench.clerk.correct(Bench.signature(), on: waiting, reason: "ผิด")
    }
  }
}
