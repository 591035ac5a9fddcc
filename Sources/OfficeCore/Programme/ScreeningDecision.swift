package import ThaiText

/// What the committee resolves about a proposal.
package enum ScreeningOutcome: String, CaseIterable, Sendable {
  case recommend
  case recommendReduced = "recommend_reduced"
  case recommendConditional = "recommend_conditional"
  case returnForChange = "return"
  case `defer`
  case reserve
  case notRecommend = "not_recommend"

  package var status: ProposalStatus {
    switch self {
    case .recommend, .recommendReduced: .recommended
    case .recommendConditional: .recommendedConditional
    case .returnForChange: .returned
    case .defer: .deferred
    case .reserve: .reserve
    case .notRecommend: .notRecommended
    }
  }

  package var recommends: Bool {
    switch self {
    case .recommend, .recommendReduced, .recommendConditional: true
    case .returnForChange, .defer, .reserve, .notRecommend: false
    }
  }

  /// All but a plain recommendation must say why (or on what condition).
  package var needsReason: Bool { self != .recommend }
}

/// The committee's decision about one proposal, as it is to be recorded.
package struct ScreeningDecision: Hashable, Sendable {
  package var day: Day
  package var outcome: ScreeningOutcome
  /// The amount recommended; only with an outcome that recommends.
  package var amount: Money?
  package var reason: String

  package init(day: Day, outcome: ScreeningOutcome, amount: Money? = nil, reason: String = "") {
    self.day = day
    self.outcome = outcome
    self.amount = amount
    self.reason = reason
  }

  /// Checks the decision against the proposal and the year's budget.
  package func check(_ proposal: Proposal, budget: BudgetPosition, today: Day) throws(RuleViolation) {
    guard proposal.status.canBeScreened else { throw .wrongState(proposal.status) }
    guard day <= today else { throw .inFuture(day) }
    if let submitted = proposal.details.submittedOn, day < submitted { throw .before(day, .submission, submitted) }
    if outcome.needsReason, reason.isEmpty { throw .reasonMissing }
    guard outcome.recommends else { return }
    let wanted = amount ?? proposal.details.amountRequested
    guard wanted.satang > 0 else { throw .amountMissing }
    guard wanted <= proposal.details.amountRequested else {
      throw .aboveRequested(wanted, proposal.details.amountRequested)
    }
    switch outcome {
    case .recommendReduced:
      guard wanted < proposal.details.amountRequested else { throw .notReduced(proposal.details.amountRequested) }
    case .recommend:
      guard wanted == proposal.details.amountRequested else { throw .reducedWithoutSayingSo(wanted) }
    case .recommendConditional, .returnForChange, .defer, .reserve, .notRecommend: break
    }
    guard let left = budget.left else { throw .noUmbrellaProject(budget.fiscalYear) }
    guard wanted <= left else { throw .overBudget(by: wanted - left) }
  }
}
