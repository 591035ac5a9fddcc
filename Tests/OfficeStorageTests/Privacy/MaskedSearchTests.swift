import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// Who sees a field masked cannot find it out by searching, narrowing, sorting or exporting.
@Suite struct `What is masked cannot be probed` {
  private let bench: Bench
  private let number: NationalID

  init() throws {
    bench = try Bench()
    number = try Trial.nationalID(2)
    var malee = try bench.office.person(bench.malee)
    malee.details.phones = [PersonPhone("0811112222"), PersonPhone("043221202", kind: .neighbour, whose: "ป้าแดง")]
    malee.details.birth = Birth(day: Trial.day("1960-05-04"))
    malee.details.address = Address(houseNumber: "99/1ก", subdistrict: "ในเมือง")
    malee.details.nickname = "ติ๋ม"
    malee.details.formerSurname = "แสงทอง"
    malee.details.occupation = "ค้าขาย"
    malee.details.skills = "เย็บผ้า"
    malee.details.training = [.bakery]
    malee.details.trainingOther = "ดัดผม"
    try bench.clerk.save(bench.malee, malee.details, version: malee.version)
  }

  private func found(_ words: String, by office: Office) throws -> [ID<Person>] {
    let query = PeopleQuery(words: words)
    let page = try office.people(query)
    // The three questions agree: a count would tell as much as a name.
    #expect(page.total == page.people.count, "\(words)")
    #expect(try Set(office.peopleIDs(query, limit: 100) ?? []) == Set(page.people.map(\.id)), "\(words)")
    return page.people.map(\.id)
  }

  @Test func `parts of a number, phone or house number find nobody, the whole number or phone does`() throws {
    let digits = number.digits
    let parts = [
      String(digits.prefix(12)), String(digits.suffix(12)), String(digits.dropFirst(3).prefix(6)), "0811112", "2222",
      "811112222", "043221", "1202", "99/1", "99", "9", "99/1ก",
    ]
    for part in parts {
      #expect(try found(part, by: bench.clerk).contains(bench.malee), "\(part)")
      #expect(try found(part, by: bench.secretary) == [], "\(part)")
      #expect(try found("มาลี " + part, by: bench.secretary) == [], "\(part)")
    }
    for whole in [digits, "0811112222", "043221202", "มาลี", "ใจดี มาลี", "ติ๋ม", "แสงทอง", "มาลี โนนชัย"] {
      #expect(try found(whole, by: bench.secretary).contains(bench.malee), "\(whole)")
    }
    // A house number's letter is no part of a name.
    #expect(try found("ก", by: bench.clerk).contains(bench.malee))
    #expect(try !found("ก", by: bench.secretary).contains(bench.malee))
    // The box for everything asks the same.
    #expect(try bench.secretary.find("0811112").people.isEmpty)
    #expect(try bench.secretary.find("0811112222").people.map(\.id) == [bench.malee])
    #expect(try bench.secretary.find(String(digits.prefix(12))).named == nil)
  }

