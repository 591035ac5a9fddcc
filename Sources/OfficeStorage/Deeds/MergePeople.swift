package import OfficeCore
internal import ThaiText

/// Two records of one person as they were shown when somebody decided to merge them (รวมรายการซ้ำ).
package struct PersonMerging: Hashable, Sendable {
  /// The record that goes on.
  package var survivor: ID<Person>
  package var survivorVersion: Int
  /// The record that is joined to it and redirects to it from then on.
  package var merged: ID<Person>
  package var mergedVersion: Int
  /// The journal's names of the fields whose value is taken from the merged record; companions go with them.
  package var taking: Set<String>
  package var reason: String

  package init(
    survivor: ID<Person>, survivorVersion: Int, merged: ID<Person>, mergedVersion: Int, taking: Set<String>,
    reason: String
  ) {
    self.survivor = survivor
    self.survivorVersion = survivorVersion
    self.merged = merged
    self.mergedVersion = mergedVersion
    self.taking = taking
    self.reason = reason
  }
}

extension Office {
  /// Merges two records of one person. What points to the merged one goes to the survivor by `MergeRules`; both numbers
  /// stay, and the merged one leads to the survivor. One entry of the journal.
  ///
  /// Throws `EditConflict` when either was changed since it was read, and `RuleViolation.reasonMissing`.
  package func merge(_ merging: PersonMerging) throws {
    guard !merging.reason.isEmpty else { throw RuleViolation.reasonMissing }
    guard merging.survivor != merging.merged else { throw StoreError.noSuchRecord }
    try deed { session, journal in
      let (old, theirs) = (
        try requireMergeable(merging.survivor, merging.survivorVersion, in: session),
        try requireMergeable(merging.merged, merging.mergedVersion, in: session)
      )
      let new = try Self.details(of: old, merging.taking, from: theirs)
      let (survivor, merged) = (merging.survivor, merging.merged)
      let households = try Set(
        MergeWork.households(of: merged.raw, in: session) + MergeWork.households(of: survivor.raw, in: session))
      let ledger = try MergeLedger(survivor.raw, merged.raw, households: households.sorted(), in: session)
      try Self.swapNumbers(survivor, old, merged, new, in: session)
      try PersonStore.update(survivor, to: new, in: session)
      try DuplicatePairs.answer(.same, merged.raw, survivor.raw, merging.reason, journal, in: session)
      let work = MergeWork(
        session: session, merged: merged.raw, survivor: survivor.raw, takesHome: merging.taking.contains("household"))
      let homes = try work.handOver()
      if old.household == theirs.household, new.isHead {
        try session.run(
          "UPDATE residence SET is_head = 1, role = NULL WHERE person_id = \(survivor) AND to_day IS NULL")
      }
      try journal.append(
        MergeUndo.deed, .person, survivor.raw,
        Self.changes(from: old, to: new) + [FieldChange(MergeUndo.mergedField, after: String(merged.raw))],
        reason: merging.reason)
      let entry = try session.number("SELECT max(id) FROM journal")
      let number: ID<PersonMerging> = try session.insert(
        """
        INSERT INTO person_merge(merged_id, survivor_id, from_household, to_household, entry)
        VALUES (\(merged), \(survivor), \(homes?.from), \(homes?.to), \(entry))
        """)
      try ledger.keep(as: number.raw)
    }
  }

  private func requireMergeable(_ id: ID<Person>, _ version: Int, in session: Session) throws -> PersonDetails {
    guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    try Visibility.require(.editRegister, zone: try zone(of: person.details.community, in: session), actor)
    guard person.version == version else { throw try conflict(.person, id.raw, in: session) }
    return person.details
  }

  private static func details(of kept: PersonDetails, _ taking: Set<String>, from other: PersonDetails) throws
    -> PersonDetails
  {
    var details = kept
    let chosen = MergeRules.chosen(kept: kept.journalFields, other: other.journalFields, taking: taking)
    let now = Dictionary(uniqueKeysWithValues: kept.journalFields.map { ($0.0, $0.1 ?? "") })
    for (field, value) in chosen where now[field] != (value ?? "") && !field.hasPrefix("phone") {
      try details.put(field, value)
    }
    let (own, theirs) = (kept.phones, other.phones)
    details.phones =
      taking.contains("phone")
      ? MergeRules.phones(first: theirs, then: own) : MergeRules.phones(first: own, then: theirs)
    details.training = kept.training.union(other.training)
    details.categories = MergeRules.now(kept.categories.union(other.categories))
    if kept.household == other.household { details.isHead = kept.isHead || other.isHead }
    return details
  }

  /// A number stands in the register once: whoever's is taken gets the other's for it, or a reason.
  private static func swapNumbers(
    _ survivor: ID<Person>, _ old: PersonDetails, _ merged: ID<Person>, _ new: PersonDetails, in session: Session
  ) throws {
    guard new.nationalID != old.nationalID else { return }
    try PersonStore.parkNumber(of: survivor.raw, in: session)
    let number = old.nationalID?.digits
    try session.run(
      """
      UPDATE person SET national_id = \(number),
        no_id_reason = CASE WHEN \(number) IS NULL THEN coalesce(no_id_reason, '') ELSE no_id_reason END
      WHERE id = \(merged)
      """)
  }
}
