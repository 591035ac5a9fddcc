package import OfficeCore
internal import ThaiText

/// An organisation in a list.
package struct OrganisationSummary: Hashable, Sendable, Identifiable {
  package var id: ID<Organisation>
  package var name: String
  package var kind: OrganisationKind?
  /// Nil: of the whole city, or not known.
  package var community: String?
  package var zone: Int?
  package var contact: String
  package var phones: String
  package var proposals: Int
}

/// Reading and writing organisations within a transaction.
enum OrganisationRecord {
  static func find(_ id: ID<Organisation>, in session: Session) throws -> Organisation? {
    guard
      var found = try session.first(
        """
        SELECT id, name, kind, community_id, legal_basis, registration_number, contact, phone, version
        FROM organisation WHERE id = \(id)
        """,
        { row in
          Organisation(
            id: row.id(0),
            details: OrganisationDetails(
              name: row.text(1), kind: row.optionalText(2).flatMap { OrganisationKind(rawValue: $0) },
              community: row.optionalID(3), legalBasis: row.text(4), number: row.text(5), contact: row.text(6),
              phones: row.text(7)),
            version: row.int(8))
        })
    else { return nil }
    found.details.officers = try session.all(
      """
      SELECT name, post, phone, from_day, to_day FROM organisation_officer WHERE organisation_id = \(id)
      ORDER BY position
      """
    ) {
      OrganisationOfficer(
        name: $0.text(0), post: $0.text(1), phone: $0.text(2), from: $0.optionalDay(3), to: $0.optionalDay(4))
    }
    return found
  }

  static func zone(of id: ID<Organisation>, in session: Session) throws -> Int? {
    try session.first(
      "SELECT m.zone FROM organisation o JOIN community m ON m.id = o.community_id WHERE o.id = \(id)"
    ) { $0.int(0) }
  }

  static func insert(_ details: OrganisationDetails, in session: Session) throws -> ID<Organisation> {
    let id: ID<Organisation> = try session.insert(
      """
      INSERT INTO organisation(name, search_key, kind, community_id, legal_basis, registration_number, contact, phone,
        version)
      VALUES (\(details.name), \(ThaiForm.searchKey(details.name)), \(details.kind?.rawValue), \(details.community),
        \(details.legalBasis), \(details.number), \(details.contact), \(details.phones), 1)
      """)
    try writeOfficers(id, details, in: session)
    return id
  }

  static func update(_ id: ID<Organisation>, _ details: OrganisationDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE organisation SET name = \(details.name), search_key = \(ThaiForm.searchKey(details.name)),
        kind = \(details.kind?.rawValue), community_id = \(details.community), legal_basis = \(details.legalBasis),
        registration_number = \(details.number), contact = \(details.contact), phone = \(details.phones),
        version = version + 1 WHERE id = \(id)
      """)
    try session.run("DELETE FROM organisation_officer WHERE organisation_id = \(id)")
    try writeOfficers(id, details, in: session)
  }

  private static func writeOfficers(
    _ id: ID<Organisation>, _ details: OrganisationDetails, in session: Session
  ) throws {
    for (position, officer) in details.officers.enumerated() {
      try session.run(
        """
        INSERT INTO organisation_officer(organisation_id, position, name, post, phone, from_day, to_day)
        VALUES (\(id), \(position), \(officer.name), \(officer.post), \(officer.phone), \(officer.from), \(officer.to))
        """)
    }
  }
}

extension Office {
  /// Organisations whose name, community, contact or number holds every term, by name. A user of some zones sees those
  /// of no community too, without their proposals.
  package func organisations(matching query: String = "", limit: Int = .max) throws -> [OrganisationSummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      var filter: SQL = "(o.community_id IS NULL OR " + within(.seeRegister, zone: "m.zone") + ")"
      for term in ThaiForm.searchTerms(query) {
        filter =
          filter
            + """
             AND (instr(o.search_key, \(term)) > 0 OR instr(o.contact, \(term)) > 0
               OR instr(replace(o.registration_number, '/', ' '), \(term)) > 0
               OR o.community_id IN (\(list: try Communities.named(like: Community.matchKey(term), in: session))))
            """
      }
      return try session.all(
        """
        SELECT o.id, o.name, o.kind, m.name, m.zone, o.contact, o.phone,
          (SELECT count(*) FROM proposal p
            WHERE p.organisation_id = o.id AND \(within(.seeProposals, zone: "m.zone")))
        FROM organisation o LEFT JOIN community m ON m.id = o.community_id WHERE \(filter)
        ORDER BY o.search_key LIMIT \(limit)
        """
      ) { row in
        OrganisationSummary(
          id: row.id(0), name: row.text(1), kind: row.optionalText(2).flatMap { OrganisationKind(rawValue: $0) },
          community: row.optionalText(3), zone: row.optionalInt(4), contact: row.text(5), phones: row.text(6),
          proposals: row.int(7))
      }
    }
  }

  package func organisation(_ id: ID<Organisation>) throws -> Organisation {
    try engine.read { session in
      try requireOrganisation(id, .seeRegister, in: session)
      guard let found = try OrganisationRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      return found
    }
  }

  /// An organisation of no community is the whole city's: everybody sees it, and who works for some zones alone does not
  /// change it.
  func requireOrganisation(_ id: ID<Organisation>, _ permission: Permission, in session: Session) throws {
    let zone = try OrganisationRecord.zone(of: id, in: session)
    if zone == nil, permission == .seeRegister { return try Visibility.require(permission, actor) }
    try Visibility.require(permission, zone: zone, actor)
  }
}
