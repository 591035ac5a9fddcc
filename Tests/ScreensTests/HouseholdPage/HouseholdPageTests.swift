import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct HouseholdPageTests {
  /// A household of two with an income, and its number.
  private func office() throws -> (Office, ID<Household>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    for (first, isHead) in [("กมล", true), ("แก้วตา", false)] {
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: first, last: "น้ำเพชร"),
          birth: Birth(year: 1960), community: community.id, household: "H305-001", isHead: isHead))
    }
    let household = try #require(try office.household(code: "H305-001")).id
    let day = try #require(Day(year: 2026, month: 11, day: 2))
    try office.record([
      FollowUpEntry(
        household: household, fiscalYear: 2570, round: .baseline, day: day,
        finding: .income(Money(satang: 1_200_000), comment: nil))
    ])
    return (office, household)
  }

  @Test func `a household shows its members, incomes and support`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    #expect(journey.sees("นางกมล น้ำเพชร"))
    #expect(journey.sees("หัวหน้าครัวเรือน"))
    try expectSnapshots(journey, "household-plain")
    try journey.type("3")
    #expect(journey.sees("12,000"))
    try journey.type("4")
    #expect(journey.sees("ยังไม่เคยขอหรือได้รับการสนับสนุน"))
  }

  @Test func `a supported household of the sample office shows every part`() throws {
    let office = try TestOffice.sample()
    let due = try office.fiscalYears().flatMap { try office.followUpsDue(fiscalYear: $0) }
    let id = try #require(due.first { $0.lastIncome != nil }).household
    let journey = Journey(office, start: .household(id))
    try expectSnapshots(journey, "household")
    try journey.type("2")
    try expectSnapshots(journey, "household-memberships", sizes: [(80, 24), (40, 12)])
    try journey.type("3")
    try expectSnapshots(journey, "household-incomes", sizes: [(80, 24), (40, 12)])
    try journey.type("4")
    try expectSnapshots(journey, "household-support", sizes: [(80, 24), (40, 12)])
    try journey.type("5")
    #expect(journey.sees("ยังไม่มีเอกสารแนบ"))
    let english = Journey(office, language: .english, start: .household(id))
    try expectSnapshots(english, "household-english", sizes: [(80, 24)])
  }

  @Test func `Enter on a member opens the person and coming back keeps the line`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("<down><enter>")
    #expect(journey.lines[0].contains(scalars: "นางแก้วตา"))
    try journey.type("<esc>")
    #expect(journey.sees("▶ นางแก้วตา"))
  }

  @Test func `an income is corrected with amount and reason, and both entries stay`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("3<f6>")
    #expect(journey.sees("รายได้ที่ถูกต้อง"))
    try expectSnapshots(journey, "household-correct-amount", sizes: [(80, 24)])
    try journey.type("<c-u>21000<enter><enter>")
    #expect(journey.sees("เป็น 21,000 บาท"))
    try journey.type("พิมพ์สลับตัวเลข")
    try expectSnapshots(journey, "household-correct-reason", sizes: [(80, 24), (40, 12)])
    try journey.type("<enter><right><enter>")
    #expect(journey.sees("แก้ไขการบันทึกแล้ว 12,000 → 21,000 บาท"))
    let incomes = try office.household(id).incomes
    #expect(incomes.map(\.isCorrected) == [true, false])
    #expect(incomes.last?.income.incomeMonth == Money(satang: 2_100_000))
    try expectSnapshots(journey, "household-corrected", sizes: [(80, 24)])
  }

  @Test func `the safe button comes first, and going back loses nothing typed`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("3<f6><c-u>21000<enter><enter>เหตุ<enter><enter>")
    // Back at the amount, which stands; on again, and the reason stands too.
    #expect(journey.sees("21000"))
    try journey.type("<enter><enter>")
    #expect(journey.sees("เหตุ"))
    try journey.type("<esc><esc>")
    #expect(try office.household(id).incomes.count == 1)
  }

  @Test func `a wrong amount or a missing reason is said in the dialog`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("3<f6><c-u>1,2,3<enter><enter>")
    #expect(journey.sees("มีเครื่องหมาย , ผิดที่"))
    try journey.type("<c-u>12000<enter><enter>")
    #expect(journey.sees("ค่าที่กรอกเหมือนเดิม"))
    try journey.type("<c-u>13000<enter><enter><enter><right><enter>")
    #expect(journey.sees("กรุณาระบุเหตุผล"))
    #expect(try office.household(id).incomes.count == 1)
  }

  @Test func `only an income is corrected, and only by who may`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("<f6>")
    #expect(journey.sees("ไปที่แท็บรายได้"))
    try office.addUser(login: "audit", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let auditor = Journey(try office.acting(as: "audit"), start: .household(id))
    try auditor.type("3<f6>")
    #expect(auditor.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ"))
    try auditor.type("1<enter>")
    #expect(auditor.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, นักพัฒนาชุมชนประจำเขต หรือ ผู้ดูแลระบบ"))
  }

  @Test func `a correction stands in the history with its reason`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("3<f6><c-u>21000<enter><enter>พิมพ์ผิด<enter><right><enter><f8>")
    #expect(journey.sees("แก้ไขการบันทึกรายได้"))
    #expect(journey.sees("12,000 บาท → 21,000 บาท"))
    #expect(journey.sees("เหตุผล: พิมพ์ผิด"))
    #expect(journey.sees("บันทึกรายได้"))
    try expectSnapshots(journey, "history-household")
  }

  @Test func `who died is shown apart with the day and not counted, and that nobody heads the household`() throws {
    let (office, id) = try office()
    let head = try #require(try office.household(id).members.first).person
    try office.depart(head, Departure(.died, from: try #require(Day(iso: "2026-11-01"))))
    let journey = Journey(office, start: .household(id))
    #expect(journey.sees("อยู่ปัจจุบัน 1 คน") && journey.sees("จำหน่ายแล้ว 1 คน"), "\(journey.screen)")
    #expect(journey.sees("สมาชิก 1"), "\(journey.screen)")
    #expect(journey.sees("เสียชีวิต 1 พ.ย. 69"), "\(journey.screen)")
    #expect(journey.sees("ยังไม่มีหัวหน้าครัวเรือน"), "\(journey.screen)")
    try expectSnapshots(journey, "household-departed", sizes: [(80, 24), (40, 12)])
    let english = Journey(office, language: .english, start: .household(id))
    try expectSnapshots(english, "household-departed-english", sizes: [(80, 24)])
    // The day before, both lived there.
    try journey.type("d<c-u>31/10/2569<enter><enter>")
    #expect(journey.sees("อยู่ 2 คน"), "\(journey.screen)")
    #expect(!journey.sees("ยังไม่มีหัวหน้าครัวเรือน"), "\(journey.screen)")
    // The next head is chosen among those who are left.
    try journey.type("k<f4>")
    #expect(!journey.sees("นางกมล") && journey.sees("นางแก้วตา"), "\(journey.screen)")
    try journey.type("<enter><f2><left><enter>")
    #expect(try !office.household(id).lacksHead(on: office.today))
  }

  @Test func `a paper is attached from the page, and all of them are one key away`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .household(id))
    try journey.type("5<ins><f4><enter><tab>สำเนาทะเบียนบ้าน<tab>12/2569<tab>ตู้ 3<f2>")
    #expect(journey.sees("สำเนาทะเบียนบ้าน") && journey.sees("12/2569"), "\(journey.screen)")
    try expectSnapshots(journey, "household-papers", sizes: [(80, 24), (40, 12)])
    try journey.type("1<f11>")
    #expect(journey.lines[0].contains(scalars: "เอกสาร"), "\(journey.screen)")
    #expect(journey.sees("สำเนาทะเบียนบ้าน"), "\(journey.screen)")
    try journey.type("<esc>")
    #expect(journey.sees("▶ นางกมล"), "\(journey.screen)")
  }
}
