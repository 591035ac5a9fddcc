import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The main places in lines, as a screen reader says them: what waits, what is wrong, what was done.
@Suite struct LinearPlacesTests {
  @Test func `the queue is heard, a proposal is screened, and what is wrong with the decision is said`() throws {
    let office = try ProgrammeOffice()
    let session = LinearSession(office.office, start: .queue)
    session.type("1", ".f2", "1", "#1", "31/2/2569", ".f2", "23/11/2569", ".f2", "1")
    try expectTranscript(session, "linear-queue-screening")
    #expect(try office.office.proposal(office.id(1)).proposal.status == .recommended, "\(session.all)")
  }

  @Test func `the mayor's result is recorded after what is wrong with it is heard`() throws {
    let office = try ProgrammeOffice()
    try office.recommend([1, 2])
    let session = LinearSession(office.office, start: .mayor)
    session.type(".f2", ".f2", "1", "ขก 52004/101", "23/11/2569", "นายกเทศมนตรีนครขอนแก่น", "", ".f2", "1")
    try expectTranscript(session, "linear-mayor")
    #expect(try office.office.proposals(.awaitingMayor).count == 1, "\(session.all)")
  }

  @Test func `a proposal is taken in line by line, its problems named with their fields`() throws {
    let office = try ProgrammeOffice()
    let session = LinearSession(office.office, start: .queue)
    session.type(".ins", ".f2", "#3", "3", "มูลนิธิอาสาขอนแก่น", "อบรมทำขนม", "3", "1", "1,2,3", "20000", "1,2,3", "", ".f2")
    try expectTranscript(session, "linear-intake")
  }

  @Test func `a group without a name and community says so twice: on saving and at the field`() throws {
    let session = try LinearSession(TestOffice.empty(), start: .groups(community: nil))
    session.type(".ins", ".f2", "กลุ่มทอผ้า", "โนนทัน 5", "ทอผ้า", "31/2/2565", "2/1/2565", ".f2")
    try expectTranscript(session, "linear-group")
  }

  @Test func `households that are due are listed, and their incomes keyed in row by row`() throws {
    let later = Moment(utc: "2027-03-01T02:20:19Z") ?? TestOffice.now
    let office = try TestOffice.sample(people: 500, now: later)
    let list = LinearSession(office, start: .dueHouseholds(fiscalYear: 2569, .m6, zone: 1))
    list.type("1", "b")
    try expectTranscript(list, "linear-due-households")
    let sheet = LinearSession(office, start: .followUpGrid(fiscalYear: 2569, .m6, zone: 1))
    sheet.type("1,2,3", "", "", "4500", "", "", ".f2")
    try expectTranscript(sheet, "linear-follow-up-grid")
  }

  @Test func `a file is looked through before it is imported, rejected rows by line and reason`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("people.csv").path
    try "full_name,community,no_id_reason\nนายหนึ่ง ดี,โนนทัน 5,ไม่ได้นำบัตรมา\nนายสอง ดี,ไม่มีที่นี่,ไม่ได้นำบัตรมา\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    let session = try LinearSession(TestOffice.empty(), start: .importing)
    session.type(".f2", path, ".f2", ".f2")
    // What lies in the folder of the tests, and the name of theirs, differ.
    let listed = session.transcript.drop { !$0.hasPrefix("แฟ้มใน ./") }.prefix { !$0.hasPrefix("คำแนะนำ") }
    try expectTranscript(session, "linear-import", hiding: [listed.joined(separator: "\n") + "\n", folder.path + "/"])
    session.type("1")
    #expect(session.hears("นำเข้าแล้ว ใหม่ 1"))
  }

  @Test func `help, the palette and the history are lists like any other`() throws {
    let office = try ProgrammeOffice()
    let session = try LinearSession(office.office, start: .proposal(office.id(1)))
    session.type(".f1", ".f9", "ประวัติ", "1", "1", "b", ".c-o", "", ".a-m", "b", ".f9", "b", ".f8", "b")
    // How many commands there are is nobody's business here.
    try expectTranscript(session, "linear-help-palette-history", hiding: Self.more(session))
    let english = try LinearSession(office.office, language: .english, start: .proposal(office.id(1)))
    english.type(".f9", "history", "1")
    try expectTranscript(english, "linear-palette-english", hiding: Self.more(english))
  }

  @Test func `the household's page tells members, incomes and support in order`() throws {
    let office = try TestOffice.sample()
    let due = try #require(try office.proposals(.supported(fiscalYear: office.today.fiscalYear - 1)).first)
    let code = try #require(try office.proposal(due.id).beneficiaries.first).household
    let household = try #require(try office.household(code: code)).id
    let session = LinearSession(office, start: .household(household))
    session.type("n", "999", "b")
    try expectTranscript(session, "linear-household")
  }

  private static func more(_ session: LinearSession) -> [String] {
    session.transcript.filter { $0.hasPrefix("และอีก ") || $0.hasPrefix("and ") }.map { $0 + "\n" }
  }
}
