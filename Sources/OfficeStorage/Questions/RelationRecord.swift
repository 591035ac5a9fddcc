internal import OfficeCore
internal import ThaiText

/// Reading and writing relations within a transaction. A relation is stored once, under one of its two names.
enum RelationRecord {
  /// The relations of a person, told from his or her side, those that hold first.
  static func all(of person: ID<Person>, in session: Session) throws -> [Relation] {
    try session.all(
      """
      SELECT id, person_id, other_id, kind, degree, from_day, to_day, note FROM relation
      WHERE person_id = \(person) OR other_id = \(person) ORDER BY to_day IS NOT NULL, id
      """
    ) { try read($0, of: person) }
  }

  static func find(_ id: ID<Relation>, of person: ID<Person>, in session: Session) throws -> Relation? {
    try session.first(
      """
      SELECT id, person_id, other_id, kind, degree, from_day, to_day, note FROM relation
      WHERE id = \(id) AND (person_id = \(person) OR other_id = \(person))
      """
    ) { try read($0, of: person) }
  }

  private static func read(_ row: Session.Columns, of person: ID<Person>) throws -> Relation {
    let subject: ID<Person> = row.id(1)
    let kind: RelationKind = try row.code(3)
    let isOwn = subject == person
    return Relation(
      id: row.id(0),
      details: Relation.Details(
        other: isOwn ? row.id(2) : subject, kind: isOwn ? kind : kind.inverse, degree: row.optionalInt(4),
        from: row.optionalDay(5), to: row.optionalDay(6), note: row.optionalText(7)))
  }

  static func insert(_ details: Relation.Details, of person: ID<Person>, in session: Session) throws -> ID<Relation> {
    let (subject, other, kind) = stored(details, of: person)
    return try session.insert(
      """
      INSERT INTO relation(person_id, other_id, kind, degree, from_day, to_day, note)
      VALUES (\(subject), \(other), \(kind.rawValue), \(details.degree), \(details.from), \(details.to), \(details.note))
      """)
  }

  static func update(_ id: ID<Relation>, _ details: Relation.Details, of person: ID<Person>, in session: Session) throws
  {
    let (subject, other, kind) = stored(details, of: person)
    try session.run(
      """
      UPDATE relation SET person_id = \(subject), other_id = \(other), kind = \(kind.rawValue),
        degree = \(details.degree), from_day = \(details.from), to_day = \(details.to), note = \(details.note)
      WHERE id = \(id)
      """)
  }

  private static func stored(_ details: Relation.Details, of person: ID<Person>) -> (
    ID<Person>, ID<Person>, RelationKind
  ) {
    details.kind.isStored
      ? (person, details.other, details.kind) : (details.other, person, details.kind.inverse)
  }

  /// The ties that hold on a day, for the rule about conflicts of interest: those of the person, and of everybody who is
  /// reached within some steps.
  static func ties(from person: ID<Person>, on day: Day, steps: Int = 6, in session: Session) throws -> [Kinship.Tie] {
    var ties: Set<Kinship.Tie> = []
    var known: Set<ID<Person>> = [person]
    var edge: [ID<Person>] = [person]
    for _ in 0..<steps where !edge.isEmpty {
      var next: Set<ID<Person>> = []
      try session.forEach(
        """
        SELECT person_id, other_id, kind, degree FROM relation
        WHERE (person_id IN (\(list: edge)) OR other_id IN (\(list: edge)))
          AND (from_day IS NULL OR from_day <= \(day)) AND (to_day IS NULL OR to_day > \(day))
        """
      ) { row in
        let tie = Kinship.Tie(row.id(0), row.id(1), try row.code(2), degree: row.optionalInt(3))
        ties.insert(tie)
        next.formUnion([tie.person, tie.other])
      }
      edge = next.subtracting(known).sorted()
      known.formUnion(next)
    }
    return Array(ties)
  }
}

extension Relation.Details {
  var journalFields: [(String, String?)] {
    [
      ("relation", kind.rawValue), ("other_person", String(other.raw)), ("degree", degree.map(String.init)),
      ("valid_from", from?.iso), ("valid_to", to?.iso), ("note", note),
    ]
  }

  /// The same relation told from the other side.
  func told(of person: ID<Person>) -> Relation.Details {
    var told = self
    told.other = person
    told.kind = kind.inverse
    return told
  }
}
