package import OfficeCore
internal import ThaiText

extension Office {
  /// What taking an edit back would change, field by field. Throws `RuleViolation.cannotUndo` when something depends on
  /// it.
  package func undoing(_ entry: Int64, of subject: Subject, _ id: Int64) throws -> [FieldChange] {
    try engine.read { session in
      try requireEdit(of: subject, id, in: session)
      if let merge = try mergeEntry(entry, of: subject, id, in: session)?.edit {
        let back = try unmerging(merge, in: session)
        let zone = try PersonRecord.zone(of: ID(id), in: session)
        var seen = merge
        seen.changes = back
        return Visibility.may(.seeSensitiveCategories, zone: zone, actor) ? back : seen.withoutSensitive?.changes ?? []
      }
      return try undo(entry, of: subject, id, in: session).changes
    }
  }

  /// Takes an edit of a record back, as a deed with its own entry in the journal. `seen` is the newest entry of the
  /// record that the user has seen; throws `EditConflict` when there is a newer one.
  package func undo(_ entry: Int64, of subject: Subject, _ id: Int64, seen: Int64) throws {
    try deed { session, journal in
      try requireEdit(of: subject, id, in: session)
      if let (merge, newest) = try mergeEntry(entry, of: subject, id, in: session) {
        guard newest <= seen else { throw try conflict(subject, id, in: session) }
        return try unmerge(merge, session: session, journal: journal)
      }
      let (edit, changes, newest) = try undo(entry, of: subject, id, in: session)
      guard newest <= seen else { throw try conflict(subject, id, in: session) }
      let undo = Undo(edit: edit, changes: changes, session: session, journal: journal)
      do {
        switch subject {
        case .person: try putBack(person: undo, ID(id))
        case .group: try putBack(group: undo, ID(id))
        case .organisation: try putBack(organisation: undo, ID(id))
        case .network: try putBack(network: undo, ID(id))
        case .umbrella: try putBack(umbrella: undo, id)
        case .proposal: try putBack(proposal: undo, ID(id))
        case .setting: try putBack(setting: undo)
        case .outreach: try putBack(outreach: undo, ID(id))
        default: throw RuleViolation.cannotUndo(.notAnEdit(deed: edit.deed))
        }
      } catch is UnreadableField {
        throw RuleViolation.cannotUndo(.notKept(field: ""))
      }
    }
  }

  /// One undo on its way.
  private struct Undo {
    let edit: HistoryEntry
    let changes: [FieldChange]
    let session: Session
    let journal: Journal

    /// What the journal is told.
    var entry: [FieldChange] { changes + [FieldChange(EditUndo.undoneField, after: String(edit.id))] }
  }

  /// The edit, what goes back, and the newest entry of the record.
  private func undo(_ number: Int64, of subject: Subject, _ id: Int64, in session: Session) throws -> (
    edit: HistoryEntry, changes: [FieldChange], newest: Int64
  ) {
    let all = try entries(of: subject, id, in: session).filter { $0.deed != "print" }
    guard let edit = all.first(where: { $0.id == number }), let newest = all.first?.id else {
      throw StoreError.noSuchRecord
    }
    let later = all.filter { $0.id > number }.map { EditUndo.Entry(id: $0.id, deed: $0.deed, changes: $0.changes) }
    let fields = Set(edit.changes.map(\.field))
    let used = try EditUse.deed(on: subject, id, fields, after: number, later: later, in: session)
    let changes = try EditUndo.changes(
      of: EditUndo.Entry(id: edit.id, deed: edit.deed, changes: edit.changes), later: later, used: used,
      now: try fieldsNow(of: subject, id, edit, in: session))
    return (edit, changes, newest)
  }

  /// The entry if it tells of a merge, and the newest of the record.
  private func mergeEntry(_ number: Int64, of subject: Subject, _ id: Int64, in session: Session) throws -> (
    edit: HistoryEntry, newest: Int64
  )? {
    guard subject == .person else { return nil }
    let all = try entries(of: subject, id, in: session).filter { $0.deed != "print" }
    guard let edit = all.first(where: { $0.id == number && $0.deed == MergeUndo.deed }), let newest = all.first?.id
    else { return nil }
    return (edit, newest)
  }

