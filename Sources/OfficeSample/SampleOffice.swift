package import OfficeCore
package import ThaiText

/// A believable office of any size, made from a number: the same number and day give the same office.
///
/// Nobody in it exists: names are drawn from lists, and national IDs belong to a registration office (9999) that does
/// not exist. No day in it lies after `today`.
package struct SampleOffice: Sendable {
  /// Three fiscal years, the last being that of `today`.
  package let umbrellaProjects: [UmbrellaProject.Details]
  package let transfers: [(fiscalYear: Int, BudgetTransfer)]
  /// The rounds of those years, later ones of the current year included.
  package let rounds: [(fiscalYear: Int, number: Int, opens: Day, closes: Day)]
  /// Proposals of the current year that wait in the queue; they came in after all those of `importRows`.
  package let newProposals: [SampleProposal]

  /// What the deeds record of the first groups besides their files, some organisations, and networks of groups.
  package let lives: [SampleGroupLife]
  package let organisations: [SampleOrganisation]
  package let networks: [GroupNetworkDetails]

  let town: Town
  private let communities: [CommunityRow]
  private let groups: [PlannedGroup]
  private let proposals: [PlannedProposal]

  package init(people: Int = 6_000, seed: UInt64 = 2570, today: Day) {
    let town = Town(people: people, seed: seed, today: today)
    let communities = KhonKaen.communities()
    let groups = GroupPlanner(town: town, communities: communities).plan()
    let years = (-2...0).map { FiscalCalendar(year: today.fiscalYear + $0) }
    let current = Self.currentDays(years[2], today: today)

    var planned: [[PlannedProposal]] = []
    for calendar in years {
      let all = calendar.openDays
      planned.append(
        YearPlanner(
          town: town, communities: communities, groups: groups, calendar: calendar,
          days: calendar.year == today.fiscalYear ? current.seen : all, yearDays: all.count
        ).plan())
    }
    let taken = planned[2].compactMap { proposal -> Int? in
      if case .group(let group) = proposal.applicant { group } else { nil }
    }
    newProposals =
      WaitingPlanner(
        town: town, groups: groups, fiscalYear: today.fiscalYear, days: current.waiting, taken: Set(taken)
      ).plan()
    let budget = Budget(
      years: years, spent: planned.map(Self.spent),
      asked: Int(newProposals.reduce(0) { $0 + $1.amountRequested.satang } / 100), today: today)
    umbrellaProjects = budget.umbrella
    transfers = budget.transfers
    rounds = years.flatMap { calendar in
      calendar.rounds.enumerated().map { (calendar.year, $0.offset + 1, $0.element.opens, $0.element.closes) }
    }
    self.town = town
    self.communities = communities
    self.groups = groups
    let lives = LifePlanner(seed: seed, today: today, communities: communities)
    self.lives = groups.prefix(LifePlanner.limit).enumerated().map { lives.life(of: $0.element, $0.offset) }
    organisations = lives.organisations()
    networks = lives.networks(groups)
    proposals = planned.flatMap { $0 }
  }

  /// Batches in the order in which they must be imported, at most `batch` rows each.
  package func importRows(batch: Int = 20_000, _ take: (ImportRows) throws -> Void) rethrows {
    let batch = max(1, batch)
    let people = PeopleWriter(town: town, codes: communities.map(\.code))
    let followUps = FollowUps(town: town)
    try hand([communities], \.line, ImportRows.communities, batch, take)
    try hand((0..<town.households).lazy.map(people.rows), \.line, ImportRows.people, batch, take)
    try hand(groups.lazy.map { [row(of: $0)] }, \.line, ImportRows.groups, batch, take)
    try hand(groups.lazy.map(members), \.line, ImportRows.members, batch, take)
    try hand(proposals.lazy.map(rows), \.line, ImportRows.proposals, batch, take)
    try hand(proposals.lazy.map(beneficiaries), \.line, ImportRows.beneficiaries, batch, take)
    try hand(
      FollowUps.supportedHouseholds(proposals).lazy.map { followUps.incomes(of: $0.key, supportedOn: $0.days) },
      \.line, ImportRows.incomes, batch, take)
    try hand(
      FollowUps.supportedGroups(proposals).lazy.map {
        followUps.assessments(of: $0.key, code: groups[$0.key].code, supportedOn: $0.days)
      }, \.line, ImportRows.assessments, batch, take)
  }

  /// Some of the people registered a second time; to be imported after the people.
  package func twins(_ count: Int) -> [SampleTwins.Twin] {
    let people = PeopleWriter(town: town, codes: communities.map(\.code))
    // Enough to choose from; a large town is not written twice for it.
    let rows = (0..<min(town.households, max(200, count * 4))).flatMap(people.rows)
    return SampleTwins.make(of: rows, count: count, seed: town.seed)
  }

  /// Numbers the lines and hands the rows on whenever enough have come together. Rows that come together stay together
  /// where they fit, so that the people of a household who have no number can be told apart.
  private func hand<Row, Parts: Sequence<[Row]>>(
    _ parts: Parts, _ line: WritableKeyPath<Row, Int>, _ kind: ([Row]) -> ImportRows, _ batch: Int,
    _ take: (ImportRows) throws -> Void
  ) rethrows {
    var rows: [Row] = []
    var nextLine = 2
    for part in parts {
      if !rows.isEmpty, rows.count + part.count > batch {
        try take(kind(rows))
        rows.removeAll(keepingCapacity: true)
      }
      for var row in part {
        if rows.count == batch {
          try take(kind(rows))
          rows.removeAll(keepingCapacity: true)
        }
        row[keyPath: line] = nextLine
        nextLine += 1
        rows.append(row)
      }
    }
    if !rows.isEmpty { try take(kind(rows)) }
  }

  private func members(of group: PlannedGroup) -> [MemberRow] {
    group.members.compactMap { member in
      member.who.nationalID.map {
        MemberRow(
          line: 0, group: group.code, nationalID: $0, role: .value(member.role), from: .value(member.from),
          to: .value(member.to))
      }
    }
  }

  private func beneficiaries(of proposal: PlannedProposal) -> [BeneficiaryRow] {
    proposal.beneficiaries.compactMap(\.nationalID).map {
      BeneficiaryRow(line: 0, proposal: proposal.number, nationalID: $0)
    }
  }

  private func row(of group: PlannedGroup) -> GroupRow {
    var row = GroupRow(
      line: 0, code: group.code, name: group.name, community: communities[group.place].code,
      occupation: Trades.all[group.trade].occupation)
    row.founded = .value(group.founded)
    row.hasRules = .value(group.hasRules)
    row.hasAccounts = .value(group.hasAccounts)
    row.hasGeneralMeeting = .value(group.hasGeneralMeeting)
    row.hasOffice = .value(group.hasOffice)
    row.status = .value(group.status)
    return row
  }

  private func rows(of proposal: PlannedProposal) -> [ProposalRow] {
    let applicant: ProposalRow.Applicant
    switch proposal.applicant {
    case .group(let group): applicant = .group(groups[group].code)
    case .organisation(let name): applicant = .organisation(name)
    case .person(let person):
      guard let number = person.nationalID else { return [] }
      applicant = .person(number)
    }
    var row = ProposalRow(
      line: 0, number: proposal.number, fiscalYear: proposal.fiscalYear, applicant: applicant,
      title: proposal.title, amountRequested: Money(baht: Int64(proposal.requested)))
    row.receiptNumber = .value(proposal.receiptNumber)
    row.objectives = .value(proposal.objectives)
    row.submittedOn = .value(proposal.submitted)
    row.status = .value(proposal.status)
    row.decidedOn = .value(proposal.decided)
    row.amountApproved = .value(proposal.approved.map { Money(baht: Int64($0)) })
    return [row]
  }

  /// The days of the current year until today on which proposals came in: those the committee has begun to see, and the
  /// latest, whose proposals still wait.
  private static func currentDays(_ calendar: FiscalCalendar, today: Day) -> (seen: [Day], waiting: [Day]) {
    let past = calendar.openDays.filter { $0 <= today }
    guard !past.isEmpty else { return ([], [calendar.first]) }
    let waiting = max(1, min(12, past.count / 3))
    return (Array(past.dropLast(waiting)), past.suffix(waiting))
  }

  /// What was approved and recommended, in baht.
  private static func spent(_ proposals: [PlannedProposal]) -> Int {
    proposals.reduce(0) { sum, proposal in
      if proposal.status.isSupport { return sum + (proposal.approved ?? proposal.requested) }
      return proposal.status.awaitsMayor ? sum + proposal.requested : sum
    }
  }
}
