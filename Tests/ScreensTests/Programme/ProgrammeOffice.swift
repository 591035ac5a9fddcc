import OfficeCore
import OfficeStorage
import TestSupport
import ThaiText

/// A small office with a budget of 120,000 baht and proposals in several states, all by hand, for the programme's screens.
struct ProgrammeOffice {
  let office: Office
  private(set) var people: [ID<Person>] = []
  private(set) var group: ID<OccupationalGroup>
  private(set) var numbers: [String: ID<Proposal>] = [:]

  static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? .first }

  init(withProposals: Bool = true) throws {
    office = try TestOffice.empty()
    let communities = try office.communities()
    let first = communities[0]
    let names = [("สมชาย", "ใจดี"), ("กมล", "น้ำเพชร"), ("แก้วตา", "ศรีสุข"), ("บุญมี", "มีสุข"), ("วิไล", "ทองคำ")]
    for (index, name) in names.enumerated() {
      people.append(
        try office.register(
          PersonDetails(
            noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: name.0, last: name.1),
            community: communities[index % 3].id, household: "H\(index / 2)")))
    }
    group = try office.register(
      GroupDetails(code: "G0001", name: "กลุ่มทอผ้าบ้านโนนทัน", community: first.id, occupation: "ทอผ้า"),
      members: [
        GroupMember(person: people[0], name: "", role: .chair),
        GroupMember(person: people[1], name: "", role: .treasurer),
      ])
    try office.openRound(fiscalYear: 2570, opens: Self.day(10, 1), closes: Self.day(12, 31))
    guard withProposals else { return }
    try office.save(
      UmbrellaProject.Details(
        fiscalYear: 2570, name: "โครงการฝึกอบรมและส่งเสริมอาชีพ", memoNumber: "ขก 52004/12", approvedOn: Self.day(10, 5),
        signer: "นายกเทศมนตรีนครขอนแก่น", budgetLine: "แผนงานสังคมสงเคราะห์ หน้า 142", amount: Money(baht: 120_000)))
    try submit("อบรมทอผ้าลายแคนแก่นคูน", .group(group), 24_500, on: Self.day(10, 12), people: [0, 1])
    try submit("ขนมไทยประยุกต์", .person(people[2]), 18_000, on: Self.day(10, 20), people: [2])
    try submit("เพาะเห็ดนางฟ้าเพื่อจำหน่ายในชุมชน", .person(people[3]), 62_000, on: Self.day(11, 2), people: [3])
    try submit("ช่างตัดผมชายเบื้องต้น", .person(people[4]), 9_500, on: Self.day(11, 9), people: [4], papers: [.proposalForm])
    try submit("จักสานผักตบชวา", .person(people[1]), 31_250, on: Self.day(11, 16), people: [1, 4])
  }

  private mutating func submit(
    _ title: String, _ applicant: Applicant, _ baht: Int64, on day: Day, people chosen: [Int],
    papers: Set<ProposalPaper> = Set(ProposalPaper.allCases)
  ) throws {
    let amount = Money(baht: baht)
    let training = ProposalLine(
      kind: .training, item: "วิทยากร", quantityInHundredths: 600, unit: "ชม.", unitPrice: Money(baht: 600))
    let rest = amount - training.total
    let equipment = ProposalLine(
      kind: .equipment, item: "จักรเย็บผ้า", quantityInHundredths: 100, unit: "ตัว", unitPrice: rest)
    let proposal = try office.submit(
      ProposalDetails(
        fiscalYear: 2570, applicant: applicant, title: title, objectives: [.incomeAndRevolvingCapital, .towardOTOP],
        support: [.training, .equipment], amountRequested: amount, lines: [training, equipment],
        beneficiaries: chosen.map { people[$0] }, papers: papers, submittedOn: day))
    numbers[title] = proposal.id
  }

  func id(_ running: Int) throws -> ID<Proposal> {
    let number = ProposalNumber(running: running, fiscalYear: 2570)
    return try office.proposals(.all(fiscalYear: 2570)).first { $0.number == number }?.id ?? ID(0)
  }

  /// Records that the committee recommends a proposal as asked.
  func recommend(_ running: [Int], on day: Day = Self.day(11, 18)) throws {
    for number in running {
      try office.record(ScreeningDecision(day: day, outcome: .recommend), on: id(number))
    }
  }

  func approve(_ running: [Int]) throws {
    try office.record(
      MayorDecision(outcome: .approve, memoNumber: "ขก 52004/99", signedOn: Self.day(11, 20), signer: "นายกเทศมนตรี"),
      on: running.map(id))
  }
}
