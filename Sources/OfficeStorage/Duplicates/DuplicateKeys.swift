internal import OfficeCore
internal import ThaiText

/// Keeps the keys by which people are compared in step with what is recorded.
///
/// Triggers mark whoever is touched; before the transaction ends the keys of those are made anew. Of a few the people who
/// are like them are looked for at once; of many, as after an import, that is left to the scan.
enum DuplicateKeys {
  /// How many people are worked on at a time.
  static let chunk = 1_024
  /// Of so many the look-alikes are found within the deed.
  private static let few = 24

  /// Ends every transaction that may have changed people.
  static func settle(in session: Session) throws {
    let first = try due(in: session)
    guard !first.isEmpty else { return }
    guard first.count > few else {
      try make(of: first, in: session)
      return try DuplicatePairs.look(for: first, in: session)
    }
    let isNew = try session.first("SELECT 1 FROM person_key LIMIT 1") { $0.int(0) } == nil
    if isNew {
      // Sorting once costs less than keeping order all the while.
      try BulkIndexes.without(BulkIndexes.ofPersonKeys, in: session) { try makeAll(first, in: session) }
    } else {
      try makeAll(first, in: session)
    }
  }

  private static func makeAll(_ first: [Int64], in session: Session) throws {
    var ids = first
    while !ids.isEmpty {
      try make(of: ids, in: session)
      ids = try due(in: session)
    }
  }

  private static func due(in session: Session) throws -> [Int64] {
    try session.all(
      "SELECT person_id FROM person_key_due WHERE has_keys = 0 ORDER BY person_id LIMIT \(chunk)"
    ) { $0.int64(0) }
  }

  /// Writes the keys of these people. Whoever was merged into another has none.
  private static func make(of ids: [Int64], in session: Session) throws {
    let people = try PersonTraits.load(ids, in: session)
    for id in ids {
      guard let person = people[id] else {
        try session.run("DELETE FROM person_key WHERE person_id = \(id)")
        continue
      }
      let keys = BlockingKeys(person)
      try session.run(
        """
        INSERT INTO person_key(person_id, name, given_and_birth, family_and_birth, house, phone, other_phone)
        VALUES (\(id), \(keys.name), \(keys.givenAndBirth), \(keys.familyAndBirth), \(keys.house), \(keys.phone),
          \(keys.otherPhone))
        ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, given_and_birth = excluded.given_and_birth,
          family_and_birth = excluded.family_and_birth, house = excluded.house, phone = excluded.phone,
          other_phone = excluded.other_phone
        """)
    }
    try session.run("UPDATE person_key_due SET has_keys = 1 WHERE person_id IN (\(padded: ids))")
  }
}

extension PersonTraits {
  /// The people of these numbers who live somewhere, by their numbers.
  static func load(_ ids: [Int64], in session: Session) throws -> [Int64: PersonTraits] {
    var people: [Int64: PersonTraits] = [:]
    people.reserveCapacity(ids.count)
    guard !ids.isEmpty else { return people }
    try session.forEach(
      """
      SELECT p.id, p.national_id, p.first_name, p.last_name, p.sex, p.birth, p.phone, p.house_number, r.community_id,
        r.household_id
      FROM person p JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL WHERE p.id IN (\(padded: ids))
      """
    ) { people[$0.int64(0)] = try read($0) }
    return people
  }

  private static func read(_ row: Session.Columns) throws -> PersonTraits {
    PersonTraits(
      id: row.id(0), number: row.optionalText(1), given: row.text(2), family: row.text(3), sex: try row.code(4),
      birth: row.optionalText(5).flatMap { Birth(stored: $0) }, phone: row.optionalText(6),
      house: row.optionalText(7), community: row.optionalID(8), household: String(row.int64(9)))
  }
}

extension BlockingKeys {
  /// The columns of `person_key` with the keys that are known. Both columns of telephones are asked for each of them.
  var columns: [(column: String, key: Int64)] {
    let all: [(String, Int64?)] = [
      ("name", name), ("given_and_birth", givenAndBirth), ("family_and_birth", familyAndBirth), ("house", house),
      ("phone", phone), ("other_phone", phone), ("phone", otherPhone), ("other_phone", otherPhone),
    ]
    return all.compactMap { column, key in key.map { (column, $0) } }
  }
}
