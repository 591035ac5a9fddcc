package import OfficeCore
internal import ThaiText

extension Office {
  /// Dissolves a group (เลิกกลุ่ม): a dated deed with its reason. Its records stay.
  package func dissolve(_ id: ID<OccupationalGroup>, _ dissolution: GroupDissolution) throws {
    try deed { session, journal in
      guard let group = try GroupRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.editRegister, zone: try GroupRecord.zone(of: id, in: session), actor)
      if let known = group.dissolution { throw RuleViolation.groupDissolved(known.day) }
      let dissolution = GroupDissolution(day: dissolution.day, reason: ThaiForm.canonical(dissolution.reason))
      let last = try GroupStates(of: id, on: .last, in: session).activity(of: id).last
      try dissolution.check(founded: group.details.founded, last: last, today: today)
      try session.run(
        """
        UPDATE occupational_group SET dissolved_on = \(dissolution.day), dissolved_reason = \(dissolution.reason),
          version = version + 1 WHERE id = \(id)
        """)
      try journal.append(
        "dissolve", .group, id.raw, [FieldChange("dissolved_on", after: dissolution.day.iso)],
        reason: dissolution.reason)
    }
  }

  /// Takes a dissolution back that was recorded wrongly.
  package func reinstate(_ id: ID<OccupationalGroup>, reason: String) throws {
    try deed { session, journal in
      guard let group = try GroupRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.correctRecords, zone: try GroupRecord.zone(of: id, in: session), actor)
      guard let known = group.dissolution else { throw RuleViolation.notDissolved }
      let reason = ThaiForm.canonical(reason)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      try session.run(
        """
        UPDATE occupational_group SET dissolved_on = NULL, dissolved_reason = NULL, version = version + 1
        WHERE id = \(id)
        """)
      try journal.append(
        "reinstate", .group, id.raw, [FieldChange("dissolved_on", before: known.day.iso)], reason: reason)
    }
  }
}
