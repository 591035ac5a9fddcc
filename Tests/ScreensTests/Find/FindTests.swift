import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

@Suite struct FindTests {
  private static let sample = SharedSample.office

  @Test func `Home opens it by a slash or by a letter, and the results stand by kind`() throws {
    let journey = Journey(try Self.sample.get())
    try journey.type("/")
    #expect(journey.sees("ค้นหาทุกอย่าง"), "\(journey.screen)")
    try journey.type("<esc>")
    journey.press(.character("ส"))
    #expect(journey.sees("ค้นหา: ส"), "\(journey.screen)")
    try journey.type("<c-u>ผ้า")
    try expectSnapshots(journey, "find-results")
    #expect(journey.sees("กลุ่มอาชีพ") && journey.sees("ข้อเสนอโครงการ"), "\(journey.screen)")
  }

  @Test func `a number or code that is typed whole opens its record`() throws {
    let office = try Self.sample.get()
    let person = try #require(try office.people(matching: "").people.first)
    let number = try #require(try office.person(person.id).details.nationalID)
    let group = try #require(try office.groups().first)
    let proposal = try #require(try office.proposals(.all(fiscalYear: office.today.fiscalYear)).first)
    let household = try #require(try office.household(code: person.household))
    let community = try #require(try office.communities().first)
    let cases: [(String, FoundRecords.Record?)] = [
      (number.digits, .person(person.id, person.name.full)),
      (Digits.thai(number.digits), .person(person.id, person.name.full)),
      (group.code.lowercased(), .group(group.id, group.name)),
      (proposal.number.text, .proposal(proposal.id, proposal.number, proposal.title)),
      (Digits.thai(proposal.number.text), .proposal(proposal.id, proposal.number, proposal.title)),
      (household.code, .household(household.id, code: household.code)),
      (community.code, .community(community.id, community.name)), ("999/2499", nil),
    ]
    for (text, record) in cases { #expect(try office.find(text).named == record, "\(text)") }
    let journey = Journey(office, start: .find(""))
    try journey.type(number.digits).type("<enter>")
    #expect(journey.sees(person.name.first), "\(journey.screen)")
  }

  @Test func `a title counts for nothing, words stand in any order, and what only sounds so is said`() throws {
    let office = try Self.sample.get()
    let person = try #require(try office.people(matching: "").people.first)
    let name = person.name
    let plain = Set(try office.find("\(name.first) \(name.last)", limit: 50).people.map(\.id))
    #expect(plain.contains(person.id))
    #expect(Set(try office.find(name.full, limit: 50).people.map(\.id)) == plain)
    #expect(Set(try office.find("\(name.last) \(name.first)", limit: 50).people.map(\.id)) == plain)
    #expect(!(try office.find(name.first).soundsLike))
  }

  @Test func `what was opened last stands under the empty line, newest first, each once`() throws {
    let office = try TestOffice.sample(people: 60)
    let people = try office.people(matching: "").people.prefix(12)
    for person in people { try office.recordView(of: .person, person.id.raw) }
    let again = try #require(people.first)
    try office.recordView(of: .person, again.id.raw)
    let recents = try office.recentRecords()
    #expect(recents.map(\.record) == ([again] + people.dropFirst(3).reversed()).map { .person($0.id) })
    let journey = Journey(office, start: .find(""))
    #expect(journey.sees("เปิดล่าสุด") && journey.sees(again.name.full), "\(journey.screen)")
    // Another user's are not mine, and what my zones no longer hold is not named.
    try office.addUser(login: "other", name: "คน อื่น", role: .clerk, zones: [])
    #expect(try office.acting(as: "other").recentRecords().isEmpty)
  }

  @Test func `what a zone finds is the same whether or not other zones have records, but for a full national ID`()
    throws
  {
    let (small, large) = (try TestOffice.empty(), try TestOffice.empty())
    for office in [small, large] {
      try office.addUser(login: "officer", name: "เขต สาม", role: .fieldOfficer, zones: [3])
      _ = try office.importRows(.people(try Self.people(in: 3, numbers: 1...40, office)))
    }
    _ = try large.importRows(.people(try Self.people(in: 1, numbers: 41...90, large)))
    let (few, many) = (try small.acting(as: "officer"), try large.acting(as: "officer"))
    let words = [
      "สม", "สมชาย", "ใจดี", "ส", "นายสมชาย", "ใจดี สม", "12/3", "081", "ประเสริด", "zz", "R000001", "R000060", "โนน",
    ]
    for text in words {
      #expect(try few.find(text, limit: 100) == many.find(text, limit: 100), "\(text)")
      for line in ["\(text)", "อายุ>30 \(text)", "-\(text)"] {
        #expect(
          try QueryLine.count(line, few) == QueryLine.count(line, many), "\(line)")
      }
    }
    for number in 1...90 {
      let digits = try Self.nationalID(number).digits
      let (here, there) = (try few.find(digits), try many.find(digits))
      if number <= 40 {
        #expect(here == there)
      } else {
        #expect(here.isEmpty)
        var leaked = there
        #expect(leaked.isElsewhere)
        leaked.isElsewhere = false
        #expect(leaked.isEmpty)
      }
      #expect(try few.find(String(digits.prefix(8))) == many.find(String(digits.prefix(8))))
    }
    #expect(try few.recentRecords() == many.recentRecords())
  }

  // MARK: - People of one zone

  private static func people(in zone: Int, numbers: ClosedRange<Int>, _ office: Office) throws -> [PersonRow] {
    let code = try #require(try office.communities().first { $0.zone == zone }).code
    let names = ["สมชาย", "สมหญิง", "ประเสริฐ", "วันดี", "สุดา"]
    let families = ["ใจดี", "ทองแก้ว", "ศรีสุข"]
    return try numbers.map { number in
      var row = PersonRow(
        line: number, nationalID: try nationalID(number), firstName: names[number % 5], lastName: families[number % 3])
      row.community = .value(code)
      row.birth = .value(Birth(year: 1940 + number % 60))
      row.houseNumber = .value("\(number)/3")
      row.phone = .value("0812345\(100 + number)")
      return row
    }
  }

  private static func nationalID(_ number: Int) throws -> NationalID {
    let twelve = "14099" + String(String(10_000_000 + number).dropFirst())
    for digit in 0...9 {
      do { return try NationalID.reading(twelve + String(digit)) } catch { continue }
    }
    throw StoreError.noSuchRecord
  }
}

/// Counts what a line finds of people.
private enum QueryLine {
  static func count(_ line: String, _ office: Office) throws -> Int {
    var state = PeopleList.start(
      community: nil, seed: "", isPicking: false, today: office.today, actor: office.actor
    ).0
    state.list.take(ListView(words: line), PeopleFacts.shape(state))
    return try office.people(state.query).total ?? -1
  }
}
