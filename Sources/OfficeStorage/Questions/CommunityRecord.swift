package import OfficeCore
package import ThaiText

/// A community with what is registered in it, what was supported, and the announcements that made it what it is.
package struct CommunityFile: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package var change: CommunityChange
    /// A part of what was split, what this was split from, or what was merged with it.
    package var other: Community?
    /// Whether the change was made to the other community, and this one is its part or came out of it.
    package var isOfOther: Bool
    package var nameBefore: String?
    package var nameAfter: String?
  }

  package var community: Community
  package var version: Int
  package var people: Int
  package var households: Int
  package var groups: Int
  /// The latest first.
  package var changes: [Change]

  /// The name that the community bore on a day, as far as changes of it are recorded.
  package func name(on day: Day) -> String {
    let renames = changes.filter { $0.change.kind == .renamed && !$0.isOfOther }
    let next = renames.filter { $0.change.day > day }.min { $0.change.day < $1.change.day }
    return next?.nameBefore ?? community.name
  }
}

/// Reading and writing one community within a transaction.
enum CommunityRecord {
  static func find(_ id: ID<Community>, in session: Session) throws -> (Community, version: Int)? {
    try session.first(
      "SELECT id, code, zone, name, aliases, opened, closed, version FROM community WHERE id = \(id)"
    ) { (Communities.read($0), $0.int(7)) }
  }

  static func update(_ community: Community, in session: Session) throws {
    try session.run(
      """
      UPDATE community SET name = \(community.name), aliases = \(community.aliases.joined(separator: ";")),
        opened = \(community.opened), closed = \(community.closed),
        search_key = \(Communities.searchKey(community.code, community.name, community.aliases)),
        version = version + 1
      WHERE id = \(community.id)
      """)
  }

  static func insert(
    _ change: CommunityChange, of id: ID<Community>, other: ID<Community>? = nil,
    names: (String?, String?) = (nil, nil),
    in session: Session
  ) throws {
    try session.run(
      """
      INSERT INTO community_change(community_id, kind, day, announcement_number, announcement_date, other_id,
        name_before, name_after)
      VALUES (\(id), \(change.kind.rawValue), \(change.day), \(change.announcement.number),
        \(change.announcement.date), \(other), \(names.0), \(names.1))
      """)
  }

  static func changes(of id: ID<Community>, in session: Session) throws -> [CommunityFile.Change] {
    let communities = CommunityIndex(try Communities.all(in: session)).byID
    return try session.all(
      """
      SELECT kind, day, announcement_number, announcement_date, community_id, other_id, name_before, name_after
      FROM community_change WHERE community_id = \(id) OR other_id = \(id) ORDER BY day DESC, id DESC
      """
    ) { row in
      let isOfOther = row.id(4) != id
      return CommunityFile.Change(
        change: CommunityChange(
          try row.code(0), announcement: Announcement(number: row.text(2), date: try row.day(3)), day: try row.day(1)),
        other: (isOfOther ? row.id(4) : row.optionalID(5)).flatMap { communities[$0] }, isOfOther: isOfOther,
        nameBefore: row.optionalText(6), nameAfter: row.optionalText(7))
    }
  }
}

extension Office {
  /// One community of the user's zones, whole.
  package func community(_ id: ID<Community>) throws -> CommunityFile {
    try engine.read { session in
      guard let (community, version) = try CommunityRecord.find(id, in: session) else {
        throw StoreError.noSuchRecord
      }
      try Visibility.require(.seeRegister, zone: community.zone, actor)
      let (people, households) =
        try session.first(
          """
          SELECT count(*), count(DISTINCT household_id) FROM residence
          WHERE community_id = \(id) AND to_day IS NULL
            AND person_id NOT IN (SELECT id FROM person WHERE is_active = 0)
          """
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
      return CommunityFile(
        community: community, version: version, people: people, households: households,
        groups: try session.number("SELECT count(*) FROM occupational_group WHERE community_id = \(id)"),
        changes: try CommunityRecord.changes(of: id, in: session))
    }
  }
}

/// A household in a list.
package struct HouseholdSummary: Hashable, Sendable, Identifiable {
  package var id: ID<Household>
  package var code: String
  /// The head's name, else the first member's.
  package var name: String
  /// Nil too for a user who may not see it.
  package var houseNumber: String?
  package var people: Int
  /// What the words of a search are looked for in.
  package var searchKey: String
}

extension Office {
  /// The households in which somebody lives in a community now, by code.
  package func households(in community: ID<Community>) throws -> [HouseholdSummary] {
    try engine.read { session in
      guard let (place, _) = try CommunityRecord.find(community, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seeRegister, zone: place.zone, actor)
      let seesDoor = sight(of: .address, zone: place.zone) == .full
      var households: [HouseholdSummary] = []
      try session.forEach(
        """
        SELECT h.id, h.code, p.title || p.first_name || ' ' || p.last_name, p.house_number
        FROM residence r JOIN household h ON h.id = r.household_id JOIN person p ON p.id = r.person_id
        WHERE r.community_id = \(community) AND r.to_day IS NULL AND p.is_active = 1 ORDER BY h.code, r.is_head DESC, p.id
        """
      ) { row in
        if households.last?.id == row.id(0) {
          households[households.count - 1].people += 1
        } else {
          households.append(
            HouseholdSummary(
              id: row.id(0), code: row.text(1), name: row.text(2),
              houseNumber: seesDoor ? row.optionalText(3) : nil, people: 1, searchKey: ""))
        }
        households[households.count - 1].searchKey +=
          ThaiForm.searchKey(row.text(2)) + "\n" + (seesDoor ? ThaiForm.searchKey(row.text(3)) + "\n" : "")
      }
      for index in households.indices {
        households[index].searchKey += ThaiForm.searchKey(households[index].code)
      }
      return households
    }
  }
}
