package import OfficeCore
package import ThaiText

/// A person as the record stood on a day.
package struct PersonAsOf: Hashable, Sendable {
  package var day: Day
  package var details: PersonDetails
  /// The fields that were changed since, oldest change first.
  package var changedSince: [String]
  /// The day on which the person was registered by hand, where it is known: before it there was no record.
  package var registeredOn: Day?
  /// What was before a change was erased by law or cannot be read: the fields that may be wrong.
  package var unknown: [String]

  package var isRegistered: Bool { registeredOn.map { $0 <= day } ?? true }
}

extension Office {
  /// One person as the record stood at the end of a day (ข้อมูล ณ วันที่). Where he or she lived and which categories held
  /// is what is known today of that day; every other field is what the record said on that day, by the journal.
  ///
  /// Throws `RuleViolation.inFuture` for a day that has not come.
  package func person(_ id: ID<Person>, asOf day: Day) throws -> PersonAsOf {
    guard day <= today else { throw RuleViolation.inFuture(day) }
    let person = try self.person(id)
    return try engine.read { session in try asOf(person, day, in: session) }
  }

  func asOf(_ person: Person, _ day: Day, in session: Session) throws -> PersonAsOf {
    var result = PersonAsOf(day: day, details: person.details, changedSince: [], registeredOn: nil, unknown: [])
    let dated: Set<String> = ["community", "household", "head", "categories"]
    try session.forEach(
      """
      SELECT j.at, j.deed, p.content FROM journal j LEFT JOIN journal_payload p ON p.journal_id = j.id
      WHERE j.subject = 'person' AND j.subject_id = \(person.id)
        AND j.deed IN ('register', 'save', 'move', 'undo', 'import_update', 'merge', 'unmerge') ORDER BY j.id DESC
      """
    ) { row in
      guard let at = Moment(utc: row.text(0)) else { throw StoreError.damaged("journal") }
      if row.text(1) == "register" { return result.registeredOn = at.day }
      guard at.day > day else { return }
      guard let payload = row.optionalText(2).flatMap(Journal.Payload.reading) else {
        return result.unknown.append("")
      }
      for change in payload.changes where change.count == 3 {
        guard let field = change[0], !dated.contains(field), !EditUndo.remarks.contains(field) else { continue }
        do { try result.details.put(field, change[1]) } catch is UnreadableField {
          if field != "moved_on" { result.unknown.append(field) }
          continue
        }
        result.changedSince.removeAll { $0 == field }
        result.changedSince.insert(field, at: 0)
      }
    }
    try placeAsOf(&result, person.id, in: session)
    return result
  }

  /// Where the person lived and which categories held, by the tables that bear days.
  private func placeAsOf(_ result: inout PersonAsOf, _ id: ID<Person>, in session: Session) throws {
    let day = result.day
    let home = try session.first(
      """
      SELECT r.community_id, h.code, r.is_head FROM residence r JOIN household h ON h.id = r.household_id
      WHERE r.person_id = \(id) AND (r.from_day IS NULL OR r.from_day <= \(day))
        AND (r.to_day IS NULL OR r.to_day > \(day)) ORDER BY r.id DESC LIMIT 1
      """
    ) { row in (row.optionalID(0, Community.self), row.text(1), row.bool(2)) }
    if let home { (result.details.community, result.details.household, result.details.isHead) = home }
    let zone = try PersonRecord.zone(of: id, in: session)
    let held = try CategoryRecord.all(of: id, in: session).filter { $0.holds(on: day) }
    result.details.categories = seen(Set(held.map(\.category)), zone: zone)
  }
}
