import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// A day of the field officer of zone 3, by keys. Each step asks what the officer sees and what the office file holds.
@Suite struct FieldOfficerDayTests {
  /// Eleven families that were supported four months ago: eight of โนนทัน 5, one of another community of zone 3, and two of
  /// zone 1, each with 8,000 baht a month before.
  private struct Zone {
    let office: Office
    let officer: Office
    let elsewhere: NationalID

    init() throws {
      let calendar = Calendar()
      office = try ProgrammeYear.office(calendar)
      elsewhere = try NationalID.reading("1100700000019")
      let number = elsewhere
      let communities = try office.communities()
      let own = try #require(communities.first { $0.name == "โนนทัน 5" })
      let near = try #require(communities.last { $0.zone == own.zone })
      let far = try #require(communities.first { $0.zone == 1 })
      try #require(own.zone == 3 && own.code < near.code)
      let places = Array(repeating: own, count: 8) + [near, far, far]
      let names = ["กานดา", "ขวัญใจ", "คำแพง", "จันทร์ดี", "ฉวี", "ชบา", "ดวงใจ", "ตองอ่อน", "ถนอม", "ทิพย์", "ธิดา"]
      let office = office
      let people = try zip(names, places).enumerated().map { index, row in
        try office.register(
          PersonDetails(
            nationalID: row.0 == "ธิดา" ? number : nil, noIDReason: row.0 == "ธิดา" ? nil : "ไม่ได้นำบัตรมา",
            name: PersonName(title: "นาง", first: row.0, last: "รักดี"), community: row.1.id, household: "K\(10 + index)",
            isHead: true))
      }
      try office.save(
        UmbrellaProject.Details(
          fiscalYear: 2570, name: "โครงการอบรม", memoNumber: "ขก 1", approvedOn: office.today, signer: "นายกเทศมนตรี",
          budgetLine: "แผนงาน", amount: Money(baht: 100_000)))
      let proposal = try office.submit(
        ProposalDetails(
          fiscalYear: 2570, applicant: .person(people[0]), title: "อบรมขนม", objectives: [.incomeAndRevolvingCapital],
          support: [.training], amountRequested: Money(baht: 20_000), lines: [], beneficiaries: people,
          papers: Set(ProposalPaper.allCases), submittedOn: office.today))
      try office.record(ScreeningDecision(day: office.today, outcome: .recommend), on: proposal.id)
      try office.record(
        MayorDecision(outcome: .approve, memoNumber: "ขก 2", signedOn: office.today, signer: "นายกเทศมนตรี"),
        on: [proposal.id])
      try office.record(
        try office.followUpsDue(fiscalYear: 2570, round: .baseline).map {
          FollowUpEntry(
            household: $0.household, fiscalYear: 2570, round: .baseline, day: office.today,
            finding: .income(Money(baht: 8_000), comment: nil))
        })
      calendar.advance(days: 120)
      try office.addUser(login: "officer", name: "สมหมาย ลงพื้นที่", role: .fieldOfficer, zones: [3])
      try office.addUser(login: "clerk", name: "วันดี รับเรื่อง", role: .clerk, zones: [])
      officer = try office.acting(as: "officer")
    }
  }

