import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct HomeTests {
  private static let sample = Result { try TestOffice.sample() }

  private func draft(in office: Office) throws {
    try office.keep(
      DraftContent(
        screen: "person", subject: "", fields: ["first_name": "สมหญิง", "last_name": "ใจงาม"], focus: "last_name",
        cursor: 3))
  }

  @Test func `home shows what waits with its numbers, the budget left and the places`() throws {
    let journey = try Journey(Self.sample.get())
    #expect(journey.sees("งานที่รอท่าน"))
    #expect(journey.sees("วันจันทร์ที่ 23 พฤศจิกายน 2569"))
    let summary = try Self.sample.get().homeSummary()
    #expect(journey.sees("\(summary.waitingForPapers ?? -1) รายการ"))
    let left = try #require(summary.budget?.left)
    #expect(journey.sees("\(left.display) บาท"))
    try expectSnapshots(journey, "home")
  }

  @Test func `home speaks English`() throws {
    let journey = try Journey(Self.sample.get(), language: .english)
    try expectSnapshots(journey, "home-english", sizes: [(80, 24)])
  }

  @Test func `the numbers are those of the lists`() throws {
    let office = try Self.sample.get()
    let summary = try office.homeSummary()
    let queue = try office.proposals(.queue)
    #expect(summary.toScreen == queue.filter(\.status.canBeScreened).count)
    #expect(
      summary.followUpsDue
        == Dictionary(
          uniqueKeysWithValues: try summary.years.map { ($0, try office.followUpsDue(fiscalYear: $0).count) }))
    #expect(
      summary.assessmentsDue
        == Dictionary(
          uniqueKeysWithValues: try summary.years.map { ($0, try office.assessmentsDue(fiscalYear: $0).count) }))
  }

  @Test func `in a new office nothing waits and every line says so`() throws {
    let journey = try Journey(TestOffice.empty())
    #expect(journey.sees("ไม่มี"))
    #expect(journey.sees("ยังไม่มีโครงการหลัก"))
    try expectSnapshots(journey, "home-empty", sizes: [(80, 24)])
  }

  @Test func `a digit opens its place, on the Thai layout too`() throws {
    let journey = try Journey(TestOffice.empty())
    try journey.type("3")
    #expect(journey.sees("ชุมชน"))
    try journey.type("<esc>")
    #expect(journey.sees("งานที่รอท่าน"))
    try journey.type("ๅ")
    #expect(journey.sees("ทะเบียนบุคคล"))
    #expect(!journey.sees("งานที่รอท่าน"))
  }

  @Test func `the arrows go through one list and Enter opens`() throws {
    let journey = try Journey(TestOffice.empty())
    // Past what waits, tab stands on the first place; right is the second column.
    try journey.type("<tab><down><down><enter>")
    #expect(journey.lines[0].contains(scalars: "ชุมชน"))
    try journey.type("<esc>")
    #expect(journey.sees("▶ 3  ชุมชน"))
    try journey.type("<right>")
    #expect(journey.sees("▶ 0  การตั้งค่า"))
  }

  @Test func `a place that the role may not open says why`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "member", name: "กรรมการ หนึ่ง", role: .committeeMember, zones: [])
    let journey = try Journey(office.acting(as: "member"))
    #expect(journey.sees("(ทะเบียนบุคคล)"))
    #expect(!journey.sees("ถึงกำหนดติดตามรายได้"))
    try journey.type("1")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, นักพัฒนาชุมชนประจำเขต, "))
    #expect(journey.sees("งานที่รอท่าน"))
    try expectSnapshots(journey, "home-committee-member", sizes: [(80, 24)])
  }

  @Test func `after login a draft is offered, and resuming stands at the same field and cursor without asking again`()
    throws
  {
    let office = try TestOffice.empty()
    try draft(in: office)
    let journey = Journey(office)
    #expect(journey.sees("พบร่างค้าง 23 พ.ย. 2569 เวลา 09.20 น."))
    #expect(journey.sees("สมหญิง ใจงาม"))
    try expectSnapshots(journey, "home-draft-offer", sizes: [(80, 24), (40, 12)])
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ขึ้นทะเบียนบุคคล"))
    #expect(!journey.sees("พบร่างค้าง"))
    // The cursor stands after ใจง in the surname.
    try journey.type("X")
    #expect(journey.sees("ใจงXาม") || journey.sees("ใจXงาม"))
  }

  @Test func `a draft left for later stays in the list, and Enter goes on with it`() throws {
    let office = try TestOffice.empty()
    try draft(in: office)
    let journey = Journey(office)
    try journey.type("<esc>")
    #expect(journey.sees("ร่างค้าง: ขึ้นทะเบียนบุคคล สมหญิง ใจงาม"))
    try journey.type("<home><enter>")
    #expect(!journey.sees("พบร่างค้าง"))
    #expect(journey.sees("สมหญิง"))
    #expect(try office.drafts().count == 1)
  }

  @Test func `starting anew drops the draft and opens an empty form`() throws {
    let office = try TestOffice.empty()
    try draft(in: office)
    let journey = Journey(office)
    try journey.type("<right><enter>")
    #expect(journey.lines[0].contains(scalars: "ขึ้นทะเบียนบุคคล"))
    #expect(!journey.sees("สมหญิง"))
    #expect(try office.drafts().isEmpty)
  }

  @Test func `the same form opened from elsewhere still offers the draft`() throws {
    let office = try TestOffice.empty()
    try draft(in: office)
    let journey = Journey(office, start: .person(nil))
    #expect(journey.sees("พบร่างค้าง"))
  }

  @Test func `home reads again when another session commits and keeps its line`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office)
    try journey.type("<down><down>")
    try draft(in: office)
    journey.otherSessionCommitted()
    #expect(journey.sees("ร่างค้าง"))
    #expect(journey.sees("▶ รอบันทึกผลนายกเทศมนตรี"))
    #expect(!journey.sees("[▶ทำต่อ"))
  }
}
