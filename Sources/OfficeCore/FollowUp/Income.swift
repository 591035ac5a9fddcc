package import ThaiText

/// The rounds in which a household's income is asked: before the support, and 3, 6 and 12 months after.
package enum IncomeRound: String, CaseIterable, Sendable {
  case baseline, m3, m6, m12

  /// Months from the decision (or hand-over) to the day the round falls due; the baseline is due at once.
  package var months: Int {
    switch self {
    case .baseline: 0
    case .m3: 3
    case .m6: 6
    case .m12: 12
    }
  }

  package static let followUps: [IncomeRound] = [.m3, .m6, .m12]
}

/// The income per month of a whole household, recorded in a round.
package struct Income: Hashable, Sendable {
  package var round: IncomeRound
  package var recordedOn: Day
  package var incomeMonth: Money
  package var recordedBy: String?
  package var comment: String?

  package init(
    round: IncomeRound, recordedOn: Day, incomeMonth: Money, recordedBy: String? = nil, comment: String? = nil
  ) {
    self.round = round
    self.recordedOn = recordedOn
    self.incomeMonth = incomeMonth
    self.recordedBy = recordedBy
    self.comment = comment
  }
}

/// Why a household was not followed up.
package enum NotReachedReason: String, CaseIterable, Sendable {
  case notFound = "not_found"
  case moved, died, refused
}

/// How well a group manages its business: a score of 0–100, in hundredths.
package struct Assessment: Hashable, Sendable {
  package var fiscalYear: Int
  package var assessedOn: Day
  package var scoreInHundredths: Int

  package init(fiscalYear: Int, assessedOn: Day, scoreInHundredths: Int) {
    self.fiscalYear = fiscalYear
    self.assessedOn = assessedOn
    self.scoreInHundredths = scoreInHundredths
  }

  /// Plain digits with as many decimals as are needed: 78, 78.5, 78.25.
  package var score: String { Self.score(scoreInHundredths) }

  package static func score(_ hundredths: Int) -> String {
    let whole = String(hundredths / 100)
    let rest = hundredths % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
