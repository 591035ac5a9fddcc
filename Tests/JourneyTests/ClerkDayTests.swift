import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// A day of the clerk who takes in files, applications and papers, by keys. Each step asks what the clerk sees and what the
/// office file holds.
///
/// Left out, because the program does not know them: a letter that asks for missing papers, beneficiaries who were supported
/// in an earlier year, a reason for a change of a proposal, and a list of what one did today.
@Suite struct ClerkDayTests {
  private static let trainees = """
    เลขประจำตัวประชาชน,ชื่อ-สกุล,เพศ,วันเกิด,ชุมชน,รหัสครัวเรือน,หัวหน้าครัวเรือน,ประเภท
    1999978778934,นางสมใจ ใจดี,หญิง,12/3/2510,โนนทัน 5,H1,ใช่,ผู้มีรายได้น้อย
    1100700000019,นางมาลัย ทองดี,หญิง,5/6/2520,ศรีฐาน 2,H9,ใช่,ว่างงาน
    ,นายทองใบ ศรีสุข,ชาย,2515,ศรีฐาน 2,H10,ใช่,
    ,นางบัวลอย ศรีสุข,หญิง,31/13/2518,ศรีฐาน 2,H10,,
    ,นายสีดา พลดี,ชาย,2512,ศรีฐาม 9,H11,ใช่,
    """

  /// The office as the clerk finds it: the register of the year, and a group of ศรีฐาน 2.
  private func office() throws -> Office {
    let office = try ProgrammeYear.office()
    _ = try ProgrammeYear.take(.groups, "code,name,community,occupation\nG2,กลุ่มตัดเย็บรวมใจ,ศรีฐาน 2,ตัดเย็บ", into: office)
    _ = try ProgrammeYear.take(.members, "group,national_id,role\nG2,3999957938343,chair", into: office)
    try office.addUser(login: "clerk", name: "วันดี รับเรื่อง", role: .clerk, zones: [])
    return try office.acting(as: "clerk")
  }

  private func count(_ office: Office) throws -> Int { try #require(try office.people(limit: 1).total) }

  @Test func `08.30 last year's trainees, their mended rows, and a second import that changes nothing`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/trainees.csv"
    try Self.trainees.write(toFile: path, atomically: true, encoding: .utf8)
    let office = try office()
    let before = try count(office)
    let journey = Journey(office)
    try journey.type("i").paste(path).type("<down><down>ไม่ได้นำบัตรมา<f2>")
    #expect(journey.sees("ใหม่ 2"), "\(journey.screen)")
    #expect(journey.sees("เหมือนเดิม 1"))
    #expect(journey.sees("นำเข้าไม่ได้ 2"))
    #expect(try count(office) == before)
    try journey.type("<f2><s-tab><enter>")
    #expect(journey.sees("ผลการนำเข้า"), "\(journey.screen)")
    #expect(try count(office) == before + 2)

    let errors = folder.path + "/trainees.errors.csv"
    let mended = try String(contentsOfFile: errors, encoding: .utf8)
      .replacingOccurrences(of: "31/13/2518", with: "31/12/2518").replacingOccurrences(of: "ศรีฐาม 9", with: "ศรีฐาน 2")
    try mended.write(toFile: errors, atomically: true, encoding: .utf8)
    try journey.type("n<c-u>").paste(errors).type("<f2>")
    #expect(journey.sees("ใหม่ 2"), "\(journey.screen)")
    #expect(journey.sees("นำเข้าไม่ได้ 0"))
    try journey.type("<f2><s-tab><enter>")
    #expect(try count(office) == before + 4)

    let entries = try office.checkJournal().entries
    try journey.type("n<f2>")
    #expect(journey.sees("ใหม่ 0"), "\(journey.screen)")
    #expect(journey.sees("เหมือนเดิม 2"))
    try journey.type("<f2>")
    #expect(journey.sees("ไม่มีแถวที่จะนำเข้าหรือแก้ไข"))
    #expect(try count(office) == before + 4)
    #expect(try office.checkJournal().entries == entries)
  }

