internal import OfficeCore
internal import ThaiText

/// Finds those who look like one person, by the keys they share, and keeps the pairs.
enum DuplicatePairs {
  /// Of those of a zone who share one key with somebody so many are compared: more share only what tells nothing, such as
  /// the telephone of an office. Each zone by itself: who else lives in other zones changes nothing of what one zone sees.
  static let blockLimit = 100
  /// 0 is outside every community.
  static let zones = [0] + Community.zones

  /// Who of these zones looks like somebody, best first. `person` may be no record yet.
  static func alike(_ person: PersonTraits, zones: [Int] = zones, in session: Session) throws -> [(
    id: Int64, likeness: Likeness
  )] {
    var ids = try sharing(person, zones: zones, in: session)
    if let own = person.id { ids.remove(own.raw) }
    let others = try PersonTraits.load(ids.sorted(), in: session)
    return others.compactMap { id, other -> (id: Int64, likeness: Likeness)? in
      guard zones.contains(other.zone) else { return nil }
      let likeness = Likeness(person, other.traits)
      return likeness.grade == nil ? nil : (id, likeness)
    }
    .sorted { ($1.likeness.score, $0.id) < ($0.likeness.score, $1.id) }
  }

  /// Who shares a key with somebody, or has a number that may be meant to be the same.
  private static func sharing(_ person: PersonTraits, zones: [Int], in session: Session) throws -> Set<Int64> {
    var ids: Set<Int64> = []
    for (column, key) in BlockingKeys(person).columns {
      let statement = SQL(stringLiteral: "SELECT person_id FROM person_key WHERE \(column) = ")
      for zone in zones {
        let block = statement + "\(key) AND zone = \(zone) ORDER BY person_id LIMIT \(blockLimit)"
        try session.forEach(block) { ids.insert($0.int64(0)) }
      }
    }
    if let number = person.number {
      let numbers = NationalID.neighbours(of: number).map(\.digits) + [number]
      try session.forEach("SELECT id FROM person WHERE national_id IN (\(list: numbers))") { ids.insert($0.int64(0)) }
    }
    return ids
  }

  /// Finds the look-alikes of some people anew and keeps the pairs. What was answered stays.
  static func look(for ids: [Int64], in session: Session) throws {
    let people = try PersonTraits.load(ids, in: session)
    var known = people
    for id in ids {
      try session.run("DELETE FROM person_pair WHERE answer IS NULL AND (low_id = \(id) OR high_id = \(id))")
      guard let person = people[id] else { continue }
      let others = try mates(of: id, person.traits, in: session)
      let unknown = others.filter { known[$0] == nil }
      if !unknown.isEmpty { known.merge(try PersonTraits.load(unknown, in: session)) { first, _ in first } }
      for other in others {
        guard let mate = known[other] else { continue }
        let likeness = Likeness(person.traits, mate.traits)
        guard likeness.grade != nil else { continue }
        try keep(id, other, likeness, in: session)
      }
    }
    try session.run("DELETE FROM person_key_due WHERE has_keys = 1 AND person_id IN (\(padded: ids))")
  }

  /// Those who share a key with somebody, without those who are due later and will meet this one then.
  private static func mates(of id: Int64, _ person: PersonTraits, in session: Session) throws -> [Int64] {
    var ids = try sharing(person, zones: zones, in: session)
    ids.remove(id)
    let others = ids.sorted()
    var later: Set<Int64> = []
    for start in stride(from: 0, to: others.count, by: DuplicateKeys.chunk) {
      let part = others[start..<min(start + DuplicateKeys.chunk, others.count)]
      try session.forEach(
        "SELECT person_id FROM person_key_due WHERE person_id > \(id) AND person_id IN (\(padded: Array(part)))"
      ) { later.insert($0.int64(0)) }
    }
    return others.filter { !later.contains($0) }
  }

  /// Writes what somebody said of two records. The pair need not have been found: whoever merges two has said it.
  static func answer(
    _ answer: PairAnswer, _ one: Int64, _ other: Int64, _ reason: String, _ journal: Journal, in session: Session
  ) throws {
    let people = try PersonTraits.load([one, other], in: session)
    guard let first = people[one], let second = people[other] else { throw StoreError.noSuchRecord }
    let likeness = Likeness(first.traits, second.traits)
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
