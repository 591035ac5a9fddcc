package import OfficeCore

/// An outreach in a list.
package struct OutreachSummary: Hashable, Sendable, Identifiable {
  package var outreach: Outreach
  /// By code.
  package var communities: [String]
  /// Who said there that they are interested.
  package var interested: Int
  package var id: ID<Outreach> { outreach.id }
}

enum OutreachRecord {
  private static let columns: SQL = """
    o.id, o.zone, o.number, o.day, o.channel, o.topic, o.place, o.speakers, o.women, o.men, o.sex_unspecified, o.note,
    o.version,
    (SELECT group_concat(k.community_id, ';') FROM outreach_community k WHERE k.outreach_id = o.id),
    (SELECT group_concat(k.category || ' ' || k.count, ';') FROM outreach_category k WHERE k.outreach_id = o.id)
    """

  static func find(_ id: ID<Outreach>, in session: Session) throws -> Outreach? {
    try session.first("SELECT \(columns) FROM outreach o WHERE o.id = \(id)", read)
  }

  /// Newest first.
  static func all(where condition: SQL, in session: Session) throws -> [Outreach] {
    try session.all(
      "SELECT \(columns) FROM outreach o WHERE \(condition) ORDER BY o.day DESC, o.zone, o.number DESC", read)
  }

  static func zone(of id: ID<Outreach>, in session: Session) throws -> Int? {
    try session.first("SELECT zone FROM outreach WHERE id = \(id)") { $0.int(0) }
  }

  private static func read(_ row: Session.Columns) throws -> Outreach {
    let communities = row.text(13).split(separator: ";").compactMap { Int64($0) }.map { ID<Community>($0) }
    var came = Attendance(women: row.int(8), men: row.int(9), unspecified: row.int(10))
    for part in row.text(14).split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      guard words.count == 2, let category = PersonCategory(rawValue: words[0]), let count = Int(words[1]) else {
        throw StoreError.damaged("outreach_category")
      }
      came.categories[category] = count
    }
    return Outreach(
      id: row.id(0), number: row.int(2),
      details: OutreachDetails(
        day: try row.day(3), zone: row.int(1), communities: Set(communities), channel: try row.code(4),
        topic: row.text(5), place: row.text(6), speakers: row.text(7), came: came, note: row.text(11)),
      version: row.int(12))
  }

  static func update(_ id: ID<Outreach>, _ details: OutreachDetails, in session: Session) throws {
    try session.run(
      """
      UPDATE outreach SET day = \(details.day), channel = \(details.channel.rawValue), topic = \(details.topic),
        place = \(details.place), speakers = \(details.speakers), women = \(details.came.women),
        men = \(details.came.men), sex_unspecified = \(details.came.unspecified), note = \(details.note),
        version = version + 1 WHERE id = \(id)
      """)
    try session.run("DELETE FROM outreach_community WHERE outreach_id = \(id)")
    try session.run("DELETE FROM outreach_category WHERE outreach_id = \(id)")
    try writeParts(id, details, in: session)
  }

  static func writeParts(_ id: ID<Outreach>, _ details: OutreachDetails, in session: Session) throws {
    for community in details.communities.sorted() {
      try session.run(
        "INSERT INTO outreach_community(outreach_id, community_id) VALUES (\(id), \(community))")
    }
    for (category, count) in details.came.categories.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > 0 {
      try session.run(
        "INSERT INTO outreach_category(outreach_id, category, count) VALUES (\(id), \(category.rawValue), \(count))")
    }
  }
}

extension Office {
  /// What was done in a fiscal year to be known, newest first; of one community when one is named.
  package func outreaches(fiscalYear: Int, community: ID<Community>? = nil) throws -> [OutreachSummary] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      var condition: SQL = "o.fiscal_year = \(fiscalYear) AND \(within(.seeRegister, zone: "o.zone"))"
      if let community {
        condition =
          condition
            + """
             AND EXISTS (SELECT 1 FROM outreach_community k WHERE k.outreach_id = o.id AND k.community_id = \(community))
            """
      }
      let names = Dictionary(try Communities.all(in: session).map { ($0.id, ($0.code, $0.name)) }) { first, _ in first }
      let interested = try interestedByOutreach(in: session)
      return try OutreachRecord.all(where: condition, in: session).map { outreach in
        OutreachSummary(
          outreach: outreach,
          communities: outreach.details.communities.compactMap { names[$0] }.sorted { $0.0 < $1.0 }.map(\.1),
          interested: interested[outreach.id] ?? 0)
      }
    }
  }

  package func outreach(_ id: ID<Outreach>) throws -> Outreach {
    try engine.read { session in
      guard let outreach = try OutreachRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.seeRegister, zone: outreach.details.zone, actor)
      return outreach
    }
  }

  private func interestedByOutreach(in session: Session) throws -> [ID<Outreach>: Int] {
    var counts: [ID<Outreach>: Int] = [:]
    try session.forEach(
      """
      SELECT i.outreach_id, count(*) FROM \(InterestRecord.tables)
      WHERE i.outreach_id IS NOT NULL AND \(within(.seeRegister, zone: InterestRecord.zone)) GROUP BY i.outreach_id
      """
    ) { counts[$0.id(0)] = $0.int(1) }
    return counts
  }
}