  private func count(_ office: Office) throws -> Int { try #require(try office.people(limit: 1).total) }

  @Test func `08.15 the families due, eight of one community marked, their forms printed`() throws {
    let zone = try Zone()
    let journey = Journey(zone.officer)
    #expect(try zone.office.followUpsDue(fiscalYear: 2570).count == 11)
    #expect(journey.sees("9 ครัวเรือน"), "\(journey.screen)")
    try journey.type("<enter>l")
    #expect(journey.sees("9 รายการ"), "\(journey.screen)")
    try journey.type("/โนนทัน 5<tab>")
    #expect(journey.sees("8 รายการ"), "\(journey.screen)")
    try journey.type(String(repeating: "<space>", count: 8))
    #expect(journey.sees("เครื่องหมาย 8"), "\(journey.screen)")
    try journey.type("p<enter>")
    #expect(journey.lines[0].contains(scalars: "แบบติดตาม"), "\(journey.screen)")
    #expect(journey.sees("กานดา"))
    let due = try zone.officer.followUpsDue(fiscalYear: 2570)
    let own = due.filter { $0.community == "โนนทัน 5" }
    #expect(own.count == 8)
    let form = try FollowUpFormPaper.text(
      office: zone.officer, fiscalYear: 2570, of: own.map(\.id), language: .thai)
    #expect(own.allSatisfy { form.contains(scalars: $0.headName) })
    #expect(!form.contains(scalars: "ถนอม"))
    // It leaves the house: no national ID stands on it.
    #expect(!Digits.arabic(form).contains("1999978778934"))
  }

  @Test func `10.00 a woman without her card, the line cut in the middle of her name, and a number known elsewhere`()
    throws
  {
    let zone = try Zone()
    let before = try count(zone.officer)
    let cut = Journey(zone.officer)
    try cut.type("1<ins><tab>ไม่ได้นำบัตรมา<tab><tab>นางสาวมาลี<tab>ดีง")
    cut.keepDrafts()
    #expect(try count(zone.officer) == before)
    let journey = Journey(zone.officer)
    #expect(journey.sees("พบร่างค้าง"), "\(journey.screen)")
    try journey.type("<enter>าม<tab>หญิง<enter><tab>2510<pgdn>โนนทัน 5<enter><f2>")
    #expect(journey.sees("บันทึกแล้ว"), "\(journey.screen)")
    let found = try #require(try zone.officer.people(matching: "มาลี ดีงาม", limit: 1).people.first)
    let details = try zone.officer.person(found.id).details
    #expect(details.noIDReason == "ไม่ได้นำบัตรมา")
    #expect(details.birth == Birth(year: 1967))
    #expect(try zone.officer.drafts().isEmpty)

    // A number of zone 1: that it is known is said, and no more; there is no second record.
    let known = Journey(zone.officer)
    try known.type("1<ins>").paste(zone.elsewhere.grouped).type("<tab>")
    #expect(known.sees("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)"), "\(known.screen)")
    try known.type("<tab><tab>ใคร<tab>ไม่รู้<pgdn>โนนทัน 5<enter><f2>")
    #expect(known.sees("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)"), "\(known.screen)")
    #expect(!known.sees("ธิดา"))
    #expect(try count(zone.officer) == before + 1)
    #expect(try zone.officer.people(matching: "ธิดา", limit: 1).people.isEmpty)
  }

  @Test func `13.30 eight sheets in the grid, then Home, the histories and the clerk's open dashboard`() throws {
    let zone = try Zone()
    let dashboard = Journey(try zone.office.acting(as: "clerk"))
    try dashboard.type("9")
    let asItWas = dashboard.lines
    #expect(dashboard.sees("0 จาก 0 ครอบครัวที่ติดตามแล้ว"), "\(dashboard.screen)")

    let due = try zone.officer.followUpsDue(fiscalYear: 2570, round: .m3)
    try #require(due.count == 9 && due[..<8].allSatisfy { $0.community == "โนนทัน 5" })
    let journey = Journey(zone.officer)
    try journey.type("<enter><enter>80,000<enter>")
    #expect(journey.sees("\(due[0].code): รายได้ต่างจากครั้งก่อน (8,000 บาท) มาก กรุณาใส่หมายเหตุ"), "\(journey.screen)")
    for _ in 1...5 { try journey.type("9,000<enter>") }
    try journey.type("<tab><space><enter><space><space><f2>")
    // It asks for a comment and refuses nothing that is typed.
    #expect(journey.sees("ต้องแก้ไข 1 ช่อง"), "\(journey.screen)")
    #expect(try zone.officer.followUpsDue(fiscalYear: 2570).count == 9)
    try journey.type("ได้งานประจำ<f2>")
    #expect(journey.sees("บันทึกรายได้ 6 ครัวเรือน ติดตามไม่ได้ 2 ครัวเรือน?"), "\(journey.screen)")
    try journey.type("<left><enter>")
    #expect(journey.sees("บันทึกแล้ว รายได้ 6 ครัวเรือน ติดตามไม่ได้ 2 ครัวเรือน"), "\(journey.screen)")
    try journey.type("<esc><esc>")
    #expect(journey.sees("1 ครัวเรือน"), "\(journey.screen)")
    #expect(try zone.officer.followUpsDue(fiscalYear: 2570).map(\.headName) == ["นางถนอม รักดี"])
    let first = try zone.officer.household(due[0].household)
    #expect(first.incomes.last?.income.incomeMonth == Money(baht: 80_000))
    #expect(first.incomes.last?.income.comment == "ได้งานประจำ")

    // Both reasons stand in the histories.
    for (name, reason, said) in [("ดวงใจ", NotReachedReason.notFound, "เหตุ: ไม่พบ"), ("ตองอ่อน", .moved, "เหตุ: ย้าย")] {
      let household = try #require(due.first { $0.headName.contains(scalars: name) }).household
      #expect(try zone.officer.household(household).notReached.map(\.reason) == [reason])
      let look = Journey(zone.officer)
      try look.type("1/\(name)<tab><enter><f3><f8>")
      #expect(look.sees(said), "\(look.screen)")
      #expect(look.sees("สมหมาย ลงพื้นที่"))
    }

    // The clerk's dashboard follows without a key.
    dashboard.otherSessionCommitted()
    #expect(dashboard.lines != asItWas)
    #expect(dashboard.sees("6 จาก 6 ครอบครัวที่ติดตามแล้ว"), "\(dashboard.screen)")
    let all = try zone.office.indicators(fiscalYear: 2570).households.total
    #expect(all.supported == 11)
    #expect(all.followedUp == 6)

    // No count of the officer's shows another zone.
    let own = try zone.officer.indicators(fiscalYear: 2570).households.total
    #expect(own.supported == 9)
    #expect(own.followedUp == 6)
    let figures = Journey(zone.officer)
    try figures.type("9")
    #expect(!figures.sees("11"), "\(figures.screen)")
    #expect(try count(zone.officer) == 12)
    #expect(try count(zone.office) == 15)
  }
}
