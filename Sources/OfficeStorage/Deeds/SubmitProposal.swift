package import OfficeCore
internal import ThaiText

extension ProposalDetails {
  /// Whom it names: who asks, and for whom.
  fileprivate var people: [ID<Person>] {
    if case .person(let person) = applicant { return [person] + beneficiaries }
    return beneficiaries
  }
}

extension Office {
  /// Takes a proposal in: it gets its number `นนน/2570` now, never before. Missing papers put it into "waits for
  /// documents", and no number is lost.
  ///
  /// It falls into the chosen round, or into the one that is open on its day. Where none is, it wants `outsideRound`: the
  /// reason for taking it all the same.
  package func submit(_ details: ProposalDetails, newOrganisation: String? = nil, outsideRound: String? = nil) throws
    -> Proposal
  {
    try deed { session, journal in
      var details = details
      if let newOrganisation {
        details.applicant = .organisation(try ProposalRecord.organisationOrNew(newOrganisation, in: session))
      }
      try Visibility.require(
        .takeInProposals, zone: try ProposalRecord.zone(of: details.applicant, in: session), actor)
      if details.submittedOn == nil { details.submittedOn = today }
      let submitted = details.submittedOn ?? today
      if submitted > today { throw RuleViolation.inFuture(submitted) }
      try requireRegistered(details.people, on: submitted, in: session)
      let rounds = try FrameRecord.rounds(details.fiscalYear, in: session)
      let isOutside = Self.isOutside(rounds, details.round, submitted)
      details.round = try RoundRule.round(
        of: submitted, chosen: details.round, among: rounds, reason: isOutside ? outsideRound : nil)
      let number = try ProposalRecord.nextNumber(fiscalYear: details.fiscalYear, in: session)
      let missing = ProposalPaper.required(for: details.applicant.kind).filter { !details.papers.contains($0) }
      let status: ProposalStatus = missing.isEmpty ? .submitted : .waitingDocuments
      let id = try ProposalRecord.insert(
        number, details, status: status, decidedOn: nil, amountApproved: nil, in: session)
      try ProposalRecord.writeParts(id, details, in: session)
      try journal.append(
        "submit", .proposal, id.raw,
        [FieldChange("number", after: number.text), FieldChange("status", after: status.rawValue)]
          + Self.changes(from: nil, to: details), reason: isOutside ? outsideRound : nil)
      guard let proposal = try ProposalRecord.whole(id, in: session) else { throw StoreError.noSuchRecord }
      return proposal
    }
  }

  private static func isOutside(_ rounds: [CallRound], _ chosen: ID<CallRound>?, _ day: Day) -> Bool {
    let meant = chosen.map { chosen in rounds.filter { $0.id == chosen } } ?? rounds
    return !meant.isEmpty && !meant.contains { RoundRule.isOpen($0, on: day) }
  }

  /// Saves what was changed of a proposal that is not decided yet. When the last missing paper comes, it goes back into
  /// the queue. An organisation may be told by its name.
  package func save(_ id: ID<Proposal>, _ details: ProposalDetails, version: Int, newOrganisation: String? = nil) throws
  {
    try deed { session, journal in
      var details = details
      guard let old = try ProposalRecord.whole(id, in: session) else { throw StoreError.noSuchRecord }
      try requireIntake(old, in: session)
      if let newOrganisation {
        details.applicant = .organisation(try ProposalRecord.organisationOrNew(newOrganisation, in: session))
      }
      try Visibility.require(
        .takeInProposals, zone: try ProposalRecord.zone(of: details.applicant, in: session), actor)
      guard old.version == version else { throw try conflict(.proposal, id.raw, in: session) }
      guard old.status.isInQueue else { throw RuleViolation.wrongState(old.status) }
      let changes = Self.changes(from: old.details, to: details)
      try rewrite(old, details, changes, as: "save", in: session, journal)
    }
  }

  /// Writes the changed details of a proposal in the queue; its state follows from its papers.
  func rewrite(
    _ old: Proposal, _ details: ProposalDetails, _ edits: [FieldChange], as deed: String, in session: Session,
    _ journal: Journal
  ) throws {
    var changes = edits
    let missing = ProposalPaper.required(for: details.applicant.kind).filter { !details.papers.contains($0) }
    var status = old.status
    if missing.isEmpty, status == .waitingDocuments || status == .returned { status = .submitted }
    if !missing.isEmpty, status == .submitted { status = .waitingDocuments }
    if status != old.status {
      changes.append(FieldChange("status", before: old.status.rawValue, after: status.rawValue))
    }
    guard !changes.isEmpty else { return }
    let known = old.details.people
    try requireRegistered(
      details.people.filter { !known.contains($0) }, on: details.submittedOn ?? today, in: session)
    try ProposalRecord.update(old.id, details, in: session)
    try ProposalRecord.writeParts(old.id, details, in: session)
    try session.run("UPDATE proposal SET status = \(status.rawValue) WHERE id = \(old.id)")
    try journal.append(deed, .proposal, old.id.raw, changes)
  }

  /// The applicant withdraws; a reason is kept.
  package func withdraw(_ id: ID<Proposal>, reason: String) throws {
    try step(id, to: .withdrawn, deed: "withdraw", reason: reason)
  }

  /// The applicant gives up an approved support (สละสิทธิ์).
  package func waive(_ id: ID<Proposal>, reason: String) throws {
    try step(id, to: .waived, deed: "waive", reason: reason)
  }

  package func cancel(_ id: ID<Proposal>, reason: String) throws {
    try step(id, to: .cancelled, deed: "cancel", reason: reason)
  }

  /// The support is delivered and the project finished.
  package func complete(_ id: ID<Proposal>, reason: String = "") throws {
    try step(id, to: .completed, deed: "complete", reason: reason)
  }

  private func step(_ id: ID<Proposal>, to status: ProposalStatus, deed name: String, reason: String) throws {
    try deed { session, journal in
      guard let proposal = try ProposalRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      try requireIntake(proposal, in: session)
      guard proposal.status.next.contains(status) else { throw RuleViolation.wrongState(proposal.status) }
      guard status == .completed || !reason.isEmpty else { throw RuleViolation.reasonMissing }
      try session.run("UPDATE proposal SET status = \(status.rawValue), version = version + 1 WHERE id = \(id)")
      try journal.append(
        name, .proposal, id.raw,
        [FieldChange("status", before: proposal.status.rawValue, after: status.rawValue)],
        reason: reason.isEmpty ? nil : reason)
    }
  }

  func requireIntake(_ proposal: Proposal, in session: Session) throws {
    let zone = try ProposalRecord.zone(of: proposal.details.applicant, in: session)
    try Visibility.require(.takeInProposals, zone: zone, actor)
  }

  private static func changes(from old: ProposalDetails?, to new: ProposalDetails) -> [FieldChange] {
    FieldChange.between(old.map(\.journalFields), new.journalFields)
  }
}
