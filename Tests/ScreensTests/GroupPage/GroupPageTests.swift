import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct GroupPageTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  /// A group with everything that its page can show.
  private func office() throws -> (Office, ID<OccupationalGroup>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    var people: [ID<Person>] = []
    for (title, first, last, sex) in [
      ("นาง", "กมล", "น้ำเพชร", Sex.female), ("นาย", "สมชาย", "ใจดี", .male), ("นาง", "แก้วตา", "ศรีสุข", .female),
    ] {
      people.append(
        try office.register(
          PersonDetails(
            noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: title, first: first, last: last), sex: sex,
            community: community)))
    }
    var profile = GroupProfile()
    profile.shortName = "ทอผ้า"
    profile.kind = "ผ้าและเครื่องแต่งกาย"
    profile.foundersFemale = 7
    profile.foundersMale = 2
    profile.evidence = [
      .rules: FactEvidence(
        paper: "ระเบียบกลุ่ม", number: "1/2565", dated: day("2022-10-01"), seenOn: day("2026-11-20"))
    ]
    profile.capital = Money(baht: 12_500)
    profile.bank = "ธ.ก.ส. สาขาขอนแก่น"
    profile.signersNeeded = 2
    profile.problems = "ขาดตลาดจำหน่าย"
    profile.products = [
      GroupProduct(name: "ผ้าซิ่นมัดหมี่", price: Money(baht: 900), capacity: "20 ผืน", channel: "ตลาดต้นตาล"),
      GroupProduct(name: "ผ้าขาวม้า", price: Money(baht: 150)),
    ]
    profile.earlierSupport = [
      EarlierSupport(by: "พัฒนาชุมชน", year: 2565, item: "กี่ทอผ้า", amount: Money(baht: 9_000))
    ]
    let id = try office.register(
      GroupDetails(
        code: "G0001", name: "กลุ่มทอผ้าโนนทัน 5", community: community, occupation: "ทอผ้า",
        founded: day("2022-10-01"), hasRules: true, hasAccounts: false, profile: profile),
      members: [
        GroupMember(
          person: people[0], name: "", role: .chair, from: day("2022-10-01"), termUntil: day("2026-12-01"),
          isSignatory: true),
        GroupMember(person: people[1], name: "", role: .treasurer, from: day("2022-10-01"), isSignatory: true),
        GroupMember(person: people[2], name: "", role: .member, from: day("2023-01-01"), to: day("2025-01-01")),
      ])
    for (kind, iso, what) in [
      (GroupEventKind.meeting, "2026-01-10", "วางแผนการผลิต"), (.accounts, "2026-10-01", "ปิดบัญชีครึ่งปี"),
    ] {
      try office.record(GroupEvent(kind: kind, day: day(iso), what: what, by: "ประธานกลุ่ม", attended: 9), of: id)
    }
    try office.record(
      GroupEvent(kind: .visit, day: day("2026-11-20"), what: "ดูการผลิต", by: "นพช.เขต 3", finding: .active), of: id)
    try office.attach(
      Attachment(kind: .rules, title: "ฉบับแก้ไข", paperNumber: "12/2569", place: "ตู้ 3", day: day("2022-10-01")),
      scan: nil, to: .group, id.raw)
    try office.register(
      GroupNetworkDetails(name: "เครือข่ายผ้า", groups: [NetworkGroup(code: "G0001", from: day("2024-01-01"))]))
    return (office, id)
  }

  @Test func `every tab is read by its digit`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .groupPage(id))
    try expectSnapshots(journey, "group-page-facts")
    for (digit, name) in [
      ("2", "members"), ("3", "products"), ("4", "support"), ("5", "log"), ("6", "papers"), ("7", "history"),
    ] {
      try journey.type(digit)
      try expectSnapshots(journey, "group-page-\(name)", sizes: [(80, 24), (40, 12)])
    }
  }

  @Test func `the page speaks English`() throws {
    let (office, id) = try office()
    let journey = Journey(office, language: .english, start: .groupPage(id))
    try expectSnapshots(journey, "group-page-english", sizes: [(80, 24)])
    try journey.type("5")
    try expectSnapshots(journey, "group-page-log-english", sizes: [(80, 24)])
  }

  @Test func `a group of which nothing is known says so and how to begin`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first).id
    let id = try office.register(
      GroupDetails(code: "G1", name: "กลุ่มใหม่", community: community, occupation: ""), members: [])
    let journey = Journey(office, start: .groupPage(id))
    try expectSnapshots(journey, "group-page-empty", sizes: [(80, 24), (40, 12)])
    try journey.type("5")
    #expect(journey.sees("กด Ins เพื่อบันทึก"))
  }

  @Test func `a dissolution asks for its day and its reason, and stands on the safe button`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .groupPage(id))
    try journey.type("x<c-u>31/2/2569<s-tab><enter>")
    #expect(journey.sees("ไม่มีวันที่ 31"))
    try journey.type("<c-u>1/10/2569<s-tab><enter>")
    #expect(journey.sees("เลิกกลุ่มเพราะเหตุใด"))
    try expectSnapshots(journey, "group-page-dissolve", sizes: [(80, 24), (40, 12)])
    try journey.type("สมาชิกย้าย<s-tab><enter>")
    // A visit of November stands in the log.
    #expect(journey.sees("กิจกรรมล่าสุดที่บันทึกไว้"))
    #expect(try office.group(id).group.dissolution == nil)
    try journey.type("x<s-tab><enter>สมาชิกย้าย<s-tab><enter>")
    #expect(journey.sees("เลิกกลุ่มแล้ว"))
    #expect(try office.group(id).group.dissolution?.reason == "สมาชิกย้าย")
    try journey.type("x<esc>x<s-tab><enter>")
    #expect(journey.sees("กรุณาระบุเหตุผล"))
    try journey.type("ผิดกลุ่ม<s-tab><enter>")
    #expect(try office.group(id).group.dissolution == nil)
  }

  @Test func `who may not change the group reads it`() throws {
    let (office, id) = try office()
    try office.addUser(login: "audit", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let journey = Journey(try office.acting(as: "audit"), start: .groupPage(id))
    try journey.type("<ins>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ"))
    try journey.type("x")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ"))
    #expect(journey.sees("กลุ่มทอผ้าโนนทัน 5"))
  }
}
