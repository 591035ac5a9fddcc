import Interchange
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// The programme's main job line by line.
@Suite struct LinearMainJobTests {
  @Test func `lines lead to the same records as the full screen`() throws {
    let calendar = Calendar()
    let office = try ProgrammeYear.office(calendar)
    let session = LinearSession(office)

    // The year's frame.
    session.type("?5", ".f2", "โครงการอบรมและส่งเสริมอาชีพ", "ขก 52/101", "1/10/2569", "นายธีระ นายกเทศมนตรี")
    session.type("แผนงานสร้างความเข้มแข็งของชุมชน", "600,000", "1", "1")
    #expect(session.hears("600,000 บาท"), "\(session.all)")

    // A proposal of the group is taken in.
    session.type("b", "?7", "ins", "", "", "", "ทำขนม", "1", "", "แปรรูปขนมไทยสู่ตลาด", "1,3", "2,3", "24,500")
    session.type("1,2,3,4,5,6", ".pgdn", "1", "วิทยากร", "6", "ชม.", "600", "2", "แป้งและน้ำตาล", "1", "ชุด", "12,400")
    session.type("3", "เตาอบ", "1", "เครื่อง", "8,500")
    #expect(session.hears("รวมรายการ 24,500 บาท ตรงกับวงเงินที่ขอ"), "\(session.all)")
    session.type(".pgdn", "f7", "f2", "1")
    #expect(session.hears("สำเร็จ: บันทึกแล้ว เลขที่คำขอ 001/2570"), "\(session.all)")

    // The committee recommends it, a little less than asked.
    session.type("b", "1", "2", "20,000", "งบประมาณมีจำกัด", "f2", "1")
    #expect(session.hears("บันทึกมติแล้ว เลขที่ 001/2570"), "\(session.all)")

    // The mayor's result, the incomes before the support, the first score.
    session.type("b", "?8", "f2", "1", "ขก 52/118", "", "นายธีระ นายกเทศมนตรี", ".f2", "1")
    #expect(session.hears("บันทึกผลแล้ว อนุมัติ 1 รายการ"), "\(session.all)")
    session.type("b", "?9", "1", "9,000", "7,500", "f2", "1")
    #expect(session.hears("บันทึกแล้ว รายได้ 2 ครัวเรือน"), "\(session.all)")
    session.type("21", "60", "f2", "1")
    #expect(session.hears("บันทึกคะแนนแล้ว 1 กลุ่ม"), "\(session.all)")

    // Four months later.
    calendar.advance(days: 120)
    let later = LinearSession(office)
    later.type("?9", "6", "11,000", "7,500", "f2", "1")
    #expect(later.hears("บันทึกแล้ว รายได้ 2 ครัวเรือน"), "\(later.all)")
    later.type("b", "?10")
    #expect(later.hears("ผล 50.0%"), "\(later.all)")
    later.type("1")
    #expect(later.hears("1. "), "\(later.all)")
    #expect(later.hears("นางสมใจ ใจดี"), "\(later.all)")
    later.type("1", "f8")
    #expect(later.hears("23 มี.ค. 2570"), "\(later.all)")

    let byKeys = try MainJobTests.programmeYear()
    for kind in ImportKind.allCases {
      #expect(try Self.records(kind, of: office) == Self.records(kind, of: byKeys), "\(kind)")
    }
    #expect(try office.checkJournal().isIntact)
  }

  private static func records(_ kind: ImportKind, of office: Office) throws -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try office.exportRows(kind) { bytes += ExportFile.bytes($0, style: .thai) }
    return bytes
  }
}
