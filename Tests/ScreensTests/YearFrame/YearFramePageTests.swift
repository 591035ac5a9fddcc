import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct YearFramePageTests {
  @Test(arguments: [(80, 24), (60, 18), (40, 12)])
  func `the money stands first, each figure opens its proposals`(columns: Int, rows: Int) throws {
    let office = try ProgrammeOffice()
    try office.recommend([1, 2])
    try office.approve([1])
    let journey = Journey(office.office, columns: columns, rows: rows, start: .frame(fiscalYear: 2570))
    #expect(journey.sees("77,500"))
    try expectSnapshot(journey.canvas, "frame-\(columns)x\(rows)")
    try journey.type("<down><down><enter>")
    #expect(journey.sees("001/2570"))
    #expect(!journey.sees("002/2570"))
    try journey.type("<esc><down><enter>")
    #expect(journey.sees("002/2570"))
  }

  @Test func `in English too`() throws {
    let journey = try Journey(ProgrammeOffice().office, language: .english, start: .frame(fiscalYear: 2570))
    #expect(journey.sees("Budget left"))
    try expectSnapshot(journey.canvas, "frame-english")
  }

  @Test func `a year without its project says how it comes, and is filled in`() throws {
    let office = try ProgrammeOffice(withProposals: false)
    let journey = Journey(office.office, start: .frame(fiscalYear: 2570))
    #expect(journey.sees("ยังไม่มีโครงการหลัก"))
    try expectSnapshot(journey.canvas, "frame-empty")
    try journey.type("<f2><f2>")
    #expect(journey.sees("ยังไม่ได้กรอกชื่อ"))
    try expectSnapshot(journey.canvas, "frame-form")
    try journey.type("ส่งเสริมอาชีพ<tab>ขก 1<tab>1/10/2569<tab>นายกเทศมนตรี<tab><tab>600000<f2>")
    #expect(journey.sees("วงเงิน 600,000 บาท?"))
    try journey.type("<left><enter>")
    #expect(try office.office.frame(of: 2570).budget.left == Money(baht: 600_000))
    #expect(journey.sees("บันทึกแล้ว: โครงการหลัก"))
  }

  @Test func `a transfer out of the project is below zero and never below use`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([3])
    let journey = Journey(office.office, start: .frame(fiscalYear: 2570))
    try journey.type("<ins><tab>-90000<tab>ขก 2<tab>โอนไปงานอื่น<f2><left><enter>")
    #expect(journey.sees("32,000"))
    try journey.type("<c-u>-20000<f2>")
    #expect(journey.sees("โอนงบประมาณออก 20,000 บาท"))
    try journey.type("<left><enter>")
    #expect(try office.office.frame(of: 2570).budget.transfers == Money(baht: -20_000))
  }

  @Test func `a round is opened and another year chosen`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .frame(fiscalYear: 2570))
    try journey.type("<f7><c-u>1/1/2570<tab>31/3/2570<f2><left><enter>")
    #expect(try office.office.frame(of: 2570).rounds.count == 2)
    try journey.type("<f6><left><enter>")
    #expect(journey.sees("ปี 2571"))
  }

  @Test func `a form that was left is offered again with what was typed`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .frame(fiscalYear: 2570))
    try journey.type("<ins><tab>5000<esc>")
    #expect(journey.sees("เก็บร่างไว้แล้ว"))
    let next = Journey(office.office, start: .frame(fiscalYear: 2570))
    #expect(next.sees("พบร่างค้าง"))
    try next.type("<enter>")
    #expect(next.sees("5000"))
  }
}
