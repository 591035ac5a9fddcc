package import OfficeCore
package import ThaiText

extension Office {
  /// Records the umbrella project of a year, or changes it (with the version that was read).
  package func save(_ details: UmbrellaProject.Details, version: Int? = nil) throws {
    try Visibility.require(.keepYearFrame, actor)
    try deed { session, journal in
      guard details.approvedOn <= today else { throw RuleViolation.inFuture(details.approvedOn) }
      let old = try FrameRecord.umbrella(details.fiscalYear, in: session)
      guard let version else {
        guard old == nil else { throw RuleViolation.yearHasUmbrellaProject(details.fiscalYear) }
        let id: ID<UmbrellaProject> = try session.insert(
          """
          INSERT INTO umbrella_project(fiscal_year, name, memo_number, approved_on, signer, budget_line, amount, version)
          VALUES (\(details.fiscalYear), \(details.name), \(details.memoNumber), \(details.approvedOn),
            \(details.signer), \(details.budgetLine), \(details.amount), 1)
          """)
        return try journal.append("record", .umbrella, id.raw, Self.changes(from: nil, to: details))
      }
      guard let old else { throw StoreError.noSuchRecord }
      guard old.version == version else { throw try conflict(.umbrella, old.id.raw, in: session) }
      let changes = Self.changes(from: old.details, to: details)
      guard !changes.isEmpty else { return }
      try FrameRecord.update(old.id.raw, details, in: session)
      try refuseBelowUse(details.fiscalYear, in: session)
      try journal.append("save", .umbrella, old.id.raw, changes)
    }
  }

  /// Records a transfer into or out of the year's umbrella project; never below what is approved and recommended.
  package func record(_ transfer: BudgetTransfer, fiscalYear: Int) throws {
    try Visibility.require(.keepYearFrame, actor)
    try deed { session, journal in
      guard transfer.day <= today else { throw RuleViolation.inFuture(transfer.day) }
      guard transfer.amount != .zero else { throw RuleViolation.amountMissing }
      guard let umbrella = try FrameRecord.umbrella(fiscalYear, in: session) else {
        throw RuleViolation.noUmbrellaProject(fiscalYear)
      }
      try session.run(
        """
        INSERT INTO budget_transfer(umbrella_id, day, amount, memo_number, reason)
        VALUES (\(umbrella.id), \(transfer.day), \(transfer.amount), \(transfer.memoNumber), \(transfer.reason))
        """)
      try refuseBelowUse(fiscalYear, in: session)
      try journal.append(
        "transfer", .umbrella, umbrella.id.raw,
        [FieldChange("amount", after: transfer.amount.plain), FieldChange("memo_number", after: transfer.memoNumber)],
        reason: transfer.reason)
    }
  }

  /// Opens a round of the year that announces its days alone.
  @discardableResult
  package func openRound(fiscalYear: Int, opens: Day, closes: Day) throws -> ID<CallRound> {
    try openRound(fiscalYear: fiscalYear, RoundTerms(opens: opens, closes: closes))
  }

  func refuseBelowUse(_ year: Int, in session: Session) throws {
    let budget = try FrameRecord.budget(year, in: session)
    if let left = budget.left, left < .zero { throw RuleViolation.transferBelowUse(left: left) }
  }

  private static func changes(from old: UmbrellaProject.Details?, to new: UmbrellaProject.Details) -> [FieldChange] {
    FieldChange.between(old.map(\.journalFields), new.journalFields)
  }
}
