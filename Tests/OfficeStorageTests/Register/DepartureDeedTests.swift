import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Leaving the register` {
  private static let moved = Departure(.movedAway, note: "ย้ายไปอุดรธานี", from: Trial.day("2026-11-01"))

  private func departed() -> PeopleFilter {
    var filter = PeopleFilter()
    filter.standing = [.departed]
    return filter
  }

  @Test func `who left is in no list, and is found by who asks for those who left`() throws {
    let bench = try Bench()
    try journaled(bench.office) { try bench.clerk.depart(bench.malee, Self.moved) }
    for words in ["", "มาลี", "ใจดี"] {
      let page = try bench.clerk.people(matching: words)
      #expect(!page.people.map(\.id).contains(bench.malee), "\(words)")
      #expect(page.total == page.people.count, "\(words)")
    }
    let number = try Trial.nationalID(2)
    #expect(try bench.clerk.people(matching: number.digits).people.isEmpty)
    #expect(try bench.clerk.people(PeopleQuery(filter: departed())).people.map(\.id) == [bench.malee])
    var both = departed()
    both.standing.insert(.registered)
    #expect(try bench.clerk.people(PeopleQuery(filter: both)).people.count == 3)
    // The number is not given to a second record.
    #expect(try bench.clerk.holder(of: number) == .person(bench.malee))
    #expect(try bench.clerk.personFile(bench.malee).departures == [Self.moved])
    #expect(try bench.clerk.communitySummaries().first { $0.community.code == "101" }?.people == 1)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `figures, papers and history keep the person`() throws {
    let bench = try Bench()
    let proposal = try bench.approved()
    let before = try bench.office.indicators(fiscalYear: 2570, by: .sex)
    try bench.clerk.depart(bench.malee, Self.moved)
    #expect(try bench.office.indicators(fiscalYear: 2570, by: .sex) == before)
    #expect(try bench.clerk.proposal(proposal).beneficiaries.map(\.person).contains(bench.malee))
    let entry = try #require(try bench.clerk.history(of: .person, bench.malee.raw).first)
    #expect(entry.deed == "depart" && entry.reason == Self.moved.note)
  }

  @Test func `who was taken back is in the lists again, and the time between stays`() throws {
    let bench = try Bench()
    try bench.clerk.depart(bench.malee, Self.moved)
    let back = Trial.day("2026-11-20")
    try journaled(bench.office) { try bench.clerk.takeBack(bench.malee, on: back, reason: "กลับมาอยู่เดิม") }
    #expect(try bench.clerk.people(matching: "มาลี").people.map(\.id) == [bench.malee])
    let file = try bench.clerk.personFile(bench.malee)
    #expect(file.departures.map(\.to) == [back])
    #expect(file.departure(on: Trial.day("2026-11-10"))?.reason == .movedAway)
    #expect(file.departure(on: back) == nil)
    try bench.clerk.depart(bench.malee, Departure(.died, from: back))
    #expect(try bench.clerk.personFile(bench.malee).departures.count == 2)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `what is refused leaves every table as it was`() throws {
    let bench = try Bench()
    let tomorrow = Trial.day("2026-11-24")
    try refused(RuleViolation.inFuture(tomorrow), bench.office) {
      try bench.clerk.depart(bench.malee, Departure(.died, from: tomorrow))
    }
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.clerk.depart(bench.malee, Departure(.other, from: Trial.day("2026-11-01")))
    }
    try refused(RuleViolation.notDeparted, bench.office) {
      try bench.clerk.takeBack(bench.malee, on: bench.office.today, reason: "x")
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.secretary.depart(bench.malee, Self.moved)
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.depart(bench.pranee, Self.moved)
    }
    try bench.clerk.depart(bench.malee, Self.moved)
    try refused(RuleViolation.departed(Self.moved.from), bench.office) {
      try bench.clerk.depart(bench.malee, Self.moved)
    }
    try refused(RuleViolation.reasonMissing, bench.office) {
      try bench.clerk.takeBack(bench.malee, on: bench.office.today, reason: " ")
    }
    let early = Trial.day("2026-10-31")
    try refused(RuleViolation.before(early, .departure, Self.moved.from), bench.office) {
      try bench.clerk.takeBack(bench.malee, on: early, reason: "x")
    }
  }
}
