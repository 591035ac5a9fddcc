import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `People page by page` {
  private static let sample = Result { try TestOffice.sample(people: 2_000) }

  @Test(arguments: PeopleOrder.allCases, [false, true])
  func `pages put together are all people in the order of a plain sort`(_ order: PeopleOrder, _ isDescending: Bool)
    throws
  {
    let office = try Self.sample.get()
    // So that somebody lacks a day of birth, at an end of a page and elsewhere.
    let people = try NaivePeople.everybody(office)
    let wanted = people.sorted { NaivePeople.precedes($0, $1, order, isDescending) }.map(\.id)
    for size in [97, 500] {
      #expect(try NaivePeople.paged(office, PeopleQuery(order: order, isDescending: isDescending), by: size) == wanted)
    }
  }

  @Test(arguments: PeopleOrder.allCases, [false, true])
  func `people who lack what is sorted by come last, page by page`(_ order: PeopleOrder, _ isDescending: Bool) throws {
    let bench = try Bench()
    for number in 10..<30 {
      var details = try Bench.person(number, "คน\(number % 7)", in: "101", of: bench.office)
      if number % 2 == 0 { (details.nationalID, details.noIDReason) = (nil, "ไม่ได้นำบัตรมา") }
      if number % 3 == 0 { details.birth = Birth(stored: "19\(number + 40)") }
      try bench.office.register(details)
    }
    let wanted = try NaivePeople.everybody(bench.office).sorted { NaivePeople.precedes($0, $1, order, isDescending) }
      .map(\.id)
    for size in [1, 4, 9] {
      #expect(
        try NaivePeople.paged(bench.office, PeopleQuery(order: order, isDescending: isDescending), by: size) == wanted)
    }
  }

  @Test(arguments: PeopleOrder.allCases, [false, true])
  func `no page sorts or reads the whole register`(_ order: PeopleOrder, _ isDescending: Bool) throws {
    let office = try Self.sample.get()
    var zone = PeopleFilter()
    zone.zones = [3]
    for filter in [PeopleFilter(), zone] {
      let query = PeopleQuery(filter: filter, order: order, isDescending: isDescending)
      let position = try #require(try office.people(query, limit: 50).next)
      let pages = PeoplePages(office: office, query: query, limit: 50)
      for start in [nil, position] {
        for part in pages.parts(after: start) {
          let plan = try office.engine.read { session in
            let wanted = try pages.exactly(in: session)
            return try session.all("EXPLAIN QUERY PLAN \(pages.statement(wanted.condition, part, limit: 50))") {
              $0.text(3)
            }
          }
          #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
          // The first page begins at an end of an index (or of the table, in the order of registration).
          let first = try #require(plan.first)
          let isWalk = start == nil && (first.contains("USING INDEX") || order == .registered)
          #expect(first.hasPrefix("SEARCH p USING") || isWalk, "\(plan)")
        }
      }
    }
  }

  @Test(arguments: [false, true])
  func `the index of people answers in the order of the names without sorting`(_ isDescending: Bool) throws {
    let office = try Self.sample.get()
    let direction: SQL = isDescending ? "DESC" : "ASC"
    let plan = try office.engine.read { session in
      try session.all(
        """
        EXPLAIN QUERY PLAN SELECT rowid FROM person_gram
        WHERE person_gram MATCH 'y3' AND rowid > 5 AND rowid < 500 ORDER BY rowid \(direction) LIMIT 5
        """
      ) { $0.text(3) }
    }
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test(arguments: ["สม", "ชัย", "สม ชัย", "ใจดี", "โนน", "1 2", "น", "ไม่มีใครชื่อนี้เลย"])
  func `words with many hits find whom words with few hits do`(_ words: String) throws {
    let office = try Self.sample.get()
    var zone = PeopleFilter()
    zone.zones = [3]
    for (descending, filter) in [(false, PeopleFilter()), (true, PeopleFilter()), (false, zone)] {
      for order in [PeopleOrder.family, .birth] {
        let query = PeopleQuery(words: words, filter: filter, order: order, isDescending: descending)
        let found = try [0, 5, .max / 2].map { few in
          var pages = PeoplePages(office: office, query: query, limit: 5_000)
          pages.fewHits = few
          return try office.engine.read { session in
            let page = try pages.page(try pages.exactly(in: session), after: nil, in: session)
            #expect(page.total == page.people.count)
            return page.people.map(\.id)
          }
        }
        #expect(found[0] == found[2])
        #expect(found[1] == found[2])
      }
    }
  }

  @Test func `each fact finds the people of whom it is true, and the count follows`() throws {
    let office = try Self.sample.get()
    let people = try NaivePeople.everybody(office)
    let communities = try office.communities()
    let code = try #require(communities.first { community in people.contains { $0.details.community == community.id } })
    let zones = Dictionary(uniqueKeysWithValues: communities.map { ($0.id, $0.zone) })
    let cases: [(PeopleFilter, (PersonDetails) -> Bool)] = [
      (filter { $0.zones = [2] }, { $0.community.flatMap { zones[$0] } == 2 }),
      (filter { $0.zones = [1, nil] }, { $0.community.flatMap { zones[$0] } ?? 1 == 1 }),
      (filter { $0.communities = [code.code] }, { $0.community == code.id }),
      (filter { $0.hasNumber = false }, { $0.nationalID == nil }),
      (filter { $0.hasNumber = true }, { $0.nationalID != nil }),
      (filter { $0.isHead = true }, { $0.isHead }),
      (filter { $0.categories = [.elderly] }, { $0.categories.contains(.elderly) }),
      (
        filter {
          $0.zones = [2, 3]
          $0.isHead = true
        }, { $0.isHead && [2, 3].contains($0.community.flatMap { zones[$0] }) }
      ),
    ]
    for (filter, holds) in cases {
      let wanted = Set(people.filter { holds($0.details) }.map(\.id))
      #expect(!wanted.isEmpty)
      let query = PeopleQuery(filter: filter)
      #expect(try Set(NaivePeople.paged(office, query, by: 200)) == wanted)
      #expect(try office.people(query, limit: 5).total == wanted.count)
      #expect(try Set(#require(try office.peopleIDs(query, limit: 5_000))) == wanted)
      #expect(try office.peopleIDs(query, limit: wanted.count - 1) == nil)
    }
  }

  private func filter(_ set: (inout PeopleFilter) -> Void) -> PeopleFilter {
    var filter = PeopleFilter()
    set(&filter)
    return filter
  }

  @Test func `people who sound like the words come page by page too`() throws {
    let office = try Trial.office()
    for number in 1...25 {
      var details = try Bench.person(number, "สมศักดิ์", in: "101", of: office)
      details.name.last = "ที่\(number)"
      try office.register(details)
    }
    let query = PeopleQuery(words: "สมศักด")
    let loose = PeopleQuery(words: "สมสัก")
    for query in [query, loose] {
      let found = try NaivePeople.paged(office, query, by: 7)
      #expect(found.count == 25)
      #expect(Set(found).count == 25)
    }
    let page = try office.people(loose, limit: 7)
    #expect(page.soundsLike)
    #expect(page.total == 25)
  }

  @Test func `who may not see categories or numbers cannot ask by them`() throws {
    let bench = try Bench()
    let auditor = try bench.office.acting(as: "auditor")
    #expect(throws: RuleViolation.notPermitted(.seeSensitiveCategories)) {
      try auditor.people(PeopleQuery(filter: filter { $0.categories = [.disabled] }))
    }
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try auditor.people(PeopleQuery(order: .number)) }
    #expect(throws: RuleViolation.notPermitted(.seeSensitiveCategories)) {
      try auditor.peopleIDs(PeopleQuery(filter: filter { $0.categories = [.disabled] }), limit: 10)
    }
  }

  @Test func `a field officer pages and counts the own zones only, whatever the filter`() throws {
    let bench = try Bench()
    for order in PeopleOrder.allCases {
      let query = PeopleQuery(filter: filter { $0.zones = [2, 1] }, order: order)
      #expect(try Set(NaivePeople.paged(bench.officer, query, by: 1)) == [bench.somchai, bench.malee])
      #expect(try bench.officer.people(query).total == 2)
    }
    #expect(try bench.officer.people([bench.somchai, bench.pranee]).map(\.id) == [bench.somchai])
  }
}

