internal import OfficeCore
internal import ThaiText

/// Pages of the people that a query finds. A page goes on from where the last one ended, along an index, so that every
/// page of a register of any size takes the same time.
struct PeoplePages {
  let office: Office
  let query: PeopleQuery
  let limit: Int

  /// Up to so many hits are fetched from the index of grams and sorted; when there are more, they are soon met by walking
  /// the people in order.
  var fewHits = PeoplePage.countLimit

  /// The people who have every word as spelled.
  func exactly(in session: Session) throws -> SQL {
    let terms = try Self.terms(query.words).map { try Term($0, of: self, in: session) }
    // Words that no community has are looked up together.
    let plain = terms.filter { $0.communities.isEmpty && $0.isIndexed }
    var conditions: [SQL] = []
    if let match = Grams.matching(plain.map(\.text)) {
      let hits = try few(match, in: session)
      conditions += hits.map { ["p.id IN (\(list: $0))"] } ?? plain.map(\.inKey)
    }
    for term in terms where term.communities.isEmpty && !term.isIndexed { conditions.append(term.inKey) }
    for term in terms where !term.communities.isEmpty {
      let hits = try Grams.matching([term.text]).flatMap { try few($0, in: session) }
      let named: SQL = hits.map { "p.id IN (\(list: $0))" } ?? term.inKey
      conditions.append("(\(named) OR r.community_id IN (\(list: term.communities)))")
    }
    return narrowed(conditions.isEmpty ? "1 = 1" : SQL.joined(conditions, by: " AND "))
  }

  /// A word, and the communities that have it in their names.
  private struct Term {
    var text: String
    var communities: [Int64] = []
    /// Long enough for the index of grams.
    var isIndexed: Bool { text.unicodeScalars.count >= 2 }
    var inKey: SQL { "instr(p.search_key, \(text)) > 0" }

    init(_ text: String, of pages: PeoplePages, in session: Session) throws {
      self.text = text
      let place = Community.matchKey(text)
      guard place.unicodeScalars.count >= 2 else { return }
      communities = try Communities.named(like: place, in: session) { try pages.isUnknown(text, in: session) }
        .map(\.raw)
    }
  }

  private func isUnknown(_ term: String, in session: Session) throws -> Bool {
    guard let match = Grams.matching([term]) else { return false }
    return try hits(match, in: session).isEmpty
  }

  /// Who has these grams; nil when they are many.
  private func few(_ match: String, in session: Session) throws -> [Int64]? {
    let hits = try hits(match, in: session)
    return hits.count > fewHits ? nil : hits
  }

  /// Who has these grams, as many as anybody counts. The index is asked once.
  private func hits(_ match: String, in session: Session) throws -> [Int64] {
    if let known = found.hits[match] { return known }
    let hits = try session.all(Grams.rows(match, limit: PeoplePage.countLimit + 1)) { $0.int64(0) }
    found.hits[match] = hits
    return hits
  }

  /// What the index of grams has answered.
  private final class Found {
    var hits: [String: [Int64]] = [:]
  }

  private let found = Found()

  /// The people whose names sound like the words; nil when the words are too short to sound like anything.
  var loosely: SQL? {
    let loose = ThaiForm.looseKey(Self.terms(query.words).joined(separator: " "))
    return loose.unicodeScalars.count >= 2 ? narrowed("instr(p.loose_key, \(loose)) > 0") : nil
  }

  static func terms(_ words: String) -> [String] {
    let rest = Titles.split(ThaiForm.canonical(words)).rest
    return ThaiForm.searchKey(rest).split(separator: " ").map(String.init)
  }

  private func narrowed(_ condition: SQL) -> SQL {
    let all: SQL = "\(condition) AND \(query.filter.condition) AND \(office.within(.seeRegister, zone: "m.zone"))"
    guard let community = query.community else { return all }
    return all + " AND r.community_id = \(community)"
  }

  func page(_ condition: SQL, after position: PeoplePosition?, soundsLike: Bool = false, in session: Session) throws
    -> PeoplePage
  {
    var page = PeoplePage(people: [], next: nil, total: nil, soundsLike: soundsLike)
    var last: PeoplePosition?
    for part in parts(after: position) where page.people.count < limit {
      let rest = limit - page.people.count
      try session.forEach(statement(condition, part, limit: rest)) { row in
        let summary = PersonSummary(row, seesAll: office.actor.permissions.contains(.seePersonalData))
        page.people.append(summary)
        last = PeoplePosition(
          keys: query.order.columns.indices.map { row.value(10 + $0) }, id: summary.id, soundsLike: soundsLike)
      }
    }
    if page.people.count == limit { page.next = last }
    page.soundsLike = soundsLike && !page.people.isEmpty
    page.total = try total(condition, soundsLike: soundsLike, in: session)
    return page
  }

