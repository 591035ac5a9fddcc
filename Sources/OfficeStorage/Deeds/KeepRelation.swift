package import OfficeCore
internal import ThaiText

extension Office {
  /// Records what another person is to this one. It is told on both records, under each one's own name for it.
  @discardableResult
  package func relate(_ person: ID<Person>, _ details: Relation.Details) throws -> ID<Relation> {
    try deed { session, journal in
      try requireRelation(of: person, details, old: nil, in: session)
      let id = try RelationRecord.insert(details, of: person, in: session)
      try journal.append(
        "relate", .person, person.raw, FieldChange.between(nil, details.journalFields))
      try journal.append(
        "relate", .person, details.other.raw, FieldChange.between(nil, details.told(of: person).journalFields))
      return id
    }
  }

  /// Puts a relation right, or ends it by the day on which it holds no longer. Whom it is with stays.
  package func change(_ relation: ID<Relation>, of person: ID<Person>, to details: Relation.Details) throws {
    try deed { session, journal in
      guard let known = try RelationRecord.find(relation, of: person, in: session),
        known.details.other == details.other
      else { throw StoreError.noSuchRecord }
      let old = known.details
      try requireRelation(of: person, details, old: known, in: session)
      let changes = FieldChange.between(old.journalFields, details.journalFields)
      guard !changes.isEmpty else { throw RuleViolation.nothingChanged }
      try RelationRecord.update(relation, details, of: person, in: session)
      let whom = FieldChange("other_person", after: String(details.other.raw))
      try journal.append("change_relation", .person, person.raw, changes + [whom])
      let told = (old.told(of: person), details.told(of: person))
      try journal.append(
        "change_relation", .person, details.other.raw,
        FieldChange.between(told.0.journalFields, told.1.journalFields)
          + [FieldChange("other_person", after: String(person.raw))])
    }
  }

  private func requireRelation(
    of person: ID<Person>, _ details: Relation.Details, old: Relation?, in session: Session
  ) throws {
    try requirePerson(person, may: .editRegister, in: session)
    try requirePerson(details.other, may: .seeRegister, in: session)
    guard person != details.other else { throw RuleViolation.relatedToSelf }
    for day in [details.from, details.to].compactMap({ $0 }) where day > today { throw RuleViolation.inFuture(day) }
    let doubled = try RelationRecord.all(of: person, in: session).contains { known in
      known.id != old?.id && known.details.other == details.other && known.details.kind == details.kind
        && known.details.to == nil && details.to == nil
    }
    guard !doubled else { throw RuleViolation.alreadyRelated(details.kind) }
    let isKept = old.map { $0.details.kind == details.kind && ($0.details.to ?? .last) >= (details.to ?? .last) }
    for one in [person, details.other] where isKept != true {
      guard let left = try DepartureRecord.open(of: one, in: session), left.ends(details.kind),
        (details.to ?? .last) > left.from
      else { continue }
      throw try leftRegister(one, left, in: session)
    }
  }

  /// That a person is there and was not merged into another, and in a zone where the user may do this.
  func requirePerson(_ id: ID<Person>, may permission: Permission, in session: Session) throws {
    let isThere = try session.number("SELECT count(*) FROM person WHERE id = \(id)") > 0
    guard try isThere && PersonRecord.survivor(of: id, in: session) == id else { throw StoreError.noSuchRecord }
    try Visibility.require(permission, zone: try PersonRecord.zone(of: id, in: session), actor)
  }
}
