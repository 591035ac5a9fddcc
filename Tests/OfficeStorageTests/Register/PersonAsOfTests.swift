import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// The record of a person as it stood on a day.
@Suite struct `As of a day` {
  /// An office whose day can be set.
  private final class Days: @unchecked Sendable {
    var now = Moment(utc: "2026-08-03T03:00:00Z") ?? Trial.now
    func turn(to day: String) { now = Moment(utc: day + "T03:00:00Z") ?? now }
  }

  private let days = Days()

  private func office() throws -> (Office, ID<Person>) {
    let days = days
    let office = try Office.inMemory(founding: Trial.founding(), clock: { days.now })
    var details = PersonDetails(
      noIDReason: "บัตรหาย", name: PersonName(title: "นางสาว", first: "กมล", last: "มีทรัพย์"),
      community: try office.communityID("101"), household: "H1", isHead: true)
    details.phone = "0811111111"
    return (office, try office.register(details))
  }

  /// Registered on 3 August; married and moved on 1 October; another phone on 5 October; unemployed from 1 June to
  /// 1 November.
  private func lived() throws -> (Office, ID<Person>) {
    let (office, id) = try office()
    try office.keep(CategoryEntry(.unemployed, from: Trial.day("2026-06-01")), of: id)
    days.turn(to: "2026-10-02")
    var person = try office.person(id)
    person.details.name = PersonName(title: "นาง", first: "กมล", last: "ใจดี")
    person.details.formerSurname = "มีทรัพย์"
    person.details.community = try office.communityID("201")
    person.details.household = "H2"
    try office.save(id, person.details, version: person.version, movedOn: Trial.day("2026-10-01"))
    days.turn(to: "2026-10-05")
    person = try office.person(id)
    person.details.phones = [PersonPhone("0822222222", kind: .relative, whose: "สามี"), PersonPhone("043221202")]
    try office.save(id, person.details, version: person.version)
    days.turn(to: "2026-11-23")
    let entry = try #require(try office.personFile(id).categories.first)
    var ended = entry
    ended.to = Trial.day("2026-11-01")
    try office.keep(ended, of: id, replacing: entry)
    return (office, id)
  }

  @Test func `the end of the last fiscal year shows what the record said then`() throws {
    let (office, id) = try lived()
    let day = Day.fiscalYearRange(office.today.fiscalYear - 1).upperBound
    #expect(day == Trial.day("2026-09-30"))
    let then = try office.person(id, asOf: day)
    #expect(then.isRegistered)
    #expect(then.details.name.full == "นางสาวกมล มีทรัพย์")
    #expect(then.details.formerSurname == nil)
    #expect(then.details.phones == [PersonPhone("0811111111")])
    #expect(then.details.household == "H1" && then.details.isHead)
    #expect(then.details.community == (try office.communityID("101")))
    #expect(then.details.categories == [.unemployed])
    #expect(Set(then.changedSince).isSuperset(of: ["title", "last_name", "former_surname", "phone", "phone_kind"]))
    #expect(then.unknown.isEmpty)
    let file = try office.personFile(id, asOf: day)
    #expect(file.details == then.details)
    #expect(file.homes.map(\.code) == ["H1"])
    #expect(file.household?.code == "H1")
    #expect(file.history.allSatisfy { $0.at.day <= day })
  }

  static let cases: [(String, String, String, Set<PersonCategory>, String)] = [
    ("2026-08-03", "มีทรัพย์", "0811111111", [.unemployed], "H1"),
    ("2026-10-01", "มีทรัพย์", "0811111111", [.unemployed], "H2"),
    ("2026-10-02", "ใจดี", "0811111111", [.unemployed], "H2"),
    ("2026-10-05", "ใจดี", "0822222222", [.unemployed], "H2"),
    ("2026-10-31", "ใจดี", "0822222222", [.unemployed], "H2"),
    ("2026-11-01", "ใจดี", "0822222222", [], "H2"), ("2026-11-23", "ใจดี", "0822222222", [], "H2"),
  ]

  @Test(arguments: cases) func `each day has its own record`(
    day: String, family: String, phone: String, categories: Set<PersonCategory>, household: String
  ) throws {
    let (office, id) = try lived()
    let then = try office.person(id, asOf: Trial.day(day)).details
    #expect(then.name.last == family)
    #expect(then.phone == phone)
    #expect(then.categories == categories)
    #expect(then.household == household)
  }

  @Test func `today's record is the record, and an undo counts as it was done`() throws {
    let (office, id) = try lived()
    #expect(try office.person(id, asOf: office.today).details == office.person(id).details)
    var person = try office.person(id)
    person.details.nickname = "แดง"
    days.turn(to: "2026-11-24")
    try office.save(id, person.details, version: person.version)
    days.turn(to: "2026-11-26")
    let edit = try #require(try office.history(of: .person, id.raw).first)
    try office.undo(edit.id, of: .person, id.raw, seen: edit.id)
    #expect(try office.person(id, asOf: Trial.day("2026-11-23")).details.nickname == nil)
    #expect(try office.person(id, asOf: Trial.day("2026-11-25")).details.nickname == "แดง")
    #expect(try office.person(id, asOf: Trial.day("2026-11-26")).details.nickname == nil)
  }

  @Test func `before the registration there was no record, and the future is refused`() throws {
    let (office, id) = try lived()
    let then = try office.person(id, asOf: Trial.day("2026-08-02"))
    #expect(!then.isRegistered)
    #expect(then.registeredOn == Trial.day("2026-08-03"))
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), office) {
      _ = try office.person(id, asOf: Trial.day("2026-11-24"))
    }
    try refused(RuleViolation.inFuture(Trial.day("2026-11-24")), office) {
      _ = try office.personFile(id, asOf: Trial.day("2026-11-24"))
    }
  }

  @Test func `a zone that is not the user's is refused without a trace`() throws {
    let bench = try Bench()
    try refused(RuleViolation.notPermitted(.seePersonalData), bench.office) {
      _ = try bench.officer.personFile(bench.pranee, asOf: Trial.day("2026-09-30"))
    }
  }
}
