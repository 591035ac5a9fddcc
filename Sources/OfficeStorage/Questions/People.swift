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
  /// How many there are, said with the first page; nil when more than `PeoplePage.countLimit`.
  package var total: Int?
  /// The terms found nobody as spelled; these sound like them.
  package var soundsLike: Bool

  package static let countLimit = 20_000
}

extension Office {
  /// People whose name, number, phone, house number or community holds every word and whom the filter takes, in the
  /// order asked. For whom these are masked a number or phone is found whole only, a house number not at all. Words of any order; a title counts for nothing. Where nobody has the words as spelled, those who sound
  /// like them.
  package func people(_ query: PeopleQuery, after position: PeoplePosition? = nil, limit: Int = 50) throws
    -> PeoplePage
  {
    try requireSight(of: query)
    return try engine.read { session in
      let pages = PeoplePages(office: self, query: query, limit: limit)
      if position?.soundsLike != true {
        let exact = try pages.page(try pages.exactly(in: session), after: position, in: session)
        if !exact.people.isEmpty || position != nil { return exact }
      }
      guard let loosely = try pages.loosely(in: session) else { return .none }
      return try pages.page(loosely, after: position, soundsLike: true, in: session)
    }
  }

  /// Some people, in dictionary order; those outside the user's zones are left out.
  package func people(_ ids: [ID<Person>]) throws -> [PersonSummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      let pages = PeoplePages(office: self, query: PeopleQuery(), limit: ids.count)
      return try pages.page(
        PeoplePages.Wanted(condition: "p.id IN (\(list: ids)) AND \(within(.seeRegister, zone: "m.zone"))"), after: nil,
        in: session
      ).people
    }
  }

  /// Whether the people whom a query finds may be listed without a reason: where the office searches first
  /// (`SettingKey.peopleSearchFirst`), only if it asks for somebody.
  package func mayList(_ query: PeopleQuery) throws -> Bool {
    if query.isSearch { return true }
    return try setting(.peopleSearchFirst, on: today)?.number != 1
  }

  /// What may not be seen may not be asked for either.
  private func requireSight(of query: PeopleQuery) throws {
    try Visibility.require(.seeRegister, actor)
    if query.filter.isPersonal { try Visibility.require(.seePersonalData, actor) }
    if query.filter.isSensitive { try Visibility.require(.seeSensitiveCategories, actor) }
    if query.order.isPersonal { try Visibility.require(.seePersonalData, actor) }
  }

  package func people(
    matching words: String = "", community: ID<Community>? = nil, after position: PeoplePosition? = nil,
    limit: Int = 50
  ) throws -> PeoplePage {
    try people(PeopleQuery(words: words, community: community), after: position, limit: limit)
  }

  /// The numbers of all people that a query finds, in no order; nil when they are more than `limit`.
  package func peopleIDs(_ query: PeopleQuery, limit: Int) throws -> [ID<Person>]? {
    try requireSight(of: query)
    return try engine.read { session in
      let pages = PeoplePages(office: self, query: query, limit: limit)
      var found = try pages.ids(try pages.exactly(in: session), in: session)
      if found.isEmpty, let loosely = try pages.loosely(in: session) { found = try pages.ids(loosely, in: session) }
      return found.count > limit ? nil : found
    }
  }

  /// One person with all that is recorded; who was merged into another is found there. Whoever opens the record journals
  /// that (`recordView`).
  package func person(_ id: ID<Person>) throws -> Person {
    try engine.read { session in
      let id = try PersonRecord.survivor(of: id, in: session)
      guard var person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let zone = try PersonRecord.zone(of: id, in: session)
      try Visibility.require(.seePersonalData, zone: zone, actor)
      person.details.categories = seen(person.details.categories, zone: zone)
      return person
    }
  }

  /// What the user may see of a person's categories.
  func seen(_ categories: Set<PersonCategory>, zone: Int?) -> Set<PersonCategory> {
    Visibility.may(.seeSensitiveCategories, zone: zone, actor) ? categories : categories.filter { !$0.isSensitive }
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
        SELECT p.id, p.title || p.first_name || ' ' || p.last_name FROM person p
        LEFT JOIN person_merge g ON g.merged_id = p.id
        JOIN residence r ON r.person_id = coalesce(g.survivor_id, p.id) AND r.to_day IS NULL
        LEFT JOIN community m ON m.id = r.community_id
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
