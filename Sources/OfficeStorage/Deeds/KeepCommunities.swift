package import OfficeCore
package import ThaiText

// Communities change by announcement of the municipality; nothing of them is ever deleted.

extension Office {
  /// Adds a community. Without a code it gets the next of its zone.
  @discardableResult
  package func addCommunity(_ new: NewCommunity, by announcement: Announcement, from day: Day) throws -> ID<Community> {
    try changingCommunities { session, rules, journal in
      try rules.check(CommunityChange(.added, announcement: announcement, day: day), of: nil)
      try rules.checkName(new.name, aliases: new.aliases)
      return try Self.insert(new, code: try rules.code(of: new), announcement, from: day, session, journal)
    }
  }

  /// Gives a community another name. The old one becomes an alias: old papers and files still find it.
  package func renameCommunity(
    _ id: ID<Community>, to name: String, by announcement: Announcement, from day: Day, version: Int
  ) throws {
    try changingCommunities { session, rules, journal in
      let old = try known(id, version: version, in: session)
      let change = CommunityChange(.renamed, announcement: announcement, day: day)
      try rules.check(change, of: old)
      try rules.checkName(name, except: [id])
      guard name != old.name else { throw RuleViolation.nothingChanged }
      var new = old
      new.name = name
      new.aliases = old.aliases(keeping: old.name).filter { $0 != name }
      try CommunityRecord.update(new, in: session)
      try CommunityRecord.insert(change, of: id, names: (old.name, name), in: session)
      try journal.append(
        "rename_community", .community, id.raw, Self.changes(from: old, to: new) + change.journalFields)
    }
  }

  /// Splits a community: what is split off are new communities of its zone. Its people stay until their households are
  /// brought under one of them (`rehouse`); when nobody is left it can be retired.
  @discardableResult
  package func splitCommunity(
    _ id: ID<Community>, into names: [String], by announcement: Announcement, from day: Day, version: Int
  ) throws -> [ID<Community>] {
    try changingCommunities { session, rules, journal in
      let old = try known(id, version: version, in: session)
      let change = CommunityChange(.split, announcement: announcement, day: day)
      try rules.check(change, of: old)
      var parts: [ID<Community>] = []
      var codes: Set<String> = []
      for name in names {
        try rules.checkName(name)
        let new = NewCommunity(zone: old.zone, name: name)
        let code = try rules.code(of: new, besides: codes)
        codes.insert(code)
        let part = try Self.insert(new, code: code, announcement, from: day, session, journal)
        try CommunityRecord.insert(change, of: id, other: part, in: session)
        parts.append(part)
      }
      try CommunityRecord.update(old, in: session)
      try journal.append(
        "split_community", .community, id.raw,
        [FieldChange("new_names", after: names.joined(separator: ";"))]
          + change.journalFields)
      return parts
    }
  }

  /// Merges a community into another: from that day its people, groups, organisations and the names that wait to be
  /// registered are the other's, and it closes. Its name becomes the other's alias.
  package func mergeCommunity(
    _ id: ID<Community>, into otherID: ID<Community>, by announcement: Announcement, from day: Day, version: Int
  ) throws {
    try changingCommunities { session, rules, journal in
      let old = try known(id, version: version, in: session)
      let other = try known(otherID, in: session)
      let change = CommunityChange(.merged, announcement: announcement, day: day)
      try rules.check(change, of: old)
      try rules.check(change, of: other)
      try rules.checkMerger(of: old, into: other)
      let people = try Residences.rehouse("community_id = \(id)", into: otherID, from: day, session, journal)
      let groups = try carry("occupational_group", .group, from: id, to: otherID, session, journal)
      let organisations = try carry("organisation", .organisation, from: id, to: otherID, session, journal)
      try carry("interest", .interest, from: id, to: otherID, session, journal)
      var closed = old
      closed.closed = day
      var grown = other
      for name in [old.name] + old.aliases { grown.aliases = grown.aliases(keeping: name) }
      try CommunityRecord.update(closed, in: session)
      try CommunityRecord.update(grown, in: session)
      try CommunityRecord.insert(change, of: id, other: otherID, in: session)
      let counts = [
        FieldChange("people", after: String(people)), FieldChange("groups", after: String(groups)),
        FieldChange("organisations", after: String(organisations)),
      ]
      try journal.append(
        "merge_community", .community, id.raw,
        Self.changes(from: old, to: closed) + [FieldChange("into", after: other.code)] + counts + change.journalFields)
      try journal.append(
        "absorb_community", .community, otherID.raw,
        Self.changes(from: other, to: grown) + [FieldChange("merged_from", after: old.code)] + counts
          + change.journalFields)
    }
  }

  /// Retires a community in which nobody and no group is left. Names that wait to be registered lie in none from then on.
  package func retireCommunity(_ id: ID<Community>, by announcement: Announcement, from day: Day, version: Int) throws {
    try changingCommunities { session, rules, journal in
      let old = try known(id, version: version, in: session)
      let change = CommunityChange(.retired, announcement: announcement, day: day)
      try rules.check(change, of: old)
      try requireEmpty(id, from: day, rules, in: session)
      try carry("interest", .interest, from: id, to: nil, session, journal)
      var new = old
      new.closed = day
      try CommunityRecord.update(new, in: session)
      try CommunityRecord.insert(change, of: id, in: session)
      try journal.append(
        "retire_community", .community, id.raw, Self.changes(from: old, to: new) + change.journalFields)
    }
  }

