import OfficeStorage
import Screens
import TestSupport
import Testing

/// From Home to a person's form and back by the palette alone.
@Suite struct PaletteJourneyTests {
  @Test func `by palette alone from Home to a person's form and back`() throws {
    let journey = try Journey(TestOffice.sample(people: 60))
    try journey.type("<f9>ทะเบียนบุคคล<enter>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"))
    try journey.type("<f9>เปิด<enter>")
    #expect(journey.sees("เลขประจำตัวประชาชน"), "\(journey.screen)")
    try journey.type("<f9>ประวัติ<enter>")
    #expect(journey.lines[0].contains(scalars: "ประวัติการแก้ไข"))
    try journey.type("<f9>กลับ<enter><f9>back<enter><f9>home<enter>")
    #expect(journey.sees("งานที่รอท่าน"))
    #expect(try journey.office.drafts().isEmpty)
  }
}