  @Test func `a group's application from the misspelt search to the last paper`() throws {
    let office = try office()
    let journey = Journey(office)
    // The community is found however it is spelt.
    try journey.type("2/ศรีถาน")
    #expect(journey.sees("กลุ่มตัดเย็บรวมใจ"), "\(journey.screen)")
    #expect(!journey.sees("กลุ่มทำขนมโนนทัน 5"))
    try journey.type("<esc><esc>")
    #expect(journey.sees("งานที่รอท่าน"), "\(journey.screen)")

    // The application, with four of its six papers.
    try journey.type("5<ins><down><down><down>ศรีถาน<enter>")
    #expect(journey.sees("กลุ่มตัดเย็บรวมใจ"), "\(journey.screen)")
    try journey.type("<down>ตัดเย็บเพื่อจำหน่าย<down><f4><space><enter>")
    try journey.type("<down><f4><space><down><space><down><space><enter><down>24,500")
    try journey.type("<down><f4><space><down><space><down><space><down><space><enter>")
    try journey.type("<pgdn><f4><enter><tab>วิทยากร<enter>6<enter>ชม.<enter>600<enter>")
    #expect(journey.sees("3,600"), "\(journey.screen)")
    try journey.type("<f4><down><enter><tab>วัสดุ<enter>1<enter>ชุด<enter>12,400<enter>")
    try journey.type("<f4><down><down><enter><tab>จักร")
    #expect(journey.sees("ครุภัณฑ์: ให้ยืม/ต้องมีในงบ"), "\(journey.screen)")

    // The terminal is killed in the middle of a word; the next login goes on at it.
    journey.keepDrafts()
    #expect(try office.proposals(.all(fiscalYear: 2570)).isEmpty)
    let next = Journey(office)
    #expect(next.sees("พบร่างค้าง"), "\(next.screen)")
    #expect(next.sees("ตัดเย็บเพื่อจำหน่าย"))
    try next.type("<enter>เย็บผ้า<enter>1<enter>ตัว<enter>8,500")
    #expect(next.sees("จักรเย็บผ้า"), "\(next.screen)")
    #expect(next.sees("รวมรายการ 24,500 บาท ตรงกับวงเงินที่ขอ"))
    try next.type("<pgdn><f7>")
    #expect(next.sees("นายกำพล แก้วดี"), "\(next.screen)")

    // Two papers are missing: it has its number and waits.
    try next.type("<f2>")
    #expect(next.sees("รอเอกสารเพิ่มเติม"), "\(next.screen)")
    try next.type("<left><enter>")
    #expect(next.sees("บันทึกแล้ว เลขที่คำขอ 001/2570"), "\(next.screen)")
    #expect(next.sees("ใบรับคำขอ"))
    let id = try #require(try office.proposals(.all(fiscalYear: 2570)).first).id
    let taken = try office.proposal(id).proposal
    #expect(taken.status == .waitingDocuments)
    #expect(taken.details.lines.map(\.total) == [3_600, 12_400, 8_500].map { Money(baht: $0) })
    #expect(try office.drafts().isEmpty)
    try next.type("<esc>")
    #expect(next.sees("รอเอกสาร"), "\(next.screen)")
    try next.type("<esc>")
    #expect(try office.homeSummary().waitingForPapers == 1)
    try next.type("5<enter>")
    #expect(next.sees("(หยุดนับ)"), "\(next.screen)")
    #expect(next.sees("หนังสือรับรองประธานชุมชน, ใบเสนอราคา"))

    // The papers come: the same number goes on.
    try next.type("<f4><down><down><down><down><down><down><down><down><f4>")
    #expect(next.sees("เอกสารที่ยื่นแล้ว"), "\(next.screen)")
    try next.type("<end><space><up><space><enter><f2>")
    #expect(try office.proposal(id).proposal.status == .submitted, "\(next.screen)")
    #expect(next.sees("001/2570"))
    #expect(next.sees("รอคัดกรอง"), "\(next.screen)")
    #expect(!next.sees("(หยุดนับ)"))
    #expect(try office.homeSummary().waitingForPapers == 0)

    // One line was typed wrong: the history says what it was, what it is, and who changed it.
    try next.type("<f4><down><down><down><down><down><down><down><c-u>22,500<pgdn><down><tab><tab><tab><tab>")
    try next.type("<c-u>10,400<f2>")
    #expect(try office.proposal(id).proposal.details.amountRequested == Money(baht: 22_500), "\(next.screen)")
    try next.type("<f8>")
    #expect(next.sees("24,500"), "\(next.screen)")
    #expect(next.sees("22,500"))
    #expect(next.sees("วันดี รับเรื่อง"))
    let newest = try #require(try office.history(of: .proposal, id.raw).first)
    #expect(
      newest.changes.contains {
        $0.before == Money(baht: 24_500).plain && $0.after == Money(baht: 22_500).plain
      }, "\(newest.changes)")
    #expect(try office.checkJournal().isIntact)
  }

  @Test func `16.00 a wrong income is put right: before, after, who and why`() throws {
    let office = try office()
    let household = try #require(try office.household(code: "H1")).id
    try office.record([
      FollowUpEntry(
        household: household, fiscalYear: 2570, round: .baseline, day: office.today,
        finding: .income(Money(baht: 12_000), comment: nil))
    ])
    let journey = Journey(office)
    try journey.type("1/สมใจ<tab><enter><f3>3")
    #expect(journey.sees("12,000"), "\(journey.screen)")
    try journey.type("<f6><c-u>21,000<enter><enter>พิมพ์สลับตัวเลข<enter><right><enter>")
    #expect(journey.sees("แก้ไขการบันทึกแล้ว 12,000 → 21,000 บาท"), "\(journey.screen)")
    let incomes = try office.household(household).incomes
    #expect(incomes.map(\.isCorrected) == [true, false])
    #expect(incomes.last?.income.incomeMonth == Money(baht: 21_000))
    try journey.type("<f8>")
    #expect(journey.sees("12,000 บาท → 21,000 บาท"), "\(journey.screen)")
    #expect(journey.sees("พิมพ์สลับตัวเลข"))
    #expect(journey.sees("วันดี รับเรื่อง"))
  }
}
