internal import OfficeCore

/// What the index of people holds of one person: all by which a list of people is searched and narrowed.
struct IndexedPerson: Equatable, Sendable {
  var id: Int64
  /// The dictionary order of the names.
  var givenKey: [UInt8]
  var familyKey: [UInt8]
  /// Name, number, phone and house number, a line each.
  var searchKey: String
  var looseKey: String
  /// Tokens.
  var facts: String

  /// As the view `indexed_person` and the table `person_stale` have them.
  static let columns: SQL = "person_id, given_key, family_key, search_key, loose_key, facts"

  init(_ row: Session.Columns) {
    id = row.int64(0)
    givenKey = row.blob(1)
    familyKey = row.blob(2)
    searchKey = row.text(3)
    looseKey = row.text(4)
    facts = row.text(5)
  }

  /// The grams of name, number, phone and house number; their letters; the grams of the loose key; the facts.
  var tokens: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((searchKey.utf8.count + looseKey.utf8.count) * 3 + facts.utf8.count)
    Grams.write(searchKey, into: &bytes)
    Grams.separate(&bytes)
    Grams.writeLetters(of: searchKey, into: &bytes)
    Grams.separate(&bytes)
    Grams.write(looseKey, mark: Grams.loose, into: &bytes)
    Grams.separate(&bytes)
    bytes.append(UInt8(ascii: " "))
    bytes += facts.utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  func isNamedLike(_ other: IndexedPerson) -> Bool { givenKey == other.givenKey && familyKey == other.familyKey }

  // MARK: - Facts, a token each; none begins with a hexadecimal digit, u, l or z

  /// Each in SQL, of the person `p`, where the person lives now `r` and that community `m`; null is none. A further one
  /// comes last, with a migration that makes the view anew and ranks people anew (`Migrations.rankingPeople`).
  static let factColumns = [
    "'n' || (p.national_id IS NOT NULL)",
    "'y' || coalesce(m.zone, 0)",
    "'x' || r.community_id",
    "iif(r.is_head, 'h1', NULL)",
    """
    (SELECT group_concat('k' || replace(c.category, '_', ''), ' ') FROM person_category c
      WHERE c.person_id = p.id AND c.to_day IS NULL)
    """,
    "'s' || p.is_active",
  ]

  /// nil: outside every community.
  static func zone(_ zone: Int?) -> String { "y\(zone ?? 0)" }
  static func community(_ id: Int64) -> String { "x\(id)" }
  static func has(number: Bool) -> String { number ? "n1" : "n0" }
  static let head = "h1"
  static func category(_ code: String) -> String { "k" + code.filter { $0 != "_" } }
  static func standing(_ standing: RegisterStanding) -> String { standing == .registered ? "s1" : "s0" }
  /// Nobody has it.
  static let nobody = "k"
}
