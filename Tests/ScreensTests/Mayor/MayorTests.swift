import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct MayorTests {
  private func office() throws -> ProgrammeOffice {
    let office = try ProgrammeOffice()
    try office.recommend([1, 2, 5])
    return office
  }

  @Test(arguments: [(80, 24), (60, 18), (40, 12)])
  func `the batch stands with its marks and the sum of the marked`(columns: Int, rows: Int) throws {
    let journey = try Journey(office().office, columns: columns, rows: rows, start: .mayor)
    try journey.type("<space><space>")
    #expect(journey.sees("42,500"))
    try expectSnapshot(journey.canvas, "mayor-\(columns)x\(rows)")
  }

  @Test func `in English too`() throws {
    let journey = try Journey(office().office, language: .english, start: .mayor)
    try journey.type("*")
    #expect(journey.sees("Marked 3"))
    try expectSnapshot(journey.canvas, "mayor-english")
  }

  @Test func `an empty batch says where proposals come from`() throws {
    let journey = try Journey(TestOffice.empty(), start: .mayor)
    #expect(journey.sees("ไม่มีรายการรอนายกเทศมนตรี"))
    try expectSnapshot(journey.canvas, "mayor-empty")
  }

  @Test func `all marked are approved at once, after a confirmation that names count and sum`() throws {
    let office = try office()
    let journey = Journey(office.office, start: .mayor)
    try journey.type("*<f2>")
    #expect(journey.sees("ผู้บันทึกผล: ทดสอบ ระบบ"))
    try journey.type("<right><tab>ขก 52004/99<tab><c-u>20/11/2569<tab>นายกเทศมนตรี<f2>")
    #expect(journey.sees("บันทึกผล อนุมัติ 3 รายการ วงเงินรวม 73,750 บาท?"))
    try expectSnapshot(journey.canvas, "mayor-confirm")
    try journey.type("<enter>")
    #expect(try office.office.proposals(.awaitingMayor).count == 3)
    try journey.type("<f2><left><enter>")
    #expect(try office.office.proposals(.awaitingMayor).isEmpty)
    #expect(try office.office.proposals(.supported(fiscalYear: 2570)).count == 3)
    #expect(journey.sees("บันทึกผลแล้ว อนุมัติ 3 รายการ"))
  }

  @Test func `what is wrong is said beside the fields, all at once`() throws {
    let journey = try Journey(office().office, start: .mayor)
    try journey.type("<f2><f2>")
    #expect(journey.sees("ยังไม่ได้กรอกที่บันทึกข้อความ"))
    #expect(journey.sees("ยังไม่ได้กรอกผู้ลงนาม"))
    try expectSnapshot(journey.canvas, "mayor-problems")
    try journey.type("<right><tab>1<tab><c-u>1/11/2569<tab>ทดสอบ ระบบ<f2>")
    #expect(journey.sees("ผู้ลงนามกับผู้บันทึกผลเป็นคนเดียวกันไม่ได้"))
    try journey.type("<c-u>นายกเทศมนตรี<f2>")
    #expect(journey.sees("อยู่ก่อน"))
  }

  @Test func `a form that is left keeps what was typed, also for the next login`() throws {
    let office = try office()
    let journey = Journey(office.office, start: .mayor)
    try journey.type("<space><f2><tab>ขก 7<esc>")
    #expect(journey.sees("เก็บร่างไว้แล้ว"))
    try journey.type("<f2>")
    #expect(journey.sees("ขก 7"))
    journey.keepDrafts()
    let next = Journey(office.office, start: .mayor)
    #expect(next.sees("พบร่างค้าง"))
    try next.type("<enter>")
    #expect(next.sees("ขก 7"))
  }

  @Test func `a wrong result is put right with a reason and both entries stay`() throws {
    let office = try office()
    try office.approve([1, 2])
    let journey = Journey(office.office, start: .mayor)
    try journey.type("<tab>")
    #expect(journey.sees("001/2570"))
    try expectSnapshot(journey.canvas, "mayor-decided")
    try journey.type("<down><f8>")
    #expect(journey.sees("ขก 52004/99"))
    try journey.type("<right><tab><tab><tab><tab>ขาดแบบ<f2>")
    #expect(journey.sees("เหตุผลที่แก้ไขการบันทึก"))
    try journey.type("บันทึกผิดเรื่อง<enter><left><enter>")
    let file = try office.office.proposal(office.id(1))
    #expect(file.proposal.status == .review)
    #expect(file.decisions.filter(\.isCorrected).count == 1)
  }
}
