package import OfficeCore
internal import ThaiText

extension Office {
  /// Records one occasion on which the programme was made known; it gets its running number of the fiscal year and zone.
  @discardableResult
  package func record(_ details: OutreachDetails) throws -> ID<Outreach> {
    try deed { session, journal in
      try allow(details, besides: [], in: session)
      let number = try session.number(
        """
        SELECT coalesce(max(number), 0) + 1 FROM outreach
        WHERE fiscal_year = \(details.fiscalYear) AND zone = \(details.zone)
        """)
      let id: ID<Outreach> = try session.insert(
        """
        INSERT INTO outreach(fiscal_year, zone, number, day, channel, topic, place, speakers, women, men,
          sex_unspecified, note, version)
        VALUES (\(details.fiscalYear), \(details.zone), \(number), \(details.day), \(details.channel.rawValue),
          \(details.topic), \(details.place), \(details.speakers), \(details.came.women), \(details.came.men),
          \(details.came.unspecified), \(details.note), 1)
        """)
      try OutreachRecord.writeParts(id, details, in: session)
      try journal.append(
        "record", .outreach, id.raw,
        [FieldChange("outreach_number", after: "\(number)/\(details.fiscalYear)")]
          + FieldChange.between(nil, details.journalFields))
      return id
    }
  }

  /// Saves what was changed of an outreach. It keeps its number, so it stays in its fiscal year and zone.
  package func save(_ id: ID<Outreach>, _ details: OutreachDetails, version: Int) throws {
    try deed { session, journal in
      guard let old = try OutreachRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.editRegister, zone: old.details.zone, actor)
      guard old.version == version else { throw try conflict(.outreach, id.raw, in: session) }
      guard old.details.fiscalYear == details.fiscalYear, old.details.zone == details.zone else {
        throw RuleViolation.numberedThere(fiscalYear: old.details.fiscalYear, zone: old.details.zone)
      }
      try allow(details, besides: old.details.communities, in: session)
      let changes = FieldChange.between(old.details.journalFields, details.journalFields)
      guard !changes.isEmpty else { return }
      try OutreachRecord.update(id, details, in: session)
      try journal.append("save", .outreach, id.raw, changes)
    }
  }

  /// Throws unless the user may record such an outreach, and it may be. `known`: the communities that it was of already.
  func allow(_ details: OutreachDetails, besides known: Set<ID<Community>>, in session: Session) throws {
    try Visibility.require(.editRegister, zone: details.zone, actor)
    guard details.day <= today else { throw RuleViolation.inFuture(details.day) }
    guard !details.communities.isEmpty else {
      throw FieldProblem(field: OutreachDraft.Field.communities.rawValue, value: "", kind: .missing)
    }
    for id in details.communities.sorted() {
      let found = try session.first("SELECT name, zone FROM community WHERE id = \(id)") { ($0.text(0), $0.int(1)) }
      guard let (name, zone) = found else { throw StoreError.noSuchRecord }
      guard zone == details.zone else { throw RuleViolation.communityOfOtherZone(name, zone: details.zone) }
      // What was done while the community was there is recorded later too.
      if !known.contains(id) { try requireOpen(id, on: details.day, in: session) }
    }
    let came = details.came
    for (category, count) in came.categories where count > came.total {
      throw FieldProblem(field: OutreachDraft.name(category), value: String(count), kind: .outOfRange(0...came.total))
    }
  }
}
