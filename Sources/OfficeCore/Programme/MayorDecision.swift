package import ThaiText

/// What the mayor decides about a recommended proposal.
package enum MayorOutcome: String, CaseIterable, Sendable {
  case approve, review, reject

  package var status: ProposalStatus {
    switch self {
    case .approve: .approved
    case .review: .review
    case .reject: .rejected
    }
  }
}

/// The mayor's signature under a batch, as it is to be recorded: the signer signs on paper, the recorder types it in.
package struct MayorDecision: Hashable, Sendable {
  package var outcome: MayorOutcome
  package var memoNumber: String
  package var signedOn: Day
  package var signer: String
  package var reason: String

  package init(outcome: MayorOutcome, memoNumber: String, signedOn: Day, signer: String, reason: String = "") {
    self.outcome = outcome
    self.memoNumber = memoNumber
    self.signedOn = signedOn
    self.signer = signer
    self.reason = reason
  }

  /// Checks the signature against one proposal, the day the committee decided, the recorder and the year's budget.
  package func check(
    _ proposal: Proposal, screenedOn: Day?, recorder: String, budget: BudgetPosition, today: Day
  ) throws(RuleViolation) {
    guard proposal.status.awaitsMayor else { throw .wrongState(proposal.status) }
    guard signedOn <= today else { throw .inFuture(signedOn) }
    if let submitted = proposal.details.submittedOn, signedOn < submitted {
      throw .before(signedOn, .submission, submitted)
    }
    if let screenedOn, signedOn < screenedOn { throw .before(signedOn, .screening, screenedOn) }
    guard !memoNumber.isEmpty else { throw .memoMissing }
    guard !signer.isEmpty else { throw .signerMissing }
    guard ThaiForm.searchKey(signer) != ThaiForm.searchKey(recorder) else { throw .signerIsRecorder }
    if outcome != .approve, reason.isEmpty { throw .reasonMissing }
    guard outcome == .approve else { return }
    guard let left = budget.leftToApprove else { throw .noUmbrellaProject(budget.fiscalYear) }
    let amount = proposal.amountRecommended ?? proposal.details.amountRequested
    guard amount <= left else { throw .overBudget(by: amount - left) }
  }
}
