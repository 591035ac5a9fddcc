internal import OfficeCore
internal import ThaiText

/// Pages of the people that a query finds. A page goes on from where the last one ended: in the order of names along the
/// index of people, which is ranked so, in other orders along the register's own indexes. So every page of a register of
/// any size takes the same time.
struct PeoplePages {
  let office: Office
  let query: PeopleQuery
  let limit: Int

  /// In other orders than that of names up to so many hits are fetched from the index of people and sorted; when there are
  /// more, they are soon met by walking the people in order.
  var fewHits = PeoplePage.countLimit

  /// The people who have every word as spelled.
  func exactly(in session: Session) throws -> Wanted {
    var wanted = Wanted()
    let isMasking = Mask.isMasking(office.actor)
    var sights: [SQL] = []
    for term in try Self.terms(query.words).map({ try Term($0, among: seen, in: session) }) {
      let communities = term.communities.map { " OR " + IndexedPerson.community($0) }.joined()
      func orLives(_ condition: SQL) -> SQL {
        term.communities.isEmpty ? condition : "(\(condition) OR r.community_id IN (\(list: term.communities)))"
      }
      wanted.require(
        "(\(Grams.matching(term.text))\(communities))", orLives("instr(p.search_key, \(term.text)) > 0"))
      // The index does not tell a name from a number.
      if isMasking { sights.append(orLives(MaskedSearch.sees(term.text))) }
    }
    try narrow(&wanted, in: session)
    if !sights.isEmpty { wanted.further = SQL.joined(sights + [wanted.further].compactMap { $0 }, by: " AND ") }
    return wanted
  }

  /// Who is wanted, said twice.
  struct Wanted {
    /// To the index of people; nil is everybody.
    var match: String?
    /// To the register itself.
    var condition: SQL = "1 = 1"
    /// What the index of people does not hold, to the register alone.
    var further: SQL?

    mutating func require(_ match: String, _ condition: SQL) {
      self.match = self.match.map { $0 + " AND " + match } ?? match
      self.condition = "\(self.condition) AND \(condition)"
    }
  }

  /// A word, and the communities that have it in their names.
  private struct Term {
    var text: String
    var communities: [Int64] = []

    /// Names that sound like the word are tried when nobody whom the user sees has it: people of other zones change
    /// nothing of what is found.
    init(_ text: String, among seen: String?, in session: Session) throws {
      self.text = text
      let place = Community.matchKey(text)
      guard place.unicodeScalars.count >= 2 else { return }
      let match = [Grams.matching(text), seen].compactMap { $0 }.joined(separator: " AND ")
      communities = try Communities.named(like: place, in: session) {
        try PeopleIndex.count(match, most: 1, in: session) == 0
      }.map(\.raw)
    }
  }

  /// The people whose names sound like the words; nil when the words are too short to sound like anything.
  func loosely(in session: Session) throws -> Wanted? {
    let loose = ThaiForm.looseKey(Self.terms(query.words).joined(separator: " "))
    guard loose.unicodeScalars.count >= 2 else { return nil }
    var wanted = Wanted()
    wanted.require(Grams.matching(loosely: loose), "instr(p.loose_key, \(loose)) > 0")
    try narrow(&wanted, in: session)
    return wanted
  }

  /// To the index of people: those whom the user sees at all; nil is everybody.
  private var seen: String? {
    switch office.scope(.seeRegister) {
    case .everything: nil
    case .nothing: IndexedPerson.nobody
    case .zones(let zones): "(" + zones.sorted().map { IndexedPerson.zone($0) }.joined(separator: " OR ") + ")"
    }
  }

  static func terms(_ words: String) -> [String] {
    let rest = Titles.split(ThaiForm.canonical(words)).rest
    return ThaiForm.searchTerms(rest)
  }

  private func narrow(_ wanted: inout Wanted, in session: Session) throws {
    try query.filter.narrow(&wanted, isMasking: Mask.isMasking(office.actor), in: session)
    if let seen { wanted.require(seen, office.within(.seeRegister, zone: "m.zone")) }
    if let community = query.community {
      wanted.require(IndexedPerson.community(community.raw), "r.community_id = \(community)")
    }
  }

