package import OfficeCore
internal import ThaiText

extension Office {
  /// Gives every row of a kind in the order in which the records were made, in batches. What lies outside the user's
  /// zones is left out. Returns how many rows the file format cannot say: members and beneficiaries without a national ID.
  ///
  /// With `records`, only the rows of these: numbers of the kind's own records, of the groups of assessments, of the
  /// households of incomes, of the proposals of beneficiaries, of the groups of members.
  package func exportRows(_ kind: ImportKind, of records: [Int64]? = nil, _ take: (ImportRows) throws -> Void) throws
    -> Int
  {
    try Visibility.require(.exportData, actor)
    switch kind {
    // These files hold national IDs in full.
    case .people, .members, .proposals, .beneficiaries: try Visibility.require(.seePersonalData, actor)
    case .communities, .groups, .incomes, .assessments: break
    }
    try deed { session, journal in
      let count = records.map { [FieldChange("records", after: String($0.count))] } ?? []
      let entry = try journal.entry("export", .file, 0, [FieldChange("kind", after: kind.rawValue)] + count)
      if let records {
        try Disclosure.note(
          kind, of: records, entry: entry, within: within(.exportData, zone: "m.zone"), in: session)
      }
    }
    return try engine.read { session in
      guard let records else { return try exportRows(kind, session, nil, take) }
      let sorted = records.sorted()
      return try stride(from: 0, to: sorted.count, by: Self.recordsAtOnce).reduce(0) { omitted, start in
        let some = Array(sorted[start..<min(start + Self.recordsAtOnce, sorted.count)])
        return omitted + (try exportRows(kind, session, some, take))
      }
    }
  }

  /// Journals that what a list shows is written to a file: which list, the line that narrows it, how many rows, and
  /// whether they tell of persons. What is masked on the screen is masked in such a file.
  package func recordExport(of list: String, line: String, rows: Int, isPersonal: Bool) throws {
    try Visibility.require(.exportData, actor)
    try deed { _, journal in
      try journal.append(
        "export", .file, 0,
        [
          FieldChange("list", after: list), FieldChange("search_line", after: line.isEmpty ? nil : line),
          FieldChange("rows", after: String(rows)), FieldChange("personal_data", after: yesNo(isPersonal)),
        ])
    }
  }

  /// So many are asked for in one statement.
  private static let recordsAtOnce = 500

  private func exportRows(
    _ kind: ImportKind, _ session: Session, _ records: [Int64]?, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    func only(_ column: String) -> SQL {
      records.map { SQL(stringLiteral: column) + " IN (\(list: $0))" } ?? "1 = 1"
    }
    return switch kind {
    case .communities: try exportCommunities(session, records, take)
    case .people: try exportPeople(session, only("p.id"), take)
    case .groups: try exportGroups(session, only("g.id"), take)
    case .members: try exportMembers(session, only("g.id"), take)
    case .proposals: try exportProposals(session, only("p.id"), take)
    case .beneficiaries: try exportBeneficiaries(session, only("p.id"), take)
    case .incomes: try exportIncomes(session, only("h.id"), take)
    case .assessments: try exportAssessments(session, only("g.id"), take)
    }
  }

  private func exportCommunities(
    _ session: Session, _ records: [Int64]?, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    try take(
      .communities(
        try Communities.all(in: session).filter { records?.contains($0.id.raw) ?? true }.map {
          CommunityRow(
            line: 0, code: $0.code, zone: $0.zone, name: $0.name, aliases: .value($0.aliases),
            opened: .value($0.opened), closed: .value($0.closed))
        }))
    return 0
  }

