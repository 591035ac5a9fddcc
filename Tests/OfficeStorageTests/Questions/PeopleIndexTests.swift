import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// No deed knows of the index of people: whatever is done, by whichever door, it holds what an index made anew would.
@Suite struct `The index of people after any deed` {

  /// Every token, of whom, and where it stands.
  private func tokens(_ office: Office) throws -> Set<String> {
    try office.engine.write { session in
      try session.run("CREATE VIRTUAL TABLE temp.gram_at USING fts5vocab('main', 'person_gram', 'instance')")
      defer { #expect(throws: Never.self) { try session.run("DROP TABLE temp.gram_at") } }
      return Set(
        try session.all(
          "SELECT t.term, t.offset, coalesce(k.person_id, -t.doc) FROM gram_at t LEFT JOIN person_rank k ON k.rank = t.doc"
        ) { "\($0.text(0)) \($0.int(1)) \($0.int64(2))" })
    }
  }

  private func expectAsMadeAnew(_ office: Office) throws {
    let kept = try tokens(office)
    #expect(try office.engine.read { try PeopleIndex.strangers(in: $0) } == [])
    let (unfound, surplus) = try office.engine.read { try PeopleIndex.unfound(every: 1, in: $0) }
    #expect(unfound == [] && surplus == 0)
    try office.engine.write { try PeopleIndex.rebuild(in: $0) }
    let anew = try tokens(office)
    #expect(kept.subtracting(anew).sorted().prefix(10) == [])
    #expect(anew.subtracting(kept).sorted().prefix(10) == [])
    #expect(anew.count > 1_000)
  }

  @Test(arguments: 1...12)
  func `random deeds of all kinds`(_ seed: Int) throws {
    let office = try TestOffice.sample(people: 120)
    var world = World(office: office, chance: Seeded(seed))
    for _ in 0..<40 { world.step() }
    #expect(world.done > 15, "\(world.done) deeds were not refused")
    try expectAsMadeAnew(office)
  }

  @Test(arguments: PeopleMarks.names.filter { $0 != "person_delete_marks_people" })
  func `each trigger is needed: without it the index is found wanting`(_ trigger: String) throws {
    let bench = try Bench()
    let office = bench.office
    try expectAsMadeAnewOfFew(office)
    try office.engine.write { session in
      try session.run(SQL(stringLiteral: "DROP TRIGGER \(trigger)"))
      let change: SQL? =
        switch trigger {
        case "person_insert_marks_people": nil
        case "person_update_marks_people": "UPDATE person SET search_key = 'ก' WHERE id = 1"
        case "residence_insert_marks_people":
          "INSERT INTO residence(person_id, household_id, is_head) SELECT 4, 1, 1"
        case "residence_update_marks_people": "UPDATE residence SET community_id = 5 WHERE person_id = 1"
        case "residence_delete_marks_people": "DELETE FROM residence WHERE person_id = 1"
        case "category_insert_marks_people": "INSERT INTO person_category(person_id, category) VALUES (1, 'elderly')"
        case "category_update_marks_people": "UPDATE person_category SET to_day = '2026-11-01' WHERE person_id = 2"
        case "category_delete_marks_people": "DELETE FROM person_category WHERE person_id = 2"
        default: "UPDATE community SET zone = 4 WHERE id = 1"
        }
      try session.run("INSERT INTO person_category(person_id, category) VALUES (2, 'elderly')")
      try session.run(
        """
        INSERT INTO person(id, no_id_reason, title, first_name, last_name, sex, given_key, family_key, search_key,
          loose_key, version) VALUES (4, 'ทดสอบ', '', 'ก', 'ข', 'f', x'01', x'01', 'กข', 'กข', 1)
        """)
      try PeopleIndex.settle(in: session)
      if let change { try session.run(change) }
      try PeopleIndex.settle(in: session)
    }
    let (unfound, surplus) = try office.engine.read { try PeopleIndex.unfound(every: 1, in: $0) }
    let strangers = try office.engine.read { try PeopleIndex.strangers(in: $0) }
    #expect(!(unfound + strangers).isEmpty || surplus > 0)
  }

  @Test func `who goes, as when an import is taken back, leaves the index`() throws {
    let office = try Bench().office
    try office.engine.write { session in
      try session.run("PRAGMA defer_foreign_keys = ON")
      try session.run(
        """
        INSERT INTO person(id, no_id_reason, title, first_name, last_name, sex, given_key, family_key, search_key,
          loose_key, version) VALUES (4, 'ทดสอบ', '', 'ก', 'ข', 'f', x'01', x'01', 'กข', 'กข', 1)
        """)
      try PeopleIndex.settle(in: session)
      try session.run("DELETE FROM person WHERE id = 4")
      try PeopleIndex.settle(in: session)
    }
    #expect(try office.engine.read { try $0.number("SELECT count(*) FROM person_rank") } == 3)
    try expectAsMadeAnewOfFew(office)
  }

  private func expectAsMadeAnewOfFew(_ office: Office) throws {
    let (unfound, surplus) = try office.engine.read { try PeopleIndex.unfound(every: 1, in: $0) }
    #expect(try office.engine.read { try PeopleIndex.strangers(in: $0) } + unfound == [] && surplus == 0)
  }

  @Test func `what the index holds beyond what belongs to people is found`() throws {
    let bench = try Bench()
    let id = try bench.office.engine.write { session in
      try session.run("INSERT INTO person_gram(rowid, grams) SELECT rank, 'y4' FROM person_rank LIMIT 1")
      try session.run("INSERT INTO person_gram(rowid, grams) VALUES (900000, 'ab cd')")
      return try session.number("SELECT person_id FROM person_rank LIMIT 1")
    }
    let found = try bench.office.engine.read { try PeopleIndex.unfound(every: 1, in: $0) }
    #expect(found.people == [Int64(id)] && found.surplus == 2)
  }

  @Test func `a deed that is refused leaves nobody marked`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.somchai).details
    details.name.first = "สมปอง"
    #expect(throws: (any Error).self) { try bench.office.save(bench.somchai, details, version: 99) }
    #expect(try bench.office.engine.read { try $0.number("SELECT count(*) FROM person_stale") } == 0)
    try expectAsMadeAnewOfFew(bench.office)
  }

  // MARK: - Random deeds

  private struct World {
    let office: Office
    var chance: Seeded
    var done = 0
    private var number = 1_000
    private static let announcement = Announcement(number: "1/2570", date: Trial.day("2026-10-02"))

    init(office: Office, chance: Seeded) {
      self.office = office
      self.chance = chance
    }

    /// One deed; some are refused, as what was picked does not suit it.
    mutating func step() {
      let kind = chance.number(0...13)
      do {
        try act(kind)
        done += 1
      } catch {}
    }

    private mutating func act(_ kind: Int) throws {
      let person = try chance.pick(NaivePeople.everybody(office))
      let communities = try office.communities().filter { $0.closed == nil }
      let community = chance.pick(communities)
      let day = Trial.day("2026-11-1\(chance.number(0...9))")
      let home = HouseholdHome(address: Address(houseNumber: "\(chance.number(1...99))/1"), community: community.id)
      func household() throws -> ID<Household> {
        try #require(try office.household(code: person.details.household ?? "")).id
      }
      switch kind {
      case 0: try register(in: community)
      case 1...3: try save(person, community, day)
      case 4:
        guard let edit = try office.history(of: .person, person.id.raw).first else { return }
        try office.undo(edit.id, of: .person, person.id.raw, seen: edit.id)
      case 5: try office.changeHead(of: household(), to: person.id, from: day)
      case 6:
        let split = HouseholdSplit(leaving: [person.id], head: person.id, home: home, day: day)
        try office.split(household(), split)
      case 7:
        let other = try chance.pick(NaivePeople.everybody(office)).details.household ?? ""
        try office.merge(household(), intoCode: other, from: day)
      case 8: try office.move(household(), to: home, from: day)
      case 9: try office.rehouse([household()], into: community.id, from: day)
      case 10:
        let other = chance.pick(communities)
        try office.mergeCommunity(
          community.id, into: other.id, by: Self.announcement, from: day,
          version: office.community(community.id).version)
      case 11:
        let row = CommunityRow(line: 2, code: community.code, zone: chance.number(1...4), name: community.name)
        _ = try office.importRows(.communities([row]), options: ImportOptions(update: true))
      case 12: try importPeople([person])
      default: try importPeople([])
      }
    }

    private mutating func register(in community: Community) throws {
      number += 1
      var details = PersonDetails(name: PersonName(title: "", first: chance.pick(["สมชาย", "อรุณ"]), last: "ใจดี"))
      details.nationalID = chance.percent(50) ? try Trial.nationalID(number) : nil
      details.noIDReason = details.nationalID == nil ? "ทดสอบ" : nil
      details.community = chance.percent(80) ? community.id : nil
      details.categories = [chance.pick(PersonCategory.allCases)]
      try office.register(details)
    }

    private mutating func save(_ person: Person, _ community: Community, _ day: Day) throws {
      var details = person.details
      switch chance.number(0...4) {
      case 0: details.name.first = chance.pick(["สมชาย", "สมศรี", "ฮฮ"])
      case 1: details.community = community.id
      case 2: details.categories = [chance.pick(PersonCategory.allCases), chance.pick(PersonCategory.allCases)]
      case 3: details.phone = "081234\(chance.number(1000...9999))"
      default: details.isHead.toggle()
      }
      let isMove = details.community != person.details.community && chance.percent(50)
      try office.save(person.id, details, version: person.version, movedOn: isMove ? day : nil)
    }

    /// Some new ones, and rows that say otherwise of these.
    private mutating func importPeople(_ known: [Person]) throws {
      var rows = known.enumerated().map { line, person in
        var row = PersonRow(
          line: line, nationalID: person.details.nationalID, firstName: "กานดา", lastName: person.details.name.last)
        row.categories = .value([chance.pick(PersonCategory.allCases)])
        return row
      }
      for line in 10..<(chance.percent(20) ? 700 : 14) {
        number += 1
        rows.append(PersonRow(line: line, nationalID: try Trial.nationalID(number), firstName: "ก", lastName: "ข"))
      }
      _ = try office.importRows(.people(rows), options: ImportOptions(update: true))
    }
  }
}
