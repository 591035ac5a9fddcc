package import OfficeCore
package import ThaiText

/// A person in a list.
package struct PersonSummary: Hashable, Sendable, Identifiable {
  package var id: ID<Person>
  package var name: PersonName
  /// Grouped; masked unless the user may see personal data; nil for a person without a number.
  package var nationalID: String?
  package var birth: Birth?
  package var community: String?
  package var zone: Int?
  package var household: String
  package var phone: String?
}

/// A page of people in dictionary order.
package struct PeoplePage: Hashable, Sendable {
  package var people: [PersonSummary]
  /// Give it back to get the next page; nil at the end.
  package var next: PeoplePosition?
  /// How many there are; nil when more than `PeoplePage.countLimit`.
  package var total: Int?
  /// The terms found nobody as spelled; these sound like them.
  package var soundsLike: Bool

  package static let countLimit = 20_000
}

/// Where a page of people ended.
package struct PeoplePosition: Hashable, Sendable {
  var givenKey: [UInt8]
  var familyKey: [UInt8]
  var id: ID<Person>
}

extension Office {
  /// People whose name, number, phone, house number or community holds every term, in dictionary order of given and
  /// family name; all people without terms. Terms of any order; a title counts for nothing.
  package func people(
    matching query: String = "", community: ID<Community>? = nil, after position: PeoplePosition? = nil,
    limit: Int = 50
  ) throws -> PeoplePage {
    try Visibility.require(.seeRegister, actor)
    let terms = Self.terms(query)
    return try engine.read { session in
      let exact = try page(condition(terms, in: session), community, after: position, limit: limit, in: session)
      if terms.isEmpty || !exact.people.isEmpty || position != nil { return exact }
      let loose = ThaiForm.looseKey(terms.joined(separator: " "))
      guard loose.unicodeScalars.count >= 2 else { return exact }
      var second = try page("instr(p.loose_key, \(loose)) > 0", community, after: nil, limit: limit, in: session)
      second.soundsLike = !second.people.isEmpty
      return second
    }
  }

  static func terms(_ query: String) -> [String] {
    let rest = Titles.split(ThaiForm.canonical(query)).rest
    return ThaiForm.searchKey(rest).split(separator: " ").map(String.init)
  }

  private func condition(_ terms: [String], in session: Session) throws -> SQL {
    var conditions: [SQL] = []
    for term in terms {
      let place = Community.matchKey(term)
      var hit: SQL = "instr(p.search_key, \(term)) > 0"
      if let match = Grams.matching([term]) {
        hit = "p.id IN (SELECT rowid FROM person_gram WHERE person_gram MATCH \(match))"
      }
      let communities = try Communities.named(like: place, in: session).map(\.raw)
      if !communities.isEmpty, place.unicodeScalars.count >= 2 {
        hit = "(\(hit) OR r.community_id IN (\(list: communities)))"
      }
      conditions.append(hit)
    }
    return conditions.isEmpty ? "1 = 1" : SQL.joined(conditions, by: " AND ")
  }

  private func page(
    _ condition: SQL, _ community: ID<Community>?, after position: PeoplePosition?, limit: Int, in session: Session
  ) throws -> PeoplePage {
    var filter: SQL = "\(condition) AND \(within(.seeRegister, zone: "m.zone"))"
    if let community { filter = filter + " AND r.community_id = \(community)" }
    var paged = filter
    if let position {
      paged =
        filter
          + """
           AND (p.given_key, p.family_key, p.id) > (\(position.givenKey), \(position.familyKey), \(position.id))
          """
    }
    let seesAll = actor.permissions.contains(.seePersonalData)
    var keys: [PeoplePosition] = []
    let people = try session.all(
      """
      SELECT p.id, p.title, p.first_name, p.last_name, p.national_id, p.birth, m.name, m.zone, h.code, p.phone,
        p.given_key, p.family_key
      FROM \(PersonRecord.tables) WHERE \(paged) ORDER BY p.given_key, p.family_key, p.id LIMIT \(limit)
      """
    ) { row in
      let number = row.optionalText(4).flatMap(NationalID.init(stored:))
      keys.append(PeoplePosition(givenKey: row.blob(10), familyKey: row.blob(11), id: row.id(0)))
      return PersonSummary(
        id: row.id(0), name: PersonName(title: row.text(1), first: row.text(2), last: row.text(3)),
        nationalID: number.map { seesAll ? $0.grouped : $0.masked },
        birth: row.optionalText(5).flatMap { Birth(stored: $0) },
        community: row.optionalText(6), zone: row.optionalInt(7), household: row.text(8),
        phone: row.optionalText(9).map { seesAll ? $0 : Self.maskedPhone($0) })
    }
    let count = try session.number(
      """
      SELECT count(*) FROM (SELECT 1 FROM \(PersonRecord.tables) WHERE \(filter) LIMIT \(PeoplePage.countLimit + 1))
      """)
    return PeoplePage(
      people: people, next: people.count == limit ? keys.last : nil, total: count > PeoplePage.countLimit ? nil : count,
      soundsLike: false)
  }

  static func maskedPhone(_ phone: String) -> String {
    let digits = phone.unicodeScalars.count
    return String(repeating: "X", count: max(0, digits - 4)) + String(phone.unicodeScalars.suffix(4))
  }

  /// One person with all that is recorded. Opening a record is journaled.
  package func person(_ id: ID<Person>) throws -> Person {
    let person = try engine.read { session in
      guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seePersonalData, zone: try PersonRecord.zone(of: id, in: session), actor)
      return person
    }
    try deed { _, journal in try journal.append("view", .person, id.raw) }
    return person
  }

  /// Who has this national ID, as far as the user may be told.
  package func holder(of number: NationalID) throws -> NumberHolder {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      guard let id = try PersonRecord.id(number, in: session) else { return .nobody }
      let zone = try PersonRecord.zone(of: id, in: session)
      return scope(.seeRegister).contains(zone: zone) ? .person(id) : .someoneElsewhere
    }
  }

  /// Names for people that other records refer to.
  package func names(of people: [ID<Person>]) throws -> [ID<Person>: String] {
    try Visibility.require(.seeProposals, actor)
    return try engine.read { session in
      var names: [ID<Person>: String] = [:]
      try session.forEach(
        """
        SELECT p.id, p.title || p.first_name || ' ' || p.last_name FROM \(PersonRecord.tables)
        WHERE p.id IN (\(list: people)) AND \(within(.seeProposals, zone: "m.zone"))
        """
      ) { names[$0.id(0)] = $0.text(1) }
      return names
    }
  }
}

package enum NumberHolder: Hashable, Sendable {
  case nobody
  case person(ID<Person>)
  /// In a zone that the user does not see: no more is told.
  case someoneElsewhere
}
