package import OfficeCore
package import ThaiText

// The register of what data subjects ask for (PDPA B.E. 2562 s.30–36, s.39).

extension Office {
  /// Takes in a request; gives its number. The clock runs from the day it came.
  @discardableResult
  package func receiveRequest(of person: ID<Person>, _ kind: DataRequestKind, on day: Day, detail: String) throws
    -> String
  {
    try deed { session, journal in
      try requireRequests(of: person, in: session)
      try requireIdentity(of: person, in: session)
      guard day <= today else { throw RuleViolation.inFuture(day) }
      let year = day.year + 543
      let running =
        try session.number("SELECT coalesce(max(running_number), 0) FROM data_request WHERE running_year = \(year)") + 1
      let due = DataRequest.due(day, days: try Settings.number(.requestDays, on: day, in: session) ?? 30)
      let id: ID<DataRequest> = try session.insert(
        """
        INSERT INTO data_request(running_year, running_number, person_id, kind, received_on, due_on, detail)
        VALUES (\(year), \(running), \(person), \(kind.rawValue), \(day), \(due), \(detail))
        """)
      let number = DataRequest.number(running, receivedOn: day)
      try journal.append(
        "receive_request", .dataRequest, id.raw,
        [
          FieldChange("request_no", after: number), FieldChange("person", after: String(person.raw)),
          FieldChange("request_kind", after: kind.rawValue), FieldChange("day", after: day.iso),
          FieldChange("due_on", after: due.iso),
        ])
      return number
    }
  }

  package func answerRequest(_ id: ID<DataRequest>, _ answer: DataRequest.Answer) throws {
    try deed { session, journal in
      guard let request = try DataRequestRecord.read("id = \(id)", in: session).first else {
        throw StoreError.noSuchRecord
      }
      try requireRequests(of: request.person, in: session)
      try request.check(answer, today: today)
      try session.run(
        """
        UPDATE data_request SET decision = \(answer.decision.rawValue), answered_on = \(answer.day),
          reason = \(answer.reason.isEmpty ? nil : answer.reason)
        WHERE id = \(id)
        """)
      try journal.append(
        "answer_request", .dataRequest, id.raw,
        [FieldChange("decision", after: answer.decision.rawValue), FieldChange("day", after: answer.day.iso)])
    }
  }

  private func requireRequests(of person: ID<Person>, in session: Session) throws {
    try requirePerson(person, in: session)
    try Visibility.require(.keepDataRequests, zone: try PersonRecord.zone(of: person, in: session), actor)
  }
}

/// Reading requests within a transaction.
enum DataRequestRecord {
  /// Newest first.
  static func read(_ condition: SQL, in session: Session) throws -> [DataRequest] {
    try session.all(
      """
      SELECT id, running_number, person_id, kind, received_on, due_on, detail, decision, reason, answered_on
      FROM data_request WHERE \(condition) ORDER BY received_on DESC, id DESC
      """
    ) { row in
      let day = try row.day(4)
      return DataRequest(
        id: row.id(0), number: DataRequest.number(row.int(1), receivedOn: day), person: row.id(2),
        kind: try row.code(3),
        receivedOn: day, dueOn: try row.day(5), detail: row.text(6),
        answer: row.isNull(7)
          ? nil
          : DataRequest.Answer(decision: try row.code(7), reason: row.text(8), day: try row.day(9)))
    }
  }
}