  /// How many there are; nil when they are more than anybody counts.
  private func total(_ condition: SQL, soundsLike: Bool, in session: Session) throws -> Int? {
    let most = PeoplePage.countLimit
    let terms = Self.terms(query.words)
    let isNarrowed = !query.filter.isEmpty || query.community != nil
    var rows: SQL = "SELECT 1 FROM \(Self.counted) WHERE \(condition) LIMIT \(most + 1)"
    switch office.scope(.seeRegister) {
    case .everything where !isNarrowed && terms.isEmpty:
      rows = "SELECT 1 FROM residence WHERE to_day IS NULL LIMIT \(most + 1)"
    case .zones(let zones) where !isNarrowed && terms.isEmpty:
      rows = """
        SELECT 1 FROM residence r WHERE r.to_day IS NULL
          AND r.community_id IN (SELECT id FROM community WHERE zone IN (\(list: zones.sorted()))) LIMIT \(most + 1)
        """
    default:
      // Many hits are counted by the index of grams, and not by reading the register.
      if !soundsLike, !isNarrowed, office.scope(.seeRegister) == .everything,
        let match = try matchOfMany(terms, in: session)
      {
        let count = try hits(match, in: session).count
        return count > most ? nil : count
      }
    }
    let count = try session.number("SELECT count(*) FROM (\(rows))")
    return count > most ? nil : count
  }

  /// The grams of all words, if they are no community's and many people have them.
  private func matchOfMany(_ words: [String], in session: Session) throws -> String? {
    let terms = try words.map { try Term($0, of: self, in: session) }
    guard terms.allSatisfy({ $0.isIndexed && $0.communities.isEmpty }), let match = Grams.matching(words) else {
      return nil
    }
    return try few(match, in: session) == nil ? match : nil
  }

  /// What a condition speaks of: all but the household.
  private static let counted: SQL = """
    person p JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL LEFT JOIN community m ON m.id = r.community_id
    """

  func ids(_ condition: SQL, in session: Session) throws -> [ID<Person>] {
    try session.all(
      "SELECT p.id FROM \(PersonRecord.tables) WHERE \(condition) LIMIT \(limit < .max ? limit + 1 : limit)"
    ) {
      $0.id(0)
    }
  }

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

  func statement(_ condition: SQL, _ part: Part, limit: Int) -> SQL {
    let direction = query.isDescending ? " DESC" : ""
    let order = (part.columns + ["p.id"]).map { $0 + direction }.joined(separator: ", ")
    let keys = query.order.columns.map { ", " + $0 }.joined()
    return """
      SELECT p.id, p.title, p.first_name, p.last_name, p.national_id, p.birth, m.name, m.zone, h.code, p.phone\
      \(SQL(stringLiteral: keys)) FROM \(tables) WHERE \(part.condition) AND \(condition)
      ORDER BY \(SQL(stringLiteral: order)) LIMIT \(limit)
      """
  }

  /// The list of some communities begins with them; every other walks the people in order and looks up where each lives,
  /// lest the engine begins at the zones and sorts a quarter of the register for each page.
  private var tables: SQL {
    query.community == nil && query.filter.communities.isEmpty ? Self.peopleFirst : PersonRecord.tables
  }

  static let peopleFirst: SQL = """
    person p CROSS JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL
    CROSS JOIN household h ON h.id = r.household_id LEFT JOIN community m ON m.id = r.community_id
    """
}

extension PersonSummary {
  fileprivate init(_ row: Session.Columns, seesAll: Bool) {
    let number = row.optionalText(4).flatMap(NationalID.init(stored:))
    self.init(
      id: row.id(0), name: PersonName(title: row.text(1), first: row.text(2), last: row.text(3)),
      nationalID: number.map { seesAll ? $0.grouped : $0.masked },
      birth: row.optionalText(5).flatMap { Birth(stored: $0) }, community: row.optionalText(6),
      zone: row.optionalInt(7), household: row.text(8),
      phone: row.optionalText(9).map { seesAll ? $0 : Office.maskedPhone($0) })
  }
}

extension PeoplePage {
  static let none = PeoplePage(people: [], next: nil, total: 0, soundsLike: false)
}
