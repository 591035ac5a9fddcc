import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct IntakeTests {
  @Test(arguments: [(80, 24), (60, 18), (40, 12)])
  func `the form begins with this year, its open round and today`(columns: Int, rows: Int) throws {
    let journey = try Journey(ProgrammeOffice().office, columns: columns, rows: rows, start: .intake(nil))
    #expect(journey.sees("2570"))
    try expectSnapshot(journey.canvas, "intake-\(columns)x\(rows)")
  }

  @Test func `in English too`() throws {
    let journey = try Journey(ProgrammeOffice().office, language: .english, start: .intake(nil))
    #expect(journey.sees("Kind of applicant"))
    try expectSnapshot(journey.canvas, "intake-english")
  }

  @Test func `everything missing is said at once`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .intake(nil))
    try journey.type("<f2>")
    #expect(journey.sees("ยังไม่ได้กรอกชื่อโครงการ"))
    #expect(journey.sees("กรุณาเลือกวัตถุประสงค์อย่างน้อยหนึ่งข้อ"))
    try expectSnapshot(journey.canvas, "intake-problems")
  }

  /// Fills the form for an organisation up to its amount, which stays empty.
  private func fill(_ journey: Journey) throws {
    try journey.type("<tab><tab><right><right><tab>มูลนิธิอาสาขอนแก่น<tab>อบรมทำขนม")
    try journey.type("<tab><f4><space><enter><tab><tab>")
  }

  @Test func `lines that make another sum than is asked offer theirs, and the number is given at submission`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .queue)
    try journey.type("<ins>")
    try fill(journey)
    try journey.type("20000<pgdn>")
    try journey.type("<right><tab>วิทยากร<tab>6<tab>ชม.<tab>600<tab>")
    try journey.type("<right><right><right><tab>จักร<tab>1<tab>ตัว<tab>8500")
    #expect(journey.sees("12,100"))
    #expect(journey.sees("ครุภัณฑ์: ให้ยืม/ต้องมีในงบ") || journey.sees("ไม่ตรงกับวงเงินที่ขอ 20000"))
    try expectSnapshot(journey.canvas, "intake-lines")
    try journey.type("<f2>")
    #expect(journey.sees("ใช้ยอดรวม 12,100"))
    try journey.type("<enter><f2>")
    #expect(journey.sees("ส่งเรื่อง อบรมทำขนม วงเงิน 12,100 บาท?"))
    #expect(journey.sees("รอเอกสารเพิ่มเติม"))
    try expectSnapshot(journey.canvas, "intake-confirm")
    try journey.type("<left><enter>")
    #expect(journey.sees("บันทึกแล้ว เลขที่คำขอ 006/2570"))
    #expect(journey.sees("ใบรับคำขอ"))
    let file = try office.office.proposal(office.id(6))
    #expect(file.proposal.status == .waitingDocuments)
    #expect(file.proposal.details.lines.map(\.kind) == [.training, .equipment])
    #expect(file.applicant == "มูลนิธิอาสาขอนแก่น")
    #expect(try office.office.drafts().isEmpty)
    try journey.type("<esc>")
    #expect(journey.sees("006/2570"))
  }

  @Test func `a killed terminal goes on in the same cell`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .intake(nil))
    try fill(journey)
    try journey.type("20000<pgdn><right><tab>วิทยากร")
    journey.keepDrafts()
    let next = Journey(office.office, start: .intake(nil))
    #expect(next.sees("พบร่างค้าง"))
    try next.type("<enter>ชั้นครู")
    #expect(next.sees("วิทยากรชั้นครู"))
    try next.type("<pgup>")
    #expect(next.sees("อบรมทำขนม"))
  }

  @Test func `beneficiaries are picked from the register and taken off only after a question`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .intake(nil))
    try journey.type("<pgdn><pgdn><ins>บุญมี<enter>")
    #expect(journey.sees("1"))
    #expect(journey.sees("บุญมี"))
    try journey.type("<ins>วิไล<enter>")
    try expectSnapshot(journey.canvas, "intake-people")
    try journey.type("<del><enter>")
    #expect(journey.sees("วิไล"))
    try journey.type("<del><left><enter>")
    #expect(!journey.sees("วิไล"))
  }

  @Test func `a group's members come with one key`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .intake(office.id(1)))
    try journey.type("<pgdn><pgdn><del><left><enter>")
    #expect(!journey.sees("สมชาย"))
    try journey.type("<f7>")
    #expect(journey.sees("สมชาย"))
    #expect(journey.sees("กมล"))
  }

  @Test func `the last missing paper brings a proposal back into the queue`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .proposal(office.id(4)))
    try journey.type("<f4>")
    #expect(journey.sees("ช่างตัดผมชายเบื้องต้น"))
    try journey.type("<tab><tab><tab><tab><tab><tab><tab><tab><f4>")
    try expectSnapshot(journey.canvas, "intake-papers")
    try journey.type("<down><down><down><down><space><down><space><enter><f2>")
    #expect(journey.sees("บันทึกแล้ว เลขที่คำขอ 004/2570"))
    #expect(try office.office.proposal(office.id(4)).proposal.status == .submitted)
  }

  @Test func `two clerks' changes are settled field by field`() throws {
    let office = try ProgrammeOffice()
    let journey = try Journey(office.office, start: .intake(office.id(2)))
    var details = try office.office.proposal(office.id(2)).proposal.details
    details.title = "ขนมไทยร่วมสมัย"
    details.receiptNumber = "88"
    try office.office.save(office.id(2), details, version: 1)
    try journey.type("<tab><tab><tab><tab><c-u>ขนมไทยโบราณ<f2>")
    #expect(journey.sees("มีผู้แก้ไขรายการนี้ก่อนท่าน"))
    try journey.type("<enter><f2>")
    let saved = try office.office.proposal(office.id(2)).proposal.details
    #expect(saved.title == "ขนมไทยโบราณ")
    #expect(saved.receiptNumber == "88")
  }

  @Test func `a group is picked from the groups of the register and its members follow`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .intake(nil))
    try journey.type("<tab><tab><tab>โนนทัน<enter>")
    #expect(journey.sees("กลุ่มทอผ้าบ้านโนนทัน"))
    #expect(journey.sees("ประเภทผู้ยื่น"))
    try journey.type("<pgdn><pgdn><f7>")
    #expect(journey.sees("สมชาย"))
  }

  @Test func `who may not take in is told so by the key`() throws {
    let office = try ProgrammeOffice()
    try office.office.addUser(login: "rev", name: "ผู้ตรวจ", role: .auditor, zones: [])
    let journey = try Journey(office.office.acting(as: "rev"), start: .intake(office.id(2)))
    try journey.type("<f2>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ"))
  }
}
