import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// An office as founded lists nobody until somebody is searched for, or a reason to look through all is given.
@Suite struct SearchFirstTests {
  private func office() throws -> Office { try TestOffice.sample(people: 120, searchFirst: true) }

  private func names(_ journey: Journey) -> Int {
    journey.lines.filter { $0.contains(scalars: "นาย") || $0.contains(scalars: "นาง") }.count
  }

  @Test func `the list opens without a name; three letters search, two do not`() throws {
    let office = try office()
    let journey = Journey(office, start: .people(community: nil))
    #expect(journey.sees("พิมพ์คำค้นอย่างน้อย 3 ตัว"), "\(journey.screen)")
    #expect(names(journey) == 0, "\(journey.screen)")
    try expectSnapshots(journey, "people-search-first")
    let english = Journey(office, language: .english, start: .people(community: nil))
    try expectSnapshots(english, "people-search-first-english", sizes: [(80, 24), (40, 12)])
    let first = try #require(try office.people(limit: 1).people.first).name.first
    let letters = first.unicodeScalars
    try journey.type("/")
    for letter in letters.prefix(2) { journey.press(.character(letter)) }
    #expect(names(journey) == 0, "\(journey.screen)")
    for letter in letters.dropFirst(2) { journey.press(.character(letter)) }
    if letters.count > 2 { #expect(names(journey) > 0, "\(journey.screen)") }
  }

  @Test func `the people opened last stand under the empty line, each once, and Enter opens them`() throws {
    let office = try office()
    let people = try office.people(limit: 12).people
    for person in people { try office.recordView(of: .person, person.id.raw) }
    try office.recordView(of: .person, people[3].id.raw)
    let recents = try office.recentPeople()
    #expect(
      recents.map(\.id) == ([people[3]] + people.reversed().filter { $0.id != people[3].id }).prefix(10).map(\.id))
    let journey = Journey(office, start: .people(community: nil))
    #expect(journey.sees("เปิดล่าสุด"))
    #expect(journey.sees("▶ \(people[3].name.full)"), "\(journey.screen)")
    try expectSnapshots(journey, "people-recents")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ระเบียนบุคคล") || journey.sees(people[3].name.full), "\(journey.screen)")
    // Where one is searched for another place they are offered too.
    let picking = Journey(office, start: .pickPerson(seed: ""))
    #expect(picking.sees(people[3].name.full), "\(picking.screen)")
  }

  @Test func `looking through all wants a reason, which the journal keeps as a view`() throws {
    let office = try office()
    let journey = Journey(office, start: .people(community: nil))
    let entries = try office.checkJournal().entries
    try journey.type("<f6><enter><enter>")
    #expect(journey.sees("เหตุผล"), "\(journey.screen)")
    #expect(names(journey) == 0)
    #expect(try office.checkJournal().entries == entries)
    try journey.type("<f6>")
    try expectSnapshots(journey, "people-browse", sizes: [(80, 24), (40, 12)])
    try journey.type("ตรวจสอบทะเบียนประจำปี<enter><enter>")
    #expect(journey.sees("120 คน"), "\(journey.screen)")
    let entry = try #require(try office.history(of: .office, 1, withViews: true).first)
    #expect(entry.deed == "view")
    #expect(entry.reason == "ตรวจสอบทะเบียนประจำปี")
    #expect(entry.changes == [FieldChange("list", after: "people")])
    // As long as the list is open; another opening wants another reason.
    try journey.type("<f5>")
    #expect(journey.sees("120 คน"))
    #expect(names(Journey(office, start: .people(community: nil))) == 0)
  }

  @Test func `marks, files and papers reach nobody who is not listed`() throws {
    let office = try office()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("*")
    #expect(!journey.sees("เครื่องหมาย 1"), "\(journey.screen)")
    try journey.type("e")
    #expect(!journey.sees("ชื่อแฟ้ม"), "\(journey.screen)")
  }

  @Test func `the setting lists everybody again, and is offered to who may change settings`() throws {
    let office = try office()
    try office.change(Setting(key: .peopleSearchFirst, value: "0", source: "มติที่ประชุม"))
    #expect(Journey(office, start: .people(community: nil)).sees("120 คน"))
    #expect(throws: FieldProblem.self) {
      try office.change(Setting(key: .peopleSearchFirst, value: "2", source: "มติที่ประชุม"))
    }
  }

  @Test func `the people of a community are a search, and one search box finds nobody by one letter`() throws {
    let office = try office()
    let community = try #require(try office.communitySummaries().max { $0.people < $1.people })
    #expect(Journey(office, start: .people(community: community.id)).sees("\(community.people) คน"))
    let name = try #require(try office.people(limit: 1).people.first).name.first
    #expect(try office.find(String(name.unicodeScalars.prefix(1))).people.isEmpty)
    #expect(!(try office.find(name + " ").people.isEmpty) || name.unicodeScalars.count < 3)
  }

  static let queries: [(PeopleQuery, Bool)] = {
    func filter(_ change: (inout PeopleFilter) -> Void) -> PeopleQuery {
      var filter = PeopleFilter()
      change(&filter)
      return PeopleQuery(filter: filter)
    }
    return [
      (PeopleQuery(), false), (PeopleQuery(words: "สม"), false), (PeopleQuery(words: "สมช"), true),
      (PeopleQuery(words: "12"), false), (PeopleQuery(words: "12/3"), true), (PeopleQuery(words: "นาย ก"), false),
      (PeopleQuery(words: "ก ข ค"), true), (PeopleQuery(order: .registered, isDescending: true), false),
      (PeopleQuery(community: ID(1)), true), (filter { $0.zones = [3] }, false),
      (filter { $0.hasNumber = true }, false), (filter { $0.hasNumber = false }, true),
      (filter { $0.standing = [.registered] }, false), (filter { $0.standing = [.departed] }, true),
      (filter { $0.standing = [.departed, .registered] }, false), (filter { $0.categories = [.elderly] }, true),
      (filter { $0.communities = ["305"] }, true), (filter { $0.isHead = true }, true),
      (filter { $0.further = [.sex([.female])] }, false), (filter { $0.further = [.not(.word("สมชาย"))] }, false),
      (filter { $0.further = [.houseNumber(["12"])] }, true),
    ]
  }()

  @Test(arguments: queries.indices) func `what asks for somebody is a search, what everybody is, is not`(index: Int) {
    let (query, isSearch) = Self.queries[index]
    #expect(query.isSearch == isSearch, "\(query)")
  }
}
