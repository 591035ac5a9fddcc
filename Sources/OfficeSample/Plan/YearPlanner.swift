internal import OfficeCore
internal import ThaiText

/// Makes the proposals of one fiscal year and moves each to where it stands today.
struct YearPlanner {
  /// What becomes of a proposal in the end.
  enum Fate: CaseIterable {
    case support, conditional, rejected, waived, cancelled, returned, deferred, review, notRecommended, reserve,
      withdrawn, papers

    var weight: Int {
      switch self {
      case .support: 560
      case .conditional: 60
      case .rejected: 40
      case .waived: 35
      case .cancelled: 20
      case .returned: 35
      case .deferred: 40
      case .review: 15
      case .notRecommended: 90
      case .reserve: 60
      case .withdrawn: 35
      case .papers: 30
      }
    }
  }

  let town: Town
  let communities: [CommunityRow]
  let groups: [PlannedGroup]
  let calendar: FiscalCalendar
  /// The days on which proposals that the committee may have seen came in.
  let days: [Day]
  /// All days of the year on which proposals come in.
  let yearDays: Int

  func plan() -> [PlannedProposal] {
    var chance = Chance(seed: town.seed, .year, calendar.year)
    let number = Growth.proposals(people: town.people)
    let moments = (0..<number).map { _ in chance.below(yearDays) }.filter { $0 < days.count }.sorted()
    let fates = Self.fates(moments.count, &chance)
    var free = groups.indices.filter { groups[$0].status == .active || groups[$0].status == .watch }
    free.shuffle(using: &chance)
    var proposals: [PlannedProposal] = []
    for (place, moment) in moments.enumerated() {
      var own = Chance(seed: town.seed &+ UInt64(calendar.year), .proposal, place)
      guard
        var proposal = proposal(
          number: ProposalNumber(running: proposals.count + 1, fiscalYear: calendar.year), submitted: days[moment],
          free: &free, &own)
      else { continue }
      settle(&proposal, fate: fates[place], &own)
      proposals.append(proposal)
    }
    return proposals
  }

  /// As many of each fate as its weight asks for, shuffled.
  private static func fates(_ count: Int, _ chance: inout Chance) -> [Fate] {
    let total = Fate.allCases.reduce(0) { $0 + $1.weight }
    let fates = (0..<count).map { place in
      var left = (place * 2 + 1) * total / (2 * count)
      for fate in Fate.allCases {
        left -= fate.weight
        if left < 0 { return fate }
      }
      return .support
    }
    return fates.shuffled(using: &chance)
  }

  private func proposal(
    number: ProposalNumber, submitted: Day, free: inout [Int], _ chance: inout Chance
  ) -> PlannedProposal? {
    let kind = chance.below(100)
    let who: ProposalWords.Who
    let applicant: PlannedProposal.Applicant
    let beneficiaries: [Known]
    let requested: Int
    var trade = chance.below(Trades.all.count)
    if kind < 75, let group = free.popLast() {
      trade = groups[group].trade
      who = .group(groups[group].name)
      applicant = .group(group)
      beneficiaries = Applicants(town: town).beneficiaries(of: groups[group], on: submitted, &chance)
      requested = 100 * (chance.within(120...700) + (chance.percent(25) ? chance.below(500) : 0))
    } else if kind < 90 {
      guard let person = Applicants(town: town).person(&chance) else { return nil }
      who = .person
      applicant = .person(Known(person))
      beneficiaries = Applicants(town: town).beneficiaries(of: person, &chance)
      requested = 100 * chance.within(50...220)
    } else {
      let place = town.anyPlace(&chance)
      let name = chance.pick(OfficeWords.organisations) + communities[place].name
      who = .organisation(name)
      applicant = .organisation(name)
      beneficiaries = town.gather(chance.within(5...20), at: place, &chance).map { Known($0) }
      requested = 100 * chance.within(200...1_000)
    }
    return PlannedProposal(
      number: number, fiscalYear: calendar.year, applicant: applicant,
      title: ProposalWords.title(Trades.all[trade], for: who, &chance), receiptNumber: receipt(submitted, &chance),
      objectives: ProposalWords.objectives(who, &chance), requested: requested, submitted: submitted,
      status: .submitted, beneficiaries: beneficiaries)
  }

  /// The number of the correspondence register, which runs within the calendar year.
  private func receipt(_ day: Day, _ chance: inout Chance) -> String {
    let dayOfYear = (day.month - 1) * 31 + day.day
    return String(dayOfYear * 12 + chance.below(12)) + "/" + String(day.year + 543)
  }

  /// Moves a proposal from its submission to where it stands today.
  private func settle(_ proposal: inout PlannedProposal, fate: Fate, _ chance: inout Chance) {
    let today = town.today
    let isOver = today > calendar.last
    var meeting = FiscalCalendar.meeting(from: proposal.submitted.adding(days: 9 + chance.below(14)))
    if today < meeting {
      proposal.status = fate == .withdrawn ? .withdrawn : fate == .papers ? .waitingDocuments : .submitted
      return
    }
    switch fate {
    case .withdrawn: proposal.status = .withdrawn
    case .returned: proposal.status = .returned
    case .notRecommended: proposal.status = .notRecommended
    case .reserve: proposal.status = .reserve
    case .papers where !isOver: proposal.status = .waitingDocuments
    case .deferred:
      meeting = FiscalCalendar.meeting(from: meeting.adding(days: 1))
      if today < meeting { proposal.status = .deferred } else { sign(&proposal, meeting, fate, &chance) }
    case .support, .conditional, .rejected, .waived, .cancelled, .review, .papers:
      sign(&proposal, meeting, fate, &chance)
    }
  }

  private func sign(_ proposal: inout PlannedProposal, _ meeting: Day, _ fate: Fate, _ chance: inout Chance) {
    let today = town.today
    let day = calendar.signing(after: meeting)
    guard day <= today else {
      proposal.status = fate == .conditional ? .recommendedConditional : .recommended
      return
    }
    if fate == .review, today <= calendar.last {
      proposal.status = .review
      return
    }
    proposal.decided = day
    if fate == .rejected {
      proposal.status = .rejected
      return
    }
    let isReduced = fate == .conditional || chance.percent(28)
    proposal.approved = isReduced ? proposal.requested * chance.within(65...95) / 10_000 * 100 : proposal.requested
    let age = day.days(to: today)
    proposal.status =
      switch fate {
      case .waived where age >= 15: .waived
      case .cancelled where age >= 60: .cancelled
      default: age >= chance.within(70...200) && chance.percent(93) ? .completed : .approved
      }
  }
}
