import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `People searched, against a reading of all` {
  /// An office that has lived: names were given, changed and taken back, people moved, and so often between two names that
  /// the gaps of the ranks are full.
  private static let lived = Result { try Lived() }

  private struct Lived {
    let office: Office
    let naive: NaivePeople

    init() throws {
      office = try TestOffice.sample(people: 900)
      try office.addUser(login: "officer", name: "เจ้าหน้าที่", role: .fieldOfficer, zones: [2, 4])
      var chance = Seeded(7)
      let communities = try office.communities()
      for number in 0..<160 {
        let first = chance.percent(60) ? "สมชาย" : chance.pick(["กก", "สมหญิง", "ฮฮ", "มานี"])
        var details = PersonDetails(name: PersonName(title: "", first: first, last: chance.pick(["ใจดี", "ใจงาม"])))
        details.noIDReason = "ทดสอบ"
        details.phone = "08\(1_000_000 + number)"
        details.community = chance.percent(80) ? chance.pick(communities).id : nil
        try office.register(details)
      }
      let people = try NaivePeople.everybody(office)
      for _ in 0..<200 {
        let person = try office.person(chance.pick(people).id)
        var details = person.details
        switch chance.number(0...3) {
        case 0: details.name.first = chance.pick(["สมชาย", "สมศรี", "อรุณ"])
        case 1: details.community = chance.pick(communities).id
        case 2: details.categories = [chance.pick(PersonCategory.allCases)]
        default: details.isHead.toggle()
        }
        let isMove = details.community != person.details.community
        try office.save(
          person.id, details, version: person.version, movedOn: isMove && chance.percent(50) ? office.today : nil)
        if chance.percent(20), let edit = try office.history(of: .person, person.id.raw).first, edit.deed != "undo" {
          try office.undo(edit.id, of: .person, person.id.raw, seen: edit.id)
        }
      }
      naive = NaivePeople(try NaivePeople.everybody(office), communities)
    }
  }

  @Test func `the office is worth searching: some stand in no order, and the index holds all as they are`() throws {
    let office = try Self.lived.get().office
    let fresh = try Self.fresh(office)
    let all = try office.engine.read { try $0.number("SELECT count(*) FROM person_rank") }
    #expect(fresh > 50 && all - fresh > 500)
    #expect(try office.engine.read { try PeopleIndex.strangers(in: $0) } == [])
    #expect(try office.engine.read { try PeopleIndex.unfound(every: 1, in: $0) } == ([], 0))
  }

  /// How many people stand in no order.
  private static func fresh(_ office: Office) throws -> Int {
    try office.engine.read { try $0.number("SELECT count(*) FROM person_rank WHERE rank >= \(PeopleIndex.fresh)") }
  }

  @Test(arguments: 1...40)
  func `any words, facts, order and zones find whom a reading of all finds`(_ seed: Int) throws {
    let lived = try Self.lived.get()
    var chance = Seeded(seed)
    for office in [lived.office, try lived.office.acting(as: "officer")] {
      for _ in 0..<4 {
        let query = lived.naive.query(&chance)
        let wanted = try lived.naive.find(query, office)
        let found = try NaivePeople.paged(office, query, by: chance.pick([3, 40, 2_000]))
        #expect(found == wanted, "\(query)")
        #expect(try office.people(query, limit: 5).total == wanted.count, "\(query)")
        #expect(try Set(#require(try office.peopleIDs(query, limit: 5_000))) == Set(wanted), "\(query)")
      }
    }
  }

  @Test func `ranking everybody anew changes no answer, and nobody stands outside the order then`() throws {
    let bench = try Bench()
    // Somebody comes after them all.
    try bench.office.register(Bench.person(9, "อรุณ", in: "101", of: bench.office))
    for number in 10..<60 { try bench.office.register(Bench.person(number, "สมชาย", in: "101", of: bench.office)) }
    let queries = ["สม", "ช", "ใจดี 1"].map { PeopleQuery(words: $0) }
    let before = try queries.map { try NaivePeople.paged(bench.office, $0, by: 7) }
    #expect(try Self.fresh(bench.office) > 0)
    try bench.office.engine.write { try PeopleIndex.rebuild(in: $0) }
    #expect(try Self.fresh(bench.office) == 0)
    #expect(try queries.map { try NaivePeople.paged(bench.office, $0, by: 7) } == before)
    #expect(before[0].count == 51 && before[2].count > 10)
  }

  @Test func `a community that goes to another zone takes its people along`() throws {
    let bench = try Bench()
    #expect(try bench.officer.people(matching: "ปราณี").people.isEmpty)
    let community = try #require(try bench.office.communities().first { $0.code == "201" })
    let row = CommunityRow(line: 2, code: "201", zone: 3, name: community.name)
    _ = try bench.office.importRows(.communities([row]), options: ImportOptions(update: true))
    #expect(try bench.officer.people(matching: "ปราณี").people.map(\.id) == [bench.pranee])
  }

  @Test func `a house number is looked for as it stands`() throws {
    let bench = try Bench()
    for (number, house) in ["12/1", "1/12", "12", "112/10"].enumerated() {
      var details = try Bench.person(20 + number, "บ้าน\(number)", in: "101", of: bench.office)
      details.address.houseNumber = house
      try bench.office.register(details)
    }
    func found(_ words: String) throws -> [String] {
      try bench.office.people(matching: words).people.map(\.name.first).sorted()
    }
    #expect(try found("12/1") == ["บ้าน0", "บ้าน3"])
    #expect(try found("๑/๑๒ บ้าน") == ["บ้าน1"])
    #expect(try found("12 1 บ้าน") == ["บ้าน0", "บ้าน1", "บ้าน2", "บ้าน3"])
  }

  @Test func `when too many stand in no order, all are ranked anew`() throws {
    let office = try Trial.office()
    try office.register(Bench.person(1_000, "อรุณ", in: "101", of: office))
    for number in 0..<530 { try office.register(Bench.person(number, "สมชาย", in: "101", of: office)) }
    #expect(try Self.fresh(office) < 100)
    #expect(try office.people(PeopleQuery(words: "สม"), limit: 5).total == 530)
  }

  @Test func `a person whose rank is out of order, or whose facts changed past the index, is found`() throws {
    let bench = try Bench()
    func strangers() throws -> [Int64] {
      try bench.office.engine.read { try PeopleIndex.strangers(in: $0) + PeopleIndex.unfound(every: 1, in: $0).people }
    }
    #expect(try strangers() == [])
    try bench.office.engine.write { session in
      try session.run("UPDATE residence SET community_id = 1 WHERE person_id = 3")
      #expect(try session.all("SELECT person_id FROM person_stale") { $0.int64(0) } == [3])
      try session.run("DELETE FROM person_stale")
    }
    #expect(try strangers() == [3])
    try bench.office.engine.write { try $0.run("UPDATE person SET given_key = x'00' WHERE id = 1") }
    #expect(try strangers().count > 1)
  }
}

