internal import OfficeCore
internal import ThaiText

/// Reading and writing proposals within a transaction.
enum ProposalRecord {
  static let columns: SQL = """
    p.id, p.number, p.fiscal_year, p.round_id, p.receipt_number, p.group_id, p.person_id, p.organisation_id, p.title,
    p.objectives, p.support, p.amount_requested, p.submitted_on, p.status, p.amount_recommended, p.decided_on,
    p.amount_approved, p.version
    """

  /// Reads a proposal without its lines, papers and beneficiaries.
  static func read(_ row: Session.Columns) throws -> Proposal {
    let applicant: Applicant
    if let group: ID<OccupationalGroup> = row.optionalID(5) {
      applicant = .group(group)
    } else if let person: ID<Person> = row.optionalID(6) {
      applicant = .person(person)
    } else {
      applicant = .organisation(row.id(7))
    }
    let details = ProposalDetails(
      fiscalYear: row.int(2), round: row.optionalID(3), receiptNumber: row.optionalText(4), applicant: applicant,
      title: row.text(8), objectives: Set(codes(row.text(9))), support: Set(codes(row.text(10))),
      amountRequested: row.money(11), submittedOn: row.optionalDay(12))
    return Proposal(
      id: row.id(0), number: ProposalNumber(row.text(1)), details: details, status: try row.code(13),
      amountRecommended: row.optionalMoney(14), decidedOn: row.optionalDay(15), amountApproved: row.optionalMoney(16),
      version: row.int(17))
  }

  private static func codes<Code: RawRepresentable<String>>(_ text: String) -> [Code] {
    text.split(separator: ";").compactMap { Code(rawValue: String($0)) }
  }

  static func text(_ objectives: Set<Objective>) -> String {
    objectives.map(\.rawValue).sorted().joined(separator: ";")
  }

  private static func text(_ support: Set<SupportKind>) -> String {
    SupportKind.allCases.filter(support.contains).map(\.rawValue).joined(separator: ";")
  }

  static func id(_ number: ProposalNumber, in session: Session) throws -> ID<Proposal>? {
    try session.first("SELECT id FROM proposal WHERE number_key = \(number.key)") { $0.id(0) }
  }

  static func find(_ number: ProposalNumber, in session: Session) throws -> Proposal? {
    try session.first("SELECT \(columns) FROM proposal p WHERE p.number_key = \(number.key)", read)
  }

  static func find(_ id: ID<Proposal>, in session: Session) throws -> Proposal? {
    try session.first("SELECT \(columns) FROM proposal p WHERE p.id = \(id)", read)
  }

  /// The whole proposal: with lines, papers and beneficiaries.
  static func whole(_ id: ID<Proposal>, in session: Session) throws -> Proposal? {
    guard var proposal = try find(id, in: session) else { return nil }
    proposal.details.lines = try session.all(
      "SELECT kind, item, quantity, unit, unit_price FROM proposal_line WHERE proposal_id = \(id) ORDER BY position"
    ) {
      ProposalLine(
        kind: try $0.code(0), item: $0.text(1), quantityInHundredths: $0.int64(2), unit: $0.text(3),
        unitPrice: $0.money(4))
    }
    proposal.details.papers = Set(
      try session.all("SELECT paper FROM proposal_paper WHERE proposal_id = \(id)") { try $0.code(0) })
    proposal.details.beneficiaries = try session.all(
      "SELECT person_id FROM beneficiary WHERE proposal_id = \(id) ORDER BY id"
    ) { $0.id(0) }
    return proposal
  }

  static func insert(
    _ number: ProposalNumber, _ details: ProposalDetails, status: ProposalStatus, decidedOn: Day?,
    amountApproved: Money?, in session: Session
  ) throws -> ID<Proposal> {
    let (group, person, organisation) = try columns(of: details.applicant, in: session)
    return try session.insert(
      """
      INSERT INTO proposal(number, number_key, running_number, running_year, fiscal_year, round_id, receipt_number,
        group_id, person_id, organisation_id, title, objectives, support, amount_requested, submitted_on, status,
        amount_recommended, decided_on, amount_approved, search_key, version)
      VALUES (\(number.text), \(number.key), \(number.running?.number), \(number.running?.fiscalYear),
        \(details.fiscalYear), \(details.round), \(details.receiptNumber), \(group), \(person), \(organisation),
        \(details.title), \(text(details.objectives)), \(text(details.support)), \(details.amountRequested),
        \(details.submittedOn), \(status.rawValue), NULL, \(decidedOn), \(amountApproved),
        \(searchKey(number, details)), 1)
      """)
  }

