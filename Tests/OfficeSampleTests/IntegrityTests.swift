import OfficeCore
import OfficeSample
import Testing
import ThaiText

@Suite("The rows of a sample office")
struct IntegrityTests {
  @Test("Every reference finds its record", arguments: Trial.all)
  func references(trial: Trial) {
    let whole = trial.whole
    let numbers = whole.numbers
    let communities = Set(whole.communities.map(\.code))
    let groups = Set(whole.groups.map(\.code))
    let households = Set(whole.people.compactMap(\.household.told))
    let proposals = Set(whole.proposals.map(\.number))
    #expect(whole.people.allSatisfy { row in row.community.told.map { communities.contains($0) } ?? true })
    #expect(whole.groups.allSatisfy { communities.contains($0.community) })
    #expect(whole.members.allSatisfy { groups.contains($0.group) && numbers.contains($0.nationalID) })
    #expect(
      whole.beneficiaries.allSatisfy { proposals.contains($0.proposal) && numbers.contains($0.nationalID) })
    #expect(whole.incomes.allSatisfy { households.contains($0.household) })
    #expect(whole.assessments.allSatisfy { groups.contains($0.group) && $0.assessedOn.fiscalYear == $0.fiscalYear })
    let applicants = whole.proposals.map(\.applicant) + whole.office.newProposals.map(\.applicant)
    for applicant in applicants {
      switch applicant {
      case .group(let code): #expect(groups.contains(code))
      case .person(let number): #expect(numbers.contains(number))
      case .organisation(let name): #expect(!name.isEmpty)
      }
    }
    #expect(whole.office.newProposals.allSatisfy { numbers.isSuperset(of: $0.beneficiaries) })
  }

  @Test("No key stands twice", arguments: Trial.all)
  func keys(trial: Trial) {
    let whole = trial.whole
    #expect(areDistinct(whole.people.compactMap { $0.nationalID.map { [$0.digits] } }))
    #expect(areDistinct(whole.groups.map { [$0.code] }))
    #expect(areDistinct(whole.groups.map { [$0.name] }))
    #expect(areDistinct(whole.members.map { [$0.group, $0.nationalID.digits, $0.from.told?.iso ?? ""] }))
    #expect(areDistinct(whole.members.map { [$0.group, $0.nationalID.digits] }))
    #expect(areDistinct(whole.proposals.map { [$0.number.key] }))
    #expect(areDistinct(whole.beneficiaries.map { [$0.proposal.key, $0.nationalID.digits] }))
    #expect(areDistinct(whole.incomes.map { [$0.household, $0.round.rawValue, $0.recordedOn.iso] }))
    #expect(areDistinct(whole.assessments.map { [$0.group, $0.assessedOn.iso] }))
    #expect(whole.office.newProposals.allSatisfy { Set($0.beneficiaries).count == $0.beneficiaries.count })
    let nameless = whole.people.filter { $0.nationalID == nil }
    #expect(
      areDistinct(
        nameless.map { [$0.firstName, $0.lastName, $0.birth.told?.text ?? "", $0.household.told ?? ""] }))
  }

  @Test("No day lies after today", arguments: Trial.all)
  func days(trial: Trial) {
    let whole = trial.whole
    #expect(whole.days.allSatisfy { $0 <= trial.today })
    #expect(whole.members.allSatisfy { row in row.to.told.map { $0 > row.from.told ?? .first } ?? true })
  }

  @Test("Proposals follow the year: submitted in a round, decided after it within the year", arguments: Trial.all)
  func proposals(trial: Trial) {
    let whole = trial.whole
    for row in whole.proposals {
      let year = Day.fiscalYearRange(row.fiscalYear)
      let submitted = row.submittedOn.told ?? .first
      #expect(
        whole.office.rounds.contains {
          $0.fiscalYear == row.fiscalYear && ($0.opens...$0.closes).contains(submitted)
        })
      let status = row.status.told ?? .submitted
      #expect((row.decidedOn.told != nil) == status.needsDecisionDay)
      if let decided = row.decidedOn.told { #expect(year.contains(decided) && decided > submitted) }
      #expect((Money(baht: 5_000)...Money(baht: 120_000)).contains(row.amountRequested))
      let isApproved = status.needsDecisionDay && status != .rejected
      #expect((row.amountApproved.told != nil) == isApproved)
      if let approved = row.amountApproved.told { #expect(approved <= row.amountRequested && approved > .zero) }
      #expect(row.number.running?.fiscalYear == row.fiscalYear)
      #expect(!(row.objectives.told ?? []).isEmpty)
    }
    for (_, rows) in Dictionary(grouping: whole.proposals, by: \.fiscalYear) {
      #expect(rows.map { $0.number.running?.number } == (1...rows.count).map { $0 })
      let days = rows.compactMap(\.submittedOn.told)
      #expect(days == days.sorted())
    }
  }

  @Test("The umbrella projects cover what was approved and recommended", arguments: Trial.all)
  func budgets(trial: Trial) {
    let whole = trial.whole
    let last = trial.today.fiscalYear
    #expect(whole.office.umbrellaProjects.map(\.fiscalYear) == [last - 2, last - 1, last])
    #expect(whole.office.rounds.map(\.fiscalYear) == (last - 2...last).flatMap { [$0, $0, $0] })
    for project in whole.office.umbrellaProjects {
      let rows = whole.proposals.filter { $0.fiscalYear == project.fiscalYear }
      let moved = whole.office.transfers.filter { $0.fiscalYear == project.fiscalYear }.map(\.1.amount)
      let position = BudgetPosition(
        fiscalYear: project.fiscalYear, amount: project.amount, transfers: moved.reduce(.zero, +),
        approved: rows.filter { $0.status.told?.isSupport ?? false }.compactMap(\.amountApproved.told)
          .reduce(.zero, +),
        recommended: rows.filter { $0.status.told?.awaitsMayor ?? false }.map(\.amountRequested).reduce(.zero, +))
      #expect((position.left ?? Money(baht: -1)) >= .zero)
    }
  }

  private func areDistinct(_ keys: [[String]]) -> Bool { Set(keys).count == keys.count }
}
