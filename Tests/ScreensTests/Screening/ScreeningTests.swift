import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct ScreeningTests {
  private func open(_ office: ProgrammeOffice, columns: Int = 80, rows: Int = 24, language: Language = .thai) throws
    -> Journey
  {
    let journey = Journey(office.office, columns: columns, rows: rows, language: language, start: .queue)
    try journey.type("<enter>")
    return journey
  }

  @Test(arguments: [(80, 24), (60, 18), (40, 12), (120, 40)])
  func `facts stand above, the form below, the budget between`(columns: Int, rows: Int) throws {
    let journey = try open(ProgrammeOffice(), columns: columns, rows: rows)
    #expect(journey.sees("001/2570"))
    #expect(journey.sees("120,000"))
    try expectSnapshot(journey.canvas, "screening-\(columns)x\(rows)")
  }

  @Test func `in English too`() throws {
    let journey = try open(ProgrammeOffice(), language: .english)
    #expect(journey.sees("Day of the meeting"))
    try expectSnapshot(journey.canvas, "screening-english")
  }

  @Test func `a plain recommendation is confirmed by name, safe button first, and recorded`() throws {
    let office = try ProgrammeOffice()
    let journey = try open(office)
    try journey.type("<right><f2>")
    #expect(journey.sees("บันทึกมติ \"เห็นควรสนับสนุน\" คำขอเลขที่ 001/2570 วงเงิน 24,500 บาท?"))
    try expectSnapshot(journey.canvas, "screening-confirm")
    try journey.type("<enter>")
    #expect(try office.office.proposal(office.id(1)).proposal.status == .submitted)
    try journey.type("<f2><left><enter>")
    let proposal = try office.office.proposal(office.id(1)).proposal
    #expect(proposal.status == .recommended)
    #expect(proposal.amountRecommended == Money(baht: 24_500))
    #expect(journey.sees("บันทึกมติแล้ว เลขที่ 001/2570"))
    #expect(journey.sees("รอคัดกรอง"))
  }

  @Test func `a reduced amount needs an amount and a reason, said beside the fields`() throws {
    let office = try ProgrammeOffice()
    let journey = try open(office)
    try journey.type("<right><right><f2>")
    #expect(journey.sees("ยังไม่ได้กรอกวงเงิน"))
    #expect(journey.sees("ยังไม่ได้กรอกเหตุผล"))
    try expectSnapshot(journey.canvas, "screening-problems")
    try journey.type("24500<tab>ตัดค่าวัสดุ<f2>")
    #expect(journey.sees("ต้องต่ำกว่าที่ขอ"))
    try journey.type("<c-u>20000<f2><left><enter>")
    let proposal = try office.office.proposal(office.id(1)).proposal
    #expect(proposal.amountRecommended == Money(baht: 20_000))
  }

  @Test func `above the budget left the sentence names by how much`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([3, 5])
    let journey = try open(office)
    try journey.type("<c-n>")
    #expect(journey.sees("002/2570"))
    try journey.type("<c-b><right>")
    #expect(journey.sees("หลังมตินี้เหลือ 2,250"))
    try office.recommend([2])
    journey.otherSessionCommitted()
    #expect(journey.sees("วงเงินเกินงบคงเหลือ 15,750 บาท กรุณาปรับลดหรือขึ้นบัญชีสำรอง"))
    try journey.type("<f2>")
    #expect(journey.sees("1 ต้องแก้"))
    #expect(try office.office.proposal(office.id(1)).proposal.status == .submitted)
  }

  @Test func `what is typed is kept when going to the next proposal and offered on coming back`() throws {
    let office = try ProgrammeOffice()
    let journey = try open(office)
    try journey.type("<tab>รอใบเสนอราคา<c-n>")
    #expect(journey.sees("002/2570"))
    try journey.type("<c-b>")
    #expect(journey.sees("พบร่างค้าง"))
    try journey.type("<enter>")
    #expect(journey.sees("รอใบเสนอราคา"))
  }

  @Test func `a wrong record is put right with a reason while the mayor has not decided`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([1])
    let page = try Journey(office.office, start: .screening(office.id(1)))
    #expect(page.sees("แก้ไขการบันทึก"))
    try page.type("<end><right><f2>")
    try page.type("<c-u>20000<tab>ตัดค่าวัสดุ<f2>")
    #expect(page.sees("เหตุผลที่แก้ไขการบันทึก"))
    try page.type("พิมพ์ผิด<enter><left><enter>")
    let file = try office.office.proposal(office.id(1))
    #expect(file.proposal.amountRecommended == Money(baht: 20_000))
    #expect(file.decisions.map(\.isCorrected) == [true, false])
  }

  @Test func `without the right the key says so and nothing is recorded`() throws {
    let office = try ProgrammeOffice()
    try office.office.addUser(login: "nok", name: "นก", role: .clerk, zones: [])
    let journey = try Journey(office.office.acting(as: "nok"), start: .screening(office.id(1)))
    #expect(journey.sees("001/2570"))
    try journey.type("<f2>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ"))
  }
}