  static func update(_ id: ID<Proposal>, _ details: ProposalDetails, in session: Session) throws {
    let (group, person, organisation) = try columns(of: details.applicant, in: session)
    let number = try session.first("SELECT number FROM proposal WHERE id = \(id)") { ProposalNumber($0.text(0)) }
    try session.run(
      """
      UPDATE proposal SET fiscal_year = \(details.fiscalYear), round_id = \(details.round),
        receipt_number = \(details.receiptNumber), group_id = \(group), person_id = \(person),
        organisation_id = \(organisation), title = \(details.title), objectives = \(text(details.objectives)),
        support = \(text(details.support)), amount_requested = \(details.amountRequested),
        submitted_on = \(details.submittedOn),
        search_key = \(number.map { searchKey($0, details) } ?? ""), version = version + 1
      WHERE id = \(id)
      """)
  }

  /// Writes lines, papers and beneficiaries anew. Beneficiaries that stay keep their place.
  static func writeParts(_ id: ID<Proposal>, _ details: ProposalDetails, in session: Session) throws {
    try session.run("DELETE FROM proposal_line WHERE proposal_id = \(id)")
    for (position, line) in details.lines.enumerated() {
      try session.run(
        """
        INSERT INTO proposal_line(proposal_id, position, kind, item, quantity, unit, unit_price)
        VALUES (\(id), \(position), \(line.kind.rawValue), \(line.item), \(line.quantityInHundredths), \(line.unit),
          \(line.unitPrice))
        """)
    }
    try session.run("DELETE FROM proposal_paper WHERE proposal_id = \(id)")
    for paper in ProposalPaper.allCases where details.papers.contains(paper) {
      try session.run("INSERT INTO proposal_paper(proposal_id, paper) VALUES (\(id), \(paper.rawValue))")
    }
    let beneficiaries = try details.beneficiaries.map { try PersonRecord.survivor(of: $0, in: session) }
    try session.run(
      "DELETE FROM beneficiary WHERE proposal_id = \(id) AND person_id NOT IN (\(list: beneficiaries))")
    for person in beneficiaries {
      try session.run(
        """
        INSERT INTO beneficiary(proposal_id, person_id) VALUES (\(id), \(person))
        ON CONFLICT (proposal_id, person_id) DO NOTHING
        """)
    }
  }

  static func organisation(_ name: String, in session: Session) throws -> ID<Organisation>? {
    try session.first("SELECT id FROM organisation WHERE search_key = \(ThaiForm.searchKey(name))") { $0.id(0) }
  }

  static func organisationOrNew(_ name: String, in session: Session) throws -> ID<Organisation> {
    if let found = try organisation(name, in: session) { return found }
    return try session.insert(
      "INSERT INTO organisation(name, search_key) VALUES (\(name), \(ThaiForm.searchKey(name)))")
  }

  /// The zone of the applicant; nil for an organisation of no community and for a person outside any.
  static func zone(of applicant: Applicant, in session: Session) throws -> Int? {
    switch applicant {
    case .group(let id): try GroupRecord.zone(of: id, in: session)
    case .person(let id): try PersonRecord.zone(of: id, in: session)
    case .organisation(let id): try OrganisationRecord.zone(of: id, in: session)
    }
  }

  /// The next running number of a fiscal year; follows the largest.
  static func nextNumber(fiscalYear: Int, in session: Session) throws -> ProposalNumber {
    let last = try session.number(
      "SELECT coalesce(max(running_number), 0) FROM proposal WHERE running_year = \(fiscalYear)")
    return ProposalNumber(running: last + 1, fiscalYear: fiscalYear)
  }

  private static func columns(of applicant: Applicant, in session: Session) throws -> (
    ID<OccupationalGroup>?, ID<Person>?, ID<Organisation>?
  ) {
    switch applicant {
    case .group(let id): (id, nil, nil)
    case .person(let id): (nil, try PersonRecord.survivor(of: id, in: session), nil)
    case .organisation(let id): (nil, nil, id)
    }
  }

  static func searchKey(_ number: ProposalNumber, _ details: ProposalDetails) -> String {
    [number.text, number.key, details.title].map(ThaiForm.searchKey).joined(separator: "\n")
  }
}

extension ProposalRecord {
  /// A proposal `p` with its applicant (group `g`, person `n`, organisation `o`) and the applicant's community `m`.
  static let applicants: SQL = """
    proposal p LEFT JOIN occupational_group g ON g.id = p.group_id
    LEFT JOIN person n ON n.id = p.person_id
    LEFT JOIN residence nr ON nr.person_id = n.id AND nr.to_day IS NULL
    LEFT JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN community m ON m.id = coalesce(g.community_id, nr.community_id, o.community_id)
    """

  static let zone = "m.zone"
}