  private func exportPeople(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    let codes = CommunityIndex(try Communities.all(in: session))
    var batch = Batch<PersonRow>()
    let seesSensitive = scope(.seeSensitiveCategories) != .nothing
    try session.forEach(
      """
      SELECT \(PersonRecord.columns) FROM \(PersonRecord.tables)
      WHERE \(within(.exportData, zone: "m.zone")) AND \(chosen) ORDER BY p.id
      """
    ) { row in
      let details = try PersonRecord.read(row).details
      var export = PersonRow(
        line: 0, nationalID: details.nationalID, firstName: details.name.first, lastName: details.name.last)
      export.noIDReason = .value(details.noIDReason)
      export.title = .value(details.name.title)
      export.sex = .value(details.sex)
      export.birth = .value(details.birth)
      export.houseNumber = .value(details.address.houseNumber)
      export.moo = .value(details.address.moo)
      export.soi = .value(details.address.soi)
      export.road = .value(details.address.road)
      export.subdistrict = .value(details.address.subdistrict)
      export.district = .value(details.address.district)
      export.province = .value(details.address.province)
      export.postcode = .value(details.address.postcode)
      export.community = .value(details.community.flatMap { codes.byID[$0]?.code })
      export.phone = .value(details.phone)
      export.household = .value(details.household)
      export.isHead = .value(details.isHead)
      export.incomeMonth = .value(details.declaredIncome)
      export.categories = .value(seesSensitive ? details.categories : details.categories.filter { !$0.isSensitive })
      try batch.add(export) { try take(.people($0)) }
    }
    try batch.finish { try take(.people($0)) }
    return 0
  }

  private func exportGroups(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    let codes = CommunityIndex(try Communities.all(in: session))
    let states = try GroupStates(on: today, in: session)
    var batch = Batch<GroupRow>()
    try session.forEach(
      """
      SELECT \(GroupRecord.columns) FROM occupational_group g JOIN community m ON m.id = g.community_id
      WHERE \(within(.exportData, zone: "m.zone")) AND \(chosen) ORDER BY g.id
      """
    ) { row in
      let group = try GroupRecord.read(row)
      let details = group.details
      var export = GroupRow(
        line: 0, code: details.code, name: details.name, community: codes.byID[details.community]?.code ?? "",
        occupation: details.occupation)
      export.founded = .value(details.founded)
      export.hasRules = .value(details.hasRules)
      export.hasAccounts = .value(details.hasAccounts)
      export.hasGeneralMeeting = .value(details.hasGeneralMeeting)
      export.hasOffice = .value(details.hasOffice)
      export.status = .value(states.state(of: group).status)
      try batch.add(export) { try take(.groups($0)) }
    }
    try batch.finish { try take(.groups($0)) }
    return 0
  }

  private func exportMembers(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    var batch = Batch<MemberRow>()
    var omitted = 0
    try session.forEach(
      """
      SELECT g.code, p.national_id, b.role, b.from_day, b.to_day FROM group_member b
      JOIN occupational_group g ON g.id = b.group_id JOIN community m ON m.id = g.community_id
      JOIN person p ON p.id = b.person_id
      WHERE \(within(.exportData, zone: "m.zone")) AND \(livesWithin("p.id")) AND \(chosen) ORDER BY b.id
      """
    ) { row in
      guard let number = row.optionalText(1).flatMap(NationalID.init(stored:)) else { return omitted += 1 }
      try batch.add(
        MemberRow(
          line: 0, group: row.text(0), nationalID: number, role: .value(try row.code(2)),
          from: .value(row.optionalDay(3)), to: .value(row.optionalDay(4)))
      ) { try take(.members($0)) }
    }
    try batch.finish { try take(.members($0)) }
    return omitted
  }

  /// The condition that a person lives in the user's zones now.
  private func livesWithin(_ person: String) -> SQL {
    guard scope(.exportData) != .everything else { return "1 = 1" }
    return """
      EXISTS (SELECT 1 FROM residence x JOIN community y ON y.id = x.community_id
        WHERE x.person_id = \(SQL(stringLiteral: person)) AND x.to_day IS NULL
          AND \(within(.exportData, zone: "y.zone")))
      """
  }

