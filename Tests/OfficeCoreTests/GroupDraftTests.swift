import OfficeCore
import Testing
import ThaiText

@Suite struct GroupDraftTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private func member(_ number: Int64, _ role: String, from: String = "", to: String = "") -> MemberDraft {
    MemberDraft(person: ID(number), name: "คนที่ \(number)", role: role, from: from, to: to)
  }

  private func values(_ members: [MemberDraft]) -> [String: String] {
    [
      "code": "G0๐1", "name": " กลุ่มทอผ้า ", "community": "5", "occupation": "ทอผ้า", "founded": "1/10/2565",
      "has_rules": "yes", "has_accounts": "no", "has_office": "unknown", "status": "watch",
      "members": MemberDraft.text(members),
    ]
  }

  @Test func `a draft becomes a group with its members`() throws {
    let members = [member(1, "chair", from: "1/10/65"), member(2, "member", from: "1/10/2565", to: "31/12/2566")]
    let (details, read) = try GroupDraft.read(values(members), today: today).get()
    #expect(details.code == "G001")
    #expect(details.name == "กลุ่มทอผ้า")
    #expect(details.founded == Day(year: 2022, month: 10, day: 1))
    #expect(
      [details.hasRules, details.hasAccounts, details.hasGeneralMeeting, details.hasOffice] == [true, false, nil, nil])
    #expect(details.status == .watch)
    #expect(read.map(\.role) == [.chair, .member])
    #expect(read.map(\.to) == [nil, Day(year: 2023, month: 12, day: 31)])
  }

  private var profile: GroupProfile {
    var profile = GroupProfile()
    profile.shortName = "เห็ด"
    profile.formerNames = "กลุ่มเห็ดเดิม;กลุ่มเห็ดใหม่"
    profile.kind = "เกษตร"
    profile.foundersFemale = 7
    profile.foundersMale = 0
    profile.evidence = [
      .rules: FactEvidence(paper: "ระเบียบกลุ่ม", number: "1/2565", dated: Day(year: 2022, month: 5, day: 1)),
      .office: FactEvidence(seenOn: Day(year: 2026, month: 11, day: 20)),
    ]
    profile.foundingCapital = Money(baht: 5_000)
    profile.capital = Money(satang: 1_234_550)
    profile.shareValue = Money(baht: 100)
    profile.savings = Money(baht: 0)
    profile.bank = "ธ.ก.ส."
    profile.bankAccount = "0123456789"
    profile.signersNeeded = 2
    profile.problems = "ขาดตลาด"
    profile.needs = "อบรมการขาย"
    profile.products = [
      GroupProduct(name: "เห็ดฟาง", price: Money(baht: 60), capacity: "50 กก.", channel: "ตลาดต้นตาล"),
      GroupProduct(name: "น้ำเห็ด"),
    ]
    profile.earlierSupport = [
      EarlierSupport(by: "พัฒนาชุมชน", year: 2565, item: "โรงเรือน", amount: Money(baht: 20_000)),
      EarlierSupport(by: "เทศบาล"),
    ]
    return profile
  }

  @Test func `a group becomes values that read back into the same group`() throws {
    let details = GroupDetails(
      code: "G0007", name: "กลุ่มเพาะเห็ด", community: ID(3), occupation: "เพาะเห็ด",
      founded: Day(year: 2020, month: 2, day: 29), hasRules: true, hasAccounts: nil, hasGeneralMeeting: false,
      hasOffice: true, status: .dormant, profile: profile)
    let members = [
      GroupMember(
        person: ID(9), name: "นางกมล น้ำเพชร", role: .treasurer, from: Day(year: 2024, month: 1, day: 2),
        termUntil: Day(year: 2028, month: 1, day: 1), isSignatory: true),
      GroupMember(person: ID(4), name: "นายคำ ดี", role: .member),
    ]
    let (again, list) = try GroupDraft.read(GroupDraft.values(of: details, members: members), today: today).get()
    #expect(again == details)
    #expect(list == members)
  }

  @Test func `every problem is told at once, each with its field`() {
    let wrong = [
      member(1, "chair", from: "31/2/2565"), member(2, "captain"),
      member(3, "member", from: "2/1/2566", to: "1/1/2566"),
      member(4, "member"), member(4, "treasurer"),
    ]
    var typed = values(wrong)
    typed["name"] = " "
    typed["community"] = nil
    typed["founded"] = "เมื่อวาน"
    guard case .failure(let problems) = GroupDraft.read(typed, today: today) else {
      Issue.record("a wrong draft was read")
      return
    }
    #expect(
      problems.all.map(\.field) == [
        "name", "community", "founded", "members.0.from", "members.1.role", "members.2.to", "members.4.from",
      ])
    #expect(MemberDraft.place(of: "members.4.from")?.line == 4)
    #expect(MemberDraft.place(of: "founded") == nil)
  }

  @Test func `lines and papers that cannot be read are named by their cells`() {
    var typed = values([])
    typed["product.0.price"] = "60"  // another list's name
    typed[LineDraft.name(GroupDraft.products, 1, "price")] = "หกสิบ"
    typed[LineDraft.name(GroupDraft.earlierSupport, 0, "by")] = "เทศบาล"
    typed[LineDraft.name(GroupDraft.earlierSupport, 0, "year")] = "65"
    typed[GroupDraft.name(.rules, .dated)] = "31/2/2565"
    typed["capital"] = "-5"
    typed["signers_needed"] = "0"
    guard case .failure(let problems) = GroupDraft.read(typed, today: today) else {
      Issue.record("a wrong draft was read")
      return
    }
    #expect(
      problems.all.map(\.field) == [
        "capital", "signers_needed", "rules_dated", "products.1.name", "products.1.price", "earlier_support.0.year",
      ])
    #expect(LineDraft.place(of: "products.1.price", in: GroupDraft.products)?.line == 1)
    #expect(LineDraft.place(of: "products.1.price", in: GroupDraft.earlierSupport) == nil)
  }

  @Test func `a draft kept before there were terms is still read`() {
    let old = MemberDraft.all(in: "7\tนางกมล\tchair\t1/10/2565\t")
    #expect(old == [MemberDraft(person: ID(7), name: "นางกมล", role: "chair", from: "1/10/2565")])
  }

  @Test func `the list is one text and back`() {
    let members = [member(1, "chair", from: "1/10/65"), member(20, "", to: "เมื่อวาน")]
    #expect(MemberDraft.all(in: MemberDraft.text(members)) == members)
    #expect(MemberDraft.all(in: "").isEmpty)
    #expect(MemberDraft.all(in: "x\ty\nstray").isEmpty)
  }
}
