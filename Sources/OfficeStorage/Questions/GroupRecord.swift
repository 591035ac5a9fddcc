internal import OfficeCore
internal import ThaiText

/// Reading and writing groups within a transaction.
enum GroupRecord {
  static let columns: SQL = """
    g.id, g.code, g.name, g.community_id, g.occupation, g.founded, g.has_rules, g.has_accounts, g.has_general_meeting,
    g.has_office, g.status, g.version, g.short_name, g.former_names, g.occupation_kind, g.founders_female,
    g.founders_male, g.founding_capital, g.capital, g.share_value, g.savings, g.bank, g.bank_account, g.signers_needed,
    g.problems, g.needs, g.dissolved_on, g.dissolved_reason
    """
  /// How many columns that are.
  static let width = 28

  /// A group without its evidence and lines.
  static func read(_ row: Session.Columns) throws -> OccupationalGroup {
    var profile = GroupProfile()
    profile.shortName = row.text(12)
    profile.formerNames = row.text(13)
    profile.kind = row.text(14)
    profile.foundersFemale = row.optionalInt(15)
    profile.foundersMale = row.optionalInt(16)
    profile.foundingCapital = row.optionalMoney(17)
    profile.capital = row.optionalMoney(18)
    profile.shareValue = row.optionalMoney(19)
    profile.savings = row.optionalMoney(20)
    profile.bank = row.text(21)
    profile.bankAccount = row.text(22)
    profile.signersNeeded = row.optionalInt(23)
    profile.problems = row.text(24)
    profile.needs = row.text(25)
    let dissolution = row.optionalDay(26).map { GroupDissolution(day: $0, reason: row.text(27)) }
    return OccupationalGroup(
      id: row.id(0),
      details: GroupDetails(
        code: row.text(1), name: row.text(2), community: row.id(3), occupation: row.text(4),
        founded: row.optionalDay(5), hasRules: row.optionalBool(6), hasAccounts: row.optionalBool(7),
        hasGeneralMeeting: row.optionalBool(8), hasOffice: row.optionalBool(9), status: try row.code(10),
        profile: profile),
      dissolution: dissolution, version: row.int(11))
  }

  static func find(_ id: ID<OccupationalGroup>, in session: Session) throws -> OccupationalGroup? {
    guard
      var group = try session.first("SELECT \(columns) FROM occupational_group g WHERE g.id = \(id)", { try read($0) })
    else { return nil }
    try readParts(&group, in: session)
    return group
  }

  static func find(code: String, in session: Session) throws -> OccupationalGroup? {
    try id(code: code, in: session).flatMap { try find($0, in: session) }
  }

  static func id(code: String, in session: Session) throws -> ID<OccupationalGroup>? {
    try session.first("SELECT id FROM occupational_group WHERE code = \(code)") { $0.id(0) }
  }

  static func zone(of id: ID<OccupationalGroup>, in session: Session) throws -> Int? {
    try session.first(
      "SELECT m.zone FROM occupational_group g JOIN community m ON m.id = g.community_id WHERE g.id = \(id)"
    ) { $0.int(0) }
  }

  static func insert(_ details: GroupDetails, in session: Session) throws -> ID<OccupationalGroup> {
    let profile = details.profile
    let id: ID<OccupationalGroup> = try session.insert(
      """
      INSERT INTO occupational_group(code, name, community_id, occupation, founded, has_rules, has_accounts,
        has_general_meeting, has_office, status, short_name, former_names, occupation_kind, founders_female,
        founders_male, founding_capital, capital, share_value, savings, bank, bank_account, signers_needed, problems,
        needs, name_key, search_key, version)
      VALUES (\(details.code), \(details.name), \(details.community), \(details.occupation), \(details.founded),
        \(details.hasRules), \(details.hasAccounts), \(details.hasGeneralMeeting), \(details.hasOffice),
        \(details.status.rawValue), \(profile.shortName), \(profile.formerNames), \(profile.kind),
        \(profile.foundersFemale), \(profile.foundersMale), \(profile.foundingCapital), \(profile.capital),
        \(profile.shareValue), \(profile.savings), \(profile.bank), \(profile.bankAccount),
        \(profile.signersNeeded), \(profile.problems), \(profile.needs), \(SortKey.key(details.name)),
        \(searchKey(details)), 1)
      """)
    try writeParts(id, profile, in: session)
    return id
  }

  static func update(_ id: ID<OccupationalGroup>, _ details: GroupDetails, in session: Session) throws {
    let profile = details.profile
    try writeParts(id, profile, in: session)
    try session.run(
      """
      UPDATE occupational_group SET code = \(details.code), name = \(details.name),
        community_id = \(details.community), occupation = \(details.occupation), founded = \(details.founded),
        has_rules = \(details.hasRules), has_accounts = \(details.hasAccounts),
        has_general_meeting = \(details.hasGeneralMeeting), has_office = \(details.hasOffice),
        status = \(details.status.rawValue), short_name = \(profile.shortName),
        former_names = \(profile.formerNames), occupation_kind = \(profile.kind),
        founders_female = \(profile.foundersFemale), founders_male = \(profile.foundersMale),
        founding_capital = \(profile.foundingCapital), capital = \(profile.capital),
        share_value = \(profile.shareValue), savings = \(profile.savings), bank = \(profile.bank),
        bank_account = \(profile.bankAccount), signers_needed = \(profile.signersNeeded),
        problems = \(profile.problems), needs = \(profile.needs), name_key = \(SortKey.key(details.name)),
        search_key = \(searchKey(details)), version = version + 1
      WHERE id = \(id)
      """)
  }

  /// Members changed: who has the group open is told when saving.
  static func bumpVersion(_ id: ID<OccupationalGroup>, in session: Session) throws {
    try session.run("UPDATE occupational_group SET version = version + 1 WHERE id = \(id)")
  }

  static func searchKey(_ details: GroupDetails) -> String {
    let profile = details.profile
    let others = [profile.shortName, profile.formerNames, profile.kind].filter { !$0.isEmpty }
    return ([details.code, details.name, details.occupation] + others).map(ThaiForm.searchKey).joined(separator: "\n")
  }
}
