package import OfficeCore
package import ThaiText

/// A person with all that hangs on the record, now or as of a day.
package struct PersonFile: Hashable, Sendable {
  /// A relation with the other's name.
  package struct Kin: Hashable, Sendable {
    package var relation: Relation
    package var name: String
  }

  /// Somebody whom the relations of several people make a relative.
  package struct FarKin: Hashable, Sendable {
    package var person: ID<Person>
    package var name: String
    package var nearness: Kinship.Nearness
  }

  /// A time in a household.
  package struct Home: Hashable, Sendable {
    package var household: ID<Household>
    package var code: String
    package var community: String?
    package var zone: Int?
    package var isHead: Bool
    package var from: Day?
    package var to: Day?
  }

  package struct Membership: Hashable, Sendable {
    package var group: ID<OccupationalGroup>
    package var name: String
    package var role: GroupRole
    package var from: Day?
    package var to: Day?
  }

  /// A proposal that the person made, or is a beneficiary of.
  package struct Support: Hashable, Sendable {
    package var proposal: ID<Proposal>
    package var number: ProposalNumber
    package var title: String
    package var status: ProposalStatus
    package var isApplicant: Bool
    package var day: Day?
  }

  package var person: Person
  /// The record as of a day; nil for now.
  package var asOf: PersonAsOf?
  /// Those who live in the same household.
  package var household: HouseholdFile?
  package var homes: [Home]
  package var categories: [CategoryEntry]
  package var departures: [Departure]
  package var kin: [Kin]
  package var farKin: [FarKin]
  package var memberships: [Membership]
  package var support: [Support]
  /// Newest first.
  package var history: [HistoryEntry]

  package var details: PersonDetails { asOf?.details ?? person.details }
  /// The departure that holds on the day of the file.
  package func departure(on day: Day) -> Departure? {
    departures.last { $0.holds(on: day) }
  }
}

extension Office {
  /// One person with all that hangs on the record; with a day, as it stood on that day. Whoever opens the record journals
  /// that (`recordView`).
  package func personFile(_ id: ID<Person>, asOf day: Day? = nil) throws -> PersonFile {
    if let day, day > today { throw RuleViolation.inFuture(day) }
    let person = try self.person(id)
    // Who was merged into another is found there.
    let id = person.id
    let on = day ?? today
    let homes = try engine.read { try self.homes(of: id, on: day, in: $0) }
    let living = homes.first { $0.from ?? .first <= on && ($0.to.map { $0 > on } ?? true) }
    let household = try living.flatMap { try self.household(code: $0.code) }
    let history = try self.history(of: .person, id.raw).filter { entry in day.map { entry.at.day <= $0 } ?? true }
    return try engine.read { session in
      let zone = try PersonRecord.zone(of: id, in: session)
      let sees = Visibility.may(.seeSensitiveCategories, zone: zone, actor)
      let categories = try CategoryRecord.all(of: id, in: session).filter { entry in
        (sees || !entry.category.isSensitive) && (day.map(entry.holds) ?? true)
      }
      let kin = try self.kin(of: id, on: day, in: session)
      return PersonFile(
        person: person, asOf: try day.map { try self.asOf(person, $0, in: session) }, household: household,
        homes: homes,
        categories: categories,
        departures: try DepartureRecord.all(of: id, in: session).filter { $0.from <= on }, kin: kin,
        farKin: try farKin(of: id, on: on, except: Set(kin.map(\.relation.details.other)), in: session),
        memberships: try memberships(of: id, on: day, in: session), support: try support(of: id, on: day, in: session),
        history: history)
    }
  }

  /// Relatives within the degrees of the law, with how near each is. Those of zones that the user does not see are left
  /// out.
  package func relatives(of id: ID<Person>, on day: Day) throws -> [ID<Person>: Kinship.Nearness] {
    try engine.read { session in
      try requirePerson(id, may: .seeRegister, in: session)
      let found = Kinship.relatives(of: id, try RelationRecord.ties(from: id, on: day, in: session))
      let seen = try names(of: Array(found.keys), in: session)
      return found.filter { seen[$0.key] != nil }
    }
  }

