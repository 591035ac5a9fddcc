internal import ThaiText

/// On which days people were registered. Their numbers run on, so that the first of a day tells it of all up to the next.
enum RegistrationDays {
  static func lastPerson(in session: Session) throws -> Int64 {
    try session.first("SELECT coalesce(max(id), 0) FROM person") { $0.int64(0) } ?? 0
  }

  /// People from this number on were registered on a day.
  static func note(from person: Int64, on day: Day, in session: Session) throws {
    let last = try session.first("SELECT day FROM registration_day ORDER BY first_person DESC LIMIT 1") { $0.text(0) }
    if last == day.iso { return }
    try session.run("INSERT INTO registration_day(first_person, day) VALUES (\(person), \(day))")
  }

  /// People after this number were registered on a day.
  static func note(after person: Int64, on day: Day, in session: Session) throws {
    let first = try session.first("SELECT min(id) FROM person WHERE id > \(person)") { $0.int64(0) }
    if let first { try note(from: first, on: day, in: session) }
  }
}
