/// What part of the office a user may see or do a thing with.
package enum Scope: Hashable, Sendable {
  case nothing
  case everything
  /// Records of these zones only; records of no zone are outside.
  case zones(Set<Int>)

  /// Whether a record of this zone (nil: of no community) lies within.
  package func contains(zone: Int?) -> Bool {
    switch self {
    case .nothing: false
    case .everything: true
    case .zones(let zones): zone.map(zones.contains) ?? false
    }
  }
}

/// The one visibility function: every question, deed, count, search and export asks it.
package enum Visibility {
  /// The scope in which the user may do this. Zones limit what is about people, households, groups and proposals; they do
  /// not limit what belongs to the whole office.
  package static func scope(of permission: Permission, for actor: Actor) -> Scope {
    guard !actor.user.isClosed, actor.permissions.contains(permission) else { return .nothing }
    guard isZoned(permission), !actor.user.zones.isEmpty else { return .everything }
    return .zones(actor.user.zones)
  }

  package static func may(_ permission: Permission, zone: Int?, _ actor: Actor) -> Bool {
    scope(of: permission, for: actor).contains(zone: zone)
  }

  /// Permits a deed on a record of this zone, or throws.
  package static func require(_ permission: Permission, zone: Int?, _ actor: Actor) throws(RuleViolation) {
    guard may(permission, zone: zone, actor) else { throw .notPermitted(permission) }
  }

  /// Permits a deed that is about no single zone, or throws.
  package static func require(_ permission: Permission, _ actor: Actor) throws(RuleViolation) {
    guard scope(of: permission, for: actor) != .nothing else { throw .notPermitted(permission) }
  }

  /// The roles that may do all of this in an office as it is founded: whom to ask.
  package static func roles(for permissions: Set<Permission>) -> [OfficeRole] {
    OfficeRole.allCases.filter { permissions.isSubset(of: $0.usual) }
  }

  /// Whether the zones of a user limit this.
  package static func isZoned(_ permission: Permission) -> Bool {
    switch permission {
    case .seeRegister, .editRegister, .seePersonalData, .seeSensitiveCategories, .seeProposals, .takeInProposals,
      .recordFollowUp, .seeFigures, .correctRecords, .exportData, .importData:
      true
    case .screen, .recordApproval, .keepYearFrame, .seeJournal, .changeSettings, .manageUsers: false
    }
  }
}
