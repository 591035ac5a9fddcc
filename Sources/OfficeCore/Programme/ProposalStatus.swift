/// Where a proposal stands. Codes are those of the interchange files.
package enum ProposalStatus: String, CaseIterable, Sendable {
  case submitted
  case waitingDocuments = "waiting_documents"
  case returned, deferred, recommended
  case recommendedConditional = "recommended_conditional"
  case notRecommended = "not_recommended"
  case reserve, review, approved, rejected, waived, withdrawn, cancelled, completed

  /// Waits for the committee, or for what the committee asked.
  package var isInQueue: Bool {
    switch self {
    case .submitted, .waitingDocuments, .returned, .deferred, .reserve, .review: true
    case .recommended, .recommendedConditional, .notRecommended, .approved, .rejected, .waived, .withdrawn,
      .cancelled, .completed:
      false
    }
  }

  /// The committee may decide on it now.
  package var canBeScreened: Bool {
    switch self {
    case .submitted, .deferred, .reserve, .review: true
    case .waitingDocuments, .returned, .recommended, .recommendedConditional, .notRecommended, .approved, .rejected,
      .waived, .withdrawn, .cancelled, .completed:
      false
    }
  }

  /// Waits for the mayor.
  package var awaitsMayor: Bool { self == .recommended || self == .recommendedConditional }

  /// The mayor approved and it was not given up: it makes its beneficiaries' households supported.
  package var isSupport: Bool { self == .approved || self == .completed }

  /// The committee recommended it at some time: approved implies it.
  package var impliesRecommended: Bool {
    switch self {
    case .recommended, .recommendedConditional, .approved, .waived, .cancelled, .completed: true
    case .submitted, .waitingDocuments, .returned, .deferred, .notRecommended, .reserve, .review, .rejected,
      .withdrawn:
      false
    }
  }

  /// It is supported, or may still be: it takes of its round's quota.
  package var mayTakeOfRound: Bool {
    switch self {
    case .submitted, .waitingDocuments, .returned, .deferred, .recommended, .recommendedConditional, .reserve, .review,
      .approved, .completed:
      true
    case .notRecommended, .rejected, .waived, .withdrawn, .cancelled: false
    }
  }

  /// The day the mayor signed belongs to it.
  package var needsDecisionDay: Bool {
    switch self {
    case .approved, .rejected, .waived, .cancelled, .completed: true
    case .submitted, .waitingDocuments, .returned, .deferred, .recommended, .recommendedConditional,
      .notRecommended, .reserve, .review, .withdrawn:
      false
    }
  }

  /// Where it may go from here.
  package var next: Set<ProposalStatus> {
    switch self {
    case .submitted, .deferred, .reserve, .review:
      [
        .waitingDocuments, .returned, .deferred, .recommended, .recommendedConditional, .notRecommended, .reserve,
        .withdrawn,
      ]
    case .waitingDocuments, .returned: [.submitted, .withdrawn]
    case .recommended, .recommendedConditional: [.approved, .rejected, .review, .withdrawn]
    case .approved: [.completed, .waived, .cancelled]
    case .notRecommended, .rejected, .waived, .withdrawn, .cancelled, .completed: []
    }
  }

  /// Where it may stand by the office's own steps alone, with no further decision of committee or mayor: papers come or
  /// are missing, the applicant withdraws or gives up, the project ends. Holds itself.
  package var reachedWithoutDecision: Set<ProposalStatus> {
    let steps: Set<ProposalStatus> = [.submitted, .waitingDocuments, .withdrawn, .completed, .waived, .cancelled]
    var reached: Set<ProposalStatus> = [self]
    var fresh = reached
    while !fresh.isEmpty {
      fresh = Set(fresh.flatMap { $0.next.intersection(steps) }).subtracting(reached)
      reached.formUnion(fresh)
    }
    return reached
  }
}