/// The people of an office as they are, read and compared one by one.
struct NaivePeople {
  let people: [Person]
  /// By which they are searched, once for all.
  private let keys: [ID<Person>: (search: [UInt8], loose: [UInt8])]
  let communities: [ID<Community>: Community]

  init(_ people: [Person], _ communities: [Community]) {
    self.people = people
    keys = Dictionary(
      uniqueKeysWithValues: people.map {
        ($0.id, (Array(PersonStore.searchKey($0.details).utf8), Array(PersonStore.looseKey($0.details).utf8)))
      })
    self.communities = Dictionary(uniqueKeysWithValues: communities.map { ($0.id, $0) })
  }

  // MARK: - Queries

  func query(_ chance: inout Seeded) -> PeopleQuery {
    var query = PeopleQuery()
    let words = (0..<chance.pick([0, 1, 1, 1, 2, 3])).map { _ in word(&chance) }
    query.words = words.joined(separator: " ")
    if chance.percent(30) {
      query.filter.zones = Set((0...chance.number(0...1)).map { _ in chance.pick([1, 2, 3, 4, nil]) })
    }
    if chance.percent(15) {
      query.filter.communities = Set((0...2).map { _ in chance.pick(communities.values.map(\.code).sorted()) })
    }
    if chance.percent(10) { query.filter.hasNumber = chance.percent(50) }
    if chance.percent(10) { query.filter.isHead = true }
    if chance.percent(10) { query.community = chance.pick(communities.keys.sorted { $0.raw < $1.raw }) }
    query.order = chance.pick([.name, .name, .name] + PeopleOrder.allCases.filter { $0 != .number })
    query.isDescending = chance.percent(40)
    return query
  }