  /// Puts right what is recorded of a community: a misspelt name, its aliases, its first day.
  package func correctCommunity(
    _ id: ID<Community>, name: String, aliases: [String], opened: Day?, reason: String, version: Int
  ) throws {
    try changingCommunities { session, rules, journal in
      let old = try known(id, version: version, in: session)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      if let opened {
        guard opened <= today else { throw RuleViolation.inFuture(opened) }
        if let closed = old.closed, closed < opened {
          throw FieldProblem(field: "opened", value: opened.iso, kind: .closedBeforeOpened)
        }
      }
      if old.closed == nil { try rules.checkName(name, aliases: aliases, except: [id]) }
      var new = old
      (new.name, new.aliases, new.opened) = (name, aliases, opened)
      let changes = Self.changes(from: old, to: new)
      guard !changes.isEmpty else { throw RuleViolation.nothingChanged }
      try CommunityRecord.update(new, in: session)
      try journal.append("save", .community, id.raw, changes, reason: reason)
    }
  }

  /// Brings households under another community from a day on: after a split, when they did not move but their community
  /// did. Who lives there keeps house and household. Throws `.nothingChanged` when all of them are there already.
  package func rehouse(_ households: [ID<Household>], into id: ID<Community>, from day: Day) throws {
    try deed { session, journal in
      let other = try known(id, in: session)
      try Visibility.require(.editRegister, zone: other.zone, actor)
      guard other.closed == nil else { throw RuleViolation.communityClosed(other.code) }
      guard day <= today else { throw RuleViolation.inFuture(day) }
      if let opened = other.opened, day < opened { throw RuleViolation.before(day, .communityOpened, opened) }
      var moved = 0
      for household in households {
        guard let home = try HouseholdRecord.home(of: household, in: session) else { throw StoreError.noSuchRecord }
        try Visibility.require(.editRegister, zone: home.zone, actor)
        let people = try Residences.rehouse(
          "household_id = \(household) AND coalesce(community_id, 0) <> \(id)", into: id, from: day, session, journal)
        moved += people
        guard people > 0 else { continue }
        try journal.append(
          "rehouse", .household, household.raw,
          [
            FieldChange("community", before: home.name, after: other.name), FieldChange("day", after: day.iso),
            FieldChange("people", after: String(people)),
          ])
      }
      guard moved > 0 else { throw RuleViolation.nothingChanged }
    }
  }

  // MARK: - Within the deeds

  private func changingCommunities<Result>(_ body: (Session, CommunityRules, Journal) throws -> Result) throws
    -> Result
  {
    try Visibility.require(.changeSettings, actor)
    return try deed { session, journal in
      try body(session, CommunityRules(try Communities.all(in: session), today: today), journal)
    }
  }

  /// Brings what is recorded of a community under another, and says so in the journal of each; gives how many there were.
  @discardableResult
  private func carry(
    _ table: SQL, _ subject: Subject, from id: ID<Community>, to other: ID<Community>?, _ session: Session,
    _ journal: Journal
  ) throws -> Int {
    let rows = try session.all("SELECT id FROM \(table) WHERE community_id = \(id) ORDER BY id") { $0.int64(0) }
    for row in rows {
      try session.run("UPDATE \(table) SET community_id = \(other), version = version + 1 WHERE id = \(row)")
      try journal.append(
        "rehouse", subject, row,
        [FieldChange("community", before: String(id.raw), after: other.map { String($0.raw) })])
    }
    return rows.count
  }

  /// A community as it stands; with the version that was read, `EditConflict` when someone changed it since.
  private func known(_ id: ID<Community>, version: Int? = nil, in session: Session) throws -> Community {
    guard let (community, current) = try CommunityRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    if let version, version != current { throw try conflict(.community, id.raw, in: session) }
    return community
  }

  private func requireEmpty(_ id: ID<Community>, from day: Day, _ rules: CommunityRules, in session: Session) throws {
    try rules.checkEmpty(
      people: try session.number(
        """
        SELECT count(*) FROM residence WHERE community_id = \(id) AND (to_day IS NULL OR to_day > \(day))
          AND person_id NOT IN (SELECT id FROM person WHERE is_active = 0)
        """),
      groups: try session.number("SELECT count(*) FROM occupational_group WHERE community_id = \(id)"))
  }

  private static func insert(
    _ new: NewCommunity, code: String, _ announcement: Announcement, from day: Day, _ session: Session,
    _ journal: Journal
  ) throws -> ID<Community> {
    let row = CommunityRow(
      line: 0, code: code, zone: new.zone, name: new.name, aliases: .value(new.aliases), opened: .value(day))
    let id = try Communities.insert(row, in: session)
    let change = CommunityChange(.added, announcement: announcement, day: day)
    try CommunityRecord.insert(change, of: id, names: (nil, new.name), in: session)
    try journal.append(
      "add_community", .community, id.raw,
      [
        FieldChange("code", after: code), FieldChange("zone", after: String(new.zone)),
        FieldChange("name", after: new.name), FieldChange("aliases", after: new.aliases.joined(separator: ";")),
      ].filter { $0.after?.isEmpty == false } + change.journalFields)
    return id
  }

  private static func changes(from old: Community, to new: Community) -> [FieldChange] {
    FieldChange.between(old.journalFields, new.journalFields)
  }
}

extension Community {
  fileprivate var journalFields: [(String, String?)] {
    [
      ("name", name), ("aliases", aliases.joined(separator: ";")), ("opened", opened?.iso), ("closed", closed?.iso),
    ]
  }
}

extension CommunityChange {
  fileprivate var journalFields: [FieldChange] {
    [
      FieldChange("announcement_number", after: announcement.number),
      FieldChange("announcement_date", after: announcement.date.iso), FieldChange("day", after: day.iso),
    ]
  }
}
