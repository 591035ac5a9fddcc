internal import OfficeCore
internal import ThaiText

/// Makes the proposals of the current year that wait for the committee.
struct WaitingPlanner {
  let town: Town
  let groups: [PlannedGroup]
  let fiscalYear: Int
  /// The days on which they came in.
  let days: [Day]
  /// Groups that applied already this year.
  let taken: Set<Int>

  func plan() -> [SampleProposal] {
    var chance = Chance(seed: town.seed, .waiting)
    let count = min(chance.within(12...20), town.people / 6)
    guard !days.isEmpty else { return [] }
    let moments = (0..<count).map { _ in days[chance.below(days.count)] }.sorted()
    var free = groups.indices.filter { groups[$0].status == .active && !taken.contains($0) }
    free.shuffle(using: &chance)
    return moments.compactMap { day in
      if chance.percent(80), let group = free.popLast() { return proposal(of: group, on: day, &chance) }
      return Applicants(town: town).person(&chance).flatMap { proposal(of: $0, on: day, &chance) }
    }
  }

  private func proposal(of index: Int, on day: Day, _ chance: inout Chance) -> SampleProposal {
    let group = groups[index]
    let trade = Trades.all[group.trade]
    let people = Applicants(town: town).beneficiaries(of: group, on: day, &chance)
    let lines = ProposalLines.make(trade, people: people.count, isGroup: true, &chance)
    return SampleProposal(
      fiscalYear: fiscalYear, applicant: .group(group.code),
      title: ProposalWords.title(trade, for: .group(group.name), &chance),
      objectives: ProposalWords.objectives(.group(group.name), &chance), support: Set(lines.map(\.kind)),
      lines: lines, beneficiaries: people.compactMap(\.nationalID), papers: papers(.group, &chance), submittedOn: day)
  }

  private func proposal(of person: Resident, on day: Day, _ chance: inout Chance) -> SampleProposal? {
    guard let number = Known(person).nationalID else { return nil }
    let trade = chance.pick(Trades.all)
    let people = Applicants(town: town).beneficiaries(of: person, &chance)
    let lines = ProposalLines.make(trade, people: people.count, isGroup: false, &chance)
    return SampleProposal(
      fiscalYear: fiscalYear, applicant: .person(number), title: ProposalWords.title(trade, for: .person, &chance),
      objectives: ProposalWords.objectives(.person, &chance), support: Set(lines.map(\.kind)), lines: lines,
      beneficiaries: people.compactMap(\.nationalID), papers: papers(.person, &chance), submittedOn: day)
  }

  /// The papers asked for; about one applicant in four lacks one or two of them, never the form itself.
  private func papers(_ kind: ApplicantKind, _ chance: inout Chance) -> Set<ProposalPaper> {
    var papers = Set(ProposalPaper.required(for: kind))
    guard chance.percent(28) else { return papers }
    let optional = ProposalPaper.required(for: kind).filter { $0 != .proposalForm }
    for _ in 0..<chance.within(1...2) { papers.remove(chance.pick(optional)) }
    return papers
  }
}

/// The lines of a proposal's budget, at the prices that such courses have.
enum ProposalLines {
  static func make(_ trade: Trade, people: Int, isGroup: Bool, _ chance: inout Chance) -> [ProposalLine] {
    var lines: [ProposalLine] = []
    if isGroup {
      let days = chance.within(1...3)
      lines.append(line(.training, "ค่าวิทยากร \(trade.occupation)", 6 * days, "ชม.", chance.percent(75) ? 600 : 1_200))
      lines.append(line(.training, "ค่าอาหารกลางวัน", people * days, "มื้อ", 80))
      lines.append(line(.training, "ค่าอาหารว่างและเครื่องดื่ม", people * days * 2, "มื้อ", 35))
    }
    for item in trade.materials.prefix(isGroup ? 4 : 2) {
      // About as many as cost a sensible sum, whatever the price of one.
      let sum = chance.within(isGroup ? 1_200...5_200 : 2_600...5_600)
      lines.append(line(.materials, item.name, max(1, sum / item.price), item.unit, item.price))
    }
    if chance.percent(isGroup ? 45 : 55), let item = chance.pick(trade.equipment.map { Optional($0) }) {
      lines.append(
        line(.equipment, item.name, isGroup && item.price < 10_000 ? chance.within(1...2) : 1, item.unit, item.price))
    }
    return lines
  }

  private static func line(
    _ kind: SupportKind, _ item: String, _ quantity: Int, _ unit: String, _ price: Int
  ) -> ProposalLine {
    ProposalLine(
      kind: kind, item: item, quantityInHundredths: Int64(quantity) * 100, unit: unit,
      unitPrice: Money(baht: Int64(price)))
  }
}
