internal import OfficeCore

/// SQLite's index of people. Its rows are numbered in dictionary order of the names (`person_rank`), so that it answers
/// with the first page at once, however many people have the words.
///
/// Between two ranks lie gaps for those who come later. Where a gap is full a person gets a rank beyond all others,
/// `fresh` or more: these few are sorted into each page. When they have become many, all are ranked anew.
///
/// Whoever writes people need not know of it: triggers keep the people touched as the index knows them (`PeopleMarks`),
/// and `settle` brings it in step before the transaction ends.
enum PeopleIndex {
  /// Ranks from here on stand in no order.
  static let fresh: Int64 = 1 << 40
  private static let gap: Int64 = 16
  /// So many people are read, or are given their tokens, at a time.
  private static let chunk = 256
  /// From so many on it may be quicker to make the index anew.
  private static let many = 500

  /// Brings the index in step with what was touched in this transaction. Ends every transaction that changes records.
  static func settle(in session: Session) throws {
    let touched = try session.number("SELECT count(*) FROM person_stale")
    guard touched > 0 else { return }
    if touched > many, try touched * 4 > session.number("SELECT count(*) FROM person_rank") {
      return try rebuild(in: session)
    }
    if touched > chunk { try gatherMuch(true, in: session) }
    // All who change places leave first, lest others be ranked by where they stood.
    let ids = try session.all("SELECT person_id FROM person_stale ORDER BY person_id") { $0.int64(0) }
    let changed = try takeOut(ids, session)
    var isCrowded = false
    for part in parts(of: changed) {
      var ranked: [(rank: Int64, tokens: String)] = []
      for person in try now(part, in: session) {
        var known = try rank(of: person.id, in: session)
        if known == nil {
          let new = try rank(for: person, in: session)
          try session.run("INSERT INTO person_rank(rank, person_id) VALUES (\(new), \(person.id))")
          isCrowded = isCrowded || new >= fresh
          known = new
        }
        if let known { ranked.append((known, person.tokens)) }
      }
      try write(ranked, in: session)
    }
    try session.run("DELETE FROM person_stale")
    if touched > chunk { try gatherMuch(false, in: session) }
    if isCrowded { try rankAnewIfCrowded(in: session) }
  }

  /// Takes the old tokens of those who differ out of the index, and the ranks of those with other names. Gives who differs.
  private static func takeOut(_ touched: [Int64], _ session: Session) throws -> [Int64] {
    var changed: [Int64] = []
    for part in parts(of: touched) {
      let before = try session.all(
        """
        SELECT \(IndexedPerson.columns) FROM person_stale WHERE person_id IN (\(padded: part)) AND given_key IS NOT NULL
        """, IndexedPerson.init)
      let old = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
      let new = Dictionary(uniqueKeysWithValues: try now(part, in: session).map { ($0.id, $0) })
      for id in part where old[id] != new[id] {
        changed.append(id)
        guard let old = old[id], let rank = try rank(of: id, in: session) else { continue }
        try session.run("INSERT INTO person_gram(person_gram, rowid, grams) VALUES ('delete', \(rank), \(old.tokens))")
        if new[id].map({ !$0.isNamedLike(old) }) ?? true {
          try session.run("DELETE FROM person_rank WHERE rank = \(rank)")
        }
      }
    }
    return changed
  }

  private static func parts(of ids: [Int64]) -> [[Int64]] {
    stride(from: 0, to: ids.count, by: chunk).map { Array(ids[$0..<min($0 + chunk, ids.count)]) }
  }

  private static func now(_ ids: [Int64], in session: Session) throws -> [IndexedPerson] {
    try session.all(
      "SELECT \(IndexedPerson.columns) FROM indexed_person WHERE person_id IN (\(padded: ids)) ORDER BY person_id",
      IndexedPerson.init)
  }

  private static func rank(of person: Int64, in session: Session) throws -> Int64? {
    try session.first("SELECT rank FROM person_rank WHERE person_id = \(person)") { $0.int64(0) }
  }

  private static func write(_ people: [(rank: Int64, tokens: String)], in session: Session) throws {
    let statement = try session.repeated("INSERT INTO person_gram(rowid, grams) VALUES (?, ?)")
    for person in people { try statement.run([person.rank.bound, .text(person.tokens)]) }
  }

  /// A rank between those of the neighbours; else one beyond all.
  private static func rank(for person: IndexedPerson, in session: Session) throws -> Int64 {
    let position: [Value] = [.blob(person.givenKey), .blob(person.familyKey), .integer(person.id)]
    let before = try ranked(position, isBefore: true, orAt: false, in: session) ?? 0
    let after = try ranked(position, isBefore: false, orAt: false, in: session) ?? before + 2 * gap
    if after - before > 1, after < fresh { return before + (after - before) / 2 }
    return try max(session.first("SELECT max(rank) FROM person_rank") { $0.int64(0) } ?? 0, fresh - 1) + 1
  }

