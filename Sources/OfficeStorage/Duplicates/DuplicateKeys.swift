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

  /// Writes the keys of these people. Whoever was merged into another, or has no identity any more, has none.
  private static func make(of ids: [Int64], in session: Session) throws {
    let people = try PersonTraits.load(ids, in: session)
    let write = try session.repeated(
      """
      INSERT OR REPLACE INTO person_key(person_id, zone, name, former_name, given_and_birth, family_and_birth, house,
        phone, phone2, phone3, phone4) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for id in ids {
      guard let person = people[id] else {
        try session.run("DELETE FROM person_key WHERE person_id = \(id)")
        continue
      }
      try write.run([id.bound, person.zone.bound] + BlockingKeys(person.traits).all.map { Value.maybe($0) })
    }
    try session.run("UPDATE person_key_due SET has_keys = 1 WHERE person_id IN (\(padded: ids))")
  }
}

/// A person with what is compared, and the zone of the community (0 is none).
struct ComparedPerson {
  var traits: PersonTraits
  var zone: Int
}

extension PersonTraits {
  /// The people of these numbers who live somewhere, by their numbers.
  static func load(_ ids: [Int64], in session: Session) throws -> [Int64: ComparedPerson] {
    var people: [Int64: ComparedPerson] = [:]
    people.reserveCapacity(ids.count)
    guard !ids.isEmpty else { return people }
    try session.forEach(
      """
      SELECT p.id, p.national_id, p.first_name, p.last_name, p.sex, p.birth, p.phone, p.house_number, r.community_id,
        r.household_id, p.former_surname, coalesce(m.zone, 0),
        (SELECT group_concat(number, char(10)) FROM
          (SELECT number FROM person_phone f WHERE f.person_id = p.id ORDER BY f.place))
      FROM person p JOIN residence r ON r.person_id = p.id AND r.to_day IS NULL
      LEFT JOIN community m ON m.id = r.community_id WHERE p.id IN (\(padded: ids))
        AND NOT EXISTS (SELECT 1 FROM anonymised a WHERE a.person_id = p.id)
      """
    ) { people[$0.int64(0)] = ComparedPerson(traits: try read($0), zone: $0.int(11)) }
    return people
  }

  private static func read(_ row: Session.Columns) throws -> PersonTraits {
    PersonTraits(
      id: row.id(0), number: row.optionalText(1), given: row.text(2), family: row.text(3), sex: try row.code(4),
      birth: row.optionalText(5).flatMap { Birth(stored: $0) },
      phones: [row.optionalText(6), row.optionalText(12)].compactMap { $0 }, house: row.optionalText(7),
      community: row.optionalID(8), household: String(row.int64(9)), formerFamily: row.optionalText(10) ?? "")
  }
}

extension BlockingKeys {
  private static let phoneColumns = ["phone", "phone2", "phone3", "phone4"]

  /// In the order of the columns of `person_key`.
  var all: [Int64?] {
    [name, formerName, givenAndBirth, familyAndBirth, house]
      + Self.phoneColumns.indices.map { phones.indices.contains($0) ? phones[$0] : nil }
  }

  /// The columns of `person_key` to ask for each key that is known: a telephone may stand in each column of telephones, and
  /// the name of one may be the former name of the other.
  var columns: [(column: String, key: Int64)] {
    var all: [(String, Int64?)] = [
      ("given_and_birth", givenAndBirth), ("family_and_birth", familyAndBirth), ("house", house),
    ]
    for key in [name, formerName] { all += [("name", key), ("former_name", key)] }
    for key in phones { all += Self.phoneColumns.map { ($0, key) } }
    return all.compactMap { column, key in key.map { (column, $0) } }
  }
}
