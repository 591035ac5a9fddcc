package import OfficeCore
package import ThaiText

/// A proposal in a list.
package struct ProposalSummary: Hashable, Sendable, Identifiable {
  package var id: ID<Proposal>
  package var number: ProposalNumber
  package var title: String
  package var applicant: String
  package var applicantKind: ApplicantKind
  package var community: String?
  package var zone: Int?
  package var status: ProposalStatus
  package var amountRequested: Money
  package var amountRecommended: Money?
  package var amountApproved: Money?
  package var submittedOn: Day?
  package var decidedOn: Day?
  /// The day the committee decided last; nil before.
  package var screenedOn: Day?
  package var beneficiaries: Int
  /// The number of the call round in which it was handed in.
  package var round: Int?
}

/// Which proposals.
package enum ProposalFilter: Hashable, Sendable {
  case all(fiscalYear: Int)
  /// The screening queue: what the committee may decide on now, oldest first, then what waits for the applicant.
  case queue
  case awaitingMayor
  case status(ProposalStatus, fiscalYear: Int)
  /// Decided in a fiscal year and approved or completed.
  case supported(fiscalYear: Int)
  /// What the approved money of a year's budget went to.
  case approvedOfBudget(fiscalYear: Int)
  /// What the recommended money of a year's budget is held for.
  case recommendedOfBudget(fiscalYear: Int)
  /// Of a round and a zone, those that take of its quota; no zone is outside any community.
  case takenOfRound(ID<CallRound>, zone: Int?)
}

/// A decision as it was recorded.
package struct RecordedDecision: Hashable, Sendable, Identifiable {
  package enum Body: Hashable, Sendable {
    case committee(ScreeningOutcome, Money?)
    case mayor(MayorOutcome, memoNumber: String, signer: String)
  }

  package var id: Int64
  package var day: Day
  package var body: Body
  package var reason: String
  /// Login of who recorded it.
  package var recordedBy: String
  package var isCorrected: Bool
}

/// A proposal with all that is recorded of it.
package struct ProposalFile: Hashable, Sendable {
  package var proposal: Proposal
  package var applicant: String
  package var community: String?
  package var zone: Int?
  package var beneficiaries: [Beneficiary]
  /// Oldest first.
  package var decisions: [RecordedDecision]
  package var budget: BudgetPosition

  package struct Beneficiary: Hashable, Sendable {
    package var person: ID<Person>
    package var name: String
    package var community: String?
    package var household: String
  }

  package var missingPapers: [ProposalPaper] {
    ProposalPaper.required(for: proposal.details.applicant.kind).filter { !proposal.details.papers.contains($0) }
  }

  /// The day of the committee's last decision that counts.
  package var screenedOn: Day? {
    decisions.last {
      if case .committee = $0.body { !$0.isCorrected } else { false }
    }?.day
  }
}

extension ProposalRecord {
  /// What the committee recommended; old papers that do not say it recommended what was asked.
  static let amountRecommended: SQL = """
    coalesce(p.amount_recommended,
      CASE WHEN p.status IN ('recommended', 'recommended_conditional') THEN p.amount_requested END)
    """

  static let applicantName: SQL =
    "coalesce(g.name, n.title || n.first_name || ' ' || n.last_name, o.name)"

  static let lastScreening: SQL = """
    (SELECT d.day FROM screening_decision d WHERE d.proposal_id = p.id AND d.corrected_by IS NULL
      ORDER BY d.id DESC LIMIT 1)
    """
}

