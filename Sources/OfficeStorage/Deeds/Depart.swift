package import OfficeCore
package import ThaiText

extension Office {
  /// Takes a person off the lists (จำหน่ายออกจากทะเบียน) from a day on, with the reason. Nothing is deleted: history,
  /// figures and papers keep the person, and a search that asks for those who left finds him or her.
  ///
  /// Where a head leaves, `headNext` heads the household from that day on. While nobody is named it has no head, which its
  /// page and `verify` say.
  package func depart(_ person: ID<Person>, _ departure: Departure, headNext: ID<Person>? = nil) throws {
    try deed { session, journal in
      try requirePerson(person, may: .editRegister, in: session)
      try PersonStore.depart(person, departure, today: today, in: session)
      try journal.append("depart", .person, person.raw, departure.journalFields, reason: departure.note)
      if let headNext { try follow(person, by: headNext, from: departure.from, in: session, journal) }
    }
  }

  /// Takes a person in again from a day on.
  package func takeBack(_ person: ID<Person>, on day: Day, reason: String) throws {
    try deed { session, journal in
      try requirePerson(person, may: .editRegister, in: session)
      guard !ThaiForm.canonical(reason).isEmpty else { throw RuleViolation.reasonMissing }
      guard day <= today else { throw RuleViolation.inFuture(day) }
      guard let open = try DepartureRecord.open(of: person, in: session) else { throw RuleViolation.notDeparted }
      guard open.from <= day else { throw RuleViolation.before(day, .departure, open.from) }
      try session.run("UPDATE departure SET to_day = \(day) WHERE person_id = \(person) AND to_day IS NULL")
      try session.run("UPDATE person SET is_active = 1 WHERE id = \(person)")
      try journal.append(
        "take_back", .person, person.raw, [FieldChange("taken_back_on", after: day.iso)], reason: reason)
    }
  }
}

extension PersonStore {
  /// Takes a person off the lists; for every deed by which one leaves the register, a death too.
  static func depart(_ person: ID<Person>, _ departure: Departure, today: Day, in session: Session) throws {
    guard departure.from <= today else { throw RuleViolation.inFuture(departure.from) }
    if departure.reason == .other, departure.note == nil { throw RuleViolation.reasonMissing }
    let all = try DepartureRecord.all(of: person, in: session)
    if let open = all.first(where: { $0.to == nil }) { throw RuleViolation.departed(open.from) }
    if let last = all.compactMap(\.to).max(), departure.from < last {
      throw RuleViolation.before(departure.from, .departure, last)
    }
    try session.run(
      """
      INSERT INTO departure(person_id, reason, note, from_day, to_day)
      VALUES (\(person), \(departure.reason.rawValue), \(departure.note), \(departure.from), NULL)
      """)
    try session.run("UPDATE person SET is_active = 0 WHERE id = \(person)")
  }
}

extension Departure {
  var journalFields: [FieldChange] {
    [FieldChange("departure_reason", after: reason.rawValue), FieldChange("departed_on", after: from.iso)]
  }
}

/// Reading the times in which a person was out of the register.
enum DepartureRecord {
  static func all(of person: ID<Person>, in session: Session) throws -> [Departure] {
    try session.all(
      "SELECT reason, note, from_day, to_day FROM departure WHERE person_id = \(person) ORDER BY from_day, id"
    ) { Departure(try $0.code(0), note: $0.optionalText(1), from: try $0.day(2), to: $0.optionalDay(3)) }
  }

  static func open(of person: ID<Person>, in session: Session) throws -> Departure? {
    try all(of: person, in: session).first { $0.to == nil }
  }
}
