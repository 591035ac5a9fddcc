package import OfficeCore
package import ThaiText

// The members of a household change by dated deeds: who lived where stays on record, and the figures of a day that has
// passed with it. Incomes stay with the household for which they were recorded.

extension Office {
  /// Gives a household another head from a day on.
  package func changeHead(of id: ID<Household>, to head: ID<Person>, from day: Day, reason: String? = nil) throws {
    try changing(id, from: day) { household, session, journal in
      try requireRegistered([head], on: day, in: session)
      try HouseholdRules.checkHead(head, of: household.members)
      try putHead(head, of: household, from: day, reason: reason, session, journal)
    }
  }

  /// Whoever heads the household of somebody who leaves the register from that day on, within the deed by which he or she
  /// leaves. Only a head is followed.
  func follow(_ departed: ID<Person>, by next: ID<Person>, from day: Day, in session: Session, _ journal: Journal)
    throws
  {
    let home = try session.first(
      "SELECT household_id FROM residence WHERE person_id = \(departed) AND is_head = 1 AND to_day IS NULL"
    ) { $0.id(0, Household.self) }
    guard let home else { throw RuleViolation.notMember }
    try requireRegistered([next], on: day, in: session)
    let household = try household(home, mayChange: true, in: session)
    try HouseholdRules.checkHead(next, of: household.members)
    try putHead(next, of: household, from: day, reason: nil, session, journal)
  }

  private func putHead(
    _ head: ID<Person>, of household: Known, from day: Day, reason: String?, _ session: Session, _ journal: Journal
  ) throws {
    let old = household.residences.first { $0.isHead }?.person
    for residence in household.residences where residence.isHead || residence.person == head {
      try put(residence, on: day, session, journal) {
        $0.isHead = residence.person == head
        // What the others were to the old head is not what they are to the new one.
        $0.role = nil
      }
    }
    try journal.append(
      "change_head", .household, household.id.raw,
      [
        FieldChange("household_head", before: old.map { String($0.raw) }, after: String(head.raw)),
        FieldChange("day", after: day.iso),
      ], reason: reason)
  }

  /// Puts right what a member is to the head.
  package func setRole(of person: ID<Person>, in id: ID<Household>, to role: HouseholdRole?) throws {
    try changing(id, from: nil) { household, session, journal in
      guard let residence = household.residences.first(where: { $0.person == person }) else {
        throw RuleViolation.notMember
      }
      try requireRegistered([person], on: today, in: session)
      guard residence.role != role else { throw RuleViolation.nothingChanged }
      try put(residence, on: nil, session, journal) { $0.role = role }
    }
  }

  /// Some members found a household of their own, in the same house or elsewhere. Gives the new household.
  @discardableResult
  package func split(_ id: ID<Household>, _ split: HouseholdSplit) throws -> ID<Household> {
    try changing(id, from: split.day) { household, session, journal in
      let named = split.leaving.union([split.head]).union(split.headOfRest.map { [$0] } ?? [])
      try requireRegistered(named.sorted(), on: split.day, in: session)
      try HouseholdRules.checkSplit(
        of: household.members, leaving: split.leaving, head: split.head, headOfRest: split.headOfRest)
      let community = try requireHome(split.home, from: split.day, in: session)
      if let code = split.code, try PersonStore.household(code: code, in: session) != nil {
        throw RuleViolation.duplicateCode(code)
      }
      let code =
        try split.code ?? PersonStore.generatedCode(try PersonStore.nextGeneratedNumber(in: session))
      let new = try PersonStore.householdOrNew(code: code, in: session)
      for residence in household.residences {
        if split.leaving.contains(residence.person) {
          try put(residence, on: split.day, session, journal) {
            $0.household = new
            $0.isHead = residence.person == split.head
            $0.role = nil
            if split.home != nil { $0.community = community }
          }
        } else if let head = split.headOfRest, residence.person == head || residence.isHead {
          try put(residence, on: split.day, session, journal) {
            $0.isHead = residence.person == head
            $0.role = nil
          }
        }
      }
      if let home = split.home { try readdress(split.leaving, to: home.address, session, journal) }
      let people = split.leaving.map { String($0.raw) }.sorted().joined(separator: ";")
      try journal.append(
        "split_household", .household, id.raw,
        [
          FieldChange("new_household", after: code), FieldChange("leaving", after: people),
          FieldChange("day", after: split.day.iso),
        ])
      try journal.append(
        "found_household", .household, new.raw,
        [
          FieldChange("split_from", after: household.code), FieldChange("leaving", after: people),
          FieldChange("day", after: split.day.iso),
        ])
      return new
    }
  }

  /// Everybody of a household joins another from a day on, which keeps its head. The empty one stays on record with its
  /// incomes and history.
  package func merge(_ id: ID<Household>, intoCode code: String, from day: Day) throws {
    try changing(id, from: day) { household, session, journal in
      guard let otherID = try PersonStore.household(code: code, in: session) else {
        throw FieldProblem(field: "household", value: code, kind: .unknownHousehold)
      }
      guard otherID != id else { throw RuleViolation.sameHousehold }
      let other = try self.household(otherID, mayChange: true, in: session)
      guard !other.registered.isEmpty, let home = other.residences.first else {
        throw RuleViolation.emptyHousehold(code)
      }
      for residence in household.residences {
        try put(residence, on: day, session, journal) {
          $0.household = otherID
          $0.community = home.community
          $0.isHead = false
          $0.role = nil
        }
      }
      let day = FieldChange("day", after: day.iso)
      try journal.append("merge_household", .household, id.raw, [FieldChange("household", after: code), day])
      try journal.append(
        "absorb_household", .household, otherID.raw, [FieldChange("merged_from", after: household.code), day])
    }
  }

