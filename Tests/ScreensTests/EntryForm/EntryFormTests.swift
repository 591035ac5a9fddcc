import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct EntryFormTests {
  private func office() throws -> (Office, ID<OccupationalGroup>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    let id = try office.register(
      GroupDetails(code: "G1", name: "กลุ่มทอผ้า", community: community, occupation: "ทอผ้า"), members: [])
    return (office, id)
  }

  @Test func `an event asks what a visit found of visits alone`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .entry(.event(id, nil)))
    #expect(journey.sees("23/11/2569"))
    #expect(!journey.sees("ผลการเยี่ยม"))
    try journey.type("<f4>เยี่ยม<enter>")
    #expect(journey.sees("ผลการเยี่ยม"))
    try expectSnapshots(journey, "entry-event")
    try journey.type("<f2>")
    #expect(journey.sees("ต้องแก้ไข 3 ช่อง"))
    try expectSnapshots(journey, "entry-event-problems", sizes: [(80, 24), (40, 12)])
  }

  @Test func `a day that has not come is said beside its field`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .entry(.event(id, nil)))
    try journey.type("<f4>ประชุมกลุ่ม<enter><tab><c-u>24/11/2569<tab>ก<tab>ข<f2>")
    #expect(journey.sees("ยังมาไม่ถึง"))
    #expect(try office.groupPage(id).events.isEmpty)
  }

  @Test func `a wrong entry is struck with a reason`() throws {
    let (office, id) = try office()
    let entry = try office.record(
      GroupEvent(kind: .meeting, day: office.today, what: "ก", by: "ข"), of: id)
    let journey = Journey(office, start: .entry(.event(id, entry)))
    try journey.type("<f2>")
    #expect(journey.sees("เหมือนเดิม"))
    try journey.type("<f7>")
    try expectSnapshots(journey, "entry-event-strike", sizes: [(80, 24), (40, 12)])
    try journey.type("<s-tab><enter>")
    #expect(journey.sees("กรุณาระบุเหตุผล"))
    try journey.type("ไม่ได้ประชุม<s-tab><enter>")
    #expect(try office.groupPage(id).events.map(\.struckReason) == ["ไม่ได้ประชุม"])
  }

  @Test func `an organisation has its officers on a second part`() throws {
    let (office, _) = try office()
    let journey = Journey(office, start: .entry(.organisation(nil)))
    try expectSnapshots(journey, "entry-organisation")
    try journey.type("ชมรมผู้สูงอายุ<f3>นางแดง ดี<enter>ประธาน<enter>081<enter>1/10/2568<enter>")
    try expectSnapshots(journey, "entry-organisation-officers", sizes: [(80, 24), (40, 12)])
    try journey.type("1/10/2567<f2>")
    #expect(journey.sees("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น"))
    try journey.type("<c-u><f2>")
    #expect(try office.organisations().map(\.name) == ["ชมรมผู้สูงอายุ"])
    let again = Journey(office, start: .entry(.organisation(nil)))
    try again.type("ชมรม ผู้สูงอายุ<f2>")
    #expect(try office.organisations().count == 2)
    let third = Journey(office, start: .entry(.organisation(nil)))
    try third.type("ชมรมผู้สูงอายุ<f2>")
    #expect(third.sees("มีอยู่แล้ว กรุณาเปิดรายการเดิม"))
  }

  @Test func `what two people changed of an organisation is settled field by field`() throws {
    let (office, _) = try office()
    let id = try office.register(OrganisationDetails(name: "ชมรม", contact: "นางแดง"))
    let mine = Journey(office, start: .entry(.organisation(id)))
    var theirs = try office.organisation(id).details
    theirs.contact = "นางดำ"
    theirs.legalBasis = "ประกาศ"
    theirs.officers = [OrganisationOfficer(name: "นางดำ", post: "ประธาน")]
    try office.save(id, theirs, version: 1)
    try mine.type("<tab><tab><tab><tab><tab><c-u>นางขาว<f2>")
    #expect(mine.sees("มีผู้แก้ไขรายการนี้ก่อนท่าน"))
    try mine.type("<right><enter><f2>")
    #expect(try office.organisation(id).details == theirs)
  }

  @Test func `a draft goes on in its cell`() throws {
    let (office, _) = try office()
    let journey = Journey(office, start: .entry(.organisation(nil)))
    try journey.type("ชมรม<f3>นางแดง<enter>ประ")
    journey.keepDrafts()
    let later = Journey(office)
    #expect(later.sees("ทำต่อ") || later.sees("ค้าง"))
    let form = Journey(office, start: .entry(.organisation(nil)))
    try form.type("<enter>ธาน<f2>")
    let id = try #require(try office.organisations().first).id
    #expect(try office.organisation(id).details.officers.map(\.post) == ["ประธาน"])
  }

  @Test func `a scan is chosen among the files that wait, and the list of papers shows it`() throws {
    let folder = NSTemporaryDirectory() + "scans-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/drop", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let office = try Office.create(
      at: folder + "/office.db",
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ ระบบ"),
      clock: { TestOffice.now })
    let community = try #require(try office.communities().first).id
    let id = try office.register(
      GroupDetails(code: "G1", name: "กลุ่มทอผ้า", community: community, occupation: ""), members: [])
    let none = Journey(office, start: .entry(.attachment(.group, id.raw)))
    try none.type("<tab><tab><tab><tab><tab>")
    #expect(none.sees("ยังไม่ได้ตั้งโฟลเดอร์รับภาพสแกน"))
    try office.change(Setting(key: .scanDropFolder, value: folder + "/drop", source: "ทดสอบ"))
    try Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "/drop/ระเบียบ.pdf"))
    let journey = Journey(office, start: .entry(.attachment(.group, id.raw)))
    try expectSnapshots(journey, "entry-attachment", sizes: [(80, 24), (40, 12)])
    try journey.type("<f4>ระเบียบ<enter><tab><tab>12/2569<tab>ตู้ 3<tab><tab><f4>")
    #expect(journey.sees("ระเบียบ.pdf  1 KB"))
    try journey.type("<enter><f2>")
    #expect(try office.attachments(of: .group, id.raw).map(\.attachment.scan?.name) == ["ระเบียบ.pdf"])
    let list = Journey(office, start: .attachments(.group, id.raw, name: Phrase(verbatim: "กลุ่มทอผ้า")))
    try expectSnapshots(list, "attachments", sizes: [(80, 24), (40, 12)])
    try list.type("<enter>")
    #expect(list.sees("เปิดด้วยโปรแกรมดูภาพได้ที่"))
    try list.type("<enter><del>ผิดกลุ่ม<s-tab><enter>")
    #expect(list.sees("ตัดออก (ผิดกลุ่ม)"))
  }

  @Test func `lists of organisations and networks say how they are filled, and show what they hold`() throws {
    let (office, _) = try office()
    let empty = Journey(office, start: .organisations())
    try expectSnapshots(empty, "organisations-empty", sizes: [(80, 24)])
    try expectSnapshots(Journey(office, start: .networks), "networks-empty", sizes: [(80, 24)])
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    try office.register(
      OrganisationDetails(
        name: "คณะกรรมการชุมชนโนนทัน 5", kind: .communityCommittee, community: community, contact: "นางแดง ดี",
        phones: "081-1111111"))
    try office.register(OrganisationDetails(name: "มูลนิธิเมืองขอนแก่น", kind: .foundation))
    try office.register(
      GroupNetworkDetails(
        name: "เครือข่ายผ้า", coordinator: "นางแดง ดี", phone: "081-1111111", groups: [NetworkGroup(code: "G1")]))
    try expectSnapshots(Journey(office, start: .organisations()), "organisations", sizes: [(80, 24), (40, 12)])
    try expectSnapshots(Journey(office, start: .networks), "networks", sizes: [(80, 24), (40, 12)])
    try expectSnapshots(
      Journey(office, language: .english, start: .organisations()), "organisations-english", sizes: [(80, 24)])
    let network = try #require(try office.networks().first).id
    let form = Journey(office, start: .entry(.network(network)))
    try form.type("<f3>")
    try expectSnapshots(form, "entry-network-groups", sizes: [(80, 24), (40, 12)])
  }
}
