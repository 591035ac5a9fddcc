package import OfficeCore
internal import ThaiText

extension Office {
  /// Opens a round of the year with its name, days, quotas and criteria; rounds are numbered one after the other.
  @discardableResult
  package func openRound(fiscalYear: Int, _ terms: RoundTerms) throws -> ID<CallRound> {
    try Visibility.require(.keepYearFrame, actor)
    try Self.check(terms)
    return try deed { session, journal in
      let number = try session.number(
        "SELECT coalesce(max(number), 0) + 1 FROM call_round WHERE fiscal_year = \(fiscalYear)")
      let id: ID<CallRound> = try session.insert(
        """
        INSERT INTO call_round(fiscal_year, number, opens, closes, name, criteria, version)
        VALUES (\(fiscalYear), \(number), \(terms.opens), \(terms.closes), \(terms.name), \(terms.criteria), 1)
        """)
      try RoundRecord.writeQuotas(id, terms, in: session)
      try journal.append(
        "open_round", .round, id.raw,
        [FieldChange("fiscal_year", after: String(fiscalYear)), FieldChange("number", after: String(number))]
          + FieldChange.between(nil, terms.journalFields))
      return id
    }
  }

  /// Saves what was changed of a round; proposals stay in the round in which they were taken in.
  package func save(_ id: ID<CallRound>, _ terms: RoundTerms, version: Int) throws {
    try Visibility.require(.keepYearFrame, actor)
    try Self.check(terms)
    try deed { session, journal in
      guard let old = try RoundRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      guard old.version == version else { throw try conflict(.round, id.raw, in: session) }
      let changes = FieldChange.between(old.terms.journalFields, terms.journalFields)
      guard !changes.isEmpty else { return }
      try session.run(
        """
        UPDATE call_round SET name = \(terms.name), opens = \(terms.opens), closes = \(terms.closes),
          criteria = \(terms.criteria), version = version + 1 WHERE id = \(id)
        """)
      try session.run("DELETE FROM round_quota WHERE round_id = \(id)")
      try RoundRecord.writeQuotas(id, terms, in: session)
      try journal.append("save", .round, id.raw, changes)
    }
  }

  private static func check(_ terms: RoundTerms) throws {
    guard terms.opens <= terms.closes else {
      throw FieldProblem(field: "closes", value: terms.closes.iso, kind: .closedBeforeOpened)
    }
  }
}