  private func fieldsNow(of subject: Subject, _ id: Int64, _ edit: HistoryEntry, in session: Session) throws
    -> [String: String?]
  {
    func all(_ fields: [(String, String?)]?) -> [String: String?] {
      Dictionary(fields ?? [], uniquingKeysWith: { first, _ in first })
    }
    switch subject {
    case .person: return all(try PersonRecord.find(ID(id), in: session)?.details.journalFields)
    case .organisation: return all(try OrganisationRecord.find(ID(id), in: session)?.details.journalFields)
    case .network: return all(try NetworkRecord.find(ID(id), in: session)?.details.journalFields)
    case .group:
      var members = try GroupRecord.members(ID(id), in: session).journalText
      // The order of a list says nothing.
      if let after = edit.changes.first(where: { $0.field == "members" })?.after, Self.isSame(after, members) {
        members = after
      }
      return all(try GroupRecord.find(ID(id), in: session)?.details.journalFields)
        .merging(["members": members]) { $1 }
    case .umbrella: return all(try FrameRecord.umbrella(id: id, in: session)?.details.journalFields)
    case .outreach: return all(try OutreachRecord.find(ID(id), in: session)?.details.journalFields)
    case .proposal:
      guard let proposal = try ProposalRecord.whole(ID(id), in: session) else { return [:] }
      return all(proposal.details.journalFields).filter { !ProposalDetails.unreadable.contains($0.key) }
        .merging(["status": proposal.status.rawValue]) { $1 }
    case .setting:
      guard let key = edit.settingKey else { return [:] }
      return [key.rawValue: try Settings.inForce(key, on: edit.settingDay ?? today, in: session)?.value]
    default: return [:]
    }
  }

  private static func isSame(_ list: String, _ other: String) -> Bool {
    func parts(_ text: String) -> [String] { text.split(separator: ";").map { String($0.drop { $0 == " " }) }.sorted() }
    return parts(list) == parts(other)
  }

  /// Who may edit a record may take an edit back.
  func requireEdit(of subject: Subject, _ id: Int64, in session: Session) throws {
    switch subject {
    case .person: try requirePerson(ID(id), may: .editRegister, in: session)
    case .group: try Visibility.require(.editRegister, zone: GroupRecord.zone(of: ID(id), in: session), actor)
    case .household: try Visibility.require(.editRegister, zone: HouseholdRecord.zone(of: ID(id), in: session), actor)
    case .organisation: try requireOrganisation(ID(id), .editRegister, in: session)
    case .network: try requireWholeRegister()
    case .umbrella: try Visibility.require(.keepYearFrame, actor)
    case .setting: try Visibility.require(.changeSettings, actor)
    case .proposal:
      guard let proposal = try ProposalRecord.find(ID(id), in: session) else { throw StoreError.noSuchRecord }
      try requireIntake(proposal, in: session)
    case .outreach: try Visibility.require(.editRegister, zone: OutreachRecord.zone(of: ID(id), in: session), actor)
    case .interest: try Visibility.require(.editRegister, zone: InterestRecord.zone(of: ID(id), in: session), actor)
    default: try Visibility.require(.editRegister, actor)
    }
  }

  // MARK: - Kinds of records

  private func putBack(person undo: Undo, _ id: ID<Person>) throws {
    let session = undo.session
    guard let old = try PersonRecord.find(id, in: session)?.details else { throw StoreError.noSuchRecord }
    var details = old
    for change in undo.changes { try details.put(change.field, change.after) }
    try Visibility.require(.editRegister, zone: try zone(of: details.community, in: session), actor)
    try requireOpen(details.community, besides: old.community, in: session)
    try refuseKnownNumber(details.nationalID, except: id, in: session)
    if details.household != old.household { try requireHousehold(details.household, in: session) }
    try PersonStore.update(id, to: details, in: session)
    let household = try PersonStore.householdOrNew(code: details.household ?? "", in: session)
    if undo.edit.deed == "move" {
      let day = undo.edit.changes.first { $0.field == "moved_on" }?.after.flatMap { Day(iso: $0) }
      try PersonStore.moveBack(id, household, from: old, to: details, movedOn: day, in: session)
    } else {
      try PersonStore.correctResidence(id, household, details, in: session)
      try PersonStore.setCategories(
        details.categories, before: old.categories, of: id, from: nil, correcting: true, in: session)
    }
    try undo.journal.append(EditUndo.deed, .person, id.raw, undo.entry)
  }

