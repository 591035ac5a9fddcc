package import OfficeCore
package import ThaiText

extension Office {
  /// Registers a person. A household code that does not exist yet makes the household; none gives a household of one.
  ///
  /// Throws `RuleViolation.numberKnown` (or `.numberKnownElsewhere`) when the national ID stands in the register.
  @discardableResult
  package func register(_ details: PersonDetails) throws -> ID<Person> {
    try deed { session, journal in try register(details, in: session, journal) }
  }

  /// Registers a person within a deed; `remarks` say in the journal how it came about.
  func register(_ details: PersonDetails, remarks: [FieldChange] = [], in session: Session, _ journal: Journal) throws
    -> ID<Person>
  {
    let zone = try zone(of: details.community, in: session)
    try Visibility.require(.editRegister, zone: zone, actor)
    try requireOpen(details.community, in: session)
    try requireSensitive(details.categories, zone: zone)
    try refuseKnownNumber(details.nationalID, except: nil, in: session)
    var details = details
    if details.household == nil {
      details.household = PersonStore.generatedCode(try PersonStore.nextGeneratedNumber(in: session))
      details.isHead = true
    }
    try requireHousehold(details.household, in: session)
    let household = try PersonStore.householdOrNew(code: details.household ?? "", in: session)
    let id = try PersonStore.insert(details, household: household, from: nil, in: session)
    try RegistrationDays.note(from: id.raw, on: today, in: session)
    try journal.append("register", .person, id.raw, Self.changes(from: nil, to: details) + remarks)
    return id
  }

  /// Saves what was changed of a person. A change of household or community is a move on `movedOn`; without that day it
  /// puts the record right for every earlier day.
  ///
  /// Throws `EditConflict` when someone saved a newer version since `version` was read.
  package func save(_ id: ID<Person>, _ details: PersonDetails, version: Int, movedOn: Day? = nil) throws {
    try deed { session, journal in
      guard let old = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.editRegister, zone: try zone(of: old.details.community, in: session), actor)
      try Visibility.require(.editRegister, zone: try zone(of: details.community, in: session), actor)
      try requireIdentity(of: id, in: session)
      guard old.version == version else { throw try conflict(.person, id.raw, in: session) }
      try requireOpen(details.community, besides: old.details.community, in: session)
      try refuseKnownNumber(details.nationalID, except: id, in: session)
      var details = details
      // What the user does not see stays as it is.
      let seen = self.seen(old.details.categories, zone: try zone(of: old.details.community, in: session))
      details.categories.formUnion(old.details.categories.subtracting(seen))
      try requireSensitive(
        details.categories.subtracting(old.details.categories), zone: try zone(of: details.community, in: session))
      if details.household == nil {
        details.household = PersonStore.generatedCode(try PersonStore.nextGeneratedNumber(in: session))
        details.isHead = true
      }
      // Who left may be put right, and neither moves nor becomes head.
      if movedOn != nil || details.isHead && !old.details.isHead {
        try requireRegistered([id], on: today, in: session)
      }
      let changes = Self.changes(from: old.details, to: details)
      guard !changes.isEmpty else { return }
      if details.household != old.details.household { try requireHousehold(details.household, in: session) }
      try PersonStore.update(id, to: details, in: session)
      let household = try PersonStore.householdOrNew(code: details.household ?? "", in: session)
      if let movedOn, old.details.household != details.household || old.details.community != details.community {
        guard movedOn <= today else { throw RuleViolation.inFuture(movedOn) }
        try PersonStore.move(id, household, details, on: movedOn, in: session)
      } else {
        try PersonStore.correctResidence(id, household, details, in: session)
      }
      try PersonStore.setCategories(
        details.categories, before: old.details.categories, of: id, from: movedOn, correcting: movedOn == nil,
        in: session)
      let day = movedOn.map { [FieldChange("moved_on", after: $0.iso)] } ?? []
      try journal.append(movedOn == nil ? "save" : "move", .person, id.raw, changes + day)
    }
  }

  /// Whoever does not see sensitive categories records none.
  private func requireSensitive(_ new: Set<PersonCategory>, zone: Int?) throws {
    guard new.contains(where: \.isSensitive) else { return }
    try Visibility.require(.seeSensitiveCategories, zone: zone, actor)
  }

  /// Nobody joins a household of a zone that the user does not see by typing its code.
  func requireHousehold(_ code: String?, in session: Session) throws {
    guard let code, let known = try PersonStore.household(code: code, in: session) else { return }
    let residents = try session.number(
      "SELECT count(*) FROM residence WHERE household_id = \(known) AND to_day IS NULL")
    guard residents > 0 else { return }
    try Visibility.require(.editRegister, zone: try HouseholdRecord.zone(of: known, in: session), actor)
  }

  /// The zone of a community; nil for none. A community that does not exist is refused.
  func zone(of community: ID<Community>?, in session: Session) throws -> Int? {
    guard let community else { return nil }
    guard let zone = try session.first("SELECT zone FROM community WHERE id = \(community)", { $0.int(0) }) else {
      throw StoreError.noSuchRecord
    }
    return zone
  }

  /// Who saved a record last, for the screen that shows both versions.
  func conflict(_ subject: Subject, _ id: Int64, in session: Session) throws -> EditConflict {
    let last = try session.first(
      """
      SELECT coalesce(u.name, j.login), j.at FROM journal j LEFT JOIN user_account u ON u.login = j.login
      WHERE j.subject = \(subject.rawValue) AND j.subject_id = \(id) AND j.deed NOT IN ('view', 'print') ORDER BY j.id DESC LIMIT 1
      """
    ) { ($0.text(0), $0.text(1)) }
    return EditConflict(by: last?.0 ?? "", at: last?.1 ?? "")
  }

  func refuseKnownNumber(_ number: NationalID?, except own: ID<Person>?, in session: Session) throws {
    guard let number, let known = try PersonRecord.id(number, in: session), known != own else { return }
    let zone = try PersonRecord.zone(of: known, in: session)
    throw scope(.seeRegister).contains(zone: zone)
      ? RuleViolation.numberKnown(known) : RuleViolation.numberKnownElsewhere
  }

  static func changes(from old: PersonDetails?, to new: PersonDetails) -> [FieldChange] {
    FieldChange.between(old.map(\.journalFields), new.journalFields)
  }
}
