import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// Personal data, by keys: what a role sees masked, what it takes to see it, and who finds that out.
@Suite struct PrivacyJourneyTests {
  private let office: Office
  private let somjai: ID<Person>

  init() throws {
    office = try ProgrammeYear.office()
    for (role, name) in [(OfficeRole.clerk, "วิภา"), (.secretary, "มานะ"), (.auditor, "อรุณ")] {
      try office.addUser(login: role.rawValue, name: name, role: role, zones: [])
    }
    somjai = try #require(try office.people(matching: "สมใจ", limit: 1).people.first).id
    var person = try office.person(somjai)
    person.details.phones = [PersonPhone("0812345678"), PersonPhone("043221202")]
    try office.save(somjai, person.details, version: person.version)
  }

  private func journey(_ login: String, start: Route = .home) throws -> Journey {
    Journey(try office.acting(as: login), start: start)
  }

  @Test func `a masked field is revealed for a reason and found in the log`() throws {
    let secretary = try journey("secretary", start: .people(community: nil))
    // Digits of the phone find nobody: the list would tell the rest.
    try secretary.type("/0812345<tab>")
    #expect(!secretary.sees("สมใจ"), "\(secretary.screen)")
    try secretary.type("c/สมใจ<tab>")
    #expect(secretary.sees("สมใจ ใจดี") && !secretary.sees("0812345678"), "\(secretary.screen)")
    // Enter opens what this role may see of a person.
    try secretary.type("<enter>")
    #expect(secretary.lines[0].contains(scalars: "ข้อมูลส่วนบุคคล นางสมใจ ใจดี"), "\(secretary.screen)")
    for secret in ["1-9999-78778", "0812345", "043221", "12 มี.ค."] { #expect(!secretary.sees(secret), "\(secret)") }
    try secretary.type("<down><down><enter>")
    #expect(secretary.sees("เหตุผล"), "\(secretary.screen)")
    try secretary.type("นัดประชุมคณะกรรมการ<enter><enter>")
    #expect(secretary.sees("0812345678 043221202"), "\(secretary.screen)")
    // What was revealed goes to no clipboard, and is covered when the page is left.
    try secretary.type("y")
    #expect(secretary.takeOutgoing()?.contains("0812345678") != true)
    try secretary.type("<esc><enter>")
    #expect(secretary.sees("XXXXXX5678") && !secretary.sees("0812345678"), "\(secretary.screen)")

    // The auditor finds who, when, what and why, and comes to the person from there.
    let auditor = try journey("auditor")
    try auditor.type("<f9>บันทึกการเปิดดู<enter>")
    #expect(auditor.lines[0].contains(scalars: "บันทึกการเปิดดูข้อมูล"), "\(auditor.screen)")
    #expect(auditor.sees("เปิดดูปกปิด") && auditor.sees("มานะ"), "\(auditor.screen)")
    let event = try #require(
      try office.acting(as: "auditor").accessLog(AccessQuery(person: somjai)).first { $0.deed == .reveal })
    #expect(event.what == "phone" && event.reason == "นัดประชุมคณะกรรมการ" && event.login == "secretary")
    let log = try journey("auditor", start: .accessLog(somjai))
    #expect(log.sees("โทรศัพท์: นัดประชุม"), "\(log.screen)")
    // The secretary may not look into the log.
    #expect(throws: RuleViolation.notPermitted(.seeJournal)) {
      _ = try office.acting(as: "secretary").accessLog(AccessQuery())
    }
  }

  @Test func `the same line by line`() throws {
    let session = LinearSession(try office.acting(as: "secretary"), start: .privacy(somjai))
    #expect(session.all.contains(scalars: "XXXXXX5678") && !session.all.contains(scalars: "0812345678"))
    session.type("3", "นัดประชุม", "1")
    #expect(session.hears("0812345678 043221202"), "\(session.all)")
    session.type("b")
    #expect(try office.accessLog(AccessQuery(person: somjai)).first { $0.deed == .reveal }?.reason == "นัดประชุม")
  }

  @Test func `a record opens its personal data: notice, consent, a request and its answer within the days`() throws {
    let clerk = try journey("clerk", start: .personPage(somjai))
    try clerk.type("o")
    #expect(clerk.lines[0].contains(scalars: "ข้อมูลส่วนบุคคล"), "\(clerk.screen)")
    #expect(clerk.sees("ยังไม่ได้แจ้งประกาศฉบับ"), "\(clerk.screen)")
    try clerk.type("n<f4><enter><f2>")
    #expect(clerk.sees("แจ้งประกาศฉบับปัจจุบันแล้ว"), "\(clerk.screen)")
    try clerk.type("r<f4><enter><f2>")
    let line = try #require(try office.dataRequests().first)
    #expect(line.request.dueOn == office.today.adding(days: 30))
    #expect(clerk.sees("เหลือ 30 วัน"), "\(clerk.screen)")
    try clerk.type("<esc><esc>")
    let home = try journey("clerk")
    #expect(home.sees("คำร้องของเจ้าของข้อมูล"), "\(home.screen)")
    try office.answerRequest(
      line.request.id, DataRequest.Answer(decision: .granted, reason: "", day: office.today))
    #expect(try office.dataRequests().first?.request.clock(on: office.today) == .answered(late: 0))
  }

  @Test func `every form on which data are collected carries the notice`() throws {
    let household = try #require(try office.household(code: "H1")).id
    let group = try #require(try office.groups(matching: "G1").first).id
    let papers: [Paper] = [
      .householdForm(nil), .householdForm(household), .groupForm(nil), .groupForm(group),
      .followUpForm(fiscalYear: 2570, .m3, zone: nil),
    ]
    for paper in papers {
      let journey = Journey(office, columns: 100, rows: 70, start: .paper(paper))
      #expect(journey.sees("การคุ้มครองข้อมูลส่วนบุคคล (ฉบับที่ ๑/๒๕๖๙)"), "\(journey.screen)")
    }
    // Who is on the paper has it in the own log.
    try office.recordPrint(of: .household, household.raw, paper: "household_form", naming: [somjai])
    let event = try #require(try office.accessLog(AccessQuery(person: somjai)).first)
    #expect(event.deed == .print && event.what == "household_form")
  }
}