  /// The nearest rank before or after a place in the order of names, `[given key, family key, id]`, those beyond all left
  /// out; nil where there is none.
  private static func ranked(_ position: [Value], isBefore: Bool, orAt: Bool, in session: Session) throws -> Int64? {
    let sign: SQL = isBefore ? (orAt ? "<=" : "<") : (orAt ? ">=" : ">")
    let direction: SQL = isBefore ? "DESC" : "ASC"
    return try session.first(
      """
      SELECT k.rank FROM person p CROSS JOIN person_rank k ON k.person_id = p.id
      WHERE (p.given_key, p.family_key, p.id) \(sign) (\(list: position)) AND k.rank < \(fresh)
      ORDER BY p.given_key \(direction), p.family_key \(direction), p.id \(direction) LIMIT 1
      """
    ) { $0.int64(0) }
  }

  // MARK: - Everybody

  /// Ranks everybody anew when too many stand in no order. Those are so few among all that this takes little of the time
  /// that it took to register them.
  private static func rankAnewIfCrowded(in session: Session) throws {
    let count = try session.number("SELECT count(*) FROM person_rank WHERE rank >= \(fresh)")
    guard count > many, try count * 20 > session.number("SELECT count(*) FROM person_rank") else { return }
    try rebuild(in: session)
  }

  /// Makes the index anew: the tokens of one part are worked out beside, while the part before it is written.
  static func rebuild(in session: Session) throws {
    try session.run("INSERT INTO person_gram(person_gram) VALUES ('delete-all')")
    try session.run("DELETE FROM person_rank")
    try session.run("DELETE FROM person_stale")
    try gatherMuch(true, in: session)
    let rankInsertion = try session.repeated("INSERT INTO person_rank(rank, person_id) VALUES (?, ?)")
    var last: Int64 = 0
    var part: [IndexedPerson] = []
    var ahead: Ahead<[(id: Int64, tokens: String)]>?
    func turn() throws {
      let people = part
      let next = Ahead(1) { _ in people.map { (id: $0.id, tokens: $0.tokens) } }
      part.removeAll(keepingCapacity: true)
      try finish()
      ahead = next
    }
    func finish() throws {
      let people = (ahead?.next() ?? []).enumerated().map { (rank: last + gap * Int64($0 + 1), $1) }
      ahead = nil
      last = people.last?.rank ?? last
      // Not in turns: before some statements the engine writes out what the index has gathered.
      for (rank, person) in people { try rankInsertion.run([rank.bound, person.id.bound]) }
      try write(people.map { ($0, $1.tokens) }, in: session)
    }
    try session.forEach(
      "SELECT \(IndexedPerson.columns) FROM indexed_person ORDER BY given_key, family_key, person_id"
    ) { row in
      part.append(IndexedPerson(row))
      if part.count == chunk * 8 { try turn() }
    }
    try turn()
    try finish()
    try gatherMuch(false, in: session)
  }

  /// While many people are taken in, grams gather in memory and are sorted once, not merged again and again.
  private static func gatherMuch(_ isMuch: Bool, in session: Session) throws {
    try session.run("INSERT INTO person_gram(person_gram, rank) VALUES ('hashsize', \(isMuch ? 64 << 20 : 1 << 20))")
  }

  // MARK: - Who has what

  /// The people who match, as the first tables of a join; `condition(_:)` is its condition.
  static let tables: SQL = "person_gram g CROSS JOIN person_rank k ON k.rank = g.rowid"
  static func condition(_ match: String) -> SQL { "g.person_gram MATCH \(match)" }

  /// How many match, `most` at most.
  static func count(_ match: String, most: Int, in session: Session) throws -> Int {
    try session.number(
      "SELECT count(*) FROM (SELECT rowid FROM person_gram WHERE person_gram MATCH \(match) LIMIT \(most))")
  }

  /// The ranks of those who match, in order from after a place in the order of names (nil: from the beginning), `limit` at
  /// most; and those of all who match and stand in no order.
  static func ranks(
    _ match: String, after position: [Value]?, isDescending: Bool, limit: Int, in session: Session
  ) throws -> [Int64] {
    var bound: SQL = "rowid < \(fresh)"
    if let position {
      let rank = try ranked(position, isBefore: !isDescending, orAt: true, in: session)
      bound = isDescending ? "rowid < \(rank ?? fresh)" : "rowid < \(fresh) AND rowid > \(rank ?? 0)"
    }
    let inOrder: SQL = """
      SELECT rowid FROM person_gram WHERE person_gram MATCH \(match) AND \(bound)
      ORDER BY rowid \(isDescending ? SQL(stringLiteral: "DESC") : "ASC") LIMIT \(limit)
      """
    let rest: SQL = "SELECT rowid FROM person_gram WHERE person_gram MATCH \(match) AND rowid >= \(fresh)"
    return try session.all(inOrder) { $0.int64(0) } + session.all(rest) { $0.int64(0) }
  }
}
