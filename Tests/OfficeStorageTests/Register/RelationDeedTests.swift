import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Relations between people` {
  @Test func `a relation is told on both records, under each one's name for it`() throws {
    let bench = try Bench()
    let from = Trial.day("2020-01-01")
    try journaled(bench.office, 2) {
      try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .child, from: from, note: "บุตรคนโต"))
    }
    let own = try #require(try bench.clerk.personFile(bench.somchai).kin.first)
    let other = try #require(try bench.clerk.personFile(bench.malee).kin.first)
    #expect(own.relation.id == other.relation.id)
    #expect(own.relation.details == .init(other: bench.malee, kind: .child, from: from, note: "บุตรคนโต"))
    #expect(other.relation.details == .init(other: bench.somchai, kind: .parent, from: from, note: "บุตรคนโต"))
    for person in [bench.somchai, bench.malee] {
      #expect(try bench.clerk.history(of: .person, person.raw).first?.deed == "relate")
    }
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `a relation is ended from either side, and stays`() throws {
    let bench = try Bench()
    let id = try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .creditor))
    let end = Trial.day("2026-11-01")
    try bench.clerk.change(id, of: bench.malee, to: .init(other: bench.somchai, kind: .debtor, to: end))
    let kin = try #require(try bench.clerk.personFile(bench.somchai).kin.first)
    #expect(kin.relation.details == .init(other: bench.malee, kind: .creditor, to: end))
    #expect(try bench.clerk.personFile(bench.somchai, asOf: Trial.day("2026-10-31")).kin.count == 1)
    #expect(try bench.clerk.personFile(bench.somchai, asOf: end).kin.isEmpty)
    // After its end the same may begin again.
    try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .creditor, from: end))
  }

  @Test func `what is refused leaves every table as it was`() throws {
    let bench = try Bench()
    let id = try bench.clerk.relate(bench.somchai, .init(other: bench.malee, kind: .spouse))
    let clerk = bench.clerk
    try refused(RuleViolation.alreadyRelated(.spouse), bench.office) {
      try clerk.relate(bench.malee, .init(other: bench.somchai, kind: .spouse))
    }
    try refused(RuleViolation.relatedToSelf, bench.office) {
      try clerk.relate(bench.malee, .init(other: bench.malee, kind: .sibling))
    }
    let tomorrow = Trial.day("2026-11-24")
    try refused(RuleViolation.inFuture(tomorrow), bench.office) {
      try clerk.relate(bench.malee, .init(other: bench.pranee, kind: .sibling, from: tomorrow))
    }
    try refused(RuleViolation.nothingChanged, bench.office) {
      try clerk.change(id, of: bench.somchai, to: .init(other: bench.malee, kind: .spouse))
    }
    try refused(StoreError.noSuchRecord, bench.office) {
      try clerk.change(id, of: bench.somchai, to: .init(other: bench.pranee, kind: .spouse))
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.secretary.relate(bench.malee, .init(other: bench.pranee, kind: .sibling))
    }
    // Zone 2 is not the officer's, neither as the record nor as the other.
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.relate(bench.pranee, .init(other: bench.malee, kind: .sibling))
    }
    try refused(RuleViolation.notPermitted(.seeRegister), bench.office) {
      try bench.officer.relate(bench.malee, .init(other: bench.pranee, kind: .sibling))
    }
  }

  @Test func `relatives of another zone are not told, and those within the law's degrees follow from relations`() throws
  {
    let bench = try Bench()
    try bench.clerk.relate(bench.malee, .init(other: bench.somchai, kind: .parent))
    try bench.clerk.relate(bench.pranee, .init(other: bench.somchai, kind: .parent))
    let all = try bench.clerk.personFile(bench.malee)
    #expect(all.kin.map(\.relation.details.other) == [bench.somchai])
    #expect(all.farKin.map(\.person) == [bench.pranee])
    #expect(all.farKin.map(\.nearness) == [.collateral(degree: 1)])
    #expect(
      try bench.clerk.relatives(of: bench.malee, on: bench.office.today) == [
        bench.somchai: .line(degree: 1), bench.pranee: .collateral(degree: 1),
      ])
    #expect(try bench.officer.personFile(bench.malee).farKin.isEmpty)
    #expect(try bench.officer.personFile(bench.somchai).kin.map(\.relation.details.other) == [bench.malee])
  }
}

@Suite struct `Categories with what shows them` {
  private static let card = CategoryEntry(
    .disabled, disabilities: [.sight, .movement], evidence: "บัตรคนพิการ", from: Trial.day("2026-02-01"))

  @Test func `an entry is recorded, put right and ended, each in the history`() throws {
    let bench = try Bench()
    try journaled(bench.office) { try bench.clerk.keep(Self.card, of: bench.malee) }
    #expect(try bench.clerk.person(bench.malee).details.categories == [.disabled])
    var ended = Self.card
    ended.to = Trial.day("2026-10-01")
    ended.disabilities = [.sight]
    try bench.clerk.keep(ended, of: bench.malee, replacing: Self.card)
    #expect(try bench.clerk.personFile(bench.malee).categories == [ended])
    #expect(try bench.clerk.person(bench.malee).details.categories == [])
    let changes = try #require(try bench.clerk.history(of: .person, bench.malee.raw).first).changes
    #expect(changes.map(\.field) == ["category", "disability", "valid_to"])
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `what is refused leaves every table as it was`() throws {
    let bench = try Bench()
    try bench.clerk.keep(Self.card, of: bench.malee)
    let again = CategoryEntry(.disabled)
    try refused(RuleViolation.alreadyHeld(.disabled), bench.office) { try bench.clerk.keep(again, of: bench.malee) }
    try refused(RuleViolation.alreadyHeld(.disabled), bench.office) {
      try bench.clerk.keep(CategoryEntry(.undisclosed), of: bench.malee)
    }
    try refused(RuleViolation.nothingChanged, bench.office) {
      try bench.clerk.keep(Self.card, of: bench.malee, replacing: Self.card)
    }
    try refused(StoreError.noSuchRecord, bench.office) {
      try bench.clerk.keep(Self.card, of: bench.malee, replacing: again)
    }
    let tomorrow = Trial.day("2026-11-24")
    try refused(RuleViolation.inFuture(tomorrow), bench.office) {
      try bench.clerk.keep(CategoryEntry(.elderly, from: tomorrow), of: bench.malee)
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.keep(CategoryEntry(.elderly), of: bench.pranee)
    }
  }
}
