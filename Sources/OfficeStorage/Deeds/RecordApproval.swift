package import OfficeCore
internal import ThaiText

extension Office {
  /// Records the mayor's signature under a batch of recommended proposals: all of it or nothing.
  package func record(_ decision: MayorDecision, on ids: [ID<Proposal>]) throws {
    try Visibility.require(.recordApproval, actor)
    try deed { session, journal in
      for id in ids {
        guard let proposal = try ProposalRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
        try check(decision, proposal, in: session)
        try apply(decision, to: proposal, in: session, journal: journal, deed: "approve_\(decision.outcome.rawValue)")
      }
    }
  }

  /// Puts a wrong record of the mayor's decision right (แก้ไขการบันทึก). Both entries stay; the new one counts.
  package func correct(_ decision: MayorDecision, on id: ID<Proposal>, reason: String) throws {
    try Visibility.require(.correctRecords, actor)
    try Visibility.require(.recordApproval, actor)
    guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
    try deed { session, journal in
      guard var proposal = try ProposalRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let last = try session.first(
        """
        SELECT id, outcome FROM mayor_decision WHERE proposal_id = \(id) AND corrected_by IS NULL
        ORDER BY id DESC LIMIT 1
        """
      ) { ($0.int64(0), try $0.code(1, MayorOutcome.self)) }
      guard let (old, outcome) = last, proposal.status == outcome.status else { throw RuleViolation.nothingToCorrect }
      // Checked as if the wrong entry had not been made.
      try session.run(
        """
        UPDATE proposal SET status = 'recommended', decided_on = NULL, amount_approved = NULL WHERE id = \(id)
        """)
      proposal.status = .recommended
      try check(decision, proposal, in: session)
      proposal.status = outcome.status
      try session.run("UPDATE mayor_decision SET corrected_by = id WHERE id = \(old)")
      let new = try apply(
        decision, to: proposal, in: session, journal: journal, deed: "correct_approval", correction: reason)
      try session.run("UPDATE mayor_decision SET corrected_by = \(new) WHERE id = \(old)")
    }
  }

  private func check(_ decision: MayorDecision, _ proposal: Proposal, in session: Session) throws {
    let screenedOn = try session.first(
      """
      SELECT day FROM screening_decision WHERE proposal_id = \(proposal.id) AND corrected_by IS NULL
      ORDER BY id DESC LIMIT 1
      """
    ) { try $0.day(0) }
    try decision.check(
      proposal, screenedOn: screenedOn, recorder: actor.user.name,
      budget: try FrameRecord.budget(proposal.details.fiscalYear, in: session), today: today)
  }

  @discardableResult
  private func apply(
    _ decision: MayorDecision, to proposal: Proposal, in session: Session, journal: Journal, deed name: String,
    correction: String? = nil
  ) throws -> Int64 {
    try session.run(
      """
      INSERT INTO mayor_decision(proposal_id, outcome, memo_number, signed_on, signer, reason, recorded_by,
        recorded_at, corrected_by)
      VALUES (\(proposal.id), \(decision.outcome.rawValue), \(decision.memoNumber), \(decision.signedOn),
        \(decision.signer), \(decision.reason), \(actor.user.login), \(journal.at.utc), NULL)
      """)
    let entry = session.lastNumber
    let isSupport = decision.outcome == .approve
    let amount = isSupport ? proposal.amountRecommended ?? proposal.details.amountRequested : nil
    let day = decision.outcome == .review ? nil : decision.signedOn
    try session.run(
      """
      UPDATE proposal SET status = \(decision.outcome.status.rawValue), decided_on = \(day),
        amount_approved = \(amount), version = version + 1 WHERE id = \(proposal.id)
      """)
    try journal.append(
      name, .proposal, proposal.id.raw,
      [
        FieldChange("status", before: proposal.status.rawValue, after: decision.outcome.status.rawValue),
        FieldChange("memo_number", after: decision.memoNumber),
        FieldChange("signed_on", after: decision.signedOn.iso), FieldChange("signer", after: decision.signer),
        FieldChange("amount_approved", before: proposal.amountApproved?.plain, after: amount?.plain),
      ], reason: correction ?? (decision.reason.isEmpty ? nil : decision.reason))
    return entry
  }
}
