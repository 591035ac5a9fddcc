/// What `verify` asks of the index of people.
extension PeopleIndex {
  /// People whom the index does not hold though they were not merged into another, those whose rank is not in the order of the names, those who were touched and not
  /// settled, and numbers in the index of nobody.
  static func strangers(in session: Session) throws -> [Int64] {
    var strangers = try session.all(
      """
      SELECT p.id FROM person p WHERE NOT EXISTS (
        SELECT 1 FROM person_rank k JOIN person_gram_docsize d ON d.id = k.rank WHERE k.person_id = p.id)
        AND NOT EXISTS (SELECT 1 FROM person_merge g WHERE g.merged_id = p.id)
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
    var unfound: [Int64] = []
    var belong = 0
    try session.forEach(
      """
      SELECT \(IndexedPerson.columns), (SELECT rank FROM person_rank k WHERE k.person_id = i.person_id)
      FROM indexed_person i WHERE person_id % \(step) = 0
      """
    ) { row in
      let person = IndexedPerson(row)
      belong += person.count
      let found = try session.number(
        "SELECT count(*) FROM person_gram WHERE person_gram MATCH \(person.match) AND rowid = \(row.int64(6))")
      if found == 0 { unfound.append(person.id) }
    }
    guard step == 1, unfound.isEmpty else { return (unfound, 0) }
    return (unfound, try session.number("SELECT coalesce(sum(doc), 0) FROM person_gram_terms") - belong)
  }
}

extension IndexedPerson {
  /// How many different tokens there are.
  fileprivate var count: Int { Set(tokens.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)).count }

  /// The match expression for all tokens: grams as they lie together, each fact by itself.
  fileprivate var match: String {
    let words = tokens.split(separator: " ")
    let phrases = words.dropLast(facts.split(separator: " ").count).split(separator: "z")
    let parts = phrases.map { $0.joined(separator: " ") } + facts.split(separator: " ").map(String.init)
    return parts.map { "\"" + $0 + "\"" }.joined(separator: " AND ")
  }
}
