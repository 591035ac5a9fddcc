import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// The programme's main job from end to end, by keys, in Thai.
@Suite struct MainJobTests {
  @Test func `from files to the families behind the indicator`() throws {
    let office = try ProgrammeYear.office()
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
    print(journey.screen)
    try journey.type("<pgdn><f7>")
    print(journey.screen)
    try journey.type("<f2>")
    print(journey.screen)
    try journey.type("<left><enter>")
    print(journey.screen)
  }
}
