package import OfficeCore
internal import ThaiText

/// What waits for the user today; nil for what the user may not do.
package struct HomeSummary: Hashable, Sendable {
  package var drafts: [Draft]
  package var toScreen: Int?
  package var waitingForPapers: Int?
  package var awaitingMayor: Int?
  /// By fiscal year, as the lists of what is due are.
  package var followUpsDue: [Int: Int]?
  package var assessmentsDue: [Int: Int]?
  /// The fiscal years whose follow-ups fall due: the present one and the one before.
  package var years: [Int]
  package var budget: BudgetPosition?
  /// For whoever keeps the office; nil too for a demo office and one in memory.
  package var backup: BackupState?
}

/// Whether the office has been backed up.
package enum BackupState: Hashable, Sendable {
  case never
  case made(BackupAge)

  package var isOverdue: Bool {
    switch self {
    case .never: true
    case .made(let age): age.isOverdue
    }
  }
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
      followUpsDue: followsUp ? try counts(years, followUpsDueCount) : nil,
      assessmentsDue: followsUp ? try counts(years) { try assessmentsDue(fiscalYear: $0).count } : nil,
      years: years, budget: seesProposals ? try frame(of: year).budget : nil,
      backup: try backupState())
  }

  private func backupState() throws -> BackupState? {
    guard path != nil, !isDemo, scope(.changeSettings) != .nothing else { return nil }
    return try lastBackup().map { .made(BackupAge(of: $0, now: now)) } ?? .never
  }

  private func counts(_ years: [Int], _ count: (Int) throws -> Int) rethrows -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: try years.map { ($0, try count($0)) })
  }
}
