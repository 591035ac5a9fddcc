package import OfficeCore
package import ThaiText

/// Somebody interested, in a list.
package struct InterestSummary: Hashable, Sendable, Identifiable {
  package var id: ID<Interest>
  package var day: Day
  /// The meeting, as `4/2570`; nil at the counter.
  package var outreachNumber: String?
  package var outreach: ID<Outreach>?
  /// Nil: not in the register yet.
  package var person: ID<Person>?
  package var name: String
  /// Nil too for a user who may not see it.
  package var phone: String?
  package var community: String?
  package var zone: Int?
  package var want: InterestKind
  package var topic: String
  package var recordedBy: String
}

enum InterestRecord {
  /// An interest `i` with its person `n`, the meeting `o`, and the community `m` where either lives.
  static let tables: SQL = """
    interest i LEFT JOIN outreach o ON o.id = i.outreach_id LEFT JOIN person n ON n.id = i.person_id
    LEFT JOIN residence r ON r.person_id = n.id AND r.to_day IS NULL
    LEFT JOIN community m ON m.id = CASE WHEN i.person_id IS NULL THEN i.community_id ELSE r.community_id END
    """

  /// A name without a community belongs to the zone of its meeting until it is registered.
  static let zone = "CASE WHEN i.person_id IS NULL THEN coalesce(m.zone, o.zone) ELSE m.zone END"

  static func find(_ id: ID<Interest>, in session: Session) throws -> Interest? {
    try session.first(
      """
      SELECT id, day, outreach_id, person_id, title, first_name, last_name, phone, community_id, want, topic, version
      FROM interest WHERE id = \(id)
      """
    ) { row in
      let who: InterestDetails.Who =
        if let person: ID<Person> = row.optionalID(3) {
          .person(person)
        } else {
          .named(
            InterestDetails.Name(
              name: PersonName(title: row.text(4), first: row.text(5), last: row.text(6)), phone: row.optionalText(7),
              community: row.optionalID(8)))
        }
      return Interest(
        id: row.id(0),
        details: InterestDetails(
          day: try row.day(1), outreach: row.optionalID(2), who: who, want: try row.code(9), topic: row.text(10)),
        version: row.int(11))
    }
  }

  static func zone(of id: ID<Interest>, in session: Session) throws -> Int? {
    try session.first("SELECT \(SQL(stringLiteral: zone)) FROM \(tables) WHERE i.id = \(id)") { $0.optionalInt(0) }
      .flatMap { $0 }
  }

  static func insert(_ details: InterestDetails, by login: String, in session: Session) throws -> ID<Interest> {
    var name: InterestDetails.Name?
    var person: ID<Person>?
    switch details.who {
    case .named(let who): name = who
    case .person(let id): person = id
    }
    return try session.insert(
      """
      INSERT INTO interest(day, outreach_id, person_id, title, first_name, last_name, phone, community_id, want, topic,
        recorded_by, version)
      VALUES (\(details.day), \(details.outreach), \(person), \(name?.name.title), \(name?.name.first),
        \(name?.name.last), \(name?.phone), \(name?.community), \(details.want.rawValue), \(details.topic), \(login), 1)
      """)
  }
}

extension Office {
  /// Who is interested in what, newest first: of one meeting, or of all and of the counter.
  package func interests(of outreach: ID<Outreach>? = nil) throws -> [InterestSummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      let ofOne: SQL = outreach.map { "i.outreach_id = \($0)" } ?? "1 = 1"
      let phones = scope(.seePersonalData)
      return try session.all(
        """
        SELECT i.id, i.day, o.number || '/' || o.fiscal_year, i.outreach_id, i.person_id,
          coalesce(n.title || n.first_name || ' ' || n.last_name,
            coalesce(i.title, '') || i.first_name || ' ' || coalesce(i.last_name, '')),
          CASE WHEN i.person_id IS NULL THEN i.phone ELSE n.phone END, m.name,
          \(SQL(stringLiteral: InterestRecord.zone)), i.want, i.topic, i.recorded_by
        FROM \(InterestRecord.tables) WHERE \(ofOne) AND \(within(.seeRegister, zone: InterestRecord.zone))
        ORDER BY i.day DESC, i.id DESC
        """
      ) {
        InterestSummary(
          id: $0.id(0), day: try $0.day(1), outreachNumber: $0.optionalText(2), outreach: $0.optionalID(3),
          person: $0.optionalID(4), name: ThaiForm.canonical($0.text(5)),
          phone: phones.contains(zone: $0.optionalInt(8)) ? $0.optionalText(6) : nil, community: $0.optionalText(7),
          zone: $0.optionalInt(8), want: try $0.code(9), topic: $0.text(10), recordedBy: $0.text(11))
      }
    }
  }

  package func interest(_ id: ID<Interest>) throws -> Interest {
    try engine.read { session in
      guard let interest = try InterestRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seePersonalData, zone: try InterestRecord.zone(of: id, in: session), actor)
      return interest
    }
  }
}