  @Test func `names with odd signs are searched like others`() throws {
    for (number, name) in [(40, #"ก"ข\n"#), (41, #"ค\"#), (42, "ง','[จ"), (43, "ฉ%_ช")] {
      _ = try bench.office.register(Bench.person(number, name, in: "101", of: bench.office))
      let all = try found("ใจดี", by: bench.clerk)
      #expect(try Set(found("ใจดี", by: bench.secretary)) == Set(all), "\(name)")
    }
  }

  @Test func `the query language asks of a masked field no more than is shown`() throws {
    func ids(_ condition: PeopleCondition, _ office: Office) throws -> Bool {
      var filter = PeopleFilter()
      filter.further = [condition]
      return try office.people(PeopleQuery(filter: filter)).people.contains { $0.id == bench.malee }
    }
    let may = QueryBounds(lower: Trial.day("1960-05-01"), upper: Trial.day("1960-05-31"))
    let year = QueryBounds(lower: Trial.day("1960-01-01"), upper: Trial.day("1960-12-31"))
    #expect(try ids(.born([may]), bench.clerk) && ids(.born([year]), bench.clerk))
    #expect(try !ids(.born([may]), bench.secretary) && ids(.born([year]), bench.secretary))
    // On the birthday itself the clerk's answer changes, the secretary's goes by the year.
    for (day, clerk) in [("2026-05-03", 65), ("2026-05-04", 66)] {
      let sixtySix = PeopleCondition.age([QueryBounds(lower: 66, upper: 66)], on: Trial.day(day))
      #expect(try ids(sixtySix, bench.clerk) == (clerk == 66), "\(day)")
      #expect(try ids(sixtySix, bench.secretary), "\(day)")
    }
    // What is left out by a word is found out by it too.
    #expect(try !ids(.not(.word("0811112")), bench.clerk))
    #expect(try ids(.not(.word("0811112")), bench.secretary))
    for house in [PeopleCondition.houseNumber(["99"]), .not(.houseNumber(["99"]))] {
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { _ = try ids(house, bench.secretary) }
    }
    for order in [PeopleOrder.number, .birth] {
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
        _ = try bench.secretary.people(PeopleQuery(order: order))
      }
    }
    for kind in [ImportKind.people, .members, .proposals, .beneficiaries] {
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
        _ = try bench.secretary.exportRows(kind) { _ in }
      }
    }
  }

  @Test func `every field of a person is masked on the page of personal data, and nothing of it stands in its text`()
    throws
  {
    let secrets = [
      "0811112", "043221", "ป้าแดง", "05-04", "99/1", "ติ๋ม", "แสงทอง", "ค้าขาย", "เย็บผ้า", "bakery", "ดัดผม",
    ]
    let masked = try bench.secretary.privacy(of: bench.malee).facts
    let texts = masked.compactMap(\.text).joined(separator: " ")
    for secret in secrets { #expect(!texts.contains(secret), "\(secret)") }
    #expect(masked.allSatisfy { $0.sight == .masked })
    let phone = try bench.secretary.reveal(.phone, of: bench.malee, reason: "ตรวจ")
    #expect(phone == "0811112222 043221202 (ป้าแดง)")
    #expect(try bench.secretary.reveal(.training, of: bench.malee, reason: "ตรวจ") == "bakery;ดัดผม")
    // The whole record, its history and the form are for who sees it in full.
    for question in [
      { _ = try bench.secretary.personFile(bench.malee) }, { _ = try bench.secretary.person(bench.malee) },
      { _ = try bench.secretary.history(of: .person, bench.malee.raw) },
    ] as [() throws -> Void] {
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try question() }
    }
  }

  @Test func `households tell no door, no day of birth, no code of the house register`() throws {
    let household = try #require(try bench.office.household(code: "H1")).id
    try bench.clerk.correct(household, registerCode: "40990001111", reason: "ตามทะเบียนบ้าน")
    let clerk = try bench.clerk.household(household)
    #expect(clerk.registerCode == "40990001111")
    #expect(clerk.members.compactMap(\.birth).contains(Birth(day: Trial.day("1960-05-04"))))
    let secretary = try bench.secretary.household(household)
    #expect(secretary.registerCode == nil)
    #expect(secretary.members.compactMap(\.birth) == [Birth(year: 1960)])
    let community = try bench.office.communityID("101")
    #expect(try bench.clerk.households(in: community).contains { $0.searchKey.contains("มาลี") })
    let lists = try (bench.clerk.households(in: community), bench.secretary.households(in: community))
    #expect(lists.1.allSatisfy { $0.houseNumber == nil && !$0.searchKey.contains("99") })
    #expect(lists.0.map(\.id) == lists.1.map(\.id))
    let changes = try bench.secretary.history(of: .household, household.raw).flatMap(\.changes)
    #expect(changes.contains { $0.field == "register_code" })
    #expect(!changes.contains { $0.after == "40990001111" })
    // Nor is it written over unseen.
    try bench.office.engine.write { session in
      try session.run("INSERT INTO role_permission(role, permission) VALUES ('secretary', 'edit_register')")
    }
    let editor = try bench.office.acting(as: "secretary")
    try refused(RuleViolation.notPermitted(.seePersonalData), bench.office) {
      try editor.correct(household, registerCode: nil, reason: "ลบ")
    }
  }
}
