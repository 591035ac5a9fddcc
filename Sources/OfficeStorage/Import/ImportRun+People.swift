internal import OfficeCore
internal import ThaiText

extension ImportRun {
  /// People by national ID, else by name, birth, community and household; each record is matched by one row of a file at
  /// most, so that a second equal row is another person.
  mutating func takePeople(_ rows: [PersonRow]) throws {
    // A file as large as the register makes its indexes anew.
    let known = try session.number("SELECT count(*) FROM (SELECT 1 FROM person LIMIT \(rows.count))")
    guard rows.count >= Self.manyPeople, known < rows.count else {
      var newcomers = Newcomers(rows, isAhead: false)
      return try takeEach(rows, &newcomers, PeopleSoFar(isNobody: known == 0, in: session))
    }
    var run = self
    var newcomers = Newcomers(rows, isAhead: true)
    let indexes = known == 0 ? BulkIndexes.ofAnEmptyRegister : BulkIndexes.ofPeople
    try BulkIndexes.without(indexes, in: session) {
      try run.takeEach(rows, &newcomers, PeopleSoFar(isNobody: known == 0, in: session))
    }
    self = run
  }

  static let manyPeople = 10_000

  private mutating func takeEach(_ rows: [PersonRow], _ newcomers: inout Newcomers, _ known: PeopleSoFar) throws {
    var known = known
    var nextGenerated = try PersonStore.nextGeneratedNumber(in: session)
    // A code of that form that the file itself gives is not given again.
    for row in rows {
      if let number = row.household.told.flatMap(PersonStore.generatedNumber) {
        nextGenerated = max(nextGenerated, number + 1)
      }
    }
    var insertion = try PersonInsertion(in: session)
    var isGathering = false
    for (place, row) in rows.enumerated() {
      try counted { run in
        var community: Community?
        if let text = row.community.told {
          do throws(CommunityIndex.CommunityFailure) { community = try run.communities.find(text) } catch {
            return run.reject(row.line, "community", text, error.problem)
          }
        }
        if let person = try run.match(row, community: community, known) {
          known.add(person.id, row.nationalID)
          try insertion.finish()
          return try run.settle(row, person, community, &known, &nextGenerated)
        }
        if !isGathering, rows.count > 1_000 {
          try Grams.gatherMuch(true, in: run.session)
          isGathering = true
        }
        let code: String
        if let told = row.household.told {
          code = told
        } else {
          code = PersonStore.generatedCode(nextGenerated)
          nextGenerated += 1
        }
        let household = try known.household(code, in: run.session)
        let new = newcomers.person(at: place, community?.id)
        known.add(try insertion.write(new, household: household, from: nil), row.nationalID)
        run.outcome.imported += 1
      }
    }
    try insertion.finish()
    if isGathering { try Grams.gatherMuch(false, in: session) }
  }

  /// The person that a row without a match becomes, less the community, which only the register knows.
  static func newcomer(_ row: PersonRow) -> NewPerson {
    var details = PersonDetails(name: PersonName(title: "", first: row.firstName, last: row.lastName))
    var comparison = Comparison()
    comparison.isKept = false
    apply(row, nil, to: &details, &comparison)
    details.nationalID = row.nationalID
    details.isHead = row.isHead.told ?? (row.household.told == nil)
    return NewPerson(details)
  }

