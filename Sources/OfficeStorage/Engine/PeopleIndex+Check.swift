/// What `verify` asks of the index of people.
extension PeopleIndex {
  /// People whom the index does not hold, those whose rank is not in the order of the names, those who were touched and not
  /// settled, and numbers in the index of nobody.
  static func strangers(in session: Session) throws -> [Int64] {
    var strangers = try session.all(
      """
      SELECT p.id FROM person p WHERE NOT EXISTS (
        SELECT 1 FROM person_rank k JOIN person_gram_docsize d ON d.id = k.rank WHERE k.person_id = p.id)
      UNION SELECT person_id FROM person_stale
      UNION ALL
      SELECT d.id FROM person_gram_docsize d WHERE NOT EXISTS (SELECT 1 FROM person_rank k WHERE k.rank = d.id)
      """
    ) { $0.int64(0) }
    var last: Int64 = 0
    try session.forEach(
      """
      SELECT k.rank, p.id FROM person p CROSS JOIN person_rank k ON k.person_id = p.id WHERE k.rank < \(fresh)
      ORDER BY p.given_key, p.family_key, p.id
      """
    ) { row in
      if row.int64(0) <= last { strangers.append(row.int64(1)) }
      last = max(last, row.int64(0))
    }
    return strangers
  }

  /// Of the people whose number is a multiple of `step`, those who are not found by their names or facts. When all are
  /// asked about: how many tokens more the index holds than belong to them.
  static func unfound(every step: Int, in session: Session) throws -> (people: [Int64], surplus: Int) {
    if step == 1 { return try compareAll(in: session) }
    var unfound: [Int64] = []
    try forEach(every: step, in: session) { person, rank in
      let found = try session.number(
        "SELECT count(*) FROM person_gram WHERE person_gram MATCH \(person.match) AND rowid = \(rank)")
      if found == 0 { unfound.append(person.id) }
    }
    return (unfound, 0)
  }

  /// Searching for everybody would take milliseconds each. What the index holds of each is summed up in one pass over it,
  /// and compared with the sum of what belongs there.
  private static func compareAll(in session: Session) throws -> (people: [Int64], surplus: Int) {
    var sums: [Int64: TokenSum] = [:]
    try session.forEach("SELECT term, doc, offset FROM person_gram_token") { row in
      sums[row.int64(1), default: TokenSum()].add(row.text(0).utf8, at: row.int(2))
    }
    var unfound: [Int64] = []
    try forEach(every: 1, in: session) { person, rank in
      if sums.removeValue(forKey: rank) != TokenSum(person.tokens) { unfound.append(person.id) }
    }
    return (unfound, sums.values.reduce(0) { $0 + $1.count })
  }

  private static func forEach(
    every step: Int, in session: Session, _ body: (IndexedPerson, _ rank: Int64) throws -> Void
  ) throws {
    try session.forEach(
      """
      SELECT \(IndexedPerson.columns), (SELECT rank FROM person_rank k WHERE k.person_id = i.person_id)
      FROM indexed_person i WHERE person_id % \(step) = 0
      """
    ) { row in try body(IndexedPerson(row), row.int64(6)) }
  }

  /// A sum over tokens and their places, whatever their order.
  private struct TokenSum: Equatable {
    private(set) var count = 0
    private var sum: UInt64 = 0

    init() {}

    init(_ tokens: String) {
      for (place, token) in tokens.utf8.split(separator: UInt8(ascii: " ")).enumerated() { add(token, at: place) }
    }

    mutating func add(_ token: some Sequence<UInt8>, at place: Int) {
      // FNV-1a, 64 bits.
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ UInt64(place)) &* 0x9e37_79b9_7f4a_7c15
      sum &+= hash ^ hash >> 29
      count += 1
    }
  }
}

extension IndexedPerson {
  /// The match expression for all tokens: grams as they lie together, each fact by itself.
  fileprivate var match: String {
    let words = tokens.split(separator: " ")
    let phrases = words.dropLast(facts.split(separator: " ").count).split(separator: "z")
    let parts = phrases.map { $0.joined(separator: " ") } + facts.split(separator: " ").map(String.init)
    return parts.map { "\"" + $0 + "\"" }.joined(separator: " AND ")
  }
}
