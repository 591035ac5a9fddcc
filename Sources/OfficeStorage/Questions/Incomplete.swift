package import OfficeCore
package import ThaiText

/// A person who was registered in haste and of whom something is still to be asked (รอเติมข้อมูล).
package struct IncompleteRegistration: Hashable, Sendable, Identifiable {
  package var id: ID<Person>
  package var name: String
  /// Nil too for a user who may not see it.
  package var phone: String?
  package var community: String?
  package var zone: Int?
  package var day: Day
  /// The name of who registered the person.
  package var registeredBy: String
  package var missing: [MissingFact]
}

extension Office {
  /// Registrations that wait to be completed, oldest first. One leaves the list when nothing is missing any more, when
  /// somebody settled that no more can be had, or with the person's leaving the register.
  package func incompleteRegistrations() throws -> [IncompleteRegistration] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      let phones = scope(.seePersonalData)
      return try session.all(
        """
        SELECT \(PersonRecord.columns), m.name, m.zone, w.day, coalesce(u.name, w.registered_by)
        FROM \(PersonRecord.tables) JOIN walk_in w ON w.person_id = p.id
        LEFT JOIN user_account u ON u.login = w.registered_by
        WHERE w.settled_on IS NULL AND p.is_active = 1 AND \(within(.seeRegister, zone: "m.zone")) ORDER BY w.day, p.id
        """
      ) { row -> IncompleteRegistration? in
        let person = try PersonRecord.read(row)
        let missing = MissingFact.missing(in: person.details)
        guard !missing.isEmpty else { return nil }
        let last = PersonRecord.columnCount
        let zone = row.optionalInt(last + 1)
        return IncompleteRegistration(
          id: person.id, name: person.details.name.full,
          phone: phones.contains(zone: zone) ? person.details.phone : nil, community: row.optionalText(last),
          zone: zone,
          day: try row.day(last + 2), registeredBy: row.text(last + 3), missing: missing)
      }.compactMap { $0 }
    }
  }
}