  private func match(_ row: PersonRow, community: Community?, _ known: PeopleSoFar) throws -> Person? {
    if let number = row.nationalID {
      // Most rows of a first import match nobody, and the short question says so soonest.
      return try known.id(number, in: session).flatMap { try PersonRecord.find($0, in: session) }
    }
    // Whom this file has brought is matched already.
    if known.wasNobody { return nil }
    // By the names' sort keys, as the index of the register's list has them; the few that share them are compared.
    let candidates = try session.all(
      """
      SELECT \(PersonRecord.columns) FROM \(PersonRecord.tables)
      WHERE p.given_key = \(SortKey.key(row.firstName)) AND p.family_key = \(SortKey.key(row.lastName))
        AND coalesce(p.national_id, '') = '' ORDER BY p.id
      """, PersonRecord.read)
    return candidates.first { person in
      let details = person.details
      let sameHousehold =
        row.household.told.map { $0 == details.household }
        ?? (PersonStore.generatedNumber(details.household ?? "") != nil)
      return !known.isMatched(person.id) && details.name.first == row.firstName && details.name.last == row.lastName
        && details.birth == row.birth.told && details.community == community?.id && sameHousehold
    }
  }

  private mutating func settle(
    _ row: PersonRow, _ person: Person, _ community: Community?, _ known: inout PeopleSoFar,
    _ nextGenerated: inout Int
  ) throws {
    var details = person.details
    var comparison = Comparison()
    comparison.set("first_name", row.firstName, &details.name.first) { $0 }
    comparison.set("last_name", row.lastName, &details.name.last) { $0 }
    Self.apply(row, community, to: &details, &comparison)
    // An empty household says "a household of one"; which one, it does not say.
    if case .value(let told) = row.household {
      let isOne = PersonStore.generatedNumber(details.household ?? "") != nil
      if let told {
        comparison.set("household", Told.value(told), &details.household) { $0 }
      } else if !isOne {
        comparison.set("household", Told.value(PersonStore.generatedCode(nextGenerated)), &details.household) { $0 }
      }
    }
    if let isHead = row.isHead.told { comparison.set("head", isHead, &details.isHead, Self.yesNo) }
    guard settles(row.line, comparison.changes) else { return }
    if details.household == PersonStore.generatedCode(nextGenerated) { nextGenerated += 1 }
    try PersonStore.update(person.id, from: person.details, to: details, in: session)
    let code = details.household ?? ""
    try PersonStore.correctResidence(
      person.id, known.household(code, in: session), details, in: session)
    try PersonStore.setCategories(
      details.categories, before: person.details.categories, of: person.id, from: nil, correcting: true, in: session)
    try journal.append("import_update", .person, person.id.raw, comparison.changes)
  }

  private static func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func apply(
    _ row: PersonRow, _ community: Community?, to details: inout PersonDetails, _ comparison: inout Comparison
  ) {
    // A record keeps the number it has; a reason goes only with a record that has none.
    if details.nationalID == nil, row.nationalID == nil {
      comparison.set("no_id_reason", row.noIDReason, &details.noIDReason) { $0 }
    }
    if case .value(let title) = row.title { comparison.set("title", title ?? "", &details.name.title) { $0 } }
    if let sex = row.sex.told { comparison.set("sex", sex, &details.sex, \.rawValue) }
    comparison.set("birth_date", row.birth, &details.birth, \.text)
    comparison.set("house_no", row.houseNumber, &details.address.houseNumber) { $0 }
    comparison.set("moo", row.moo, &details.address.moo) { $0 }
    comparison.set("soi", row.soi, &details.address.soi) { $0 }
    comparison.set("road", row.road, &details.address.road) { $0 }
    comparison.set("subdistrict", row.subdistrict, &details.address.subdistrict) { $0 }
    comparison.set("district", row.district, &details.address.district) { $0 }
    comparison.set("province", row.province, &details.address.province) { $0 }
    comparison.set("postcode", row.postcode, &details.address.postcode) { $0 }
    if case .value = row.community {
      comparison.set("community", Told.value(community?.id), &details.community) { String($0.raw) }
    }
    comparison.set("phone", row.phone, &details.phone) { $0 }
    comparison.set("income_month", row.incomeMonth, &details.declaredIncome, \.plain)
    if case .value(let categories) = row.categories {
      comparison.set("categories", categories ?? [], &details.categories) {
        $0.map(\.rawValue).sorted().joined(separator: ";")
      }
    }
  }
}
