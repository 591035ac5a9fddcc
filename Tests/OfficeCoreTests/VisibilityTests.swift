import OfficeCore
import Testing

@Suite struct `Who may do what, and where` {
  /// The permissions that zones limit.
  private static let zoned: Set<Permission> = [
    .seeRegister, .editRegister, .seePersonalData, .seeSensitiveCategories, .seeProposals, .takeInProposals,
    .recordFollowUp, .seeFigures, .correctRecords, .exportData, .importData, .revealPersonalData, .keepDataRequests,
  ]

  private func actor(_ role: OfficeRole, zones: Set<Int> = [], isClosed: Bool = false) -> Actor {
    Actor(
      user: User(id: ID(1), login: "x", name: "ก", role: role, zones: zones, isClosed: isClosed),
      permissions: role.usual)
  }

  @Test(arguments: OfficeRole.allCases, Permission.allCases)
  func `a role's permission reaches as far as the user's zones`(role: OfficeRole, permission: Permission) {
    let holds = role.usual.contains(permission)
    #expect(Visibility.scope(of: permission, for: actor(role)) == (holds ? .everything : .nothing))
    let limited: Scope = Self.zoned.contains(permission) ? .zones([1, 3]) : .everything
    #expect(Visibility.scope(of: permission, for: actor(role, zones: [1, 3])) == (holds ? limited : .nothing))
    #expect(Visibility.scope(of: permission, for: actor(role, isClosed: true)) == .nothing)
  }

  @Test func `a scope of zones holds records of those zones, and none without a zone`() {
    let scope = Scope.zones([1, 3])
    #expect([1, 2, 3, 4].map { scope.contains(zone: $0) } == [true, false, true, false])
    #expect(!scope.contains(zone: nil))
    #expect(Scope.everything.contains(zone: nil))
    #expect(!Scope.nothing.contains(zone: 1))
  }

  @Test func `a deed that is not permitted names its permission`() throws {
    let officer = actor(.fieldOfficer, zones: [3])
    try Visibility.require(.editRegister, zone: 3, officer)
    #expect(throws: RuleViolation.notPermitted(.editRegister)) {
      try Visibility.require(.editRegister, zone: 1, officer)
    }
    #expect(throws: RuleViolation.notPermitted(.editRegister)) {
      try Visibility.require(.editRegister, zone: nil, officer)
    }
    #expect(throws: RuleViolation.notPermitted(.screen)) { try Visibility.require(.screen, officer) }
  }

  @Test func `the roles are those of the office`() {
    #expect(OfficeRole.administrator.usual == Set(Permission.allCases))
    #expect(OfficeRole.committeeMember.usual == [.seeProposals, .seeFigures])
    #expect(!OfficeRole.auditor.usual.contains(.seePersonalData))
    #expect(!OfficeRole.approver.usual.contains(.screen))
    // Nobody but the administrator both screens and takes money decisions' frame.
    for role in OfficeRole.allCases where role != .administrator {
      #expect(!role.usual.isSuperset(of: [.screen, .keepYearFrame]), "\(role)")
      #expect(!role.usual.contains(.manageUsers), "\(role)")
    }
  }
}
