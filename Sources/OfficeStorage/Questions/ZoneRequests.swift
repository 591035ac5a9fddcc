package import OfficeCore
package import ThaiText

/// A request from one zone to another, as far as the user may know it.
package struct ZoneRequestFile: Hashable, Sendable, Identifiable {
  package var id: ID<ZoneRequest>
  package var askedBy: String
  package var askedOn: Day
  /// The zones of who asks; empty is the whole city.
  package var askingZones: [Int]
  /// As who asks typed it.
  package var number: NationalID
  package var reason: String
  /// Whose number it is; nil for who asks, who is told no name.
  package var person: Holder?
  package var answer: ZoneRequest.Answer?
  package var answerNote: String
  package var answeredOn: Day?

  package struct Holder: Hashable, Sendable {
    package var id: ID<Person>
    package var name: String
    package var community: String?
  }

  /// It waits for an answer of the user's.
  package var waits: Bool { person != nil && answer == nil }
}

enum ZoneRequestRecord {
  static func find(_ id: ID<ZoneRequest>, in session: Session) throws -> (
    askedBy: String, zone: Int?, isAnswered: Bool
  )? {
    try session.first("SELECT asked_by, zone, answer IS NOT NULL FROM zone_request WHERE id = \(id)") {
      ($0.text(0), $0.optionalInt(1), $0.bool(2))
    }
  }
}

extension Office {
  /// What other zones ask of the user's, and what the user asked: open ones first, newest first.
  package func zoneRequests() throws -> [ZoneRequestFile] {
    try Visibility.require(.editRegister, actor)
    return try engine.read { session in
      let ours = within(.editRegister, zone: "q.zone")
      return try session.all(
        """
        SELECT q.id, coalesce(u.name, q.asked_by), q.asked_on, q.asking_zones, q.national_id, q.reason,
          CASE WHEN \(ours) THEN 1 ELSE 0 END,
          q.person_id, p.title || p.first_name || ' ' || p.last_name, m.name, q.answer, q.answer_note, q.answered_on
        FROM zone_request q JOIN person p ON p.id = q.person_id
        LEFT JOIN person_merge g ON g.merged_id = p.id
        LEFT JOIN residence r ON r.person_id = coalesce(g.survivor_id, p.id) AND r.to_day IS NULL
        LEFT JOIN community m ON m.id = r.community_id LEFT JOIN user_account u ON u.login = q.asked_by
        WHERE \(ours) OR q.asked_by = \(actor.user.login)
        ORDER BY q.answer IS NOT NULL, q.asked_on DESC, q.id DESC
        """
      ) { row in
        guard let number = NationalID(stored: row.text(4)) else { throw StoreError.damaged("national_id") }
        return ZoneRequestFile(
          id: row.id(0), askedBy: row.text(1), askedOn: try row.day(2),
          askingZones: row.text(3).split(separator: ";").compactMap { Int($0) }, number: number, reason: row.text(5),
          person: row.bool(6)
            ? ZoneRequestFile.Holder(
              id: row.id(7), name: ThaiForm.canonical(row.text(8)), community: row.optionalText(9))
            : nil,
          answer: row.optionalText(10).flatMap(ZoneRequest.Answer.init), answerNote: row.text(11),
          answeredOn: row.optionalDay(12))
      }
    }
  }
}
