import OfficeCore
import OfficeStorage
import ThaiText

/// A small office made from a seed, lived through the deeds and imports, with the plain facts of what happened beside it.
struct SmallWorld {
  let office: Office
  private(set) var facts = Facts()
  private var chance: Seeded
  private var persons: [ID<Person>] = []

  static let today = "2027-06-30"
  static let years = [2569, 2570]
  static let asOfDays = ["2027-06-30", "2026-12-31", "2026-09-30", "2026-03-31"].map(Trial.day)

  /// Days around which everything turns: both ends of a fiscal year, and days between.
  private static let decisionDays = [
    "2025-09-30", "2025-10-01", "2025-12-15", "2026-03-01", "2026-03-01", "2026-09-30", "2026-10-01", "2027-01-10",
  ].map(Trial.day)

  init(seed: Int) throws {
    chance = Seeded(seed)
    office = try Office.inMemory(founding: Trial.founding(), clock: Trial.clock(Self.today))
    for community in Trial.communities { facts.zones[community.code] = community.zone }
    try makePeople()
    try makeGroups()
    try changeSettings()
    try makeProposals()
    for _ in 0..<chance.number(0...8) { try movePerson() }
    try recordIncomes()
    try correctIncomes()
    try assess()
    try finishProposals()
  }

  private mutating func community() -> String? { chance.pick(["101", "102", "201", "301", "401", nil]) }
  private mutating func household() -> String { "H\(chance.number(1...4))" }

  private mutating func categories() -> Set<PersonCategory> {
    var held: Set<PersonCategory> = []
    for category in [PersonCategory.elderly, .disabled, .lowIncome] where chance.percent(30) { held.insert(category) }
    return held
  }

  private mutating func makePeople() throws {
    var rows: [PersonRow] = []
    for person in 0..<chance.number(5...10) {
      var row = PersonRow(
        line: person + 2, nationalID: try Trial.nationalID(person), firstName: "คน\(person)", lastName: "ทดสอบ")
      let (place, home, isHead) = (community(), household(), chance.percent(35))
      let (sex, held) = (chance.pick(Sex.allCases), categories())
      row.sex = .value(sex)
      row.community = .value(place)
      row.household = .value(home)
      row.isHead = .value(isHead)
      row.categories = .value(held)
      rows.append(row)
      facts.sexes[person] = sex
      facts.residences.append(Facts.Residence(person: person, household: home, community: place, isHead: isHead))
      facts.held += held.map { Facts.Held(person: person, category: $0) }
    }
    try office.take(.people(rows))
    persons = try rows.map { try office.id(of: Trial.nationalID($0.line - 2)) }
  }

  private mutating func makeGroups() throws {
    for group in 1...3 {
      let code = "G\(group)"
      let place = chance.pick(["101", "201", "301"])
      facts.groups[code] = place
      try office.take(
        .groups([GroupRow(line: 2, code: code, name: "กลุ่ม \(group)", community: place, occupation: "ทอผ้า")]))
    }
  }

  private mutating func changeSettings() throws {
    for _ in 0..<chance.number(0...3) {
      let from = chance.pick(Self.decisionDays)
      let grace = chance.pick([0, 30, 365])
      facts.grace.append(Facts.Dated(from: from, value: grace))
      try office.change(Setting(key: .baselineGraceDays, value: String(grace), from: from, source: "ทดสอบ"))
    }
    for _ in 0..<chance.number(0...2) {
      let from = chance.pick(Self.decisionDays)
      let rise = chance.pick([0, 10, 100])
      facts.rise.append(Facts.Dated(from: from, value: rise))
      try office.change(Setting(key: .minimumRisePercent, value: String(rise), from: from, source: "ทดสอบ"))
    }
  }

  private mutating func makeProposals() throws {
    for index in 0..<chance.number(3...8) {
      let number = ProposalNumber(running: index + 1, fiscalYear: chance.pick(Self.years))
      var support = Facts.Support(kind: chance.pick(ApplicantKind.allCases), status: .approved, beneficiaries: [])
      let applicant: ProposalRow.Applicant
      switch support.kind {
      case .group:
        let code = "G\(chance.number(1...3))"
        support.group = code
        applicant = .group(code)
      case .person: applicant = .person(try Trial.nationalID(chance.number(0...persons.count - 1)))
      case .organisation: applicant = .organisation("ชมรม \(chance.number(1...2))")
      }
      support.status = chance.pick([
        .approved, .approved, .approved, .completed, .completed, .waived, .rejected, .submitted,
      ])
      support.decidedOn = support.status == .submitted ? nil : chance.pick(Self.decisionDays)
      var row = ProposalRow(
        line: 2, number: number, fiscalYear: chance.pick(Self.years), applicant: applicant, title: "โครงการ \(index)",
        amountRequested: Money(baht: 10_000))
      row.status = .value(support.status)
      row.decidedOn = .value(support.decidedOn)
      try office.take(.proposals([row]))
      for person in persons.indices where chance.percent(35) {
        support.beneficiaries.append(person)
        let number = try Trial.nationalID(person)
        try office.take(.beneficiaries([BeneficiaryRow(line: 2, proposal: row.number, nationalID: number)]))
      }
      facts.proposals.append(support)
    }
  }

