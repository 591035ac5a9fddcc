package import OfficeCore
package import ThaiText

/// One line of a follow-up keyed from paper: an income, or why there is none.
package struct FollowUpEntry: Hashable, Sendable {
  package enum Finding: Hashable, Sendable {
    case income(Money, comment: String?)
    /// The comment stands in the journal.
    case notReached(NotReachedReason, comment: String? = nil)
  }

  package var household: ID<Household>
  package var fiscalYear: Int
  package var round: IncomeRound
  package var day: Day
  package var finding: Finding

  package init(household: ID<Household>, fiscalYear: Int, round: IncomeRound, day: Day, finding: Finding) {
    self.household = household
    self.fiscalYear = fiscalYear
    self.round = round
    self.day = day
    self.finding = finding
  }
}

/// One line of a sheet of management scores.
package struct AssessmentEntry: Hashable, Sendable {
  package var group: ID<OccupationalGroup>
  package var assessment: Assessment

  package init(group: ID<OccupationalGroup>, assessment: Assessment) {
    self.group = group
    self.assessment = assessment
  }
}

extension Office {
  /// Records a batch of follow-ups: all of it or nothing.
  package func record(_ entries: [FollowUpEntry]) throws {
    try deed { session, journal in
      for entry in entries { try record(entry, session, journal) }
    }
  }

  private func record(_ entry: FollowUpEntry, _ session: Session, _ journal: Journal) throws {
    let zone = try HouseholdRecord.zone(of: entry.household, in: session)
    try Visibility.require(.recordFollowUp, zone: zone, actor)
    guard entry.day <= today else { throw RuleViolation.inFuture(entry.day) }
    let code = try session.first("SELECT code FROM household WHERE id = \(entry.household)") { $0.text(0) } ?? ""
    switch entry.finding {
    case .income(let amount, let comment):
      if let (_, known) = try IncomeRecord.counting(entry.household, entry.round, entry.day, in: session) {
        throw RuleViolation.alreadyRecorded(household: code, known.incomeMonth)
      }
      let last = try lastIncome(of: entry.household, in: session)
      let factor = try Settings.number(.incomeJumpFactor, on: entry.day, in: session) ?? 0
      if FollowUpSchedule.wantsComment(amount, after: last, factor: factor), comment?.isEmpty ?? true, let last {
        throw RuleViolation.commentMissing(household: code, last: last)
      }
      let id = try IncomeRecord.insert(
        Income(
          round: entry.round, recordedOn: entry.day, incomeMonth: amount, recordedBy: actor.user.login,
          comment: comment), of: entry.household, in: session)
      try journal.append(
        "record_income", .household, entry.household.raw,
        [
          FieldChange("income", after: String(id)), FieldChange("round", after: entry.round.rawValue),
          FieldChange("recorded_on", after: entry.day.iso), FieldChange("income_month", after: amount.plain),
        ], reason: comment)
    case .notReached(let reason, let comment):
      try session.run(
        """
        INSERT INTO not_reached(household_id, fiscal_year, round, day, reason, recorded_by)
        VALUES (\(entry.household), \(entry.fiscalYear), \(entry.round.rawValue), \(entry.day), \(reason.rawValue),
          \(actor.user.login))
        """)
      try journal.append(
        "record_not_reached", .household, entry.household.raw,
        [
          FieldChange("round", after: entry.round.rawValue), FieldChange("day", after: entry.day.iso),
          FieldChange("reason", after: reason.rawValue),
        ], reason: comment)
    }
  }

  private func lastIncome(of household: ID<Household>, in session: Session) throws -> Money? {
    try session.first(
      """
      SELECT amount FROM income WHERE household_id = \(household) AND corrected_by IS NULL
      ORDER BY recorded_on DESC, id DESC LIMIT 1
      """
    ) { $0.money(0) }
  }

