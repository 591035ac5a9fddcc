import OfficeCore
import OfficeStorage
import ThaiText

/// An office on 23 November 2026 with people, a group and this year's umbrella project of 100,000 baht.
struct Bench {
  let office: Office
  let clerk: Office
  let secretary: Office
  let approver: Office
  /// Field officer of zones 1 and 3.
  let officer: Office
  /// Two of household H1 in zone 1, one of H2 in zone 2.
  let somchai: ID<Person>
  let malee: ID<Person>
  let pranee: ID<Person>
  let group: ID<OccupationalGroup>

  init() throws {
    office = try Trial.office()
    try office.changeUser(login: "field_officer", name: nil, role: nil, zones: [1, 3])
    clerk = try office.acting(as: "clerk")
    secretary = try office.acting(as: "secretary")
    approver = try office.acting(as: "approver")
    officer = try office.acting(as: "field_officer")
    somchai = try office.register(Self.person(1, "สมชาย", in: "101", of: office, household: "H1", isHead: true))
    malee = try office.register(Self.person(2, "มาลี", in: "101", of: office, household: "H1"))
    pranee = try office.register(Self.person(3, "ปราณี", in: "201", of: office, household: "H2", isHead: true))
    group = try office.register(
      GroupDetails(code: "G1", name: "ทอผ้า", community: try office.communityID("101"), occupation: "ทอผ้า"),
      members: [GroupMember(person: somchai, name: "", role: .chair)])
    try office.save(Self.umbrella(year: 2570, baht: 100_000))
  }

  static func person(
    _ number: Int, _ name: String, in community: String?, of office: Office, household: String? = nil,
    isHead: Bool = false
  ) throws -> PersonDetails {
    PersonDetails(
      nationalID: try Trial.nationalID(number), name: PersonName(title: "", first: name, last: "ใจดี"),
      community: try community.map { try office.communityID($0) }, household: household, isHead: isHead)
  }

  static func umbrella(year: Int, baht: Int64, approvedOn: String = "2026-10-05") -> UmbrellaProject.Details {
    UmbrellaProject.Details(
      fiscalYear: year, name: "โครงการหลัก", memoNumber: "ขก 1/1", approvedOn: Trial.day(approvedOn),
      signer: "นายกเทศมนตรี", budgetLine: "หน้า 1", amount: Money(baht: baht))
  }

  func details(baht: Int64 = 40_000, papers: Set<ProposalPaper> = Set(ProposalPaper.allCases)) -> ProposalDetails {
    ProposalDetails(
      fiscalYear: 2570, applicant: .group(group), title: "ทอผ้าเพื่อรายได้", objectives: [.learning],
      support: [.training], amountRequested: Money(baht: baht),
      lines: [
        ProposalLine(
          kind: .training, item: "วิทยากร", quantityInHundredths: 100, unit: "ครั้ง", unitPrice: Money(baht: baht))
      ], beneficiaries: [somchai, malee], papers: papers, submittedOn: Trial.day("2026-11-02"))
  }

  /// A proposal in the queue.
  func submitted(baht: Int64 = 40_000) throws -> ID<Proposal> { try clerk.submit(details(baht: baht)).id }

  static let recommend = ScreeningDecision(day: Trial.day("2026-11-10"), outcome: .recommend)

  /// A proposal that the committee recommended.
  func recommended(baht: Int64 = 40_000) throws -> ID<Proposal> {
    let id = try submitted(baht: baht)
    try secretary.record(Self.recommend, on: id)
    return id
  }

  static func signature(
    _ outcome: MayorOutcome = .approve, memo: String = "ขก 2/2", on day: String = "2026-11-16",
    signer: String = "นายกเทศมนตรี", reason: String = ""
  ) -> MayorDecision {
    MayorDecision(outcome: outcome, memoNumber: memo, signedOn: Trial.day(day), signer: signer, reason: reason)
  }

  /// A proposal that the mayor approved.
  func approved(baht: Int64 = 40_000) throws -> ID<Proposal> {
    let id = try recommended(baht: baht)
    try clerk.record(Self.signature(), on: [id])
    return id
  }

  func proposal(_ id: ID<Proposal>) throws -> Proposal { try office.proposal(id).proposal }
}
