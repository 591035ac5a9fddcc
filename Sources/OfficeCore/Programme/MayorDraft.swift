package import ThaiText

/// The raw text of the form for the mayor's result, and how it becomes a decision or a list of what is wrong.
package enum MayorDraft {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case outcome, memoNumber = "memo_number", signedOn = "signed_on", signer, reason
  }

  package static func read(_ values: [String: String], today: Day) -> Result<MayorDecision, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let outcome: MayorOutcome? = reader.code(.outcome)
    let memo = reader.required(.memoNumber)
    let signedOn = reader.day(.signedOn)
    let signer = reader.required(.signer)
    if let outcome, outcome != .approve { _ = reader.required(.reason) }
    guard reader.problems.isEmpty, let signedOn, let outcome else { return .failure(DraftProblems(reader.problems)) }
    return .success(
      MayorDecision(
        outcome: outcome, memoNumber: memo, signedOn: signedOn, signer: signer,
        reason: outcome == .approve ? "" : reader.text(.reason)))
  }

  /// The raw values of a decision, for the form.
  package static func values(of decision: MayorDecision) -> [String: String] {
    let pairs: [(Field, String)] = [
      (.outcome, decision.outcome.rawValue), (.memoNumber, decision.memoNumber),
      (.signedOn, BuddhistDate.numeric(decision.signedOn)), (.signer, decision.signer), (.reason, decision.reason),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.filter { !$0.1.isEmpty }.map { ($0.0.rawValue, $0.1) })
  }
}

extension RuleViolation {
  /// The field of the mayor's form that the violation is about; nil when it is about none.
  package var mayorField: MayorDraft.Field? {
    switch self {
    case .inFuture, .before: .signedOn
    case .reasonMissing: .reason
    case .memoMissing: .memoNumber
    case .signerMissing, .signerIsRecorder: .signer
    case .overBudget: .outcome
    default: nil
    }
  }
}
