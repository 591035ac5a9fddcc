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

  /// Days that began with people who are gone begin with whoever was registered next.
  static func forget(_ people: ClosedRange<Int64>, in session: Session) throws {
    let begun = try session.all(
      """
      SELECT first_person FROM registration_day
      WHERE first_person BETWEEN \(people.lowerBound) AND \(people.upperBound) ORDER BY first_person DESC
      """
    ) { $0.int64(0) }
    for first in begun {
      let next = try session.first("SELECT min(id) FROM person WHERE id >= \(first)") {
        $0.isNull(0) ? nil : $0.int64(0)
      }
      let isTaken = try session.number(
        "SELECT count(*) FROM registration_day WHERE first_person = \(next ?? nil)")
      if let next = next ?? nil, isTaken == 0 {
        try session.run("UPDATE registration_day SET first_person = \(next) WHERE first_person = \(first)")
      } else {
        try session.run("DELETE FROM registration_day WHERE first_person = \(first)")
      }
    }
  }
}
