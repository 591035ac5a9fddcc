internal import OfficeCore
internal import ThaiText

extension ImportRun {
  mutating func take(_ row: ProposalRow) throws {
    let known = try ProposalRecord.find(row.number, in: session)
    let applicant: Applicant?
    switch row.applicant {
    case .group(let code):
      guard let group = try GroupRecord.id(code: code, in: session) else {
        return reject(row.line, "applicant", code, .unknownGroup)
      }
      applicant = .group(group)
    case .person(let number):
      guard let person = try PersonRecord.id(number, in: session) else {
        return reject(row.line, "applicant", number.digits, .unknownPerson)
      }
      applicant = .person(person)
    case .organisation(let name):
      if known == nil || policy.writes("applicant", isEmpty: false) {
        applicant = .organisation(try ProposalRecord.organisationOrNew(name, in: session))
      } else {
        // A row that only differs makes no organisation.
        applicant = try ProposalRecord.organisation(name, in: session).map(Applicant.organisation)
      }
    }
    guard let proposal = known else {
      guard let applicant else { return }
      let details = ProposalDetails(
        fiscalYear: row.fiscalYear, receiptNumber: row.receiptNumber.told, applicant: applicant, title: row.title,
        objectives: row.objectives.told ?? [], amountRequested: row.amountRequested,
        submittedOn: row.submittedOn.told)
      _ = try ProposalRecord.insert(
        row.number, details, status: row.status.told ?? .submitted, decidedOn: row.decidedOn.told,
        amountApproved: row.amountApproved.told, in: session)
      outcome.imported += 1
      return
    }
    var details = proposal.details
    var status = proposal.status
    var decidedOn = proposal.decidedOn
    var amountApproved = proposal.amountApproved
    var comparison = Comparison(policy)
    comparison.set("fiscal_year", row.fiscalYear, &details.fiscalYear, String.init)
    var current: Applicant? = details.applicant
    comparison.set("applicant", Told.value(applicant), &current) { $0.kind.rawValue }
    if let current { details.applicant = current }
    comparison.set("title", row.title, &details.title) { $0 }
    comparison.set("receipt_no", row.receiptNumber, &details.receiptNumber) { $0 }
    if case .value(let objectives) = row.objectives {
      comparison.set("objectives", objectives ?? [], &details.objectives, ProposalRecord.text)
    }
    comparison.set("amount_requested", row.amountRequested, &details.amountRequested, \.plain)
    comparison.set("submitted_on", row.submittedOn, &details.submittedOn, \.iso)
    if case .value(let told) = row.status { comparison.set("status", told ?? .submitted, &status, \.rawValue) }
    comparison.set("decided_on", row.decidedOn, &decidedOn, \.iso)
    comparison.set("amount_approved", row.amountApproved, &amountApproved, \.plain)
    guard settles(row.line, comparison) else { return }
    try ProposalRecord.update(proposal.id, details, in: session)
    try session.run(
      """
      UPDATE proposal SET status = \(status.rawValue), decided_on = \(decidedOn), amount_approved = \(amountApproved)
      WHERE id = \(proposal.id)
      """)
    try journal.append("import_update", .proposal, proposal.id.raw, comparison.changes)
  }

  mutating func take(_ row: BeneficiaryRow) throws {
    guard let proposal = try ProposalRecord.id(row.proposal, in: session) else {
      return reject(row.line, "proposal", row.proposal.text, .unknownProposal)
    }
    guard let person = try PersonRecord.id(row.nationalID, in: session) else {
      return reject(row.line, "national_id", row.nationalID.digits, .unknownPerson)
    }
    try session.run(
      """
      INSERT INTO beneficiary(proposal_id, person_id) VALUES (\(proposal), \(person))
      ON CONFLICT (proposal_id, person_id) DO NOTHING
      """)
    guard session.changes > 0 else {
      outcome.unchanged += 1
      return
    }
    outcome.imported += 1
    // Who has the proposal open is told when saving.
    try session.run("UPDATE proposal SET version = version + 1 WHERE id = \(proposal)")
  }

  mutating func take(_ row: IncomeRow) throws {
    guard let household = try PersonStore.household(code: row.household, in: session) else {
      return reject(row.line, "household", row.household, .unknownHousehold)
    }
    let existing = try IncomeRecord.counting(household, row.round, row.recordedOn, in: session)
    guard let (id, income) = existing else {
      _ = try IncomeRecord.insert(
        Income(
          round: row.round, recordedOn: row.recordedOn, incomeMonth: row.incomeMonth, recordedBy: row.recordedBy.told),
        of: household, in: session)
      outcome.imported += 1
      return
    }
    var corrected = income
    var comparison = Comparison(policy)
    comparison.set("income_month", row.incomeMonth, &corrected.incomeMonth, \.plain)
    comparison.set("recorded_by", row.recordedBy, &corrected.recordedBy) { $0 }
    guard settles(row.line, comparison) else { return }
    try IncomeRecord.correct(id, of: household, with: corrected, in: session)
    try journal.append("import_update", .household, household.raw, comparison.changes)
  }

  mutating func take(_ row: AssessmentRow) throws {
    guard let group = try GroupRecord.id(code: row.group, in: session) else {
      return reject(row.line, "group", row.group, .unknownGroup)
    }
    let new = Assessment(
      fiscalYear: row.fiscalYear, assessedOn: row.assessedOn, scoreInHundredths: row.scoreInHundredths)
    guard let (id, current) = try AssessmentRecord.counting(group, row.assessedOn, in: session) else {
      try AssessmentRecord.insert(new, of: group, by: by, in: session)
      outcome.imported += 1
      return
    }
    var corrected = current
    var comparison = Comparison(policy)
    comparison.set("fiscal_year", new.fiscalYear, &corrected.fiscalYear, String.init)
    comparison.set("score", new.scoreInHundredths, &corrected.scoreInHundredths, Assessment.score)
    guard settles(row.line, comparison) else { return }
    try AssessmentRecord.correct(id, of: group, with: corrected, by: by, in: session)
    try journal.append("import_update", .group, group.raw, comparison.changes)
  }
}
