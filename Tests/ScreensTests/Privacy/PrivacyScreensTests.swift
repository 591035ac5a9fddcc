import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The pages of personal data, driven by keys and read at the sizes of a terminal.
@Suite struct PrivacyScreensTests {
  private let office: Office
  private let malee: ID<Person>

  init() throws {
    office = try TestOffice.empty()
    for role in [OfficeRole.clerk, .secretary, .auditor, .committeeMember] {
      try office.addUser(login: role.rawValue, name: "ชื่อ \(role.rawValue)", role: role, zones: [])
    }
    let community = try #require(try office.communities().first { $0.code == "101" })
    malee = try office.register(
      PersonDetails(
        nationalID: try NationalID.reading("1409910000011"),
        name: PersonName(title: "นาง", first: "มาลี", last: "น้ำเพชร"), sex: .female,
        birth: Birth(day: try #require(Day(iso: "1960-05-04"))),
        address: Address(houseNumber: "99/1", subdistrict: "ในเมือง", province: "ขอนแก่น"), phone: "0811112222",
        community: community.id, declaredIncome: Money(baht: 4_321), household: "H1", isHead: true))
  }

  private func journey(_ login: String, _ route: Route, language: Language = .thai) throws -> Journey {
    Journey(try office.acting(as: login), language: language, start: route)
  }

  @Test func `a masked field is revealed for a reason, covered when the page is left, and found in the log`() throws {
    let journey = try journey("secretary", .people(community: nil))
    try journey.type("o")
    for secret in ["1-4099-10000", "0811112222", "99/1", "4,321"] { #expect(!journey.sees(secret), "\(secret)") }
    #expect(journey.sees("XXXXXX2222"))
    try expectSnapshots(journey, "privacy-masked")
    try journey.type("<down><down><enter>")
    try expectSnapshots(journey, "privacy-reason", sizes: [(80, 24), (40, 12)])
    // Without a reason nothing is shown.
    try journey.type("<enter><enter>")
    #expect(!journey.sees("0811112222"))
    try journey.type("ตรวจผู้มีส่วนได้เสีย<enter><enter>")
    #expect(journey.sees("0811112222"))
    try expectSnapshots(journey, "privacy-revealed", sizes: [(80, 24), (40, 12)])
    journey.otherSessionCommitted()
    #expect(journey.sees("0811112222"))
    // A form above, and back: the record was left.
    try journey.type("p<esc>")
    #expect(!journey.sees("0811112222"))
    let log = try self.journey("auditor", .accessLog(malee))
    #expect(log.sees("เปิดดูปกปิด") && log.sees("โทรศัพท์: ตรวจผู้มี"))
    try expectSnapshots(log, "who-looked")
  }

  @Test func `a role that may never reveal is told who may`() throws {
    let journey = try journey("secretary", .privacy(malee))
    try journey.type("u")
    #expect(journey.sees("ทำไม่ได้"))
    let committee = try self.journey("committee_member", .privacy(malee))
    #expect(!committee.sees("มาลี"))
  }

  @Test func `notice, consent and its withdrawal are recorded by keys`() throws {
    let journey = try journey("clerk", .privacy(malee))
    #expect(journey.sees("ยังไม่ได้แจ้งประกาศฉบับ 1/2569"))
    try journey.type("n")
    try expectSnapshots(journey, "privacy-notice-form", sizes: [(80, 24), (40, 12)])
    try journey.type("<f4><enter><f2>")
    #expect(journey.sees("แจ้งประกาศฉบับปัจจุบันแล้ว"))
    try journey.type("g<f2>")
    #expect(journey.sees("!") || journey.sees("กรุณา"))
    try expectSnapshots(journey, "privacy-consent-problems", sizes: [(80, 24), (40, 12)])
    try journey.type("<esc>")
    try office.giveConsent(
      of: malee, to: .photograph, Consent.Step(day: office.today, way: .paper, evidence: "แฟ้ม 12/2569"))
    try office.receiveRequest(of: malee, .access, on: office.today.adding(days: -40), detail: "")
    journey.otherSessionCommitted()
    try expectSnapshots(journey, "privacy-page")
    #expect(journey.sees("เกิน 10 วัน"))
  }

  @Test func `the page speaks English`() throws {
    try expectSnapshots(try journey("clerk", .privacy(malee), language: .english), "privacy-english", sizes: [(80, 24)])
  }

  @Test func `overdue requests stand on Home, in the register, and are answered`() throws {
    try office.receiveRequest(of: malee, .rectify, on: office.today.adding(days: -40), detail: "ชื่อ")
    let home = try journey("clerk", .home)
    #expect(home.sees("เกินกำหนด 1 จาก 1"))
    #expect(try !journey("secretary", .home).sees("คำร้องของเจ้าของข้อมูล"))
    let register = try journey("clerk", .dataRequests)
    try expectSnapshots(register, "data-requests")
    try register.type("a")
    try expectSnapshots(register, "data-request-answer", sizes: [(80, 24), (40, 12)])
  }

  @Test func `what is due is listed, prepared, and done with the number typed`() throws {
    try office.receiveRequest(of: malee, .erase, on: office.today, detail: "")
    let request = try #require(try office.dataRequests().first).request.id
    try office.answerRequest(request, DataRequest.Answer(decision: .granted, reason: "", day: office.today))
    let journey = Journey(office, start: .retention)
    try expectSnapshots(journey, "retention")
    try journey.type("<f2><left><enter>")
    #expect(journey.sees("บัญชีลบตัวตน 1 คน"))
    try expectSnapshots(journey, "retention-prepared", sizes: [(80, 24), (40, 12)])
    try journey.type("<f6>")
    try expectSnapshots(journey, "retention-question", sizes: [(80, 24), (40, 12)])
    try journey.type("<esc>")
    #expect(try office.preparedList()?.people == 1)
    #expect(try office.person(malee).details.name.first == "มาลี")
  }

  @Test func `an empty register of requests, log and list of what is due say so`() throws {
    try expectSnapshots(Journey(office, start: .dataRequests), "data-requests-empty", sizes: [(80, 24)])
    try expectSnapshots(Journey(office, start: .accessLog(nil)), "access-log-empty", sizes: [(80, 24)])
    try expectSnapshots(Journey(office, start: .retention), "retention-empty", sizes: [(80, 24)])
  }

  @Test func `the person's copy is in words, with papers, phones and ties, each table once`() throws {
    var person = try office.person(malee)
    person.details.phones.append(PersonPhone("043221202", kind: .neighbour, whose: "ป้าแดง"))
    person.details.training = [.bakery]
    try office.save(malee, person.details, version: person.version)
    let sister = try office.register(
      PersonDetails(noIDReason: "ทดสอบ", name: PersonName(title: "", first: "สาว", last: "น้ำเพชร")))
    let brother = try office.register(
      PersonDetails(noIDReason: "ทดสอบ", name: PersonName(title: "", first: "ชาย", last: "น้ำเพชร")))
    try office.relate(malee, Relation.Details(other: sister, kind: .sibling))
    try office.relate(brother, Relation.Details(other: malee, kind: .sibling))
    try office.keep(CategoryEntry(.elderly, evidence: "บัตร"), of: malee)
    try office.attach(Attachment(kind: .idCard, title: "สำเนาบัตร"), scan: nil, to: .person, malee.raw)
    try office.recordNotice(to: malee, way: .form, on: office.today)
    try office.receiveRequest(of: malee, .access, on: office.today, detail: "ขอสำเนา")
    let held = try office.heldData(of: malee)
    #expect(Set(held.tables.map(\.name)).count == held.tables.count)
    #expect(held.tables.first { $0.name == "relation" }?.rows.count == 2)
    #expect(held.tables.contains { $0.name == "attachment" } && !held.tables.contains { $0.name == "person_rank" })
    let journey = Journey(office, columns: 100, rows: 90, start: .paper(.heldData(malee)))
    for text in [
      "1409910000011", "คำนำหน้า นาง", "4 พ.ค. 2503", "4,321 บาท", "ป้าแดง", "สำเนาบัตร", "ผู้สูงอายุ", "ความสัมพันธ์ (2 รายการ)",
    ] {
      #expect(journey.sees(text), "\(text): \(journey.screen)")
    }
    // No code of the file's own is left in it.
    let codes = journey.lines.filter { line in
      ["_", "bakery", "neighbour", "sibling", "elderly", "T0"].contains { line.contains(scalars: $0) }
    }
    #expect(codes == [])
    try expectSnapshots(Journey(office, start: .paper(.heldData(malee))), "paper-held-data", sizes: [(80, 24)])
  }

  @Test func `a public list says names and communities, and no number, phone or house`() throws {
    let journey = Journey(office, start: .paper(.publicList([malee])))
    #expect(journey.sees("นางมาลี น้ำเพชร") && journey.sees("<5 คน"))
    for secret in ["1-4099", "1409910000011", "0811112222", "99/1", "4,321"] { #expect(!journey.sees(secret)) }
    try expectSnapshots(journey, "paper-public-list", sizes: [(80, 24)])
    try expectSnapshots(Journey(office, start: .paper(.notice(malee))), "paper-notice", sizes: [(80, 24)])
  }
}
