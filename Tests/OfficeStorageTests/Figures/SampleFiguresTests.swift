import OfficeCore
import OfficeSample
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Indicators of sample offices` {
  @Test(arguments: [(people: 300, seed: UInt64(1)), (people: 300, seed: 2570), (people: 900, seed: 7)])
  func `a sample office gives the counted figures for each of its years`(people: Int, seed: UInt64) throws {
    let today = Trial.day("2026-11-23")
    let sample = SampleOffice(people: people, seed: seed, today: today)
    let office = try Office.inMemory(clock: Trial.clock("2026-11-23"))
    var facts = Facts()
    try sample.importRows { rows in
      try office.take(rows)
      facts.add(rows)
    }
    var supported = 0
    for year in 2568...2570 {
      try compare(office, facts, year, today)
      supported += NaiveFigures(facts: facts, year: year, asOf: today).households().count
    }
    try compare(office, facts, 2569, Trial.day("2026-03-31"))
    #expect(supported > 0)
  }
}

extension Facts {
  /// Takes over what imported rows say. Numbers of people are their places in the file.
  fileprivate mutating func add(_ rows: ImportRows) {
    switch rows {
    case .communities(let rows): for row in rows { zones[row.code] = row.zone }
    case .people(let rows): for row in rows { add(row) }
    case .groups(let rows): for row in rows { groups[row.code] = row.community }
    case .members: break
    case .proposals(let rows):
      for row in rows {
        var support = Support(kind: .organisation, status: row.status.told ?? .submitted, beneficiaries: [])
        if case .group(let code) = row.applicant { (support.kind, support.group) = (.group, code) }
        if case .person = row.applicant { support.kind = .person }
        support.decidedOn = row.decidedOn.told
        places[row.number] = proposals.count
        proposals.append(support)
      }
    case .beneficiaries(let rows):
      for row in rows {
        guard let place = places[row.proposal], let person = numbers[row.nationalID] else { continue }
        proposals[place].beneficiaries.append(person)
      }
    case .incomes(let rows):
      incomes += rows.map {
        Recorded(household: $0.household, round: $0.round, day: $0.recordedOn, satang: $0.incomeMonth.satang)
      }
    case .assessments(let rows):
      assessments += rows.map { Scored(group: $0.group, day: $0.assessedOn, hundredths: $0.scoreInHundredths) }
    }
  }

  private mutating func add(_ row: PersonRow) {
    let person = sexes.count
    sexes[person] = row.sex.told ?? .unspecified
    if let number = row.nationalID { numbers[number] = person }
    residences.append(
      Residence(
        person: person, household: row.household.told ?? "alone \(person)", community: row.community.told,
        isHead: row.isHead.told ?? (row.household.told == nil)))
    held += (row.categories.told ?? []).map { Held(person: person, category: $0) }
  }
}
