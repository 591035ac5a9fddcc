import OfficeCore
import OfficeSample
import Testing
import ThaiText

@Suite("A sample office")
struct SampleOfficeTests {
  @Test("The same number and day give the same office")
  func isDeterministic() {
    let one = WholeOffice(people: 3_000)
    let other = WholeOffice(people: 3_000)
    #expect(one.batches == other.batches)
    #expect(one.office.newProposals == other.office.newProposals)
    #expect(one.office.umbrellaProjects == other.office.umbrellaProjects)
    #expect(one.office.transfers.map(\.1) == other.office.transfers.map(\.1))
    #expect(one.people != WholeOffice(people: 3_000, seed: 1).people)
  }

  @Test("Batches keep the order of kinds, the limit and whole households")
  func batchesAreInOrder() {
    let whole = WholeOffice(people: 2_000, batch: 150)
    let order = whole.batches.compactMap { ImportKind.allCases.firstIndex(of: $0.kind) }
    #expect(order == order.sorted())
    #expect(Set(order).count == ImportKind.allCases.count)
    #expect(whole.batches.allSatisfy { (1...150).contains($0.count) })
    var seen: Set<String> = []
    for case .people(let rows) in whole.batches {
      let households = Set(rows.compactMap(\.household.told))
      #expect(seen.isDisjoint(with: households))
      seen.formUnion(households)
    }
    #expect(whole.people == WholeOffice(people: 2_000).people)
    #expect(whole.people.map(\.line) == Array(2..<2_002))
  }

  @Test("Very small offices are made too", arguments: [0, 1, 7, 34, 40])
  func smallOffices(people: Int) {
    let whole = WholeOffice(people: people)
    #expect(whole.people.count == people)
    #expect(whole.communities.count == 95)
    #expect(whole.office.umbrellaProjects.count == 3)
    #expect(whole.beneficiaries.allSatisfy { whole.numbers.contains($0.nationalID) })
  }

  @Test("A batch of one row at a time holds all rows")
  func smallestBatch() {
    let whole = WholeOffice(people: 120, batch: 1)
    #expect(whole.batches.allSatisfy { $0.count == 1 })
    #expect(whole.people == WholeOffice(people: 120).people)
  }

  @Test("Groups and proposals grow slower than a large town")
  func growth() {
    let small = Trial.usual.whole
    let large = Trial.large.whole
    #expect((160...180).contains(small.groups.count))
    #expect((600...700).contains(large.groups.count))
    #expect(large.proposals.count < small.proposals.count * 5)
  }

  @Test("The city has 95 communities, 17, 28, 31 and 19 by zone")
  func communities() {
    let rows = KhonKaen.communities()
    #expect(rows.count == 95)
    #expect((1...4).map { zone in rows.count { $0.zone == zone } } == [17, 28, 31, 19])
    #expect(Set(rows.map(\.code)).count == 95)
    #expect(Set(rows.map { Community.matchKey($0.name) }).count == 95)
    #expect(rows.first?.code == "101" && rows.first?.name == "โนนชัย 1")
    #expect(rows.last?.code == "419" && rows.last?.name == "ตลาดต้นตาล")
    #expect(rows.first { $0.code == "205" }?.aliases.told == ["บ้านบะขาม"])
    #expect(rows.contains { $0.code == "228" } && rows.contains { $0.code == "331" })
    #expect(WholeOffice(people: 100).communities == rows)
  }

  @Test("Every status of a proposal that an office meets is there")
  func statuses() {
    let whole = Trial.usual.whole
    let finished = Set(whole.proposals.filter { $0.fiscalYear < 2570 }.compactMap(\.status.told))
    let wanted: Set<ProposalStatus> = [
      .approved, .completed, .rejected, .waived, .returned, .notRecommended, .reserve, .withdrawn, .cancelled,
    ]
    #expect(finished == wanted)
    let running = Set(whole.proposals.filter { $0.fiscalYear == 2570 }.compactMap(\.status.told))
    #expect(running.contains(.recommended) && running.contains { $0.isInQueue })
    #expect(Set(whole.groups.compactMap(\.status.told)) == Set(GroupStatus.allCases))
    let supported = whole.proposals.count { $0.status.told?.isSupport ?? false }
    #expect(supported * 2 > whole.proposals.count)
  }

  @Test("Three of four applicants are groups, and some are people and organisations")
  func applicants() {
    let whole = Trial.large.whole
    var counts: [ApplicantKind: Int] = [:]
    for proposal in whole.proposals {
      switch proposal.applicant {
      case .group: counts[.group, default: 0] += 1
      case .person: counts[.person, default: 0] += 1
      case .organisation: counts[.organisation, default: 0] += 1
      }
    }
    let all = whole.proposals.count
    #expect((70...80).contains(100 * (counts[.group] ?? 0) / all))
    #expect((11...19).contains(100 * (counts[.person] ?? 0) / all))
    #expect((7...13).contains(100 * (counts[.organisation] ?? 0) / all))
  }
}
