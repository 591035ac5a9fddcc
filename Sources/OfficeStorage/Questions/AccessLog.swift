package import OfficeCore
package import ThaiText

/// Which looks at people are asked for.
package struct AccessQuery: Hashable, Sendable {
  /// Who was looked at; nil for everybody.
  package var person: ID<Person>?
  /// The days, both included; nil is open.
  package var from: Day?
  package var to: Day?

  package init(person: ID<Person>? = nil, from: Day? = nil, to: Day? = nil) {
    self.person = person
    self.from = from
    self.to = to
  }

  /// So many are shown, the newest.
  package static let limit = 2_000
}

extension Office {
  /// Who looked at whom: openings, reveals, copies, papers and files, newest first. Papers and files about many are in
  /// the log of each person on them; an export of the whole register is in everybody's.
  package func accessLog(_ query: AccessQuery) throws -> [AccessEvent] {
    try Visibility.require(.seeJournal, actor)
    return try engine.read { session in
      let zones = try zonesByLogin(in: session)
      var places: [Int64: Int?] = [:]
      var events: [AccessEvent] = []
      try session.forEach(Self.statement(query)) { row in
        guard let at = Moment(utc: row.text(1)) else { throw StoreError.damaged("journal") }
        let payload = row.optionalText(7).flatMap(Journal.Payload.reading)
        let person: ID<Person>? = row.text(5) == Subject.person.rawValue ? row.id(6) : query.person
        var event = AccessEvent(
          id: row.int64(0), at: at, login: row.text(2), name: row.text(3), deed: try row.code(4), person: person,
          personName: row.optionalText(8),
          what: ["field", "paper", "kind"].lazy.compactMap { payload?.after($0) }.first, reason: payload?.reason)
        if let person, let own = zones[event.login], !own.isEmpty {
          let zone = try places[person.raw] ?? PersonRecord.zone(of: person, in: session)
          places[person.raw] = zone
          if !(zone.map(own.contains) ?? false) { event.remarks.insert(.otherZone) }
        }
        events.append(event)
      }
      let limit = try Settings.number(.unusualViews, on: today, in: session) ?? 0
      try markMany(&events, query, limit: limit, in: session)
      return events
    }
  }

  /// Looks at others count too, where the log is one person's: what makes a user's use unusual is all that was opened.
  private func markMany(_ events: inout [AccessEvent], _ query: AccessQuery, limit: Int, in session: Session) throws {
    var all = events
    if query.person != nil, limit > 0 {
      let others = AccessQuery(from: query.from, to: query.to)
      all = try session.all(Self.statement(others)) { row in
        AccessEvent(
          id: row.int64(0), at: Moment(utc: row.text(1)) ?? now, login: row.text(2), name: "", deed: try row.code(4),
          person: row.text(5) == Subject.person.rawValue ? row.id(6) : nil)
      }
    }
    var many: Set<Int64> = []
    for looks in Dictionary(grouping: all, by: \.login).values {
      let looks = looks.compactMap { event in event.person.map { (id: event.id, at: event.at, person: $0.raw) } }
      many.formUnion(AccessRules.many(looks, limit: limit))
    }
    for index in events.indices where many.contains(events[index].id) { events[index].remarks.insert(.many) }
  }

  private func zonesByLogin(in session: Session) throws -> [String: Set<Int>] {
    var zones: [String: Set<Int>] = [:]
    try session.forEach("SELECT login, zones FROM user_account") {
      zones[$0.text(0)] = Set($0.text(1).split(separator: ";").compactMap { Int($0) })
    }
    return zones
  }

  private static func statement(_ query: AccessQuery) -> SQL {
    var conditions: [SQL] = ["j.deed IN (\(list: AccessEvent.Deed.allCases.map(\.rawValue)))"]
    if let person = query.person {
      conditions.append(
        """
        ((j.subject = 'person' AND j.subject_id = \(person)
            AND j.id > \(IntegrityCheck.forgotten("person", row: "\(person)")))
          OR j.id IN (SELECT journal_id FROM disclosure WHERE person_id = \(person))
          OR (j.subject = 'file' AND j.deed = 'export' AND j.at >= coalesce((SELECT date(d.day, '-1 day')
              FROM registration_day d WHERE d.first_person <= \(person) ORDER BY d.first_person DESC LIMIT 1), '')
            AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.journal_id = j.id)
            AND p.content NOT LIKE '%"records"%' AND (p.content LIKE '%"people"%' OR p.content LIKE '%"members"%'
              OR p.content LIKE '%"proposals"%' OR p.content LIKE '%"beneficiaries"%')))
        """)
    } else {
      conditions.append(
        """
        (j.subject = 'person' OR (j.subject = 'file' AND j.deed = 'export')
          OR j.id IN (SELECT journal_id FROM disclosure))
        """)
    }
    if let from = query.from { conditions.append("j.at >= \(Moment(startOf: from).utc)") }
    if let to = query.to { conditions.append("j.at < \(Moment(startOf: to.adding(days: 1)).utc)") }
    return """
      SELECT j.id, j.at, j.login, coalesce(u.name, j.login), j.deed, j.subject, j.subject_id, p.content,
        CASE WHEN j.subject = 'person' AND j.id > \(IntegrityCheck.forgotten("person", row: "j.subject_id"))
          THEN (SELECT title || first_name || ' ' || last_name FROM person WHERE id = j.subject_id) END
      FROM journal j LEFT JOIN journal_payload p ON p.journal_id = j.id LEFT JOIN user_account u ON u.login = j.login
      WHERE \(SQL.joined(conditions, by: " AND ")) ORDER BY j.id DESC LIMIT \(AccessQuery.limit)
      """
  }
}
