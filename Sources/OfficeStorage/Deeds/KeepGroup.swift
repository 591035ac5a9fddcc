package import OfficeCore
internal import ThaiText

extension Office {
  /// Registers a group with its officers and members.
  @discardableResult
  package func register(_ details: GroupDetails, members: [GroupMember]) throws -> ID<OccupationalGroup> {
    var details = details
    // How a group does is computed, and what was reported came by a file.
    details.status = .active
    return try deed { [details] session, journal in
      try Visibility.require(.editRegister, zone: try zone(of: details.community, in: session), actor)
      try requireOpen(details.community, in: session)
      try requireRegistered(members, besides: [], in: session)
      guard try GroupRecord.id(code: details.code, in: session) == nil else {
        throw RuleViolation.duplicateCode(details.code)
      }
      let id = try GroupRecord.insert(details, in: session)
      try writeMembers(id, members, in: session)
      try journal.append(
        "register", .group, id.raw, Self.changes(from: nil, to: details) + Self.changes(from: [], to: members))
      return id
    }
  }

  /// Saves a group and its members. Throws `EditConflict` when someone saved a newer version.
  package func save(_ id: ID<OccupationalGroup>, _ details: GroupDetails, members: [GroupMember], version: Int) throws {
    try deed { session, journal in
      guard let old = try GroupRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let before = try GroupRecord.members(id, in: session)
      try Visibility.require(.editRegister, zone: try zone(of: old.details.community, in: session), actor)
      try Visibility.require(.editRegister, zone: try zone(of: details.community, in: session), actor)
      guard old.version == version else { throw try conflict(.group, id.raw, in: session) }
      try requireOpen(details.community, besides: old.details.community, in: session)
      try requireRegistered(members, besides: before, in: session)
      var details = details
      details.status = old.details.status
      if let other = try GroupRecord.id(code: details.code, in: session), other != id {
        throw RuleViolation.duplicateCode(details.code)
      }
      let changes = Self.changes(from: old.details, to: details) + Self.changes(from: before, to: members)
      guard !changes.isEmpty else { return }
      try GroupRecord.update(id, details, in: session)
      try writeMembers(id, members, in: session)
      try journal.append("save", .group, id.raw, changes)
    }
  }

  func writeMembers(_ id: ID<OccupationalGroup>, _ members: [GroupMember], in session: Session) throws {
    try session.run("DELETE FROM group_member WHERE group_id = \(id)")
    for member in members {
      try session.run(
        """
        INSERT INTO group_member(group_id, person_id, role, from_day, to_day, term_until, is_signatory)
        VALUES (\(id), \(try PersonRecord.survivor(of: member.person, in: session)), \(member.role.rawValue),
          \(member.from), \(member.to), \(member.termUntil), \(member.isSignatory))
        """)
    }
  }

  private static func changes(from old: [GroupMember], to new: [GroupMember]) -> [FieldChange] {
    let (before, after) = (old.journalText, new.journalText)
    return before == after ? [] : [FieldChange("members", before: before, after: after)]
  }

  private static func changes(from old: GroupDetails?, to new: GroupDetails) -> [FieldChange] {
    FieldChange.between(old.map(\.journalFields), new.journalFields)
  }
}
