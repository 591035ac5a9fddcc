import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Who looked at whom` {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    var malee = try bench.office.person(bench.malee)
    malee.details.phone = "0811112222"
    malee.details.birth = Birth(day: Trial.day("1960-05-04"))
    malee.details.declaredIncome = Money(baht: 4_321)
    malee.details.address.houseNumber = "99/1"
    try bench.clerk.save(bench.malee, malee.details, version: malee.version)
  }

  @Test func `a masked field is revealed for a reason and found in the log`() throws {
    let masked = try bench.secretary.privacy(of: bench.malee)
    #expect(masked.facts.allSatisfy { $0.sight == .masked })
    let texts = masked.facts.compactMap(\.text).joined(separator: " ")
    for secret in [try Trial.nationalID(2).grouped, "0811112222", "05-04", "4,321", "99/1"] {
      #expect(!texts.contains(secret), "\(secret)")
    }
    let phone = try journaled(bench.office) {
      try bench.secretary.reveal(.phone, of: bench.malee, reason: " ตรวจ  ผู้มีส่วนได้เสีย ")
    }
    #expect(phone == "0811112222")
    let event = try #require(try bench.office.accessLog(AccessQuery(person: bench.malee)).first)
    #expect(event.deed == .reveal && event.what == "phone" && event.login == "secretary")
    #expect(event.reason == "ตรวจ ผู้มีส่วนได้เสีย")
    #expect(event.personName == "มาลี ใจดี")
    // One field of one record: what is read next is masked as before.
    #expect(try bench.secretary.privacy(of: bench.malee) == masked)
  }

  @Test(arguments: PersonalField.allCases) func `each field is revealed whole, and not without a reason`(
    _ field: PersonalField
  ) throws {
    let full = try #require(try bench.clerk.privacy(of: bench.malee).facts.first { $0.field == field })
    #expect(full.sight == .full)
    #expect(try bench.secretary.reveal(field, of: bench.malee, reason: "ตรวจ") == full.text)
    for empty in ["", "  "] {
      try refused(RuleViolation.reasonMissing, bench.office) {
        _ = try bench.secretary.reveal(field, of: bench.malee, reason: empty)
      }
    }
    for never in ["committee_member", "approver"] {
      let actor = try bench.office.acting(as: never)
      try refused(RuleViolation.notPermitted(.revealPersonalData), bench.office) {
        _ = try actor.reveal(field, of: bench.malee, reason: "อยากรู้")
      }
    }
    try bench.office.changeUser(login: "secretary", name: nil, role: nil, zones: [2])
    let elsewhere = try bench.office.acting(as: "secretary")
    try refused(RuleViolation.notPermitted(.revealPersonalData), bench.office) {
      _ = try elsewhere.reveal(field, of: bench.malee, reason: "ตรวจ")
    }
  }

  @Test func `lists mask by the same rule`() throws {
    let secretary = try #require(try bench.secretary.people(matching: "มาลี").people.first)
    #expect(secretary.phone == "XXXXXX2222" && secretary.birth == Birth(year: 1960))
    let number = try Trial.nationalID(2)
    #expect(secretary.nationalID == number.masked)
    let clerk = try #require(try bench.clerk.people(matching: "มาลี").people.first)
    #expect(clerk.phone == "0811112222" && clerk.birth == Birth(day: Trial.day("1960-05-04")))
    // Without the number in sight there is nothing to sort by, and no file.
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
      _ = try bench.secretary.exportRows(.people, of: [bench.malee.raw]) { _ in }
    }
  }

  @Test func `openings, copies, papers and files are in the log of each person on them`() throws {
    try bench.clerk.recordView(of: .person, bench.malee.raw)
    try bench.clerk.recordCopy(of: .person, bench.malee.raw, place: "people", rows: 1, isPersonal: true)
    try bench.clerk.recordPeoplePrint([bench.malee, bench.somchai], paper: "people")
    _ = try bench.clerk.exportRows(.people, of: [bench.malee.raw]) { _ in }
    _ = try bench.clerk.exportRows(.people) { _ in }
    _ = try bench.clerk.exportRows(.groups) { _ in }
    func deeds(_ person: ID<Person>) throws -> [AccessEvent.Deed] {
      try bench.office.accessLog(AccessQuery(person: person)).map(\.deed)
    }
    #expect(try deeds(bench.malee) == [.export, .export, .print, .copy, .view])
    #expect(try deeds(bench.somchai) == [.export, .print])
    #expect(try deeds(bench.pranee) == [.export])
    #expect(try bench.office.accessLog(AccessQuery()).count == 6)
    let today = bench.office.today
    #expect(try bench.office.accessLog(AccessQuery(from: today, to: today)).count == 6)
    #expect(try bench.office.accessLog(AccessQuery(to: today.adding(days: -1))) == [])
    #expect(try bench.office.accessLog(AccessQuery(from: today.adding(days: 1))) == [])
  }

  @Test func `many looks in a short time, and looks outside the own zones, are remarked on`() throws {
    try bench.office.change(Setting(key: .unusualViews, value: "3", from: bench.office.today, source: "มติ"))
    for person in [bench.malee, bench.somchai] { try bench.clerk.recordView(of: .person, person.raw) }
    let first = try bench.office.accessLog(AccessQuery())
    #expect(first.allSatisfy { $0.remarks.isEmpty })
    try bench.clerk.recordView(of: .person, bench.pranee.raw)
    try bench.officer.recordView(of: .person, bench.malee.raw)
    let events = try bench.office.accessLog(AccessQuery())
    #expect(events.filter { $0.login == "clerk" }.allSatisfy { $0.remarks == [.many] })
    #expect(events.filter { $0.login == "field_officer" }.allSatisfy { $0.remarks.isEmpty })
    // In one person's log too, though the others are not listed there.
    let own = try bench.office.accessLog(AccessQuery(person: bench.pranee))
    #expect(own.map(\.remarks) == [[.many]])
    // The officer's zones are another's now.
    try bench.office.changeUser(login: "field_officer", name: nil, role: nil, zones: [4])
    let later = try bench.office.accessLog(AccessQuery()).filter { $0.login == "field_officer" }
    #expect(later.map(\.remarks) == [[.otherZone]])
  }

  @Test func `an import that was printed is taken back, and whoever gets its numbers has a log without it`() throws {
    let rows = try (60...62).map {
      var row = PersonRow(line: $0, nationalID: try Trial.nationalID($0), firstName: "ใหม่", lastName: "มาก")
      row.community = .value("101")
      return row
    }
    try bench.office.take(.people(rows))
    let people = try bench.office.people(matching: "ใหม่").people.map(\.id)
    try bench.clerk.recordView(of: .person, people[0].raw)
    try bench.clerk.recordPeoplePrint(people, paper: "people")
    #expect(try bench.office.accessLog(AccessQuery(person: people[0])).map(\.deed) == [.print, .view])
    try bench.office.undoImport(try #require(try bench.office.imports().first).id)
    try bench.office.take(.people(rows))
    let again = try bench.office.people(matching: "ใหม่").people.map(\.id)
    #expect(Set(again) == Set(people))
    for person in again { #expect(try bench.office.accessLog(AccessQuery(person: person)) == []) }
    // The whole log still tells of the look, and not that it was at who has the number now.
    #expect(try bench.office.accessLog(AccessQuery()).filter { $0.deed == .view }.map(\.personName) == [nil])
    let report = try bench.office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.findings.filter { $0.invariant.severity == .error } == [])
  }

  @Test func `an export of everybody before a person was registered is not in that person's log`() throws {
    let clock = MovingClock()
    let office = try Office.inMemory(founding: Trial.founding(), clock: { clock.now })
    _ = try office.exportRows(.people) { _ in }
    clock.set("2026-12-10")
    let person = try office.register(Bench.person(1, "หลัง", in: "101", of: office))
    #expect(try office.accessLog(AccessQuery(person: person)) == [])
    _ = try office.exportRows(.people) { _ in }
    #expect(try office.accessLog(AccessQuery(person: person)).map(\.deed) == [.export])
  }
}
