import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// Linear mode by typed lines: the transcripts are what a screen reader says.
@Suite struct LinearTests {
  @Test func `home says what waits and where one can go`() throws {
    let session = LinearSession(try TestOffice.sample())
    try expectTranscript(session, "linear-home")
    let english = LinearSession(try TestOffice.sample(), language: .english)
    english.type("?")
    try expectTranscript(english, "linear-home-english")
  }

  @Test func `people are listed in twenties, searched, and opened by number`() throws {
    let session = LinearSession(try TestOffice.sample())
    session.type("?2", "n", "p", "p", "/สมชาย", "999", "1", ".b", "=2", "b", "b")
    try expectTranscript(session, "linear-people")
    #expect(session.hears("หน้าหลัก"))
  }

  @Test func `a person with a wrong number is mended and registered`() throws {
    let office = try TestOffice.empty()
    let session = LinearSession(office, start: .people(community: nil))
    session.type(".ins", "1999978778933")
    #expect(session.hears("ต้องแก้"), "\(session.all)")
    session.type("1999978778934", ".f2", "#3", "?", "นาง", "สมใจ", "ใจดี", ".f2")
    try expectTranscript(session, "linear-person")
  }

  @Test func `a figure of the dashboard opens the families behind it`() throws {
    let office = try TestOffice.sample()
    let session = LinearSession(office, start: .dashboard(fiscalYear: office.today.fiscalYear - 1))
    session.type("1", "1", "b", "b", "n", "999", "f4", "1")
    try expectTranscript(session, "linear-dashboard")
  }

  @Test func `what is unfinished when the input ends is kept as a draft`() throws {
    let office = try TestOffice.empty()
    let session = LinearSession(office, start: .person(nil))
    session.type("3999957938343")
    session.end(unfinished: "นาย")
    #expect(session.all.contains(scalars: "เก็บเป็นร่างแล้ว"))
    let next = LinearSession(office)
    #expect(next.all.contains(scalars: "พบร่างค้าง"))
    next.type("")
    #expect(next.hears("[นาย]"), "\(next.all)")
  }

  @Test func `another session's record is heard before the next prompt`() throws {
    let office = try TestOffice.sample()
    let session = LinearSession(office, start: .people(community: nil))
    let before = session.transcript.count
    session.otherSessionCommitted()
    #expect(session.transcript.count == before, "nothing changed, nothing is said")
  }
}
