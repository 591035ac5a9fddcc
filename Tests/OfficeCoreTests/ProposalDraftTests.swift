import OfficeCore
import Testing
import ThaiText

@Suite struct ProposalDraftTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private var details: ProposalDetails {
    ProposalDetails(
      fiscalYear: 2570, round: ID(3), receiptNumber: "88", applicant: .group(ID(7)), title: "อบรมทอผ้า",
      objectives: [.learning, .towardOTOP], support: [.training, .equipment], amountRequested: Money(satang: 1_210_050),
      lines: [
        ProposalLine(
          kind: .training, item: "วิทยากร", quantityInHundredths: 150, unit: "วัน", unitPrice: Money(satang: 240_033)),
        ProposalLine(
          kind: .equipment, item: "จักร", quantityInHundredths: 100, unit: "ตัว", unitPrice: Money(satang: 850_000)),
      ], beneficiaries: [ID(4), ID(5)], papers: [.proposalForm, .quotation], submittedOn: today)
  }

  @Test func `a proposal's raw text reads back to the same proposal`() throws {
    let values = ProposalDraft.values(of: details, organisation: "")
    let read = try ProposalDraft.read(values, today: today).get()
    #expect(read.details == details)
    #expect(read.newOrganisation == nil)
  }

  @Test func `an empty form says everything that is missing at once`() {
    guard case .failure(let problems) = ProposalDraft.read([:], today: today) else {
      Issue.record("an empty form is no proposal")
      return
    }
    let fields = Set(problems.all.map(\.field))
    #expect(
      fields.isSuperset(of: [
        "fiscal_year", "applicant_kind", "title", "objectives", "amount_requested", "submitted_on",
      ]))
  }

  @Test func `lines that do not add up tell their sum`() {
    var values = ProposalDraft.values(of: details, organisation: "")
    values["amount_requested"] = "12,000"
    guard case .failure(let problems) = ProposalDraft.read(values, today: today) else {
      Issue.record("the sum differs")
      return
    }
    #expect(problems.all.map(\.kind) == [.linesDoNotAddUp(Money(satang: 1_210_050))])
  }

  @Test(arguments: [
    ("quantity", "หก", FieldProblem.Kind.notANumber), ("unit_price", "", .missing), ("kind", "", .missing),
  ])
  func `what is wrong with a line is told by its cell`(field: String, typed: String, kind: FieldProblem.Kind) {
    var values = ProposalDraft.values(of: details, organisation: "")
    values["line.1.\(field)"] = typed
    guard case .failure(let problems) = ProposalDraft.read(values, today: today) else {
      Issue.record("the line is wrong")
      return
    }
    #expect(problems.all.contains(FieldProblem(field: "line.1.\(field)", value: typed, kind: kind)))
  }
}

@Suite struct DecisionDraftTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  @Test(arguments: ScreeningOutcome.allCases)
  func `a committee's decision reads back from its raw text`(outcome: ScreeningOutcome) throws {
    let asksAmount = ScreeningDraft.asksAmount(outcome)
    let decision = ScreeningDecision(
      day: today, outcome: outcome, amount: asksAmount ? Money(baht: 12_500) : nil,
      reason: outcome.needsReason ? "เหตุ" : "")
    #expect(try ScreeningDraft.read(ScreeningDraft.values(of: decision), today: today).get() == decision)
  }

  @Test(arguments: MayorOutcome.allCases)
  func `a mayor's result reads back from its raw text`(outcome: MayorOutcome) throws {
    let decision = MayorDecision(
      outcome: outcome, memoNumber: "ขก 1", signedOn: today, signer: "นายก", reason: outcome == .approve ? "" : "เหตุ")
    #expect(try MayorDraft.read(MayorDraft.values(of: decision), today: today).get() == decision)
  }

  @Test func `a transfer out is below zero`() throws {
    let values = ["day": "23/11/2569", "amount": "-20,000", "memo_number": "1", "reason": "โอน"]
    let read = try YearFrameDraft.transfer(values, today: today).get()
    #expect(
      read
        == .transfer(BudgetTransfer(day: today, amount: Money(baht: -20_000), memoNumber: "1", reason: "โอน")))
  }
}
