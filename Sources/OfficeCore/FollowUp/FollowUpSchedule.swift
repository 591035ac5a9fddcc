package import ThaiText

/// Which round of incomes is to be asked of a supported household now.
package enum FollowUpSchedule {
  /// A round that is due, and since when.
  package struct Due: Hashable, Sendable {
    package var round: IncomeRound
    package var since: Day

    package init(round: IncomeRound, since: Day) {
      self.round = round
      self.since = since
    }
  }

  /// The baseline while it may still count (up to `graceDays` after the first decision day); after that the latest round of
  /// 3, 6 and 12 months that has fallen due. A round gives way to the next once that falls due.
  ///
  /// - Parameter settled: rounds that are recorded, or whose household was not reached for a known reason.
  package static func due(
    firstDecisionDay: Day, graceDays: Int, hasBaseline: Bool, settled: Set<IncomeRound>, today: Day
  ) -> [Due] {
    var result: [Due] = []
    if !hasBaseline, !settled.contains(.baseline), today <= firstDecisionDay.adding(days: graceDays) {
      result.append(Due(round: .baseline, since: firstDecisionDay))
    }
    let fallen = IncomeRound.followUps.map { ($0, firstDecisionDay.adding(months: $0.months)) }.filter { $0.1 <= today }
    if let (round, since) = fallen.last, !settled.contains(round) { result.append(Due(round: round, since: since)) }
    return result
  }

  /// An income so far from the last that it wants a comment: `factor` times it or more (a nought too many), or its
  /// `factor`th part or less.
  package static func wantsComment(_ income: Money, after last: Money?, factor: Int) -> Bool {
    guard let last, last.satang > 0, factor > 0 else { return false }
    return income.satang >= last.satang * Int64(factor) || income.satang * Int64(factor) <= last.satang
  }
}
