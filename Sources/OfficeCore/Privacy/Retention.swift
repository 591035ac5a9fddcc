package import ThaiText

/// The kinds of record of a person that have a retention period of their own, the longest first.
package enum RetentionKind: String, CaseIterable, Sendable {
  /// Got support, as one who applied or as a beneficiary.
  case supported
  /// Was in a proposal that got none.
  case applied
  /// Was registered and no more.
  case registered

  /// The setting with the years.
  package var setting: SettingKey {
    switch self {
    case .supported: .retentionSupportedYears
    case .applied: .retentionAppliedYears
    case .registered: .retentionRegisteredYears
    }
  }
}

/// Why a record must be kept although its period is over (PDPA B.E. 2562 s.33 last paragraph, s.24(4) and (6)).
package enum RetentionHold: String, CaseIterable, Sendable {
  case openProposal = "open_proposal"
  case activeGroup = "active_group"
  case openRequest = "open_request"
  case restricted
}

package enum RetentionRules {
  /// The first day on which the record need not be kept any more: so many years after the last that was done, or at once
  /// when an erasure was granted (s.33).
  package static func due(last: Day, years: Int, erasureGranted: Day? = nil) -> Day {
    let due = last.adding(months: years * 12)
    return erasureGranted.map { min($0, due) } ?? due
  }

  package static func check(due: Day, holds: Set<RetentionHold>, isAnonymised: Bool, today: Day) throws(RuleViolation) {
    guard !isAnonymised else { throw .anonymised }
    if let hold = RetentionHold.allCases.first(where: holds.contains) { throw .heldByLaw(hold) }
    guard due <= today else { throw .notDue(due) }
  }
}

extension PersonDetails {
  /// What is left of a person when the identity goes: what counts are made of. The birth keeps its year.
  package func anonymised(name: String, noIDReason: String) -> PersonDetails {
    PersonDetails(
      nationalID: nil, noIDReason: noIDReason, name: PersonName(title: "", first: name, last: ""), sex: sex,
      birth: birth.map { Birth(year: $0.year) }, community: community, declaredIncome: declaredIncome,
      categories: categories, household: household, isHead: isHead)
  }
}