  func page(_ wanted: Wanted, after position: PeoplePosition?, soundsLike: Bool = false, in session: Session) throws
    -> PeoplePage
  {
    var page = PeoplePage(people: [], next: nil, total: nil, soundsLike: soundsLike)
    var last: PeoplePosition?
    func add(_ statement: SQL) throws {
      try session.forEach(statement) { row in
        let summary = PersonSummary(row, for: office.actor)
        page.people.append(summary)
        last = PeoplePosition(
          keys: query.order.columns.indices.map { row.value(10 + $0) }, id: summary.id, soundsLike: soundsLike)
      }
    }
    if query.order == .name, let match = wanted.match, wanted.further == nil {
      try add(ranked(match, after: position, in: session))
    } else {
      let (tables, condition) = try self.tables(of: wanted, in: session)
      for part in parts(after: position) where page.people.count < limit {
        try add(statement(condition, part, from: tables, limit: limit - page.people.count))
      }
    }
    if page.people.count == limit { page.next = last }
    page.soundsLike = soundsLike && !page.people.isEmpty
    if position == nil { page.total = try total(wanted, page, in: session) }
    return page
  }

  /// How many there are; nil when they are more than anybody counts.
  private func total(_ wanted: Wanted, _ page: PeoplePage, in session: Session) throws -> Int? {
    if page.next == nil { return page.people.count }
    let most = PeoplePage.countLimit
    if wanted.further != nil {
      let (tables, condition) = try self.tables(of: wanted, in: session)
      let count = try session.number(
        "SELECT count(*) FROM (SELECT 1 FROM \(tables) WHERE \(condition) LIMIT \(most + 1))")
      return count > most ? nil : count
    }
    let count =
      try wanted.match.map { try PeopleIndex.count($0, most: most + 1, in: session) }
      ?? session.number("SELECT count(*) FROM (SELECT 1 FROM person_rank LIMIT \(most + 1))")
    return count > most ? nil : count
  }

  func ids(_ wanted: Wanted, in session: Session) throws -> [ID<Person>] {
    let limit = limit < .max ? limit + 1 : limit
    if wanted.further != nil {
      let (tables, condition) = try self.tables(of: wanted, in: session)
      return try session.all("SELECT p.id FROM \(tables) WHERE \(condition) LIMIT \(limit)") { $0.id(0) }
    }
    let all: SQL = "SELECT person_id FROM person_rank ORDER BY person_id LIMIT \(limit)"
    let some = wanted.match.map { match -> SQL in
      "SELECT k.person_id FROM \(PeopleIndex.tables) WHERE \(PeopleIndex.condition(match)) LIMIT \(limit)"
    }
    return try session.all(some ?? all) { $0.id(0) }
  }

  // MARK: - Along the index of people

  /// The first who match after a position, and those who stand in no order and belong among them.
  private func ranked(_ match: String, after position: PeoplePosition?, in session: Session) throws -> SQL {
    let ranks = try PeopleIndex.ranks(
      match, after: position.map { $0.keys + [$0.id.bound] }, isDescending: query.isDescending, limit: limit,
      in: session)
    return statement(
      "k.rank IN (\(padded: ranks))",
      Part(condition: beyond(query.order.columns, position), columns: query.order.columns),
      from: "person_rank k CROSS JOIN person p ON p.id = k.person_id \(Self.home)", limit: limit)
  }

  // MARK: - Along the register's own indexes

  /// Few hits are fetched and sorted; many are met by walking.
  private func tables(of wanted: Wanted, in session: Session) throws -> (SQL, SQL) {
    let further: SQL = wanted.further.map { " AND " + $0 } ?? ""
    guard let match = wanted.match, try PeopleIndex.count(match, most: fewHits + 1, in: session) <= fewHits else {
      return (Self.peopleFirst, wanted.condition + further)
    }
    let tables: SQL = "\(PeopleIndex.tables) CROSS JOIN person p ON p.id = k.person_id \(Self.home)"
    return (tables, PeopleIndex.condition(match) + further)
  }

  private static let home: SQL = """
    CROSS JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL
    CROSS JOIN household h ON h.id = r.household_id LEFT JOIN community m ON m.id = r.community_id
    """

  /// Every list walks the people in order and looks up where each lives, lest the engine begins at the zones and sorts a
  /// quarter of the register for each page.
  static let peopleFirst: SQL = "person p \(home)"

  /// A stretch of the order: the people who have what is sorted by come first, those who lack it after them.
  struct Part {
    var condition: SQL
    var columns: [String]
  }

  func parts(after position: PeoplePosition?) -> [Part] {
    let all = query.order.columns
    guard let optional = query.order.optional else { return [Part(condition: beyond(all, position), columns: all)] }
    let column = SQL(stringLiteral: optional)
    let lackIt = Part(condition: "\(column) IS NULL", columns: [])
    guard let position else { return [Part(condition: "\(column) IS NOT NULL", columns: all), lackIt] }
    if position.keys[0] == .null {
      return [Part(condition: lackIt.condition + " AND " + beyond([], position), columns: [])]
    }
    return [Part(condition: beyond(all, position), columns: all), lackIt]
  }

