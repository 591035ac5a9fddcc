import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct OutreachScreensTests {
  private static let office = Result { try TestOffice.sample() }

  private static func outreach() throws -> ID<Outreach> {
    let office = try office.get()
    return try #require(try office.outreaches(fiscalYear: 2570).first { $0.outreach.details.came.total > 0 }).id
  }

  static let names = [
    "outreaches", "outreach", "outreach-form", "interests", "walk-in", "incomplete", "zone-requests", "round",
    "coverage", "fairness", "zone-report",
  ]

  private static func route(_ name: String) throws -> Route {
    let office = try office.get()
    return switch name {
    case "outreaches": .outreaches(fiscalYear: 2570)
    case "outreach": .outreach(try outreach())
    case "outreach-form": .outreachForm(try outreach())
    case "interests": .interests(outreach: nil)
    case "walk-in": .walkIn(outreach: try outreach())
    case "incomplete": .incomplete
    case "zone-requests": .zoneRequests
    case "round": .round(try #require(try office.rounds(fiscalYear: 2570).first).id)
    case "coverage": .coverage(fiscalYear: 2570)
    case "fairness": .fairness(fiscalYear: 2570)
    default: .paper(.zoneReport(zone: 3, month: try #require(Day(iso: "2026-11-01"))))
    }
  }

  @Test(arguments: names)
  func `each place in Thai at three sizes, and in English`(name: String) throws {
    let office = try Self.office.get()
    try expectSnapshots(Journey(office, start: Self.route(name)), name)
    try expectSnapshots(
      Journey(office, language: .english, start: Self.route(name)), "\(name)-en", sizes: [(80, 24)])
  }

  @Test func `a wide terminal shows every column`() throws {
    for name in ["outreaches", "coverage", "interests"] {
      let journey = try Journey(Self.office.get(), columns: 120, rows: 40, start: Self.route(name))
      try expectSnapshot(journey.canvas, "\(name)-120x40")
    }
  }

  @Test func `coverage as tiles, and a list of the same by t`() throws {
    let journey = try Journey(Self.office.get(), start: .coverage(fiscalYear: 2570))
    let table = journey.lines
    try journey.type("t")
    try expectSnapshots(journey, "coverage-tiles")
    try journey.type("<right><down>")
    #expect(journey.sees("·"), "\(journey.screen)")
    try journey.type("t")
    #expect(journey.lines == table)
    let plain = try Journey(
      Self.office.get(), columns: 60, rows: 18, shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false),
      start: .coverage(fiscalYear: 2570))
    try plain.type("t")
    #expect(plain.canvas.lines.joined().unicodeScalars.allSatisfy { !(0x2190...0x25FF).contains($0.value) })
    try expectSnapshot(plain.canvas, "coverage-tiles-ascii-60x18")
  }

  @Test func `numbers of coverage open what they count`() throws {
    let office = try Self.office.get()
    let reach = try #require(
      try office.coverage(fiscalYear: 2570).communities.last { $0.outreaches > 0 && $0.applied > 0 })
    let journey = Journey(office, start: .coverage(fiscalYear: 2570))
    try journey.type("/\(reach.community.code)<tab><enter>")
    #expect(journey.sees("\(reach.outreaches) ครั้ง"), "\(journey.screen)")
    try journey.type("<esc><f4>")
    #expect(journey.sees("\(reach.applied) ครัวเรือน"), "\(journey.screen)")
  }

  @Test func `empty places say how they are filled`() throws {
    let office = try TestOffice.empty()
    for (route, said) in [
      (Route.outreaches(fiscalYear: 2570), "กด Ins เพื่อบันทึก"), (.interests(outreach: nil), "กด Ins เพื่อเพิ่ม"),
      (.incomplete, "ไม่มีรายการรอเติมข้อมูล"), (.zoneRequests, "ยังไม่มีคำขอระหว่างเขต"),
    ] {
      let journey = Journey(office, start: route)
      #expect(journey.sees(said), "\(journey.screen)")
    }
  }

  @Test func `the form says every wrong field at once and keeps what is typed`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .outreachForm(nil))
    try journey.type("<c-u>31/2/2569<f2>")
    #expect(journey.sees("ต้องแก้ไข 4 ช่อง"), "\(journey.screen)")
    try expectSnapshot(journey.canvas, "all-wrong-outreach")
    #expect(try office.outreaches(fiscalYear: 2570).isEmpty)
    journey.keepDrafts()
    #expect(try office.drafts().map(\.content.screen) == ["outreach"])
    let desk = Journey(office, start: .walkIn(outreach: nil))
    try desk.type("<f2>")
    #expect(desk.sees("ต้องแก้ไข 1 ช่อง"), "\(desk.screen)")
    try expectSnapshot(desk.canvas, "all-wrong-walk-in")
  }

  @Test func `two who change one outreach choose field by field`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.zone == 3 })
    var details = OutreachDetails(
      day: office.today, zone: 3, communities: [community.id], channel: .meeting, topic: "เดิม")
    let id = try office.record(details)
    let journey = Journey(office, start: .outreachForm(id))
    try journey.type("<tab><tab><c-u>ของฉัน")
    details.topic = "ของเขา"
    details.place = "วัด"
    try office.save(id, details, version: 1)
    try journey.type("<f2>")
    #expect(journey.sees("มีผู้แก้ไขรายการนี้ก่อนท่าน"), "\(journey.screen)")
    try journey.type("<enter><f2>")
    let saved = try office.outreach(id)
    #expect(saved.details.topic == "ของฉัน")
    #expect(saved.details.place == "วัด")
  }

  @Test func `the zone's report is journaled when it is written, and steps by months and zones`() throws {
    let office = try Self.office.get()
    let journey = Journey(office, start: .paper(.zoneReport(zone: 3, month: try #require(Day(iso: "2026-11-01")))))
    #expect(journey.sees("พฤศจิกายน พ.ศ. ๒๕๖๙"), "\(journey.screen)")
    try journey.type("[")
    #expect(journey.sees("ตุลาคม พ.ศ. ๒๕๖๙"), "\(journey.screen)")
    try journey.type("z")
    #expect(journey.sees("เขต ๔"), "\(journey.screen)")
    let before = try office.checkJournal().entries
    try journey.type("<f2>")
    let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("zone-report-\(before)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try journey.type("<c-u>").paste(folder.path)
    try journey.type("/zone-report.html<enter><enter>")
    #expect(journey.sees("เขียนแฟ้มแล้ว"), "\(journey.screen)")
    #expect(try office.checkJournal().entries == before + 1)
    let page = try String(contentsOf: folder.appendingPathComponent("zone-report.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains(scalars: "ประจำเดือน ตุลาคม พ.ศ. ๒๕๖๙"))
    #expect(try office.history(of: .office, 1).first?.changes.first?.after == "zone_report 4 2026-10-01")
  }

  @Test func `the round's page changes what it announces`() throws {
    let office = try TestOffice.empty()
    let opens = try #require(Day(iso: "2026-10-01"))
    let id = try office.openRound(fiscalYear: 2570, opens: opens, closes: opens.adding(days: 60))
    let journey = Journey(office, start: .frame(fiscalYear: 2570))
    try journey.type("<end><up><enter>")
    #expect(journey.lines[0].contains(scalars: "รอบรับคำขอที่ 1/2570"), "\(journey.screen)")
    try journey.type("<f2>รอบแรก<tab><tab><tab>กลุ่ม 5 คนขึ้นไป<tab>5<tab>100,000<f2>")
    #expect(journey.sees("บันทึกรอบรับคำขอแล้ว"), "\(journey.screen)")
    let terms = try office.round(id).terms
    #expect(terms.name == "รอบแรก")
    #expect(terms.quotas == [1: RoundQuota(proposals: 5, amount: Money(baht: 100_000))])
    #expect(journey.sees("โควตา 5 เหลือ 5"), "\(journey.screen)")
  }

  @Test func `that a walk-in lies outside any community is said before it is saved`() throws {
    let office = try TestOffice.empty()
    let desk = Journey(office, start: .walkIn(outreach: nil))
    #expect(desk.sees("จะขึ้นทะเบียนเป็นผู้อยู่นอกชุมชน"), "\(desk.screen)")
    try desk.type("นางมาลี ดีงาม<tab><tab>โนนทัน 5<enter>")
    #expect(!desk.sees("นอกชุมชน"), "\(desk.screen)")
    // Who is limited to zones is told that one is needed.
    try office.addUser(login: "field", name: "นักพัฒนา", role: .fieldOfficer, zones: [3])
    let limited = Journey(try office.acting(as: "field"), start: .walkIn(outreach: nil))
    #expect(limited.sees("กรุณาเลือกชุมชนในเขตที่ท่านรับผิดชอบ"), "\(limited.screen)")
  }
}