  /// Puts a wrong income right (แก้ไขการบันทึก). Both entries stay; the new one counts.
  package func correct(_ id: ID<Income>, with income: Income, reason: String) throws {
    guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
    guard income.recordedOn <= today else { throw RuleViolation.inFuture(income.recordedOn) }
    try deed { session, journal in
      let found = try session.first(
        """
        SELECT household_id, round, recorded_on, amount, recorded_by, comment FROM income
        WHERE id = \(id) AND corrected_by IS NULL
        """
      ) { ($0.id(0, Household.self), try IncomeRecord.read($0, at: 1)) }
      guard let (household, old) = found else { throw RuleViolation.nothingToCorrect }
      try Visibility.require(.correctRecords, zone: try HouseholdRecord.zone(of: household, in: session), actor)
      guard old.incomeMonth != income.incomeMonth || old.round != income.round || old.recordedOn != income.recordedOn
      else { throw RuleViolation.nothingChanged }
      if let (other, known) = try IncomeRecord.counting(household, income.round, income.recordedOn, in: session),
        other != id.raw
      {
        throw RuleViolation.alreadyRecorded(household: "", known.incomeMonth)
      }
      let new = try IncomeRecord.correct(id.raw, of: household, with: income, in: session)
      try journal.append(
        "correct_income", .household, household.raw,
        [
          FieldChange("income", before: String(id.raw), after: String(new)),
          FieldChange("round", before: old.round.rawValue, after: income.round.rawValue),
          FieldChange("recorded_on", before: old.recordedOn.iso, after: income.recordedOn.iso),
          FieldChange("income_month", before: old.incomeMonth.plain, after: income.incomeMonth.plain),
        ], reason: reason)
    }
  }

  /// Records a group's management score. A second one of the same day replaces the first; both stay.
  package func record(_ assessment: Assessment, of group: ID<OccupationalGroup>) throws {
    try record([AssessmentEntry(group: group, assessment: assessment)])
  }

  /// Records a batch of scores: all of it or nothing.
  package func record(_ entries: [AssessmentEntry]) throws {
    for entry in entries { try check(entry.assessment) }
    try deed { session, journal in
      for entry in entries { try record(entry.assessment, of: entry.group, session, journal) }
    }
  }

  private func check(_ assessment: Assessment) throws {
    guard (0...10_000).contains(assessment.scoreInHundredths) else {
      throw FieldProblem(field: "score", value: assessment.score, kind: .outOfRange(0...100))
    }
    guard assessment.assessedOn <= today else { throw RuleViolation.inFuture(assessment.assessedOn) }
  }

  private func record(
    _ assessment: Assessment, of group: ID<OccupationalGroup>, _ session: Session, _ journal: Journal
  ) throws {
    try Visibility.require(.recordFollowUp, zone: try GroupRecord.zone(of: group, in: session), actor)
    let known = try AssessmentRecord.counting(group, assessment.assessedOn, in: session)
    if let (old, _) = known {
      try AssessmentRecord.correct(old, of: group, with: assessment, by: actor.user.login, in: session)
    } else {
      try AssessmentRecord.insert(assessment, of: group, by: actor.user.login, in: session)
    }
    try journal.append(
      "assess", .group, group.raw,
      [
        FieldChange("assessed_on", after: assessment.assessedOn.iso),
        FieldChange("score", before: known?.1.score, after: assessment.score),
      ])
  }

  /// The scores that count of a group, oldest first.
  package func assessments(of group: ID<OccupationalGroup>) throws -> [Assessment] {
    try engine.read { session in
      try Visibility.require(.seeRegister, zone: try GroupRecord.zone(of: group, in: session), actor)
      return try session.all(
        """
        SELECT fiscal_year, assessed_on, score FROM assessment WHERE group_id = \(group) AND corrected_by IS NULL
        ORDER BY assessed_on
        """
      ) { Assessment(fiscalYear: $0.int(0), assessedOn: try $0.day(1), scoreInHundredths: $0.int(2)) }
    }
  }
}
