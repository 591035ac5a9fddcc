internal import OfficeCore
internal import ThaiText

extension ImportRun {
  mutating func take(_ row: CommunityRow) throws {
    guard var community = communities.code(row.code) else {
      let id = try Communities.insert(row, in: session)
      communities.add(
        Community(
          id: id, code: row.code, zone: row.zone, name: row.name, aliases: row.aliases.told ?? [],
          opened: row.opened.told, closed: row.closed.told))
      outcome.imported += 1
      return
    }
    var comparison = Comparison(policy)
    comparison.set("zone", row.zone, &community.zone, String.init)
    comparison.set("name", row.name, &community.name) { $0 }
    if case .value(let aliases) = row.aliases {
      comparison.set("aliases", aliases ?? [], &community.aliases, empty: []) { $0.joined(separator: ";") }
    }
    comparison.set("opened", row.opened, &community.opened, \.iso)
    comparison.set("closed", row.closed, &community.closed, \.iso)
    guard settles(row.line, comparison) else { return }
    try session.run(
      """
      UPDATE community SET zone = \(community.zone), name = \(community.name),
        aliases = \(community.aliases.joined(separator: ";")), opened = \(community.opened),
        closed = \(community.closed),
        search_key = \(Communities.searchKey(community.code, community.name, community.aliases))
      WHERE id = \(community.id)
      """)
    communities = CommunityIndex(try Communities.all(in: session))
    try journal.append("import_update", .community, community.id.raw, comparison.changes)
  }

  mutating func take(_ row: GroupRow) throws {
    let community: Community
    do throws(CommunityIndex.CommunityFailure) { community = try communities.find(row.community) } catch {
      return reject(row.line, "community", row.community, error.problem)
    }
    guard let group = try GroupRecord.find(code: row.code, in: session) else {
      let details = GroupDetails(
        code: row.code, name: row.name, community: community.id, occupation: row.occupation,
        founded: row.founded.told, hasRules: row.hasRules.told, hasAccounts: row.hasAccounts.told,
        hasGeneralMeeting: row.hasGeneralMeeting.told, hasOffice: row.hasOffice.told,
        status: row.status.told ?? .active)
      _ = try GroupRecord.insert(details, in: session)
      outcome.imported += 1
      return
    }
    var details = group.details
    var comparison = Comparison(policy)
    comparison.set("name", row.name, &details.name) { $0 }
    comparison.set("community", community.id, &details.community) { String($0.raw) }
    comparison.set("occupation", row.occupation, &details.occupation) { $0 }
    comparison.set("founded", row.founded, &details.founded, \.iso)
    let yesNo = { (value: Bool) in value ? "yes" : "no" }
    comparison.set("has_rules", row.hasRules, &details.hasRules, yesNo)
    comparison.set("has_accounts", row.hasAccounts, &details.hasAccounts, yesNo)
    comparison.set("has_general_meeting", row.hasGeneralMeeting, &details.hasGeneralMeeting, yesNo)
    comparison.set("has_office", row.hasOffice, &details.hasOffice, yesNo)
    if case .value(let told) = row.status {
      // Where facts are recorded the status is computed: a file that says the computed one says nothing else.
      let state = try GroupStates(of: group.id, on: today, in: session).state(of: group)
      let status = told ?? .active
      if status != state.status { comparison.set("status", status, &details.status, \.rawValue) }
    }
    guard settles(row.line, comparison) else { return }
    try GroupRecord.update(group.id, details, in: session)
    try journal.append("import_update", .group, group.id.raw, comparison.changes)
  }

  mutating func take(_ row: MemberRow) throws {
    guard let group = try GroupRecord.id(code: row.group, in: session) else {
      return reject(row.line, "group", row.group, .unknownGroup)
    }
    guard let person = try PersonRecord.id(row.nationalID, in: session) else {
      return reject(row.line, "national_id", row.nationalID.digits, .unknownPerson)
    }
    let existing = try session.first(
      """
      SELECT id, role, to_day FROM group_member
      WHERE group_id = \(group) AND person_id = \(person) AND coalesce(from_day, '') = \(row.from.told?.iso ?? "")
      """
    ) { row in (row.int64(0), try row.code(1, GroupRole.self), row.optionalDay(2)) }
    guard let (id, currentRole, currentEnd) = existing else {
      try session.run(
        """
        INSERT INTO group_member(group_id, person_id, role, from_day, to_day)
        VALUES (\(group), \(person), \((row.role.told ?? .member).rawValue), \(row.from.told), \(row.to.told))
        """)
      try GroupRecord.bumpVersion(group, in: session)
      outcome.imported += 1
      return
    }
    var role = currentRole
    var end = currentEnd
    var comparison = Comparison(policy)
    if case .value(let told) = row.role { comparison.set("role", told ?? .member, &role, \.rawValue) }
    comparison.set("to", row.to, &end, \.iso)
    guard settles(row.line, comparison) else { return }
    try session.run("UPDATE group_member SET role = \(role.rawValue), to_day = \(end) WHERE id = \(id)")
    try GroupRecord.bumpVersion(group, in: session)
    try journal.append("import_update", .group, group.raw, comparison.changes)
  }
}
