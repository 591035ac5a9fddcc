package import OfficeCore
internal import ThaiText

extension Office {
  /// Registers an organisation or a community's committee. Its name is its own.
  @discardableResult
  package func register(_ details: OrganisationDetails) throws -> ID<Organisation> {
    try deed { session, journal in
      try requireZone(of: details.community, in: session)
      try requireOpen(details.community, in: session)
      try refuseKnownName(details.name, except: nil, in: session)
      let id = try OrganisationRecord.insert(details, in: session)
      try journal.append("register", .organisation, id.raw, FieldChange.between(nil, details.journalFields))
      return id
    }
  }

  /// Saves an organisation. Throws `EditConflict` when someone saved a newer version.
  package func save(_ id: ID<Organisation>, _ details: OrganisationDetails, version: Int) throws {
    try deed { session, journal in
      guard let old = try OrganisationRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try requireOrganisation(id, .editRegister, in: session)
      try requireZone(of: details.community, in: session)
      guard old.version == version else { throw try conflict(.organisation, id.raw, in: session) }
      try requireOpen(details.community, besides: old.details.community, in: session)
      try refuseKnownName(details.name, except: id, in: session)
      let changes = FieldChange.between(old.details.journalFields, details.journalFields)
      guard !changes.isEmpty else { return }
      try OrganisationRecord.update(id, details, in: session)
      try journal.append("save", .organisation, id.raw, changes)
    }
  }

  func requireZone(of community: ID<Community>?, in session: Session) throws {
    try Visibility.require(.editRegister, zone: try zone(of: community, in: session), actor)
  }

  func refuseKnownName(_ name: String, except own: ID<Organisation>?, in session: Session) throws {
    guard let known = try ProposalRecord.organisation(name, in: session), known != own else { return }
    throw RuleViolation.duplicateName(name)
  }
}
