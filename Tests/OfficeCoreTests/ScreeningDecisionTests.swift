import OfficeCore
import Testing
import ThaiText

/// What the tables of decisions are checked against.
enum Case {
  static let today = day("2026-11-23")
  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  static func proposal(
    _ status: ProposalStatus, baht: Int64 = 50_000, recommended: Int64? = nil, submitted: String? = "2026-11-02"
  ) -> Proposal {
    Proposal(
      id: ID(1), number: ProposalNumber(running: 1, fiscalYear: 2570),
      details: ProposalDetails(
        fiscalYear: 2570, applicant: .group(ID(1)), title: "ก", objectives: [.learning],
        amountRequested: Money(baht: baht), submittedOn: submitted.map(day)),
      status: status, amountRecommended: recommended.map { Money(baht: $0) }, decidedOn: nil, amountApproved: nil,
      version: 1)
  }

  /// `left` may still be recommended; of what is used nothing is approved yet.
  static func budget(left: Int64?, recommended: Int64 = 0) -> BudgetPosition {
    BudgetPosition(
      fiscalYear: 2570, amount: left.map { Money(baht: $0 + recommended) }, transfers: .zero, approved: .zero,
      recommended: Money(baht: recommended))
  }
}

@Suite struct `The committee's decision` {
  private func check(
    _ outcome: ScreeningOutcome, _ baht: Int64? = nil, on day: String = "2026-11-10", reason: String = "เหตุ",
    status: ProposalStatus = .submitted, submitted: String? = "2026-11-02", left: Int64? = 100_000
  ) -> RuleViolation? {
    let decision = ScreeningDecision(
      day: Case.day(day), outcome: outcome, amount: baht.map { Money(baht: $0) }, reason: reason)
    do throws(RuleViolation) {
      try decision.check(
        Case.proposal(status, submitted: submitted), budget: Case.budget(left: left), today: Case.today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ProposalStatus.allCases)
  func `it is taken from the states that wait for the committee and from no others`(status: ProposalStatus) {
    let waits: Set<ProposalStatus> = [.submitted, .deferred, .reserve, .review]
    #expect(check(.recommend, status: status) == (waits.contains(status) ? nil : .wrongState(status)))
  }

  @Test func `its day lies between the submission and today`() {
    #expect(check(.recommend, on: "2026-11-23") == nil)
    #expect(check(.recommend, on: "2026-11-24") == .inFuture(Case.day("2026-11-24")))
    #expect(check(.recommend, on: "2026-11-02") == nil)
    let before = RuleViolation.before(Case.day("2026-11-01"), .submission, Case.day("2026-11-02"))
    #expect(check(.recommend, on: "2026-11-01") == before)
    #expect(check(.recommend, on: "2026-11-01", submitted: nil) == nil)
  }

  @Test(arguments: ScreeningOutcome.allCases)
  func `all but a plain recommendation say why`(outcome: ScreeningOutcome) {
    let amount: Int64? = outcome == .recommendReduced ? 40_000 : nil
    #expect(check(outcome, amount, reason: "") == (outcome == .recommend ? nil : .reasonMissing))
    #expect(check(outcome, amount) == nil)
  }

  @Test func `the amount is what was asked, or less where the outcome says so`() {
    let asked = Money(baht: 50_000)
    #expect(check(.recommend, 50_000) == nil)
    #expect(check(.recommend, 50_001) == .aboveRequested(Money(baht: 50_001), asked))
    #expect(check(.recommend, 49_999) == .reducedWithoutSayingSo(Money(baht: 49_999)))
    #expect(check(.recommendReduced, 49_999) == nil)
    #expect(check(.recommendReduced, 50_000) == .notReduced(asked))
    #expect(check(.recommendReduced) == .notReduced(asked))
    #expect(check(.recommendReduced, 0) == .amountMissing)
    #expect(check(.recommendConditional, 30_000) == nil)
  }

  @Test func `what is recommended lies within the budget left, to the last satang`() {
    #expect(check(.recommend, left: 50_000) == nil)
    #expect(check(.recommend, left: 49_999) == .overBudget(by: Money(baht: 1)))
    #expect(check(.recommend, left: nil) == .noUmbrellaProject(2570))
    #expect(check(.recommendReduced, 49_999, left: 49_999) == nil)
  }

  @Test(arguments: ScreeningOutcome.allCases.filter { !$0.recommends })
  func `what is not recommended asks for no budget`(outcome: ScreeningOutcome) {
    #expect(check(outcome, left: nil) == nil)
    #expect(check(outcome, left: 0) == nil)
  }
}
