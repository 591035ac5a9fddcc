package import ThaiText

/// The raw text of the screening form, and how it becomes a decision or a list of what is wrong.
package enum ScreeningDraft {
  /// The form's fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case day, outcome, amount, reason
  }

  package static func read(_ values: [String: String], today: Day) -> Result<ScreeningDecision, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let day = reader.day(.day)
    let outcome: ScreeningOutcome? = reader.code(.outcome)
    var amount: Money?
    if let outcome, asksAmount(outcome), outcome == .recommendReduced || !reader.text(.amount).isEmpty {
      amount = reader.money(.amount)
    }
    if outcome?.needsReason ?? false { _ = reader.required(.reason) }
    guard reader.problems.isEmpty, let day, let outcome else { return .failure(DraftProblems(reader.problems)) }
    return .success(ScreeningDecision(day: day, outcome: outcome, amount: amount, reason: reader.text(.reason)))
  }

  /// Whether an amount other than the one asked may be given; a plain recommendation is for the amount asked.
  package static func asksAmount(_ outcome: ScreeningOutcome) -> Bool {
    switch outcome {
    case .recommendReduced, .recommendConditional: true
    case .recommend, .returnForChange, .defer, .reserve, .notRecommend: false
    }
  }

  /// The raw values of a decision, for the form.
  package static func values(of decision: ScreeningDecision) -> [String: String] {
    let amount = asksAmount(decision.outcome) ? decision.amount?.display ?? "" : ""
    return values(
      [
        (.day, BuddhistDate.numeric(decision.day)), (.outcome, decision.outcome.rawValue), (.amount, amount),
        (.reason, decision.reason),
      ])
  }

  private static func values(_ pairs: [(Field, String)]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: pairs.filter { !$0.1.isEmpty }.map { ($0.0.rawValue, $0.1) })
  }
}

extension RuleViolation {
  /// The field of the screening form that the violation is about; nil when it is about none.
  package var screeningField: ScreeningDraft.Field? {
    switch self {
    case .inFuture, .before: .day
    case .reasonMissing: .reason
    case .amountMissing, .aboveRequested, .notReduced, .overBudget: .amount
    case .reducedWithoutSayingSo: .outcome
    default: nil
    }
  }
}
