internal import OfficeCore
internal import ThaiText

/// Makes the incomes of supported households and the assessments of supported groups.
struct FollowUps {
  let town: Town

  /// The first decision day of each fiscal year in which something was supported, by its key (household or group), in
  /// the order of keys and days.
  static func firsts(_ decisions: [(key: Int, day: Day)]) -> [(key: Int, days: [Day])] {
    var found: [(key: Int, days: [Day])] = []
    for decision in decisions.sorted(by: { ($0.key, $0.day) < ($1.key, $1.day) }) {
      if let last = found.last, last.key == decision.key {
        if last.days.last?.fiscalYear != decision.day.fiscalYear { found[found.count - 1].days.append(decision.day) }
      } else {
        found.append((decision.key, [decision.day]))
      }
    }
    return found
  }

  static func supportedHouseholds(_ proposals: [PlannedProposal]) -> [(key: Int, days: [Day])] {
    firsts(
      proposals.flatMap { proposal in
        guard proposal.status.isSupport, let day = proposal.decided else { return [(key: Int, day: Day)]() }
        return Set(proposal.beneficiaries.map(\.household)).map { ($0, day) }
      })
  }

  static func supportedGroups(_ proposals: [PlannedProposal]) -> [(key: Int, days: [Day])] {
    firsts(
      proposals.compactMap { proposal in
        guard proposal.status.isSupport, let day = proposal.decided, case .group(let group) = proposal.applicant
        else { return nil }
        return (group, day)
      })
  }

  /// The rounds recorded of a household that was supported on these days; lines are left for the caller.
  func incomes(of household: Int, supportedOn days: [Day]) -> [IncomeRow] {
    var chance = Chance(seed: town.seed, .incomes, household)
    var rows: [IncomeRow] = []
    var level = town.income(of: household)
    let officer = chance.pick(OfficeWords.officers)
    func record(_ round: IncomeRound, _ day: Day, _ baht: Int) {
      guard day <= town.today, !rows.contains(where: { $0.round == round && $0.recordedOn == day }) else { return }
      rows.append(
        IncomeRow(
          line: 0, household: Town.code(of: household), round: round, recordedOn: day,
          incomeMonth: Money(baht: Int64(baht)),
          recordedBy: .value(chance.percent(92) ? officer : chance.pick(OfficeWords.officers))))
    }
    // Some families cannot be found again, whatever the round.
    let canBeReached = chance.percent(88)
    for (place, decided) in days.enumerated() {
      // Where a family is supported again, its rounds start anew.
      let end = place + 1 < days.count ? days[place + 1].adding(days: -60) : town.today.adding(days: 1)
      let hasBaseline = chance.percent(92)
      let before = chance.percent(80) ? -chance.within(3...55) : chance.within(2...40)
      if hasBaseline { record(.baseline, decided.adding(days: before).workday, level) }
      let rises = chance.percent(65)
      let change = rises ? chance.within(8...46) : -chance.below(22)
      var latest = level
      for (round, part) in zip(IncomeRound.followUps, [4, 7, 10]) {
        let due = decided.adding(months: round.months)
        let day = due.adding(days: 2 + chance.below(24)).workday
        guard chance.percent(hasBaseline ? 90 : 45), canBeReached, day < end else { continue }
        let changed = level * (1_000 + change * part) / 100_000 * 100
        latest = rises ? max(changed, level + 100) : min(changed, level)
        record(round, day, latest)
      }
      level = latest
    }
    return rows
  }

  /// The assessments of a group that was supported on these days; lines are left for the caller.
  func assessments(of group: Int, code: String, supportedOn days: [Day]) -> [AssessmentRow] {
    var chance = Chance(seed: town.seed, .assessments, group)
    var rows: [AssessmentRow] = []
    var score = 100 * chance.within(38...76)
    func record(_ day: Day) {
      guard day <= town.today, !rows.contains(where: { $0.assessedOn == day }) else { return }
      rows.append(
        AssessmentRow(
          line: 0, group: code, fiscalYear: day.fiscalYear, assessedOn: day, scoreInHundredths: score))
    }
    for decided in days {
      if chance.percent(92) { record(decided.adding(days: chance.within(-40...50)).workday) }
      let later = decided.adding(days: chance.within(130...270)).workday
      let change = chance.percent(70) ? 25 * chance.within(6...72) : -25 * chance.below(30)
      guard chance.percent(75), later <= town.today else { continue }
      score = min(9_800, max(2_000, score + change))
      record(later)
    }
    return rows
  }
}
