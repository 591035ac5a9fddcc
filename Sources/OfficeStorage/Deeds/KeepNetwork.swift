package import OfficeCore
internal import ThaiText

extension Office {
  /// Registers a network of groups. A network goes across zones: only who may change the whole register keeps it.
  @discardableResult
  package func register(_ details: GroupNetworkDetails) throws -> ID<GroupNetwork> {
    try deed { session, journal in
      try requireWholeRegister()
      try refuseKnownNetwork(details.name, except: nil, in: session)
      let id = try NetworkRecord.insert(details, in: session)
      try journal.append("register", .network, id.raw, FieldChange.between(nil, details.journalFields))
      return id
    }
  }

  /// Saves a network. Throws `EditConflict` when someone saved a newer version.
  package func save(_ id: ID<GroupNetwork>, _ details: GroupNetworkDetails, version: Int) throws {
    try deed { session, journal in
      try requireWholeRegister()
      guard let old = try NetworkRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      guard old.version == version else { throw try conflict(.network, id.raw, in: session) }
      try refuseKnownNetwork(details.name, except: id, in: session)
      let changes = FieldChange.between(old.details.journalFields, details.journalFields)
      guard !changes.isEmpty else { return }
      try NetworkRecord.update(id, details, in: session)
      try journal.append("save", .network, id.raw, changes)
    }
  }

  func requireWholeRegister() throws {
    guard scope(.editRegister) == .everything else { throw RuleViolation.notPermitted(.editRegister) }
  }

  func refuseKnownNetwork(_ name: String, except own: ID<GroupNetwork>?, in session: Session) throws {
    let known: ID<GroupNetwork>? = try session.first(
      "SELECT id FROM group_network WHERE search_key = \(ThaiForm.searchKey(name))"
    ) { $0.id(0) }
    guard let known, known != own else { return }
    throw RuleViolation.duplicateName(name)
  }
}
