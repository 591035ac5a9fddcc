package import OfficeCore
package import ThaiText

/// A network in a list.
package struct NetworkSummary: Hashable, Sendable, Identifiable {
  package var id: ID<GroupNetwork>
  package var name: String
  package var coordinator: String
  package var phone: String
  package var founded: Day?
  /// The groups in it today that the user sees.
  package var groups: Int
}

/// Reading and writing networks within a transaction.
enum NetworkRecord {
  static func find(_ id: ID<GroupNetwork>, in session: Session, within visible: SQL = "1 = 1") throws -> GroupNetwork? {
    guard
      var found = try session.first(
        "SELECT id, name, coordinator, phone, founded, note, version FROM group_network WHERE id = \(id)",
        { row in
          GroupNetwork(
            id: row.id(0),
            details: GroupNetworkDetails(
              name: row.text(1), coordinator: row.text(2), phone: row.text(3), founded: row.optionalDay(4),
              note: row.text(5)), version: row.int(6))
        })
    else { return nil }
    found.details.groups = try session.all(
      """
      SELECT g.code, w.from_day, w.to_day FROM network_group w JOIN occupational_group g ON g.id = w.group_id
      JOIN community m ON m.id = g.community_id WHERE w.network_id = \(id) AND \(visible) ORDER BY w.position
      """
    ) { NetworkGroup(code: $0.text(0), from: $0.optionalDay(1), to: $0.optionalDay(2)) }
    return found
  }

  static func insert(_ details: GroupNetworkDetails, in session: Session) throws -> ID<GroupNetwork> {
    let id: ID<GroupNetwork> = try session.insert(
      """
      INSERT INTO group_network(name, search_key, coordinator, phone, founded, note, version)
      VALUES (\(details.name), \(ThaiForm.searchKey(details.name)), \(details.coordinator), \(details.phone),
        \(details.founded), \(details.note), 1)
      """)
    try writeGroups(id, details, in: session)
    return id
  }

  static func update(_ id: ID<GroupNetwork>, _ details: GroupNetworkDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE group_network SET name = \(details.name), search_key = \(ThaiForm.searchKey(details.name)),
        coordinator = \(details.coordinator), phone = \(details.phone), founded = \(details.founded),
        note = \(details.note), version = version + 1 WHERE id = \(id)
      """)
    try session.run("DELETE FROM network_group WHERE network_id = \(id)")
    try writeGroups(id, details, in: session)
  }

  private static func writeGroups(_ id: ID<GroupNetwork>, _ details: GroupNetworkDetails, in session: Session) throws {
    for (position, group) in details.groups.enumerated() {
      guard let known = try GroupRecord.id(code: group.code, in: session) else {
        throw FieldProblem(
          field: LineDraft.name(NetworkDraft.groups, position, NetworkDraft.GroupField.code.rawValue),
          value: group.code, kind: .unknownGroup)
      }
      try session.run(
        """
        INSERT INTO network_group(network_id, position, group_id, from_day, to_day)
        VALUES (\(id), \(position), \(known), \(group.from), \(group.to))
        """)
    }
  }
}

extension Office {
  /// Networks whose name or coordinator holds every term, by name. A user of some zones sees those that have a group
  /// there.
  package func networks(matching query: String = "") throws -> [NetworkSummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      var filter: SQL = "1 = 1"
      for term in ThaiForm.searchTerms(query) {
        filter = filter + " AND (instr(n.search_key, \(term)) > 0 OR instr(n.coordinator, \(term)) > 0)"
      }
      let visible = within(.seeRegister, zone: "m.zone")
      let seen: SQL =
        scope(.seeRegister) == .everything
        ? "1 = 1"
        : """
        EXISTS (SELECT 1 FROM network_group w JOIN occupational_group g ON g.id = w.group_id
          JOIN community m ON m.id = g.community_id WHERE w.network_id = n.id AND \(visible))
        """
      return try session.all(
        """
        SELECT n.id, n.name, n.coordinator, n.phone, n.founded,
          (SELECT count(DISTINCT w.group_id) FROM network_group w JOIN occupational_group g ON g.id = w.group_id
            JOIN community m ON m.id = g.community_id
            WHERE w.network_id = n.id AND (w.to_day IS NULL OR w.to_day > \(today)) AND \(visible))
        FROM group_network n WHERE \(filter) AND \(seen) ORDER BY n.search_key
        """
      ) {
        NetworkSummary(
          id: $0.id(0), name: $0.text(1), coordinator: $0.text(2), phone: $0.text(3), founded: $0.optionalDay(4),
          groups: $0.int(5))
      }
    }
  }

  /// A network with those of its groups that the user sees.
  package func network(_ id: ID<GroupNetwork>) throws -> GroupNetwork {
    try engine.read { session in
      try requireNetwork(id, in: session)
      guard let found = try NetworkRecord.find(id, in: session, within: within(.seeRegister, zone: "m.zone")) else {
        throw StoreError.noSuchRecord
      }
      return found
    }
  }

  /// Whether the user sees a network, or throws.
  func requireNetwork(_ id: ID<GroupNetwork>, in session: Session) throws {
    try Visibility.require(.seeRegister, actor)
    guard scope(.seeRegister) != .everything else { return }
    let groups = try NetworkRecord.find(id, in: session, within: within(.seeRegister, zone: "m.zone"))?.details.groups
    guard groups?.isEmpty == false else { throw RuleViolation.notPermitted(.seeRegister) }
  }
}
