import OfficeCore
import Testing
import ThaiText

@Suite struct `The mayor's decision` {
  private func check(
    _ outcome: MayorOutcome = .approve, memo: String = "ขก 1", on day: String = "2026-11-16",
    signer: String = "นายกเทศมนตรี", reason: String = "เหตุ", status: ProposalStatus = .recommended,
    recommended: Int64? = 40_000, screened: String? = "2026-11-10", left: Int64? = 100_000
  ) -> RuleViolation? {
    let decision = MayorDecision(
      outcome: outcome, memoNumber: memo, signedOn: Case.day(day), signer: signer, reason: reason)
    do throws(RuleViolation) {
      try decision.check(
        Case.proposal(status, recommended: recommended), screenedOn: screened.map(Case.day), recorder: "นางสาวมาลี ใจดี",
        budget: Case.budget(left: left), today: Case.today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ProposalStatus.allCases)
  func `it is about recommended proposals only`(status: ProposalStatus) {
    let awaits: Set<ProposalStatus> = [.recommended, .recommendedConditional]
    #expect(check(status: status) == (awaits.contains(status) ? nil : .wrongState(status)))
  }

  @Test func `it is signed on or after the day of the screening, and not tomorrow`() {
    #expect(check(on: "2026-11-23") == nil)
    #expect(check(on: "2026-11-24") == .inFuture(Case.day("2026-11-24")))
    #expect(check(on: "2026-11-10") == nil)
    #expect(check(on: "2026-11-09") == .before(Case.day("2026-11-09"), .screening, Case.day("2026-11-10")))
    #expect(check(on: "2026-11-09", screened: nil) == nil)
  }

  @Test func `memo and signer are named, and the signer does not record`() {
    #expect(check(memo: "") == .memoMissing)
    #expect(check(signer: "") == .signerMissing)
    #expect(check(signer: "นางสาวมาลี ใจดี") == .signerIsRecorder)
    #expect(check(signer: " นางสาวมาลี   ใจดี ") == .signerIsRecorder)
  }

  @Test func `only an approval may go without a reason`() {
    #expect(check(.approve, reason: "") == nil)
    #expect(check(.reject, reason: "") == .reasonMissing)
    #expect(check(.review, reason: "") == .reasonMissing)
    #expect(check(.reject) == nil)
  }

  @Test func `an approval keeps within the budget, recommendations of others aside`() {
    #expect(check(left: 40_000) == nil)
    #expect(check(left: 39_999) == .overBudget(by: Money(baht: 1)))
    #expect(check(recommended: nil, left: 49_999) == .overBudget(by: Money(baht: 1)))
    #expect(check(left: nil) == .noUmbrellaProject(2570))
    #expect(check(.reject, left: nil) == nil)
    let budget = Case.budget(left: 0, recommended: 40_000)
    #expect(budget.left == .zero)
    #expect(budget.leftToApprove == Money(baht: 40_000))
  }
}