  private func farKin(of id: ID<Person>, on day: Day, except known: Set<ID<Person>>, in session: Session) throws
    -> [PersonFile.FarKin]
  {
    let found = Kinship.relatives(of: id, try RelationRecord.ties(from: id, on: day, in: session))
      .filter { !known.contains($0.key) }
    let names = try self.names(of: Array(found.keys), in: session)
    return found.compactMap { person, nearness in
      names[person].map { PersonFile.FarKin(person: person, name: $0, nearness: nearness) }
    }.sorted { ($0.nearness, $0.person) < ($1.nearness, $1.person) }
  }

  /// Names of the people whom the user sees in the register.
  private func names(of people: [ID<Person>], in session: Session) throws -> [ID<Person>: String] {
    var names: [ID<Person>: String] = [:]
    try session.forEach(
      """
      SELECT p.id, p.title || p.first_name || ' ' || p.last_name FROM \(PersonRecord.tables)
      WHERE p.id IN (\(list: people)) AND \(within(.seeRegister, zone: "m.zone"))
      """
    ) { names[$0.id(0)] = $0.text(1) }
    return names
  }

  func kin(of id: ID<Person>, on day: Day?, in session: Session) throws -> [PersonFile.Kin] {
    let relations = try RelationRecord.all(of: id, in: session).filter { relation in day.map(relation.holds) ?? true }
    let names = try self.names(of: relations.map(\.details.other), in: session)
    return relations.compactMap { relation in
      names[relation.details.other].map { PersonFile.Kin(relation: relation, name: $0) }
    }
  }

  private func homes(of id: ID<Person>, on day: Day?, in session: Session) throws -> [PersonFile.Home] {
    try session.all(
      """
      SELECT r.household_id, h.code, m.name, m.zone, r.is_head, r.from_day, r.to_day FROM residence r
      JOIN household h ON h.id = r.household_id LEFT JOIN community m ON m.id = r.community_id
      WHERE r.person_id = \(id) AND (r.from_day IS NULL OR r.from_day <= \(day ?? today))
      ORDER BY r.from_day DESC, r.id DESC
      """
    ) {
      PersonFile.Home(
        household: $0.id(0), code: $0.text(1), community: $0.optionalText(2), zone: $0.optionalInt(3),
        isHead: $0.bool(4), from: $0.optionalDay(5), to: $0.optionalDay(6))
    }
  }

  func memberships(of id: ID<Person>, on day: Day?, in session: Session) throws -> [PersonFile.Membership] {
    try session.all(
      """
      SELECT g.id, g.name, b.role, b.from_day, b.to_day FROM group_member b
      JOIN occupational_group g ON g.id = b.group_id JOIN community m ON m.id = g.community_id
      WHERE b.person_id = \(id) AND \(within(.seeRegister, zone: "m.zone"))
        AND (b.from_day IS NULL OR b.from_day <= \(day ?? today)) ORDER BY b.to_day IS NOT NULL, b.from_day DESC, b.id
      """
    ) {
      PersonFile.Membership(
        group: $0.id(0), name: $0.text(1), role: try $0.code(2), from: $0.optionalDay(3), to: $0.optionalDay(4))
    }
  }

  func support(of id: ID<Person>, on day: Day?, in session: Session) throws -> [PersonFile.Support] {
    guard scope(.seeProposals) != .nothing else { return [] }
    let all = try session.all(
      """
      SELECT p.id, p.number, p.title, p.status, p.person_id IS \(id), coalesce(p.decided_on, p.submitted_on)
      FROM proposal p
      WHERE p.person_id = \(id) OR p.id IN (SELECT proposal_id FROM beneficiary WHERE person_id = \(id)) ORDER BY p.id
      """
    ) {
      PersonFile.Support(
        proposal: $0.id(0), number: ProposalNumber($0.text(1)), title: $0.text(2), status: try $0.code(3),
        isApplicant: $0.bool(4), day: $0.optionalDay(5))
    }
    return try all.filter { support in
      guard let proposal = try ProposalRecord.find(support.proposal, in: session) else { return false }
      let zone = try ProposalRecord.zone(of: proposal.details.applicant, in: session)
      return Visibility.may(.seeProposals, zone: zone, actor) && (support.day ?? .first) <= day ?? today
    }
  }
}