extension Office {
  /// Proposals whose number, title, applicant or community holds every term and none of those excluded.
  package func proposals(
    _ filter: ProposalFilter, matching query: String = "", without excluded: [String] = [], limit: Int = .max
  )
    throws -> [ProposalSummary]
  {
    try Visibility.require(.seeProposals, actor)
    return try engine.read { session in
      var condition: SQL = within(.seeProposals, zone: ProposalRecord.zone)
      var order: SQL = "p.running_year DESC, p.running_number DESC, p.id DESC"
      switch filter {
      case .all(let year): condition = condition + " AND p.fiscal_year = \(year)"
      case .queue:
        let statuses = ProposalStatus.allCases.filter(\.isInQueue).map(\.rawValue)
        // The reserve list of a year lapses with the year's budget.
        condition =
          condition
          + " AND p.status IN (\(list: statuses)) AND (p.status <> 'reserve' OR p.fiscal_year >= \(today.fiscalYear))"
        let ready = ProposalStatus.allCases.filter(\.canBeScreened).map(\.rawValue)
        order = """
          p.status NOT IN (\(list: ready)), coalesce(p.submitted_on, ''), p.running_year, p.running_number, p.id
          """
      case .awaitingMayor:
        condition = condition + " AND p.status IN ('recommended', 'recommended_conditional')"
        order = "p.running_year, p.running_number, p.id"
      case .status(let status, let year):
        condition = condition + " AND p.status = \(status.rawValue) AND p.fiscal_year = \(year)"
      case .supported(let year):
        let days = Day.fiscalYearRange(year)
        condition =
          condition
            + """
             AND p.status IN ('approved', 'completed')
             AND p.decided_on >= \(days.lowerBound) AND p.decided_on <= \(days.upperBound)
            """
      case .approvedOfBudget(let year):
        condition = condition + " AND p.status IN ('approved', 'completed') AND p.fiscal_year = \(year)"
      case .takenOfRound(let round, let zone):
        let taking = ProposalStatus.allCases.filter(\.mayTakeOfRound).map(\.rawValue)
        let ofZone: SQL = zone.map { "m.zone = \($0)" } ?? "m.zone IS NULL"
        condition = condition + " AND p.round_id = \(round) AND p.status IN (\(list: taking)) AND \(ofZone)"
      case .recommendedOfBudget(let year):
        condition =
          condition
          + " AND p.status IN ('recommended', 'recommended_conditional') AND p.fiscal_year = \(year)"
      }
      func holds(_ term: String) -> SQL {
        """
        (instr(p.search_key, \(term)) > 0 OR instr(coalesce(g.search_key, n.search_key, o.search_key), \(term)) > 0
          OR instr(coalesce(m.search_key, ''), \(Community.matchKey(term))) > 0)
        """
      }
      for term in SearchTerms.of([query]) { condition = condition + " AND " + holds(term) }
      for term in SearchTerms.of(excluded) { condition = condition + " AND NOT " + holds(term) }
      return try session.all(
        """
        SELECT p.id, p.number, p.title, \(ProposalRecord.applicantName),
          CASE WHEN p.group_id IS NOT NULL THEN 'group' WHEN p.person_id IS NOT NULL THEN 'person'
            ELSE 'organisation' END,
          m.name, m.zone, p.status, p.amount_requested, \(ProposalRecord.amountRecommended), p.amount_approved,
          p.submitted_on,
          p.decided_on, \(ProposalRecord.lastScreening),
          (SELECT count(*) FROM beneficiary b WHERE b.proposal_id = p.id),
          (SELECT c.number FROM call_round c WHERE c.id = p.round_id)
        FROM \(ProposalRecord.applicants) WHERE \(condition) ORDER BY \(order) LIMIT \(limit)
        """
      ) {
        ProposalSummary(
          id: $0.id(0), number: ProposalNumber($0.text(1)), title: $0.text(2), applicant: $0.text(3),
          applicantKind: try $0.code(4), community: $0.optionalText(5), zone: $0.optionalInt(6),
          status: try $0.code(7), amountRequested: $0.money(8), amountRecommended: $0.optionalMoney(9),
          amountApproved: $0.optionalMoney(10), submittedOn: $0.optionalDay(11), decidedOn: $0.optionalDay(12),
          screenedOn: $0.optionalDay(13), beneficiaries: $0.int(14), round: $0.optionalInt(15))
      }
    }
  }

  package func proposal(_ id: ID<Proposal>) throws -> ProposalFile {
    try engine.read { try file(id, in: $0) }
  }

  func file(_ id: ID<Proposal>, in session: Session) throws -> ProposalFile {
    guard let proposal = try ProposalRecord.whole(id, in: session) else { throw StoreError.noSuchRecord }
    let applicant = try session.first(
      "SELECT \(ProposalRecord.applicantName), m.name, m.zone FROM \(ProposalRecord.applicants) WHERE p.id = \(id)"
    ) { ($0.text(0), $0.optionalText(1), $0.optionalInt(2)) }
    try Visibility.require(.seeProposals, zone: applicant?.2, actor)
    let beneficiaries = try session.all(
      """
      SELECT p.id, p.title || p.first_name || ' ' || p.last_name, m.name, h.code FROM \(PersonRecord.tables)
      JOIN beneficiary b ON b.person_id = p.id WHERE b.proposal_id = \(id) ORDER BY b.id
      """
    ) {
      ProposalFile.Beneficiary(person: $0.id(0), name: $0.text(1), community: $0.optionalText(2), household: $0.text(3))
    }
    return ProposalFile(
      proposal: proposal, applicant: applicant?.0 ?? "", community: applicant?.1, zone: applicant?.2,
      beneficiaries: beneficiaries, decisions: try DecisionRecord.all(of: id, in: session),
      budget: try FrameRecord.budget(proposal.details.fiscalYear, in: session))
  }
}

enum DecisionRecord {
  static func all(of id: ID<Proposal>, in session: Session) throws -> [RecordedDecision] {
    let committee = try session.all(
      """
      SELECT id, day, outcome, amount, reason, recorded_by, corrected_by IS NOT NULL, recorded_at
      FROM screening_decision WHERE proposal_id = \(id)
      """
    ) {
      (
        $0.text(7),
        RecordedDecision(
          id: $0.int64(0), day: try $0.day(1), body: .committee(try $0.code(2), $0.optionalMoney(3)),
          reason: $0.text(4), recordedBy: $0.text(5), isCorrected: $0.bool(6))
      )
    }
    let mayor = try session.all(
      """
      SELECT id, signed_on, outcome, memo_number, signer, reason, recorded_by, corrected_by IS NOT NULL, recorded_at
      FROM mayor_decision WHERE proposal_id = \(id)
      """
    ) {
      (
        $0.text(8),
        RecordedDecision(
          id: $0.int64(0), day: try $0.day(1),
          body: .mayor(try $0.code(2), memoNumber: $0.text(3), signer: $0.text(4)), reason: $0.text(5),
          recordedBy: $0.text(6), isCorrected: $0.bool(7))
      )
    }
    return (committee + mayor).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}
