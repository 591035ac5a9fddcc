package import OfficeCore
internal import ThaiText

extension Office {
  /// Records what the committee resolved about a proposal.
  package func record(_ decision: ScreeningDecision, on id: ID<Proposal>) throws {
    try Visibility.require(.screen, actor)
    try deed { session, journal in
      guard let proposal = try ProposalRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let budget = try FrameRecord.budget(proposal.details.fiscalYear, in: session)
      try decision.check(proposal, budget: budget, today: today)
      try apply(decision, to: proposal, in: session, journal: journal, deed: "screen", reason: decision.reason)
    }
  }

  /// Puts a wrong record of the committee's last decision right (แก้ไขการบันทึก), while the mayor has not decided. Both
  /// entries stay; the new one counts.
  package func correct(_ decision: ScreeningDecision, on id: ID<Proposal>, reason: String) throws {
    try Visibility.require(.correctRecords, actor)
    try Visibility.require(.screen, actor)
    guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
    try deed { session, journal in
      guard var proposal = try ProposalRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let last = try session.first(
        """
        SELECT id, outcome FROM screening_decision WHERE proposal_id = \(id) AND corrected_by IS NULL
        ORDER BY id DESC LIMIT 1
        """
      ) { ($0.int64(0), try $0.code(1, ScreeningOutcome.self)) }
      guard let (old, outcome) = last, proposal.status == outcome.status else { throw RuleViolation.nothingToCorrect }
      // Checked as if the wrong entry had not been made.
      proposal.status = .submitted
      var budget = try FrameRecord.budget(proposal.details.fiscalYear, in: session)
      if outcome.recommends, let amount = proposal.amountRecommended {
        budget.recommended = budget.recommended - amount
      }
      try decision.check(proposal, budget: budget, today: today)
      proposal.status = outcome.status
      try session.run("UPDATE screening_decision SET corrected_by = id WHERE id = \(old)")
      let new = try apply(
        decision, to: proposal, in: session, journal: journal, deed: "correct_screening", reason: reason)
      try session.run("UPDATE screening_decision SET corrected_by = \(new) WHERE id = \(old)")
    }
  }

  @discardableResult
  private func apply(
    _ decision: ScreeningDecision, to proposal: Proposal, in session: Session, journal: Journal, deed name: String,
    reason: String
  ) throws -> Int64 {
    let amount = decision.outcome.recommends ? decision.amount ?? proposal.details.amountRequested : nil
    try session.run(
      """
      INSERT INTO screening_decision(proposal_id, day, outcome, amount, reason, recorded_by, recorded_at, corrected_by)
      VALUES (\(proposal.id), \(decision.day), \(decision.outcome.rawValue), \(amount), \(decision.reason),
        \(actor.user.login), \(journal.at.utc), NULL)
      """)
    let entry = session.lastNumber
    try session.run(
      """
      UPDATE proposal SET status = \(decision.outcome.status.rawValue), amount_recommended = \(amount),
        version = version + 1 WHERE id = \(proposal.id)
      """)
    try journal.append(
      name, .proposal, proposal.id.raw,
      [
        FieldChange("status", before: proposal.status.rawValue, after: decision.outcome.status.rawValue),
        FieldChange("outcome", after: decision.outcome.rawValue), FieldChange("day", after: decision.day.iso),
        FieldChange("amount_recommended", before: proposal.amountRecommended?.plain, after: amount?.plain),
      ], reason: reason.isEmpty ? nil : reason)
    return entry
  }
}
