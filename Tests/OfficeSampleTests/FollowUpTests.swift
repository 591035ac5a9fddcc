import OfficeCore
import OfficeSample
import Testing
import ThaiText

@Suite("Groups, incomes and the queue of a sample office")
struct FollowUpTests {
  let whole = Trial.usual.whole

  @Test("A group has seven to twenty members and one of each office-holder, all different")
  func posts() {
    let members = Dictionary(grouping: whole.members, by: \.group)
    for group in whole.groups {
      let current = (members[group.code] ?? []).filter { $0.to.told == nil }
      #expect((7...20).contains(current.count))
      for role in [GroupRole.chair, .viceChair, .secretary, .treasurer] {
        #expect(current.count { $0.role.told == role } == 1)
      }
      let founded = group.founded.told ?? .first
      #expect((4...20).contains(Birth(day: founded).age(on: whole.today)))
      #expect((members[group.code] ?? []).allSatisfy { $0.from.told ?? .first >= founded })
    }
  }

  @Test("Members and beneficiaries were of age on the day")
  func grownUps() {
    let births = Dictionary(
      whole.people.compactMap { row in row.nationalID.map { ($0, row.birth.told) } }, uniquingKeysWith: { $1 })
    let submitted = Dictionary(
      whole.proposals.map { ($0.number, $0.submittedOn.told ?? .first) }, uniquingKeysWith: { $1 })
    for row in whole.members {
      #expect((births[row.nationalID]??.age(on: row.from.told ?? .first) ?? 0) >= 17)
    }
    for row in whole.beneficiaries {
      #expect((births[row.nationalID]??.age(on: submitted[row.proposal] ?? .first) ?? 0) >= 18)
    }
  }

  @Test("Proposals of groups have five to twenty beneficiaries, most of them members")
  func beneficiaries() {
    let members = Dictionary(grouping: whole.members, by: \.group).mapValues { Set($0.map(\.nationalID)) }
    let beneficiaries = Dictionary(grouping: whole.beneficiaries, by: \.proposal)
    for proposal in whole.proposals {
      guard case .group(let code) = proposal.applicant else { continue }
      let people = (beneficiaries[proposal.number] ?? []).map(\.nationalID)
      #expect((5...20).contains(people.count))
      #expect(people.count { members[code]?.contains($0) ?? false } * 2 > people.count)
    }
  }

  @Test("Most supported households have a baseline, four of five are followed up, and two of three earn more")
  func incomes() {
    let homes = Dictionary(
      whole.people.compactMap { row in row.nationalID.map { ($0, row.household.told ?? "") } }, uniquingKeysWith: { $1 }
    )
    let beneficiaries = Dictionary(grouping: whole.beneficiaries, by: \.proposal)
    let incomes = Dictionary(grouping: whole.incomes, by: \.household)
    var decisions: [String: Day] = [:]
    for proposal in whole.proposals where proposal.fiscalYear == 2568 && proposal.status.told?.isSupport ?? false {
      let day = proposal.decidedOn.told ?? .first
      for row in beneficiaries[proposal.number] ?? [] {
        let home = homes[row.nationalID] ?? ""
        decisions[home] = min(decisions[home] ?? day, day)
      }
    }
    var row = IndicatorRow(key: "total", supported: decisions.count)
    for (home, decided) in decisions {
      let all = (incomes[home] ?? []).sorted { $0.recordedOn < $1.recordedOn }
      let baselines = all.filter { $0.round == .baseline && $0.recordedOn <= decided.adding(days: 120) }
      guard let baseline = baselines.last else { continue }
      row.withBaseline += 1
      guard let latest = all.last(where: { $0.round != .baseline && $0.recordedOn > max(baseline.recordedOn, decided) })
      else { continue }
      row.followedUp += 1
      if latest.incomeMonth > baseline.incomeMonth { row.increased += 1 }
    }
    #expect((200...800).contains(row.supported))
    #expect((88...97).contains(100 * row.withBaseline / row.supported))
    #expect((72...92).contains(100 * row.followedUp / row.supported))
    #expect((58...74).contains(100 * row.increased / row.followedUp))
    #expect(whole.incomes.allSatisfy { $0.incomeMonth >= .zero && !($0.recordedBy.told ?? "").isEmpty })
  }

  @Test("Some follow-ups are due today and not recorded")
  func dueToday() {
    let recorded = Set(whole.incomes.filter { $0.round == .m3 }.map(\.household))
    let homes = Dictionary(
      whole.people.compactMap { row in row.nationalID.map { ($0, row.household.told ?? "") } }, uniquingKeysWith: { $1 }
    )
    let due = Set(
      whole.proposals.filter { row in
        guard row.status.told?.isSupport ?? false, let decided = row.decidedOn.told else { return false }
        return (-120 ... -1).contains(whole.today.days(to: decided.adding(months: 3)))
      }.map(\.number))
    let waiting = whole.beneficiaries.filter {
      due.contains($0.proposal) && !recorded.contains(homes[$0.nationalID] ?? "")
    }
    #expect(!waiting.isEmpty)
  }

  @Test("Scores lie between 0 and 100, and two of three groups assessed again do better")
  func assessments() {
    let large = Trial.large.whole
    #expect(large.assessments.allSatisfy { (0...10_000).contains($0.scoreInHundredths) })
    let twice = Dictionary(grouping: large.assessments, by: \.group).values.filter { $0.count == 2 }
    let better = twice.count { $0[1].scoreInHundredths > $0[0].scoreInHundredths }
    #expect((55...78).contains(100 * better / max(1, twice.count)))
  }

  @Test("The queue holds 12 to 20 full proposals that came in last", arguments: [Day.demo] + Day.awkward)
  func queue(today: Day) {
    let whole = WholeOffice(people: 6_000, today: today)
    let waiting = whole.office.newProposals
    #expect((12...20).contains(waiting.count))
    let last = whole.proposals.filter { $0.fiscalYear == today.fiscalYear }.compactMap(\.submittedOn.told).max()
    for proposal in waiting {
      #expect(proposal.fiscalYear == today.fiscalYear && proposal.submittedOn.fiscalYear == today.fiscalYear)
      #expect(proposal.submittedOn >= last ?? .first && proposal.submittedOn <= today)
      #expect(!proposal.lines.isEmpty && proposal.support == Set(proposal.lines.map(\.kind)))
      #expect(proposal.amountRequested >= Money(baht: 1_000) && proposal.amountRequested <= Money(baht: 120_000))
      #expect(!proposal.objectives.isEmpty && !proposal.title.isEmpty)
      #expect((1...20).contains(proposal.beneficiaries.count))
      #expect(proposal.papers.contains(.proposalForm))
      #expect(proposal.papers.isSubset(of: ProposalPaper.required(for: proposal.applicantKind)))
    }
    #expect(waiting.contains { $0.papers.count < ProposalPaper.required(for: $0.applicantKind).count })
    #expect(waiting.contains { $0.papers == Set(ProposalPaper.required(for: $0.applicantKind)) })
    let groups = waiting.filter { $0.applicantKind == .group }.map(\.applicant)
    #expect(Set(groups).count == groups.count)
  }
}
