package import OfficeCore
internal import ThaiText

/// What waits for the user today; nil for what the user may not do.
package struct HomeSummary: Hashable, Sendable {
  package var drafts: [Draft]
  package var toScreen: Int?
  package var waitingForPapers: Int?
  package var awaitingMayor: Int?
  package var followUpsDue: Int?
  package var assessmentsDue: Int?
  /// The fiscal years whose follow-ups fall due: the present one and the one before.
  package var years: [Int]
  package var budget: BudgetPosition?
}

extension Office {
  package func homeSummary() throws -> HomeSummary {
    let year = today.fiscalYear
    let seesProposals = scope(.seeProposals) != .nothing
    let followsUp = scope(.recordFollowUp) != .nothing
    let years = [year, year - 1]
    let queue = seesProposals ? try proposals(.queue) : []
    return HomeSummary(
      drafts: try drafts(),
      toScreen: seesProposals ? queue.filter(\.status.canBeScreened).count : nil,
      waitingForPapers: seesProposals ? queue.filter { !$0.status.canBeScreened }.count : nil,
      awaitingMayor: seesProposals ? try proposals(.awaitingMayor).count : nil,
      followUpsDue: followsUp ? try years.map { try followUpsDue(fiscalYear: $0).count }.reduce(0, +) : nil,
      assessmentsDue: followsUp ? try years.map { try assessmentsDue(fiscalYear: $0).count }.reduce(0, +) : nil,
      years: years, budget: seesProposals ? try frame(of: year).budget : nil)
  }
}