  /// The condition that a person comes after a position.
  private func beyond(_ columns: [String], _ position: PeoplePosition?) -> SQL {
    guard let position else { return "1 = 1" }
    let sign = query.isDescending ? "<" : ">"
    let names = (columns + ["p.id"]).joined(separator: ", ")
    let keys = columns.isEmpty ? [] : position.keys
    return SQL(stringLiteral: "(\(names)) \(sign) (") + "\(list: keys + [position.id.bound]))"
  }

  func statement(_ condition: SQL, _ part: Part, from tables: SQL = peopleFirst, limit: Int) -> SQL {
    let direction = query.isDescending ? " DESC" : ""
    let order = (part.columns + ["p.id"]).map { $0 + direction }.joined(separator: ", ")
    let keys = query.order.columns.map { ", " + $0 }.joined()
    return """
      SELECT p.id, p.title, p.first_name, p.last_name, p.national_id, p.birth, m.name, m.zone, h.code, p.phone\
      \(SQL(stringLiteral: keys)) FROM \(tables) WHERE \(part.condition) AND \(condition)
      ORDER BY \(SQL(stringLiteral: order)) LIMIT \(limit)
      """
  }
}

extension PeoplePages.Wanted {
  /// One of these tokens.
  mutating func require(anyOf tokens: [String], _ condition: SQL) {
    require("(" + (tokens.isEmpty ? IndexedPerson.nobody : tokens.joined(separator: " OR ")) + ")", condition)
  }

  /// Nearly everybody is registered: to leave out the few who are not takes the index half the time, or less, of meeting
  /// all who are.
  mutating func require(_ standing: RegisterStanding) {
    guard standing == .registered, let match else {
      return require(IndexedPerson.standing(standing), "p.is_active = \(standing == .registered)")
    }
    self.match = "(\(match)) NOT \(IndexedPerson.standing(.departed))"
    condition = "\(condition) AND p.is_active = 1"
  }
}

extension PeopleFilter {
  fileprivate func narrow(_ wanted: inout PeoplePages.Wanted, isMasking: Bool, in session: Session) throws {
    if !zones.isEmpty { wanted.require(anyOf: zones.map { IndexedPerson.zone($0) }.sorted(), zoneCondition) }
    if !communities.isEmpty {
      let codes = communities.sorted()
      let ids = try session.all("SELECT id FROM community WHERE code IN (\(list: codes))") { $0.int64(0) }
      wanted.require(anyOf: ids.map(IndexedPerson.community), "m.code IN (\(list: codes))")
    }
    if !categories.isEmpty {
      let codes = categories.map(\.rawValue).sorted()
      wanted.require(
        anyOf: codes.map(IndexedPerson.category),
        """
        EXISTS (SELECT 1 FROM person_category c WHERE c.person_id = p.id AND c.to_day IS NULL
          AND c.category IN (\(list: codes)))
        """)
    }
    if let hasNumber {
      wanted.require(
        IndexedPerson.has(number: hasNumber), hasNumber ? "p.national_id IS NOT NULL" : "p.national_id IS NULL")
    }
    if isHead { wanted.require(IndexedPerson.head, "r.is_head = 1") }
    if let only = standings.first, standings.count == 1 {
      wanted.require(only)
    }
    if !further.isEmpty { wanted.further = SQL.joined(further.map { $0.condition(isMasking: isMasking) }, by: " AND ") }
  }

  private var zoneCondition: SQL {
    let inside: SQL = "m.zone IN (\(list: zones.compactMap { $0 }.sorted()))"
    return zones.contains(nil) ? "(\(inside) OR m.zone IS NULL)" : inside
  }
}

extension PersonSummary {
  fileprivate init(_ row: Session.Columns, for actor: Actor) {
    func sight(_ field: PersonalField) -> FieldSight { Mask.sight(of: field, zone: row.optionalInt(7), actor) }
    let number = row.optionalText(4).flatMap(NationalID.init(stored:))
    self.init(
      id: row.id(0), name: PersonName(title: row.text(1), first: row.text(2), last: row.text(3)),
      nationalID: number.map { Mask.shown($0, sight(.nationalID)) },
      birth: row.optionalText(5).flatMap { Birth(stored: $0) }.map { Mask.shown($0, sight(.birth)) },
      community: row.optionalText(6),
      zone: row.optionalInt(7), household: row.text(8),
      phone: row.optionalText(9).map { Mask.shown(phone: $0, sight(.phone)) })
  }
}

extension PeoplePage {
  static let none = PeoplePage(people: [], next: nil, total: 0, soundsLike: false)
}