@Suite struct `Exports of some records` {
  @Test(arguments: [ImportKind.communities, .people, .groups, .proposals, .incomes, .assessments])
  func `the rows of all records are the rows of the whole export`(_ kind: ImportKind) throws {
    let office = try TestOffice.sample(people: 700)
    var whole: [String] = []
    _ = try office.exportRows(kind) { whole += lines($0) }
    #expect(!whole.isEmpty)
    let table = [
      ImportKind.communities: "community", .people: "person", .groups: "occupational_group", .proposals: "proposal",
      .incomes: "household", .assessments: "occupational_group",
    ][kind]
    let ids = try office.engine.read { session in
      try session.all(SQL(stringLiteral: "SELECT id FROM \(try #require(table)) ORDER BY id DESC")) { $0.int64(0) }
    }
    var some: [String] = []
    _ = try office.exportRows(kind, of: ids) { some += lines($0) }
    #expect(some.sorted() == whole.sorted())
    var none: [String] = []
    _ = try office.exportRows(kind, of: []) { none += lines($0) }
    #expect(none.isEmpty)
  }

  private func lines(_ rows: ImportRows) -> [String] {
    switch rows {
    case .communities(let rows): rows.map { "\($0)" }
    case .people(let rows): rows.map { "\($0.nationalID?.digits ?? "") \($0.firstName) \($0.lastName)" }
    case .groups(let rows): rows.map { "\($0)" }
    case .members(let rows): rows.map { "\($0)" }
    case .proposals(let rows): rows.map { $0.number.text }
    case .beneficiaries(let rows): rows.map { "\($0)" }
    case .incomes(let rows): rows.map { "\($0)" }
    case .assessments(let rows): rows.map { "\($0)" }
    }
  }