  /// A part of somebody's key or of a community's name; sometimes spelled otherwise.
  private func word(_ chance: inout Seeded) -> String {
    let isPlace = chance.percent(20)
    let text =
      isPlace
      ? chance.pick(communities.values.map(\.name).sorted())
      : chance.pick(
        PersonStore.searchKey(chance.pick(people).details).split { $0 == "\n" || $0 == " " }.map(String.init))
    let scalars = Array(text.unicodeScalars)
    let length = min(scalars.count, chance.number(1...6))
    let start = chance.number(0...scalars.count - length)
    var part = String(String.UnicodeScalarView(scalars[start..<start + length]))
    if chance.percent(15) { part = part.replacing("ศ", with: "ส").replacing("ณ", with: "น") + "์" }
    return part
  }

  // MARK: - Answers

  func find(_ query: PeopleQuery, _ office: Office) throws -> [ID<Person>] {
    let terms = PeoplePages.terms(query.words)
    let seen = people.filter { isSeen($0, query, office) }
    let places = try terms.map { try communities(of: $0, office) }
    let exact = seen.filter { person in
      zip(terms, places).allSatisfy { term, places in
        holds(keys[person.id]?.search, term) || person.details.community.map(places.contains) ?? false
      }
    }
    let loose = ThaiForm.looseKey(terms.joined(separator: " "))
    let soundsLike = loose.unicodeScalars.count >= 2 && exact.isEmpty
    let found = soundsLike ? seen.filter { holds(keys[$0.id]?.loose, loose) } : exact
    return found.sorted { Self.precedes($0, $1, query.order, query.isDescending) }.map(\.id)
  }

  private func communities(of term: String, _ office: Office) throws -> Set<ID<Community>> {
    let place = Community.matchKey(term)
    guard place.unicodeScalars.count >= 2 else { return [] }
    return try office.engine.read { session in
      Set(
        try Communities.named(like: place, in: session) {
          !people.contains { holds(keys[$0.id]?.search, term) }
        })
    }
  }

  private func isSeen(_ person: Person, _ query: PeopleQuery, _ office: Office) -> Bool {
    let (details, filter) = (person.details, query.filter)
    let zone = details.community.flatMap { communities[$0]?.zone }
    let code = details.community.flatMap { communities[$0]?.code }
    return office.scope(.seeRegister).contains(zone: zone)
      && (query.community == nil || query.community == details.community)
      && (filter.zones.isEmpty || filter.zones.contains(zone))
      && (filter.communities.isEmpty || code.map(filter.communities.contains) ?? false)
      && (filter.hasNumber == nil || filter.hasNumber == (details.nationalID != nil))
      && (!filter.isHead || details.isHead)
  }

  /// By code points: a text holds a word also within a letter and its marks.
  private func holds(_ text: [UInt8]?, _ part: String) -> Bool {
    let part = Array(part.utf8)
    guard let text, let first = part.first, text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0] == first && text[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  /// What a person is sorted by, as bytes; nil is missing.
  static func keys(_ person: Person, _ order: PeopleOrder) -> [[UInt8]?] {
    let name = person.details.name
    return switch order {
    case .name: [SortKey.key(name.first), SortKey.key(name.last)]
    case .family: [SortKey.key(name.last), SortKey.key(name.first)]
    case .birth: [person.details.birth.map { Array($0.text.utf8) }]
    case .number: [person.details.nationalID.map { Array($0.digits.utf8) }]
    case .registered: []
    }
  }

  static func precedes(_ left: Person, _ right: Person, _ order: PeopleOrder, _ isDescending: Bool) -> Bool {
    for (one, other) in zip(keys(left, order), keys(right, order)) where one != other {
      guard let one else { return false }
      guard let other else { return true }
      return one.lexicographicallyPrecedes(other) != isDescending
    }
    return (left.id.raw < right.id.raw) != isDescending
  }

  static func everybody(_ office: Office) throws -> [Person] {
    try office.engine.read { session in
      try session.all("SELECT \(PersonRecord.columns) FROM \(PersonRecord.tables)", PersonRecord.read)
    }
  }

  static func paged(_ office: Office, _ query: PeopleQuery, by size: Int) throws -> [ID<Person>] {
    var ids: [ID<Person>] = []
    var position: PeoplePosition?
    repeat {
      let page = try office.people(query, after: position, limit: size)
      ids += page.people.map(\.id)
      position = page.next
    } while position != nil
    return ids
  }
}
