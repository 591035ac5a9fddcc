import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// Whoever opens a record with personal data is in the journal: once for each opening, and not for what a screen reads
/// again by itself.
@Suite struct ViewJournalTests {
  private static func views(_ office: Office, _ subject: Subject, _ id: Int64) throws -> Int {
    try office.history(of: subject, id, withViews: true).filter { $0.deed == "view" }.count
  }

  @Test func `each opening is noted once, whatever the record, and reading again is not`() throws {
    let programme = try ProgrammeOffice()
    try programme.recommend([1])
    try programme.approve([1])
    let office = programme.office
    let person = programme.people[0]
    let household = try #require(try office.household(code: "H0")).id
    let (group, decided, queued) = (programme.group, try programme.id(1), try programme.id(2))
    let places: [(Route, Subject, Int64)] = [
      (.person(person), .person, person.raw), (.household(household), .household, household.raw),
      (.group(group), .group, group.raw), (.proposal(decided), .proposal, decided.raw),
      (.intake(queued), .proposal, queued.raw), (.screening(queued), .proposal, queued.raw),
    ]
    for (route, subject, id) in places {
      let before = try Self.views(office, subject, id)
      let entries = try office.checkJournal().entries
      let journey = Journey(office, start: route)
      #expect(try Self.views(office, subject, id) == before + 1, "\(route)")
      journey.otherSessionCommitted()
      try journey.type("<f5>")
      journey.otherSessionCommitted()
      #expect(try Self.views(office, subject, id) == before + 1, "\(route)")
      // The record that was opened, and no other.
      #expect(try office.checkJournal().entries == entries + 1, "\(route)")
      _ = Journey(office, start: route)
      #expect(try Self.views(office, subject, id) == before + 2, "\(route)")
    }
  }

  @Test func `going on to the next proposal opens that one`() throws {
    let office = try ProgrammeOffice().office
    let queue = try office.proposals(.queue).filter(\.status.canBeScreened).map(\.id)
    let journey = Journey(office, start: .screening(queue[0]))
    try journey.type("<c-n>")
    let opened = try queue.filter { try Self.views(office, .proposal, $0.raw) > 0 }
    #expect(opened == Array(queue.prefix(2)), "\(journey.screen)")
  }

  @Test func `a record outside one's zones is neither shown nor noted as seen`() throws {
    let programme = try ProgrammeOffice()
    let (office, group) = (programme.office, programme.group)
    try office.addUser(login: "officer", name: "เขตสอง", role: .fieldOfficer, zones: [2])
    let officer = try office.acting(as: "officer")
    let entries = try office.checkJournal().entries
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try officer.recordView(of: .group, group.raw) }
    _ = Journey(officer, start: .group(group))
    #expect(try office.checkJournal().entries == entries)
  }
}
