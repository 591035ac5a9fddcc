package import OfficeCore
internal import ThaiText

/// Which people, and in what order.
package struct PeopleQuery: Hashable, Sendable {
  package var words: String
  /// The community whose list it is; nil for the whole register.
  package var community: ID<Community>?
  package var filter: PeopleFilter
  package var order: PeopleOrder
  package var isDescending: Bool

  package init(
    words: String = "", community: ID<Community>? = nil, filter: PeopleFilter = PeopleFilter(),
    order: PeopleOrder = .name, isDescending: Bool = false
  ) {
    self.words = words
    self.community = community
    self.filter = filter
    self.order = order
    self.isDescending = isDescending
  }
}

extension PeopleQuery {
  /// So many letters and digits are a search; fewer would list a good part of the register.
  package static let shortestSearch = 3

  /// Whether it asks for somebody, and not for everybody: three letters or digits, a community, or a fact that few have.
  /// Zone, sex, having a number and being registered are true of most, and what is only left out asks for nobody.
  package var isSearch: Bool {
    let letters = PeoplePages.terms(words).reduce(0) { $0 + $1.unicodeScalars.count }
    return letters >= Self.shortestSearch || community != nil || filter.isSearch
  }
}

/// Facts by which people are narrowed: of each kind that is named, one must hold.
package struct PeopleFilter: Hashable, Sendable {
  /// nil: outside every community.
  package var zones: Set<Int?> = []
  /// Codes of communities.
  package var communities: Set<String> = []
  package var categories: Set<PersonCategory> = []
  /// People without a national ID, or with one.
  package var hasNumber: Bool?
  package var isHead = false
  /// People in the register, or those who left it; both where both are named. Those who left are in no list that does
  /// not ask for them.
  package var standing: Set<RegisterStanding> = []
  /// What a query asks besides; each must hold.
  package var further: [PeopleCondition] = []

  package init() {}

  package var isEmpty: Bool { self == PeopleFilter() }

  fileprivate var isSearch: Bool {
    !communities.isEmpty || !categories.isEmpty || hasNumber == false || isHead || standing == [.departed]
      || further.contains(where: \.isSearch)
  }

  /// Which standings a list has.
  var standings: Set<RegisterStanding> { standing.isEmpty ? [.registered] : standing }

  func condition(isMasking: Bool) -> SQL {
    var parts: [SQL] = []
    if !zones.isEmpty {
      let inside: SQL = "m.zone IN (\(list: zones.compactMap { $0 }.sorted()))"
      parts.append(zones.contains(nil) ? "(\(inside) OR m.zone IS NULL)" : inside)
    }
    if !communities.isEmpty { parts.append("m.code IN (\(list: communities.sorted()))") }
    if !categories.isEmpty {
      parts.append(
        """
        EXISTS (SELECT 1 FROM person_category c WHERE c.person_id = p.id AND c.to_day IS NULL
          AND c.category IN (\(list: categories.map(\.rawValue).sorted())))
        """)
    }
    if let hasNumber { parts.append(hasNumber ? "p.national_id IS NOT NULL" : "p.national_id IS NULL") }
    if isHead { parts.append("r.is_head = 1") }
    if standings.count == 1 { parts.append(standings.contains(.registered) ? "p.is_active = 1" : "p.is_active = 0") }
    parts += further.map { $0.condition(isMasking: isMasking) }
    return parts.isEmpty ? "1 = 1" : SQL.joined(parts, by: " AND ")
  }
}

extension PeopleCondition {
  fileprivate var isSearch: Bool {
    switch self {
    case .age, .born, .registered, .houseNumber: true
    case .word(let word): word.unicodeScalars.count >= PeopleQuery.shortestSearch
    case .filter(let filter): filter.isSearch
    case .sex, .not: false
    }
  }
}

/// Whether a person stands in the register or left it.
package enum RegisterStanding: String, CaseIterable, Hashable, Sendable { case registered, departed }

/// The orders in which people can be paged, each along an index. What a person lacks comes last, in both directions.
package enum PeopleOrder: String, CaseIterable, Hashable, Sendable {
  /// Dictionary order of given name, then family name.
  case name
  case family
  case birth
  case number
  /// In which they were registered.
  case registered

  /// Whether it tells of what is masked for those who may not see personal data.
  package var isPersonal: Bool { self == .birth || self == .number }

  /// The columns that are compared, before the record's own number.
  var columns: [String] {
    switch self {
    case .name: ["p.given_key", "p.family_key"]
    case .family: ["p.family_key", "p.given_key"]
    case .birth: ["p.birth"]
    case .number: ["p.national_id"]
    case .registered: []
    }
  }

  /// The column that may be missing.
  var optional: String? {
    switch self {
    case .birth, .number: columns[0]
    case .name, .family, .registered: nil
    }
  }
}

/// Where a page of people ended.
package struct PeoplePosition: Hashable, Sendable {
  var keys: [Value]
  var id: ID<Person>
  /// The page was of people who sound like the words.
  var soundsLike: Bool
}