  /// The whole household moves to another house.
  package func move(_ id: ID<Household>, to home: HouseholdHome, from day: Day) throws {
    try changing(id, from: day) { household, session, journal in
      let community = try requireHome(home, from: day, in: session)
      for residence in household.residences where residence.community != community {
        try put(residence, on: day, session, journal) { $0.community = community }
      }
      try readdress(household.registered, to: home.address, session, journal)
      try journal.append(
        "move_household", .household, id.raw,
        [
          FieldChange(
            "community", before: household.residences.first?.community.map { String($0.raw) },
            after: community.map { String($0.raw) }),
          FieldChange("house_no", after: home.address.houseNumber), FieldChange("day", after: day.iso),
        ])
    }
  }

  /// Puts right the code of a household's house register (รหัสประจำบ้าน).
  package func correct(_ id: ID<Household>, registerCode: String?, reason: String) throws {
    try changing(id, from: nil) { household, session, journal in
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      // What is masked is not written over unseen.
      try Visibility.require(.seePersonalData, zone: HouseholdRecord.zone(of: id, in: session), actor)
      guard household.registerCode != registerCode else { throw RuleViolation.nothingChanged }
      try session.run("UPDATE household SET register_code = \(registerCode) WHERE id = \(id)")
      try journal.append(
        "save", .household, id.raw,
        [FieldChange("register_code", before: household.registerCode, after: registerCode)], reason: reason)
    }
  }

  // MARK: - Within the deeds

  private struct Known {
    var id: ID<Household>
    var code: String
    var registerCode: String?
    /// Of those too who left the register while they lived there: they stay on the household's record.
    var residences: [Residence]
    /// Who lives there and stands in the register.
    var registered: Set<ID<Person>>

    var members: HouseholdRules.Members {
      HouseholdRules.Members(
        registered, head: residences.first { $0.isHead && registered.contains($0.person) }?.person)
    }
  }

  private func changing<Result>(_ id: ID<Household>, from day: Day?, _ body: (Known, Session, Journal) throws -> Result)
    throws -> Result
  {
    try deed { session, journal in
      let household = try household(id, mayChange: true, in: session)
      if let day, day > today { throw RuleViolation.inFuture(day) }
      guard !household.registered.isEmpty else { throw RuleViolation.emptyHousehold(household.code) }
      return try body(household, session, journal)
    }
  }

  private func household(_ id: ID<Household>, mayChange: Bool, in session: Session) throws -> Known {
    guard
      let (code, registerCode) = try session.first(
        "SELECT code, register_code FROM household WHERE id = \(id)", { ($0.text(0), $0.optionalText(1)) })
    else { throw StoreError.noSuchRecord }
    if mayChange {
      try Visibility.require(.editRegister, zone: try HouseholdRecord.zone(of: id, in: session), actor)
    }
    return Known(
      id: id, code: code, registerCode: registerCode, residences: try Residences.now(of: id, in: session),
      registered: try Residences.registered(in: id, in: session))
  }

  /// The community of a house; one that is closed, not yet there or not the user's is refused.
  private func requireHome(_ home: HouseholdHome?, from day: Day, in session: Session) throws -> ID<Community>? {
    guard let home else { return nil }
    try Visibility.require(.editRegister, zone: try zone(of: home.community, in: session), actor)
    guard let id = home.community, let (community, _) = try CommunityRecord.find(id, in: session) else { return nil }
    try requireOpen(id, in: session)
    if let opened = community.opened, day < opened { throw RuleViolation.before(day, .communityOpened, opened) }
    return id
  }

  /// Changes where one member lives, and notes it in the member's journal.
  private func put(
    _ old: Residence, on day: Day?, _ session: Session, _ journal: Journal, _ change: (inout Residence) -> Void
  ) throws {
    var new = old
    change(&new)
    try Residences.put(new, on: day, in: session)
    func code(_ id: ID<Household>) throws -> String? {
      try session.first("SELECT code FROM household WHERE id = \(id)") { $0.text(0) }
    }
    var changes: [FieldChange] = []
    if old.household != new.household {
      changes.append(FieldChange("household", before: try code(old.household), after: try code(new.household)))
    }
    if old.community != new.community {
      changes.append(
        FieldChange(
          "community", before: old.community.map { String($0.raw) }, after: new.community.map { String($0.raw) }))
    }
    if old.isHead != new.isHead {
      changes.append(FieldChange("head", before: yesNo(old.isHead), after: yesNo(new.isHead)))
    }
    if old.role != new.role {
      changes.append(FieldChange("household_role", before: old.role?.rawValue, after: new.role?.rawValue))
    }
    guard !changes.isEmpty else { return }
    if let day { changes.append(FieldChange("moved_on", after: day.iso)) }
    try Residences.changed(old.person, "change_household", changes, session, journal)
  }

  /// Gives people the address of their new house.
  private func readdress(_ people: Set<ID<Person>>, to address: Address, _ session: Session, _ journal: Journal) throws
  {
    for id in people.sorted(by: { $0.raw < $1.raw }) {
      guard let old = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      var new = old.details
      new.address = address
      let changes = Self.changes(from: old.details, to: new)
      guard !changes.isEmpty else { continue }
      try PersonStore.update(id, to: new, in: session)
      try journal.append("save", .person, id.raw, changes)
    }
  }
}
