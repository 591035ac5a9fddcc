package import OfficeCore
internal import ThaiText

/// Reading and writing communities within a transaction.
enum Communities {
  @discardableResult
  static func insert(_ row: CommunityRow, in session: Session) throws -> ID<Community> {
    let aliases = row.aliases.told ?? []
    return try session.insert(
      """
      INSERT INTO community(code, zone, name, aliases, opened, closed, search_key)
      VALUES (\(row.code), \(row.zone), \(row.name), \(aliases.joined(separator: ";")), \(row.opened.told),
        \(row.closed.told), \(searchKey(row.code, row.name, aliases)))
      """)
  }

  static func searchKey(_ code: String, _ name: String, _ aliases: [String]) -> String {
    ([code, name] + aliases).map(Community.matchKey).joined(separator: "\n")
  }

  static func all(in session: Session) throws -> [Community] {
    try session.all("SELECT id, code, zone, name, aliases, opened, closed FROM community ORDER BY code", read)
  }

  /// Communities whose name, alias or code holds the text; where none does, those that sound like it, if that is wanted.
  static func named(
    like place: String, in session: Session, orSoundingSo wantsLoose: () throws -> Bool = { true }
  ) throws -> [ID<Community>] {
    let exact: [ID<Community>] = try session.all("SELECT id FROM community WHERE instr(search_key, \(place)) > 0") {
      $0.id(0)
    }
    let loose = ThaiForm.looseKey(place)
    guard exact.isEmpty, loose.unicodeScalars.count >= 3, try wantsLoose() else { return exact }
    return try all(in: session).filter { community in
      ([community.name] + community.aliases).contains { Array(ThaiForm.looseKey($0).utf8).holds(Array(loose.utf8)) }
    }.map(\.id)
  }

  static func read(_ row: Session.Columns) -> Community {
    Community(
      id: row.id(0), code: row.text(1), zone: row.int(2), name: row.text(3),
      aliases: row.text(4).split(separator: ";").map(String.init), opened: row.optionalDay(5),
      closed: row.optionalDay(6))
  }
}

/// Finds communities by code, name or alias.
struct CommunityIndex {
  private(set) var byID: [ID<Community>: Community] = [:]
  private var byKey: [String: [ID<Community>]] = [:]
  private var byCode: [String: ID<Community>] = [:]

  init(_ communities: [Community]) {
    for community in communities { add(community) }
  }

  mutating func add(_ community: Community) {
    byID[community.id] = community
    byCode[community.code] = community.id
    for name in Set(([community.name] + community.aliases).map(Community.matchKey)) {
      byKey[name, default: []].append(community.id)
    }
  }

  func code(_ code: String) -> Community? { byCode[code].flatMap { byID[$0] } }

  func find(_ text: String) throws(CommunityFailure) -> Community {
    let plain = Digits.arabic(ThaiForm.canonical(text))
    if let found = code(plain) { return found }
    let hits = byKey[Community.matchKey(text)] ?? []
    guard let first = hits.first, let community = byID[first] else { throw .unknown }
    if hits.count > 1 { throw .ambiguous(hits.compactMap { byID[$0]?.code }.sorted()) }
    return community
  }

  enum CommunityFailure: Error {
    case unknown
    case ambiguous([String])

    var problem: FieldProblem.Kind {
      switch self {
      case .unknown: .unknownCommunity
      case .ambiguous(let codes): .ambiguousCommunity(codes)
      }
    }
  }
}

/// A community with the numbers of what is registered in it.
package struct CommunitySummary: Hashable, Sendable, Identifiable {
  package var community: Community
  package var people: Int
  package var households: Int
  package var groups: Int
  package var id: ID<Community> { community.id }
}

extension Office {
  /// All communities, by code; names of communities are public.
  package func communities() throws -> [Community] {
    try engine.read { try Communities.all(in: $0) }
  }

  /// The communities that the user sees, with their numbers.
  package func communitySummaries() throws -> [CommunitySummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { try communitySummaries(.seeRegister, in: $0) }
  }

  /// The communities of the zones in which the user may do this, with their numbers.
  func communitySummaries(_ permission: Permission, in session: Session) throws -> [CommunitySummary] {
    var people: [ID<Community>: (Int, Int)] = [:]
    try session.forEach(
      """
      SELECT community_id, count(*), count(DISTINCT household_id) FROM residence
      WHERE to_day IS NULL AND community_id IS NOT NULL
        AND person_id NOT IN (SELECT id FROM person WHERE is_active = 0) GROUP BY community_id
      """
    ) { people[$0.id(0)] = ($0.int(1), $0.int(2)) }
    var groups: [ID<Community>: Int] = [:]
    try session.forEach("SELECT community_id, count(*) FROM occupational_group GROUP BY community_id") {
      groups[$0.id(0)] = $0.int(1)
    }
    let scope = scope(permission)
    return try Communities.all(in: session).filter { scope.contains(zone: $0.zone) }.map {
      CommunitySummary(
        community: $0, people: people[$0.id]?.0 ?? 0, households: people[$0.id]?.1 ?? 0, groups: groups[$0.id] ?? 0)
    }
  }
}

extension [UInt8] {
  /// Whether the bytes of a text occur in these.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
