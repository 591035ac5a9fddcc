import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// Phones, work, wants and names: kept, searched, journaled, taken back.
@Suite struct `The record of a person` {
  private static func full(_ details: PersonDetails) -> PersonDetails {
    var details = details
    details.phones = [
      PersonPhone("0812345678", kind: .own), PersonPhone("043221202 ต่อ 12", kind: .work, whose: "ประธานชุมชน"),
      PersonPhone("0899999999", whose: "บุตรสาว"),
    ]
    details.nickname = "แดง"
    details.formerSurname = "มีทรัพย์"
    details.occupation = "ค้าขาย"
    details.skills = "เย็บผ้า"
    details.training = [.bakery, .onlineSelling]
    details.trainingOther = "ทำเทียน"
    return details
  }

  @Test func `everything that is recorded is read again`() throws {
    let bench = try Bench()
    let details = Self.full(try Bench.person(9, "กมล", in: "101", of: bench.office, household: "H9", isHead: true))
    let id = try bench.clerk.register(details)
    #expect(try bench.clerk.person(id).details == details)
    var changed = details
    changed.phones.remove(at: 1)
    changed.training = []
    changed.nickname = nil
    try bench.clerk.save(id, changed, version: 1)
    #expect(try bench.clerk.person(id).details == changed)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `each phone, the nickname and the former surname are found`() throws {
    let bench = try Bench()
    let id = try bench.clerk.register(Self.full(try Bench.person(9, "กมล", in: "101", of: bench.office)))
    for words in ["0812345678", "043221202", "0899999999", "9999", "แดง", "มีทรัพย์", "กมล มีทรัพย์"] {
      #expect(try bench.clerk.people(matching: words).people.map(\.id) == [id], "\(words)")
    }
    var details = try bench.clerk.person(id).details
    details.phones.removeLast()
    try bench.clerk.save(id, details, version: 1)
    #expect(try bench.clerk.people(matching: "0899999999").people.isEmpty)
  }

  @Test func `an edit of every new field is taken back`() throws {
    let bench = try Bench()
    let before = try bench.clerk.person(bench.malee)
    try bench.clerk.save(bench.malee, Self.full(before.details), version: before.version)
    let entry = try #require(try bench.clerk.history(of: .person, bench.malee.raw).first)
    #expect(entry.changes.count == 9)
    try bench.clerk.undo(entry.id, of: .person, bench.malee.raw, seen: entry.id)
    #expect(try bench.clerk.person(bench.malee).details == before.details)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
  }

  @Test func `a file says other of categories that it does not have, and its return changes nothing`() throws {
    let bench = try Bench()
    var details = try bench.clerk.person(bench.malee)
    details.details.categories = [.beggar, .destitute, .elderly]
    try bench.clerk.save(bench.malee, details.details, version: details.version)
    var rows: [PersonRow] = []
    _ = try bench.clerk.exportRows(.people, of: [bench.malee.raw]) { if case .people(let some) = $0 { rows += some } }
    let outcome = try bench.office.importRows(.people(rows), options: ImportOptions(update: true))
    #expect(outcome.unchanged == 1 && outcome.updated == 0)
    #expect(try bench.clerk.person(bench.malee).details.categories == [.beggar, .destitute, .elderly])
  }

  @Test func `figures count a category under the name that files have for it`() throws {
    let bench = try Bench()
    for (category, key) in [(PersonCategory.destitute, "low_income"), (.beggar, "other")] {
      try bench.clerk.keep(CategoryEntry(category, from: Trial.day("2026-01-01")), of: bench.malee)
      _ = key
    }
    try bench.clerk.keep(CategoryEntry(.elderly), of: bench.somchai)
    _ = try bench.approved()
    let rows = try bench.office.indicators(fiscalYear: 2570, by: .category).households.rows
    #expect(rows.map(\.key) == ["elderly", "low_income", "other"])
    #expect(rows.map(\.supported) == [1, 1, 1])
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).findings.map(\.invariant) == [])
  }
}

/// What is sensitive is seen by whoever may see it, and kept by whoever may not.
@Suite struct `Sensitive categories` {
  /// A clerk whose role may see everything but those.
  private func bench() throws -> (Bench, Office) {
    let bench = try Bench()
    var details = try bench.clerk.person(bench.malee)
    details.details.categories = [.elderly, .disabled, .exOffender]
    try bench.clerk.save(bench.malee, details.details, version: details.version)
    try bench.office.engine.write { session in
      try session.run(
        "DELETE FROM role_permission WHERE role = 'clerk' AND permission = 'see_sensitive_categories'")
    }
    return (bench, try bench.office.acting(as: "clerk"))
  }

  @Test func `they are not shown, exported or told by the history`() throws {
    let (bench, clerk) = try bench()
    #expect(try clerk.person(bench.malee).details.categories == [.elderly])
    #expect(try clerk.personFile(bench.malee).categories.map(\.category) == [.elderly])
    #expect(try clerk.person(bench.malee, asOf: clerk.today).details.categories == [.elderly])
    _ = try clerk.exportRows(.people) { rows in
      guard case .people(let people) = rows else { return }
      for person in people { #expect((person.categories.told ?? []).allSatisfy { !$0.isSensitive }) }
    }
    let told = try clerk.history(of: .person, bench.malee.raw).flatMap(\.changes)
    #expect(!told.contains { ($0.after ?? "").contains("disabled") || ($0.after ?? "").contains("offender") })
    #expect(throws: RuleViolation.notPermitted(.seeSensitiveCategories)) {
      var filter = PeopleFilter()
      filter.categories = [.disabled]
      _ = try clerk.people(PeopleQuery(filter: filter))
    }
    #expect(try bench.office.person(bench.malee).details.categories == [.elderly, .disabled, .exOffender])
  }

  @Test func `an edit by somebody who does not see them keeps them`() throws {
    let (bench, clerk) = try bench()
    var person = try clerk.person(bench.malee)
    person.details.categories = [.carer]
    try clerk.save(bench.malee, person.details, version: person.version)
    #expect(try bench.office.person(bench.malee).details.categories == [.carer, .disabled, .exOffender])
  }

  @Test func `recording one is refused, and changes nothing`() throws {
    let (bench, clerk) = try bench()
    try refused(RuleViolation.notPermitted(.seeSensitiveCategories), bench.office) {
      try clerk.keep(CategoryEntry(.ill), of: bench.malee)
    }
    var person = try clerk.person(bench.malee)
    person.details.categories.insert(.rehabilitated)
    try refused(RuleViolation.notPermitted(.seeSensitiveCategories), bench.office) {
      try clerk.save(bench.malee, person.details, version: person.version)
    }
    try refused(RuleViolation.notPermitted(.seeSensitiveCategories), bench.office) {
      try clerk.register(PersonDetails(noIDReason: "บัตรหาย", name: person.details.name, categories: [.disabled]))
    }
  }
}
