internal import OfficeCore
internal import ThaiText

/// Finds those who look like one person, by the keys they share, and keeps the pairs.
enum DuplicatePairs {
  /// Of those who share one key with somebody so many are compared: more share only what tells nothing, such as the
  /// telephone of an office.
  static let blockLimit = 200

  /// Who looks like somebody, best first. `person` may be no record yet.
  static func alike(_ person: PersonTraits, in session: Session) throws -> [(id: Int64, likeness: Likeness)] {
    var ids: Set<Int64> = []
    for (column, key) in BlockingKeys(person).columns {
      ids.formUnion(
        try session.all(
          SQL(stringLiteral: "SELECT person_id FROM person_key WHERE \(column) = ")
            + "\(key) ORDER BY person_id LIMIT \(blockLimit)"
        ) { $0.int64(0) })
    }
    if let number = person.number {
      let numbers = NationalID.neighbours(of: number).map(\.digits) + [number]
      ids.formUnion(
        try session.all("SELECT id FROM person WHERE national_id IN (\(list: numbers))") { $0.int64(0) })
    }
    if let own = person.id { ids.remove(own.raw) }
    return try compared(person, with: PersonTraits.load(ids.sorted(), in: session))
  }

  private static func compared(_ person: PersonTraits, with others: [Int64: PersonTraits]) -> [(
    id: Int64, likeness: Likeness
  )] {
    others.compactMap { id, other in
      let likeness = Likeness(person, other)
      return likeness.grade == nil ? nil : (id, likeness)
    }
    .sorted { ($1.likeness.score, $0.id) < ($0.likeness.score, $1.id) }
  }

  /// Finds the look-alikes of some people anew and keeps the pairs. What was answered stays.
  static func look(for ids: [Int64], in session: Session) throws {
    let people = try PersonTraits.load(ids, in: session)
    var known = people
    for id in ids {
      try session.run("DELETE FROM person_pair WHERE answer IS NULL AND (low_id = \(id) OR high_id = \(id))")
      guard let person = people[id] else { continue }
      let others = try mates(of: id, person, in: session)
      let unknown = others.filter { known[$0] == nil }
      if !unknown.isEmpty { known.merge(try PersonTraits.load(unknown, in: session)) { first, _ in first } }
      for other in others {
        guard let mate = known[other] else { continue }
        let likeness = Likeness(person, mate)
        guard likeness.grade != nil else { continue }
        try keep(id, other, likeness, in: session)
      }
    }
    try session.run("DELETE FROM person_key_due WHERE has_keys = 1 AND person_id IN (\(padded: ids))")
  }

  /// The numbers of those who share a key with somebody, without those who are due later and will meet this one then.
  private static func mates(of id: Int64, _ person: PersonTraits, in session: Session) throws -> [Int64] {
    var parts: [SQL] = BlockingKeys(person).columns.map { column, key in
      SQL(stringLiteral: "SELECT * FROM (SELECT person_id FROM person_key WHERE \(column) = ")
        + "\(key) ORDER BY person_id LIMIT \(blockLimit))"
    }
    if let number = person.number {
      let numbers = NationalID.neighbours(of: number).map(\.digits)
      parts.append("SELECT id FROM person WHERE national_id IN (\(list: numbers))")
    }
    guard !parts.isEmpty else { return [] }
    return try session.all(
      """
      SELECT k.person_id FROM (\(SQL.joined(parts, by: " UNION "))) k
      LEFT JOIN person_key_due d ON d.person_id = k.person_id
      WHERE k.person_id <> \(id) AND (d.person_id IS NULL OR k.person_id < \(id)) ORDER BY k.person_id
      """
    ) { $0.int64(0) }
  }

  /// Writes what somebody said of two records. The pair need not have been found: whoever merges two has said it.
  static func answer(
    _ answer: PairAnswer, _ one: Int64, _ other: Int64, _ reason: String, _ journal: Journal, in session: Session
  ) throws {
    let people = try PersonTraits.load([one, other], in: session)
    guard let first = people[one], let second = people[other] else { throw StoreError.noSuchRecord }
    let likeness = Likeness(first, second)
    try session.run(
      """
      INSERT INTO person_pair(low_id, high_id, score, evidence, answer, reason, answered_by, answered_at)
      VALUES (\(min(one, other)), \(max(one, other)), \(likeness.score), \(likeness.codes), \(answer.rawValue),
        \(reason), \(journal.login), \(journal.at.utc))
      ON CONFLICT (low_id, high_id) DO UPDATE SET answer = excluded.answer, reason = excluded.reason,
        answered_by = excluded.answered_by, answered_at = excluded.answered_at
      """)
  }

  private static func keep(_ one: Int64, _ other: Int64, _ likeness: Likeness, in session: Session) throws {
    try session.run(
      """
      INSERT INTO person_pair(low_id, high_id, score, evidence)
      VALUES (\(min(one, other)), \(max(one, other)), \(likeness.score), \(likeness.codes))
      ON CONFLICT (low_id, high_id) DO UPDATE SET score = excluded.score, evidence = excluded.evidence
      """)
  }
}