  @Test func `the journal says how many records were asked for, and only who may exports`() throws {
    let bench = try Bench()
    _ = try bench.office.exportRows(.people, of: [bench.somchai.raw]) { #expect($0.count == 1) }
    let entry = try bench.office.engine.read { session in
      try session.first("SELECT deed FROM journal ORDER BY id DESC LIMIT 1") { $0.text(0) }
    }
    #expect(entry == "export")
    #expect(throws: RuleViolation.notPermitted(.exportData)) {
      try bench.officer.exportRows(.people, of: [bench.somchai.raw]) { _ in }
    }
    // The secretary exports, but national IDs are not for the secretary's eyes.
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
      try bench.secretary.exportRows(.people, of: [bench.somchai.raw]) { _ in }
    }
  }
}

@Suite struct `Views of lists` {
  private let view = ListView(
    name: "เขต 3", words: "นาง", facts: ["zone:3", "number:none"], column: "family", isDescending: true)

  @Test func `a view comes back as it was kept, to its user and list alone`() throws {
    let office = try Trial.office()
    #expect(try office.listViews(of: "people").isEmpty)
    try office.keepListView(view, of: "people")
    try office.keepListView(ListView(name: "ก"), of: "people")
    #expect(try office.listViews(of: "people") == [ListView(name: "ก"), view])
    #expect(try office.listViews(of: "groups").isEmpty)
    #expect(try office.acting(as: "clerk").listViews(of: "people").isEmpty)
  }

  @Test func `a view of the same name gives way, another name replaces the old one, and a view goes`() throws {
    let office = try Trial.office()
    try office.keepListView(view, of: "people")
    try office.keepListView(ListView(name: "เขต 3", words: "นาย"), of: "people")
    #expect(try office.listViews(of: "people").map(\.words) == ["นาย"])
    try office.keepListView(ListView(name: "ใหม่", words: "นาย"), replacing: "เขต 3", of: "people")
    #expect(try office.listViews(of: "people").map(\.name) == ["ใหม่"])
    try office.dropListView("ใหม่", of: "people")
    #expect(try office.listViews(of: "people").isEmpty)
  }

  @Test func `views outlive the program, and a file without them opens`() throws {
    let folder = try Trial.folder()
    let path = folder.path + "/office.db"
    let office = try Office.create(at: path, founding: Trial.founding(), clock: { Trial.now })
    try office.keepListView(view, of: "queue")
    try office.close()
    let again = try Office.open(at: path, login: "admin", clock: { Trial.now })
    #expect(try again.listViews(of: "queue") == [view])
    try again.close()
  }
}
