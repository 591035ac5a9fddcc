internal import OfficeCore
internal import ThaiText

/// Reading and writing groups within a transaction.
enum GroupRecord {
  static let columns: SQL = """
    g.id, g.code, g.name, g.community_id, g.occupation, g.founded, g.has_rules, g.has_accounts, g.has_general_meeting,
    g.has_office, g.status, g.version
    """

  static func read(_ row: Session.Columns) throws -> OccupationalGroup {
    OccupationalGroup(
      id: row.id(0),
      details: GroupDetails(
        code: row.text(1), name: row.text(2), community: row.id(3), occupation: row.text(4),
        founded: row.optionalDay(5), hasRules: row.optionalBool(6), hasAccounts: row.optionalBool(7),
        hasGeneralMeeting: row.optionalBool(8), hasOffice: row.optionalBool(9), status: try row.code(10)),
      version: row.int(11))
  }

  static func find(_ id: ID<OccupationalGroup>, in session: Session) throws -> OccupationalGroup? {
    try session.first("SELECT \(columns) FROM occupational_group g WHERE g.id = \(id)", read)
  }

  static func find(code: String, in session: Session) throws -> OccupationalGroup? {
    try session.first("SELECT \(columns) FROM occupational_group g WHERE g.code = \(code)", read)
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
    try session.insert(
      """
      INSERT INTO occupational_group(code, name, community_id, occupation, founded, has_rules, has_accounts,
        has_general_meeting, has_office, status, name_key, search_key, version)
      VALUES (\(details.code), \(details.name), \(details.community), \(details.occupation), \(details.founded),
        \(details.hasRules), \(details.hasAccounts), \(details.hasGeneralMeeting), \(details.hasOffice),
        \(details.status.rawValue), \(SortKey.key(details.name)), \(searchKey(details)), 1)
      """)
  }

  static func update(_ id: ID<OccupationalGroup>, _ details: GroupDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE occupational_group SET code = \(details.code), name = \(details.name),
        community_id = \(details.community), occupation = \(details.occupation), founded = \(details.founded),
        has_rules = \(details.hasRules), has_accounts = \(details.hasAccounts),
        has_general_meeting = \(details.hasGeneralMeeting), has_office = \(details.hasOffice),
        status = \(details.status.rawValue), name_key = \(SortKey.key(details.name)),
        search_key = \(searchKey(details)), version = version + 1
      WHERE id = \(id)
      """)
  }

  /// Members changed: who has the group open is told when saving.
  static func bumpVersion(_ id: ID<OccupationalGroup>, in session: Session) throws {
    try session.run("UPDATE occupational_group SET version = version + 1 WHERE id = \(id)")
  }

  static func searchKey(_ details: GroupDetails) -> String {
    [details.code, details.name, details.occupation].map(ThaiForm.searchKey).joined(separator: "\n")
  }
}