  /// A move on a day around a decision, or a correction.
  private mutating func movePerson() throws {
    let person = chance.number(0...persons.count - 1)
    guard let now = facts.residences.first(where: { $0.person == person && $0.to == nil }) else { return }
    let (home, place, isHead, held) = (household(), community(), chance.percent(30), categories())
    let record = try office.person(persons[person])
    var details = record.details
    details.household = home
    details.community = try place.map { try office.communityID($0) }
    details.isHead = isHead
    details.categories = held
    let day = chance.pick(Self.decisionDays).adding(days: chance.number(-1...1))
    if chance.percent(75), now.from.map({ $0 <= day }) ?? true {
      guard home != now.household || place != now.community else { return }
      try office.save(persons[person], details, version: record.version, movedOn: day)
      facts.move(person, household: home, community: place, isHead: isHead, categories: held, on: day)
    } else {
      try office.save(persons[person], details, version: record.version)
      facts.correct(person, household: home, community: place, isHead: isHead, categories: held)
    }
  }

  private mutating func amount() -> Int64 { chance.pick([0, 100_000, 100_001, 110_000, 110_001, 200_000, 200_001]) }

  private mutating func recordIncomes() throws {
    for _ in 0..<chance.number(8...24) {
      let home = chance.pick(facts.residences).household
      let round = chance.pick([IncomeRound.baseline, .baseline, .m3, .m6, .m12])
      let decision = chance.pick(Self.decisionDays)
      let offset =
        round == .baseline
        ? chance.pick([-40, -1, 0, 1, 29, 30, 31, 119, 120, 121]) : chance.pick([-5, 0, 1, 90, 90, 120, 121, 180, 365])
      let day = decision.adding(days: offset)
      if facts.incomes.contains(where: { ($0.household, $0.round, $0.day) == (home, round, day) }) { continue }
      let satang = amount()
      try office.take(
        .incomes([
          IncomeRow(line: 2, household: home, round: round, recordedOn: day, incomeMonth: Money(satang: satang))
        ]))
      facts.incomes.append(Facts.Recorded(household: home, round: round, day: day, satang: satang))
    }
  }

  /// Some incomes were wrong: in the amount, or in the day.
  private mutating func correctIncomes() throws {
    for index in facts.incomes.indices where chance.percent(20) {
      let old = facts.incomes[index]
      guard let file = try office.household(code: old.household) else { continue }
      let entry = file.incomes.first {
        !$0.isCorrected && $0.income.round == old.round && $0.income.recordedOn == old.day
      }
      let day = chance.percent(50) ? old.day : old.day.adding(days: chance.pick([-1, 1]))
      let satang = amount()
      let isTaken = facts.incomes.contains { ($0.household, $0.round, $0.day) == (old.household, old.round, day) }
      guard let entry, day <= Trial.day(Self.today), day == old.day ? satang != old.satang : !isTaken else { continue }
      try office.correct(
        entry.id, with: Income(round: old.round, recordedOn: day, incomeMonth: Money(satang: satang)), reason: "พิมพ์ผิด")
      facts.incomes[index].day = day
      facts.incomes[index].satang = satang
    }
  }

  private mutating func assess() throws {
    for _ in 0..<chance.number(3...12) {
      let group = "G\(chance.number(1...3))"
      let day = chance.pick(Self.decisionDays).adding(days: chance.pick([-30, 0, 1, 30, 31, 120, 121]))
      let score = chance.pick([5_000, 5_001, 6_000, 10_000])
      try office.record(
        Assessment(fiscalYear: day.fiscalYear, assessedOn: day, scoreInHundredths: score), of: office.groupID(group))
      facts.assessments.removeAll { $0.group == group && $0.day == day }
      facts.assessments.append(Facts.Scored(group: group, day: day, hundredths: score))
    }
  }

  /// Some approved proposals are finished, given up or cancelled in the end.
  private mutating func finishProposals() throws {
    let ids = try Self.years.flatMap { try office.proposals(.all(fiscalYear: $0)) }
    for index in facts.proposals.indices where facts.proposals[index].status == .approved && chance.percent(30) {
      guard let id = ids.first(where: { $0.title == "โครงการ \(index)" })?.id else { continue }
      switch chance.number(0...2) {
      case 0:
        try office.complete(id)
        facts.proposals[index].status = .completed
      case 1:
        try office.waive(id, reason: "ย้ายออก")
        facts.proposals[index].status = .waived
      default:
        try office.cancel(id, reason: "ทำต่อไม่ได้")
        facts.proposals[index].status = .cancelled
      }
    }
  }
}
