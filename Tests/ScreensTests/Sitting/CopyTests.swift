import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct CopyTests {
  private static let number = "1100509999996"

  private func office() throws -> (Office, ID<Person>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    let id = try office.register(
      PersonDetails(
        nationalID: try NationalID.reading(Self.number), name: PersonName(title: "นาย", first: "สมชาย", last: "ใจดี"),
        community: community.id, household: "H305-001", isHead: true))
    return (office, id)
  }

  private func copies(_ office: Office, _ subject: Subject, _ id: Int64) throws -> [HistoryEntry] {
    try office.history(of: subject, id).filter { $0.deed == "copy" }
  }

  @Test func `y sends the chosen row of a list, apart by tabs, and the journal says so`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("y")
    #expect(journey.sees("ส่งไปคลิปบอร์ดแล้ว (ถ้าเทอร์มินัลรองรับ)"))
    let cells = try #require(journey.takeOutgoing()).split(separator: "\t", omittingEmptySubsequences: false)
    #expect(cells.count == 5)
    #expect(cells.first == "นายสมชาย ใจดี")
    #expect(cells.contains("1-1005-09999-99-6"))
    #expect(journey.takeOutgoing() == nil)
    #expect(
      try copies(office, .person, id.raw).map(\.changes) == [
        [FieldChange("place", after: "PeopleList"), FieldChange("rows", after: "1")]
      ])
  }

  @Test func `the Thai character on the key of y does it too, and while words are typed Alt-Y`() throws {
    let (office, _) = try office()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("ั")
    #expect(journey.takeOutgoing() != nil)
    try journey.type("/สมy")
    #expect(journey.takeOutgoing() == nil)
    try journey.type("<bs><a-y>")
    #expect(journey.takeOutgoing()?.contains(scalars: "สมชาย") == true, "\(journey.screen)")
  }

  @Test func `a form gives its focused field`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .person(id))
    try journey.type("<a-y>")
    #expect(journey.takeOutgoing() != nil)
    #expect(try copies(office, .person, id.raw).count == 1)
    let empty = Journey(office, start: .person(nil))
    try empty.type("<a-y>")
    #expect(empty.takeOutgoing() == nil)
    #expect(empty.sees("ที่นี่ไม่มีข้อความให้ส่งไปคลิปบอร์ด"))
  }

  @Test func `whoever sees numbers masked sends nothing of a person`() throws {
    let (office, id) = try office()
    try office.addUser(login: "noon", name: "พัชรี", role: .secretary, zones: [])
    let journey = Journey(try office.acting(as: "noon"), start: .people(community: nil))
    #expect(journey.sees("นายสมชาย ใจดี"))
    try journey.type("y")
    #expect(journey.takeOutgoing() == nil)
    #expect(journey.sees("ไม่มีสิทธิ"))
    #expect(try copies(office, .person, id.raw).isEmpty)
  }

  @Test func `an office may switch it off, and the key says why`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .people(community: nil))
    try office.change(Setting(key: .clipboardCopy, value: "0", from: office.today, source: "คำสั่ง"))
    journey.otherSessionCommitted()
    try journey.type("y")
    #expect(journey.takeOutgoing() == nil)
    #expect(journey.sees("หน่วยงานปิดการส่งไปคลิปบอร์ดไว้"))
    #expect(try copies(office, .person, id.raw).isEmpty)
  }

  @Test func `a terminal without a clipboard is told apart, and nothing is journaled`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .people(community: nil))
    journey.dropClipboard()
    try journey.type("y")
    #expect(journey.takeOutgoing() == nil)
    #expect(journey.sees("เทอร์มินัลชนิดนี้รับข้อความไปคลิปบอร์ดไม่ได้"))
    #expect(try copies(office, .person, id.raw).isEmpty)
  }

  @Test func `the figures leave as a table with its heading`() throws {
    let journey = Journey(try TestOffice.sample(people: 200), start: .dashboard(fiscalYear: 2570))
    try journey.type("<a-y>")
    let rows = try #require(journey.takeOutgoing()).split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count > 2)
    #expect(rows.allSatisfy { $0.count >= 5 })
    #expect(rows[0].last == "ร้อยละ")
    #expect(try copies(journey.office, .office, 1).count == 1)
  }

  @Test func `households, proposals and histories have something to send`() throws {
    let office = try TestOffice.sample(people: 200)
    let proposal = try #require(try office.proposals(.all(fiscalYear: 2570)).first)
    let code = try #require(try office.proposal(proposal.id).beneficiaries.first).household
    let household = try #require(try office.household(code: code))
    let history = Route.history(.proposal, proposal.id.raw, name: Phrase(verbatim: ""))
    for route in [.household(household.id), .proposal(proposal.id), history, .communities, .queue] {
      let journey = Journey(office, start: route)
      try journey.type("<a-y>")
      #expect(journey.takeOutgoing()?.isEmpty == false, "\(route)")
    }
    let page = Journey(office, start: .proposal(proposal.id))
    try page.type("<a-y>")
    #expect(page.takeOutgoing()?.contains(scalars: proposal.title) == true)
  }

  @Test func `a tab or newline within a cell does not make two of it`() {
    #expect(Copied([["ก\tข", "ค\nง"]], of: .office, 1, isPersonal: false).text == "ก ข\tค ง")
  }

  @Test func `help and palette name the key`() throws {
    let (office, _) = try office()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("<f9>ส่งไปคลิป<enter>")
    #expect(journey.takeOutgoing()?.contains(scalars: "สมชาย") == true)
  }
}
