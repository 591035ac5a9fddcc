import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// The programme's main job from end to end, by keys, in Thai.
@Suite struct MainJobTests {
  @Test func `from files to the families behind the indicator`() throws { _ = try Self.programmeYear() }

  /// The whole year on the full screen; returns the office with its records.
  static func programmeYear() throws -> Office {
    let calendar = Calendar()
    let office = try ProgrammeYear.office(calendar)
    let journey = Journey(office)
    #expect(journey.sees("หน้าหลัก"))

    // The year's frame.
    try journey.type("4<f2>โครงการอบรมและส่งเสริมอาชีพ<down>ขก 52/101<down>1/10/2569<down>นายธีระ นายกเทศมนตรี")
    try journey.type("<down>แผนงานสร้างความเข้มแข็งของชุมชน<down>600,000<f2><left><enter>")
    #expect(journey.sees("600,000 บาท"), "\(journey.screen)")
    try journey.type("<esc>")

    // A proposal of the group is taken in.
    try journey.type("6<ins><down><down><down><f4><enter><down>แปรรูปขนมไทยสู่ตลาด")
    try journey.type("<down><f4><space><down><down><space><enter><down><f4><space><down><space><enter><down>24,500")
    try journey.type("<down><f4><space><down><space><down><space><down><space><down><space><down><space><enter>")
    try journey.type("<pgdn><f4><enter><tab>วิทยากร<enter>6<enter>ชม.<enter>600<enter>")
    try journey.type("<f4><down><enter><tab>แป้งและน้ำตาล<enter>1<enter>ชุด<enter>12,400<enter>")
    try journey.type("<f4><down><down><enter><tab>เตาอบ<enter>1<enter>เครื่อง<enter>8,500")
    #expect(journey.sees("รวมรายการ 24,500 บาท ตรงกับวงเงินที่ขอ"), "\(journey.screen)")
    try journey.type("<pgdn><f7>")
    #expect(journey.sees("ผู้ได้รับประโยชน์ 3"), "\(journey.screen)")
    try journey.type("<f2><left><enter>")
    #expect(journey.sees("บันทึกแล้ว เลขที่คำขอ 001/2570"), "\(journey.screen)")
    #expect(journey.sees("สองหมื่นสี่พันห้าร้อยบาทถ้วน"))
    try journey.type("<esc>")
    #expect(journey.sees("001/2570"))

    // The committee recommends it, a little less than asked.
    try journey.type("<enter>")
    #expect(journey.sees("ครุภัณฑ์: ให้ยืม/ต้องมีในงบ"), "\(journey.screen)")
    try journey.type("<f4><down><enter><down>20,000<down>งบประมาณมีจำกัด<f2><left><enter>")
    #expect(journey.sees("บันทึกมติแล้ว เลขที่ 001/2570"), "\(journey.screen)")
    #expect(journey.sees("งบประมาณคงเหลือ 580,000 บาท"))

    // The mayor signed on paper; the result is recorded.
    try journey.type("<esc>7<f2><f4><enter><down>ขก 52/118<down><down>นายธีระ นายกเทศมนตรี<f2>")
    #expect(journey.sees("20,000 บาท"), "\(journey.screen)")
    try journey.type("<left><enter>")
    #expect(journey.sees("บันทึกผลแล้ว อนุมัติ 1 รายการ"), "\(journey.screen)")

    // The two families' incomes before the support, keyed from paper; the group's first score.
    try journey.type("<esc>8<enter>9,000<enter>7,500<f2><left><enter>")
    #expect(journey.sees("บันทึกแล้ว รายได้ 2 ครัวเรือน"), "\(journey.screen)")
    try journey.type("<down><down><down><down><enter>60<f2><left><enter>")
    #expect(journey.sees("บันทึกคะแนนแล้ว 1 กลุ่ม"), "\(journey.screen)")

    // Four months later they are asked again.
    calendar.advance(days: 120)
    let later = Journey(office)
    #expect(later.sees("2 ครัวเรือน"), "\(later.screen)")
    try later.type("8<enter>11,000<enter>7,500<f2><left><enter>")
    #expect(later.sees("บันทึกแล้ว รายได้ 2 ครัวเรือน"), "\(later.screen)")

    // The indicator, the families behind it, and who recorded what, when.
    try later.type("<esc>9")
    #expect(later.sees("50.0%"), "\(later.screen)")
    #expect(later.sees("ร้อยละของครอบครัวที่ได้รับการสนับสนุนมีรายได้เพิ่มขึ้น"))
    try later.type("<enter>")
    #expect(later.sees("นางสมใจ ใจดี"), "\(later.screen)")
    #expect(!later.sees("นางน้ำผึ้ง"))
    try later.type("<enter>")
    #expect(later.sees("11,000"), "\(later.screen)")
    #expect(later.sees("9,000"))
    try later.type("<f8>")
    #expect(later.sees("ทดสอบ ระบบ"), "\(later.screen)")
    #expect(later.sees("23 มี.ค. 2570"), "\(later.screen)")

    let report = try office.indicators(fiscalYear: 2570)
    #expect(report.households.total.increased == 1)
    #expect(report.households.total.followedUp == 2)
    #expect(report.groups.total.withBaseline == 1)
    #expect(try office.checkJournal().isIntact)
    return office
  }
}
