import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct ProposalsTests {
  @Test(arguments: [(80, 24), (60, 18), (40, 12)])
  func `a year's proposals stand with both sums`(columns: Int, rows: Int) throws {
    let office = try ProgrammeOffice()
    try office.recommend([1])
    let journey = Journey(
      office.office, columns: columns, rows: rows, start: .proposals(.all(fiscalYear: 2570)))
    #expect(journey.sees("5 เรื่อง"))
    try expectSnapshot(journey.canvas, "proposals-\(columns)x\(rows)")
  }

  @Test func `an empty list says so`() throws {
    let journey = try Journey(TestOffice.empty(), start: .proposals(.supported(fiscalYear: 2570)))
    #expect(journey.sees("ไม่มีข้อเสนอในรายการนี้"))
  }

  @Test(arguments: [(80, 24), (60, 18), (40, 12)])
  func `a proposal shows all that is recorded of it`(columns: Int, rows: Int) throws {
    let office = try ProgrammeOffice()
    try office.recommend([1])
    let journey = try Journey(office.office, columns: columns, rows: rows, start: .proposal(office.id(1)))
    #expect(journey.sees("001/2570"))
    try expectSnapshot(journey.canvas, "proposal-\(columns)x\(rows)")
    try journey.type("<end>")
    #expect(journey.sees("กมล"))
    try expectSnapshot(journey.canvas, "proposal-end-\(columns)x\(rows)")
  }

  @Test func `in English too`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([1])
    try office.approve([1])
    let journey = try Journey(office.office, language: .english, start: .proposal(office.id(1)))
    #expect(journey.sees("Amount approved"))
    try expectSnapshot(journey.canvas, "proposal-english")
  }

  @Test func `Enter on a beneficiary opens the person`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .proposal(office.id(1)))
    try journey.type("<enter>")
    #expect(journey.sees("เลื่อนไปที่รายชื่อผู้ได้รับประโยชน์ก่อน"))
    try journey.type("<end><enter>")
    #expect(journey.sees("น้ำเพชร"))
    #expect(journey.sees("[ข้อมูล]"))
  }

  @Test func `a withdrawal needs its reason and starts on the safe side`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .proposal(office.id(2)))
    try journey.type("<del>")
    #expect(journey.sees("ถอนคำขอเลขที่ 002/2570? กรุณาระบุเหตุผล"))
    try journey.type("<enter><left><enter>")
    #expect(try office.office.proposal(office.id(2)).proposal.status == .submitted)
    try journey.type("<del>ย้ายออกนอกเขต<enter><left><enter>")
    #expect(try office.office.proposal(office.id(2)).proposal.status == .withdrawn)
    #expect(journey.sees("บันทึกแล้ว: ถอนคำขอ"))
  }

  @Test func `a key that the state does not allow says why`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .proposal(office.id(2)))
    try journey.type("<f7>")
    #expect(journey.sees("รอคัดกรอง"))
    #expect(try office.office.proposal(office.id(2)).proposal.status == .submitted)
  }
}