  private func putBack(group undo: Undo, _ id: ID<OccupationalGroup>) throws {
    let session = undo.session
    guard let old = try GroupRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    var details = old.details
    for change in undo.changes where change.field != "members" { try details.put(change.field, change.after) }
    try Visibility.require(.editRegister, zone: try zone(of: details.community, in: session), actor)
    try requireOpen(details.community, besides: old.details.community, in: session)
    if let other = try GroupRecord.id(code: details.code, in: session), other != id {
      throw RuleViolation.duplicateCode(details.code)
    }
    try GroupRecord.update(id, details, in: session)
    if let members = undo.changes.first(where: { $0.field == "members" }) {
      let members = try [GroupMember](journalText: members.after ?? "")
      try requireRegistered(members, besides: try GroupRecord.members(id, in: session), in: session)
      try writeMembers(id, members, in: session)
    }
    try undo.journal.append(EditUndo.deed, .group, id.raw, undo.entry)
  }

  private func putBack(organisation undo: Undo, _ id: ID<Organisation>) throws {
    guard let old = try OrganisationRecord.find(id, in: undo.session)?.details else {
      throw StoreError.noSuchRecord
    }
    var details = old
    for change in undo.changes { try details.put(change.field, change.after) }
    try requireZone(of: details.community, in: undo.session)
    try requireOpen(details.community, besides: old.community, in: undo.session)
    try refuseKnownName(details.name, except: id, in: undo.session)
    try OrganisationRecord.update(id, details, in: undo.session)
    try undo.journal.append(EditUndo.deed, .organisation, id.raw, undo.entry)
  }

  private func putBack(network undo: Undo, _ id: ID<GroupNetwork>) throws {
    guard var details = try NetworkRecord.find(id, in: undo.session)?.details else { throw StoreError.noSuchRecord }
    for change in undo.changes { try details.put(change.field, change.after) }
    try refuseKnownNetwork(details.name, except: id, in: undo.session)
    try NetworkRecord.update(id, details, in: undo.session)
    try undo.journal.append(EditUndo.deed, .network, id.raw, undo.entry)
  }

  private func putBack(umbrella undo: Undo, _ id: Int64) throws {
    guard var details = try FrameRecord.umbrella(id: id, in: undo.session)?.details else {
      throw StoreError.noSuchRecord
    }
    for change in undo.changes { try details.put(change.field, change.after) }
    try FrameRecord.update(id, details, in: undo.session)
    try refuseBelowUse(details.fiscalYear, in: undo.session)
    try undo.journal.append(EditUndo.deed, .umbrella, id, undo.entry)
  }

  private func putBack(outreach undo: Undo, _ id: ID<Outreach>) throws {
    guard var details = try OutreachRecord.find(id, in: undo.session)?.details else { throw StoreError.noSuchRecord }
    for change in undo.changes { try details.put(change.field, change.after) }
    try allow(details, besides: [], in: undo.session)
    try OutreachRecord.update(id, details, in: undo.session)
    try undo.journal.append(EditUndo.deed, .outreach, id.raw, undo.entry)
  }

  private func putBack(proposal undo: Undo, _ id: ID<Proposal>) throws {
    guard let old = try ProposalRecord.whole(id, in: undo.session) else { throw StoreError.noSuchRecord }
    guard old.status.isInQueue else { throw RuleViolation.wrongState(old.status) }
    var details = old.details
    for change in undo.changes { try details.put(change.field, change.after) }
    let entry = undo.entry.filter { $0.field != "status" }
    try rewrite(old, details, entry, as: EditUndo.deed, in: undo.session, undo.journal)
  }

  /// The value that was in force before is entered again for the same day: of one day the last entered counts.
  private func putBack(setting undo: Undo) throws {
    guard let key = undo.edit.settingKey, let change = undo.changes.first else { throw UnreadableField() }
    let day = undo.edit.settingDay
    let before = try Settings.history(key, in: undo.session).last { setting in
      setting.value == change.after && (setting.from ?? .first) <= day ?? today
    }
    guard var setting = before else { throw UnreadableField() }
    setting.from = day
    try Settings.insert(setting, in: undo.session)
    try undo.journal.append(EditUndo.deed, .setting, 0, undo.entry + [FieldChange("from", after: day?.iso)])
  }
}

extension HistoryEntry {
  /// The setting that a change of settings was about.
  var settingKey: SettingKey? { changes.first.flatMap { SettingKey(rawValue: $0.field) } }

  /// The day from which it was to hold.
  var settingDay: Day? { changes.first { $0.field == "from" }?.after.flatMap { Day(iso: $0) } }
}