  private func exportProposals(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    var batch = Batch<ProposalRow>()
    var omitted = 0
    try session.forEach(
      """
      SELECT \(ProposalRecord.columns), g.code, n.national_id, o.name FROM \(ProposalRecord.applicants)
      WHERE \(within(.exportData, zone: ProposalRecord.zone)) AND \(chosen) ORDER BY p.id
      """
    ) { row in
      let proposal = try ProposalRecord.read(row)
      let applicant: ProposalRow.Applicant
      if let code = row.optionalText(18) {
        applicant = .group(code)
      } else if let number = row.optionalText(19).flatMap(NationalID.init(stored:)) {
        applicant = .person(number)
      } else if let name = row.optionalText(20) {
        applicant = .organisation(name)
      } else {
        return omitted += 1
      }
      let details = proposal.details
      var export = ProposalRow(
        line: 0, number: proposal.number, fiscalYear: details.fiscalYear, applicant: applicant, title: details.title,
        amountRequested: details.amountRequested)
      export.receiptNumber = .value(details.receiptNumber)
      export.objectives = .value(details.objectives)
      export.submittedOn = .value(details.submittedOn)
      export.status = .value(proposal.status)
      export.decidedOn = .value(proposal.decidedOn)
      export.amountApproved = .value(proposal.amountApproved)
      try batch.add(export) { try take(.proposals($0)) }
    }
    try batch.finish { try take(.proposals($0)) }
    return omitted
  }

  private func exportBeneficiaries(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    var batch = Batch<BeneficiaryRow>()
    var omitted = 0
    try session.forEach(
      """
      SELECT p.number, b.national_id FROM \(ProposalRecord.applicants)
      JOIN beneficiary f ON f.proposal_id = p.id JOIN person b ON b.id = f.person_id
      WHERE \(within(.exportData, zone: ProposalRecord.zone)) AND \(livesWithin("b.id")) AND \(chosen) ORDER BY f.id
      """
    ) { row in
      guard let number = row.optionalText(1).flatMap(NationalID.init(stored:)) else { return omitted += 1 }
      try batch.add(BeneficiaryRow(line: 0, proposal: ProposalNumber(row.text(0)), nationalID: number)) {
        try take(.beneficiaries($0))
      }
    }
    try batch.finish { try take(.beneficiaries($0)) }
    return omitted
  }

  private func exportIncomes(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    var batch = Batch<IncomeRow>()
    let zone: SQL =
      scope(.exportData) == .everything
      ? "1 = 1"
      : """
      EXISTS (SELECT 1 FROM community m WHERE \(within(.exportData, zone: "m.zone")) AND m.id = (
        SELECT r.community_id FROM residence r WHERE r.household_id = h.id AND r.to_day IS NULL
        ORDER BY r.is_head DESC, r.person_id LIMIT 1))
      """
    try session.forEach(
      """
      SELECT h.code, i.round, i.recorded_on, i.amount, i.recorded_by FROM income i
      JOIN household h ON h.id = i.household_id WHERE i.corrected_by IS NULL AND \(zone) AND \(chosen) ORDER BY i.id
      """
    ) { row in
      try batch.add(
        IncomeRow(
          line: 0, household: row.text(0), round: try row.code(1), recordedOn: try row.day(2),
          incomeMonth: row.money(3), recordedBy: .value(row.optionalText(4)))
      ) { try take(.incomes($0)) }
    }
    try batch.finish { try take(.incomes($0)) }
    return 0
  }

  private func exportAssessments(
    _ session: Session, _ chosen: SQL, _ take: (ImportRows) throws -> Void
  ) throws -> Int {
    var batch = Batch<AssessmentRow>()
    try session.forEach(
      """
      SELECT g.code, a.fiscal_year, a.assessed_on, a.score FROM assessment a
      JOIN occupational_group g ON g.id = a.group_id JOIN community m ON m.id = g.community_id
      WHERE a.corrected_by IS NULL AND \(within(.exportData, zone: "m.zone")) AND \(chosen) ORDER BY a.id
      """
    ) { row in
      try batch.add(
        AssessmentRow(
          line: 0, group: row.text(0), fiscalYear: row.int(1), assessedOn: try row.day(2),
          scoreInHundredths: row.int(3))
      ) { try take(.assessments($0)) }
    }
    try batch.finish { try take(.assessments($0)) }
    return 0
  }
}

/// Gathers rows and hands them on a few thousand at a time.
private struct Batch<Row> {
  private var rows: [Row] = []

  mutating func add(_ row: Row, _ take: ([Row]) throws -> Void) throws {
    rows.append(row)
    if rows.count == 5_000 {
      try take(rows)
      rows.removeAll(keepingCapacity: true)
    }
  }

  mutating func finish(_ take: ([Row]) throws -> Void) throws {
    if !rows.isEmpty { try take(rows) }
  }
}
