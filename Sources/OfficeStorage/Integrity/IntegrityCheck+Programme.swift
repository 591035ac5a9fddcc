internal import OfficeCore
internal import ThaiText

/// Invariants of the year's frame, proposals, decisions and follow-up.
extension IntegrityCheck {
  /// Submission, then committee, then mayor, as far as the decisions were recorded here.
  static let caseDates: SQL = """
    SELECT 'proposal', p.id, p.number FROM proposal p
    WHERE EXISTS (SELECT 1 FROM screening_decision s
        WHERE s.proposal_id = p.id AND s.corrected_by IS NULL AND s.day < p.submitted_on)
      OR EXISTS (SELECT 1 FROM mayor_decision d
        WHERE d.proposal_id = p.id AND d.corrected_by IS NULL AND d.signed_on < p.submitted_on)
      OR EXISTS (SELECT 1 FROM mayor_decision d JOIN screening_decision s ON s.proposal_id = d.proposal_id
        WHERE d.proposal_id = p.id AND d.corrected_by IS NULL AND d.outcome <> 'review' AND s.corrected_by IS NULL
          AND d.signed_on < s.day)
    """

  /// Papers of before this program: decided before they were submitted.
  static let oldPaperDates: SQL = """
    SELECT 'proposal', p.id, p.number FROM proposal p
    WHERE p.decided_on < p.submitted_on
      AND NOT EXISTS (SELECT 1 FROM mayor_decision d WHERE d.proposal_id = p.id AND d.corrected_by IS NULL)
    """

  /// The mayor approves the year's project before the committee recommends anything from it.
  static let committeeBeforeFrame: SQL = """
    SELECT DISTINCT 'proposal', p.id, p.number FROM proposal p
    JOIN umbrella_project u ON u.fiscal_year = p.fiscal_year
    JOIN screening_decision s ON s.proposal_id = p.id AND s.corrected_by IS NULL
    WHERE s.outcome LIKE 'recommend%' AND s.day < u.approved_on
    """

  static func future(after day: Day) -> SQL {
    """
    SELECT 'proposal', id, number FROM proposal WHERE submitted_on > \(day) OR decided_on > \(day)
    UNION SELECT 'proposal', p.id, p.number FROM screening_decision s JOIN proposal p ON p.id = s.proposal_id
      WHERE s.day > \(day)
    UNION SELECT 'proposal', p.id, p.number FROM mayor_decision d JOIN proposal p ON p.id = d.proposal_id
      WHERE d.signed_on > \(day)
    UNION SELECT 'umbrella', id, CAST(fiscal_year AS TEXT) FROM umbrella_project WHERE approved_on > \(day)
    UNION SELECT 'umbrella', u.id, CAST(u.fiscal_year AS TEXT) FROM budget_transfer t
      JOIN umbrella_project u ON u.id = t.umbrella_id WHERE t.day > \(day)
    UNION SELECT 'household', h.id, h.code FROM income i JOIN household h ON h.id = i.household_id
      WHERE i.recorded_on > \(day)
    UNION SELECT 'household', h.id, h.code FROM not_reached n JOIN household h ON h.id = n.household_id
      WHERE n.day > \(day)
    UNION SELECT 'group', g.id, g.code FROM assessment a JOIN occupational_group g ON g.id = a.group_id
      WHERE a.assessed_on > \(day)
    UNION SELECT 'outreach', id, number || '/' || fiscal_year FROM outreach WHERE day > \(day)
    UNION SELECT 'interest', id, '#' || id FROM interest WHERE day > \(day)
    UNION SELECT 'person', id, '#' || id FROM person WHERE birth > \(day)
    UNION SELECT 'person', person_id, '#' || person_id FROM residence WHERE from_day > \(day)
    """
  }

  static let aboveRequest: SQL = """
    SELECT 'proposal', id, number FROM proposal
    WHERE amount_approved > amount_requested OR amount_recommended > amount_requested
    """

  static let negativeAmounts: SQL = """
    SELECT 'proposal', id, number FROM proposal
      WHERE amount_requested < 0 OR amount_recommended < 0 OR amount_approved < 0
    UNION SELECT 'proposal', p.id, p.number FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id
      WHERE l.unit_price < 0 OR l.quantity <= 0
    UNION SELECT 'umbrella', id, CAST(fiscal_year AS TEXT) FROM umbrella_project WHERE amount < 0
    UNION SELECT 'household', h.id, h.code FROM income i JOIN household h ON h.id = i.household_id WHERE i.amount < 0
    UNION SELECT 'person', id, '#' || id FROM person WHERE declared_income < 0
    """

  static let missingDecisionDays: SQL = """
    SELECT 'proposal', id, number FROM proposal
    WHERE decided_on IS NULL AND status IN (\(list: ProposalStatus.allCases.filter(\.needsDecisionDay).map(\.rawValue)))
    """

  /// An entry that was put right points at a later one about the same thing.
  static let strayCorrections: SQL = """
    SELECT 'proposal', p.id, p.number FROM screening_decision a JOIN proposal p ON p.id = a.proposal_id
      LEFT JOIN screening_decision b ON b.id = a.corrected_by AND b.proposal_id = a.proposal_id AND b.id > a.id
      WHERE a.corrected_by IS NOT NULL AND b.id IS NULL
    UNION SELECT 'proposal', p.id, p.number FROM mayor_decision a JOIN proposal p ON p.id = a.proposal_id
      LEFT JOIN mayor_decision b ON b.id = a.corrected_by AND b.proposal_id = a.proposal_id AND b.id > a.id
      WHERE a.corrected_by IS NOT NULL AND b.id IS NULL
    UNION SELECT 'household', h.id, h.code FROM income a JOIN household h ON h.id = a.household_id
      LEFT JOIN income b ON b.id = a.corrected_by AND b.household_id = a.household_id AND b.id > a.id
      WHERE a.corrected_by IS NOT NULL AND b.id IS NULL
    UNION SELECT 'group', g.id, g.code FROM assessment a JOIN occupational_group g ON g.id = a.group_id
      LEFT JOIN assessment b ON b.id = a.corrected_by AND b.group_id = a.group_id AND b.id > a.id
      WHERE a.corrected_by IS NOT NULL AND b.id IS NULL
    """

  static let doubleBeneficiaries: SQL = """
    SELECT DISTINCT 'proposal', p.id, p.number FROM beneficiary b JOIN proposal p ON p.id = b.proposal_id
    GROUP BY p.id, p.number, b.person_id HAVING count(*) > 1
    """

  /// Nobody's family is counted by such a proposal.
  static let supportWithoutPeople: SQL = """
    SELECT 'proposal', p.id, p.number FROM proposal p WHERE p.status IN ('approved', 'completed')
      AND NOT EXISTS (SELECT 1 FROM beneficiary b WHERE b.proposal_id = p.id)
    """

  static let followUpWithoutSupport: SQL = """
    SELECT DISTINCT 'household', h.id, h.code FROM income i JOIN household h ON h.id = i.household_id
    WHERE i.round <> 'baseline' AND i.corrected_by IS NULL AND NOT EXISTS (
      SELECT 1 FROM residence r JOIN beneficiary b ON b.person_id = r.person_id
      JOIN proposal p ON p.id = b.proposal_id
      WHERE r.household_id = h.id AND p.status IN ('approved', 'completed'))
    """

  /// The standings and counts that the deeds keep are those of a full count.
  func figures(_ hits: inout Hits) throws {
    let drift = try Standings.drift(in: session)
    let applicants = try Applicants.drift(in: session)
    for id in (drift.subjects[.householdIncomeIncreased] ?? []) + applicants.households {
      let code = try session.first("SELECT code FROM household WHERE id = \(id)") { $0.text(0) }
      hits.add(FoundRecord(.household, id, code: code ?? "#\(id)"))
    }
    for id in drift.subjects[.groupManagementImproved] ?? [] {
      let code = try session.first("SELECT code FROM occupational_group WHERE id = \(id)") { $0.text(0) }
      hits.add(FoundRecord(.group, id, code: code ?? "#\(id)"))
    }
    if drift.counts > 0 { hits.add(FoundRecord(nil, 0, code: "standing_count: \(drift.counts)")) }
    if applicants.counts > 0 { hits.add(FoundRecord(nil, 0, code: "applicant_count: \(applicants.counts)")) }
  }

  /// The first baseline of a supported household lies within the grace after its first support; later ones do not count.
  func baselineInTime(_ hits: inout Hits) throws {
    let grace = try Settings.number(.baselineGraceDays, on: today, in: session) ?? 0
    let limit = SQL(stringLiteral: Dialect.dayAfter("s.day", days: String(grace)))
    try hits.add(
      """
      SELECT 'household', h.id, h.code FROM (
        SELECT r.household_id, min(p.decided_on) AS day FROM proposal p
        JOIN beneficiary f ON f.proposal_id = p.id
        JOIN residence r ON r.person_id = f.person_id AND (r.from_day IS NULL OR r.from_day <= p.decided_on)
          AND (r.to_day IS NULL OR r.to_day > p.decided_on)
        WHERE p.status IN ('approved', 'completed') AND p.decided_on IS NOT NULL GROUP BY r.household_id) s
      JOIN (SELECT household_id, min(recorded_on) AS day FROM income
        WHERE round = 'baseline' AND corrected_by IS NULL GROUP BY household_id) b ON b.household_id = s.household_id
      JOIN household h ON h.id = s.household_id WHERE b.day > \(limit)
      """, session)
  }

  /// The same rule as for every deed: what is approved and recommended stays within the year's amount.
  func budget(_ hits: inout Hits) throws {
    let frames = try session.all("SELECT id, fiscal_year FROM umbrella_project ORDER BY fiscal_year") {
      ($0.int64(0), $0.int(1))
    }
    for (id, year) in frames {
      guard let left = try FrameRecord.budget(year, in: session).left, left < .zero else { continue }
      hits.add(FoundRecord(.umbrella, id, code: String(year)))
    }
  }

  /// Numbers are unlike each other, and read as they are compared.
  func proposalNumbers(_ hits: inout Hits) throws {
    try session.forEach("SELECT id, number, number_key, running_number, running_year FROM proposal") { row in
      let number = ProposalNumber(row.text(1))
      let holds =
        number.key == row.text(2) && number.running?.number == row.optionalInt(3)
        && number.running?.fiscalYear == row.optionalInt(4)
      if !holds { hits.add(FoundRecord(.proposal, row.int64(0), code: row.text(1))) }
    }
    try hits.add(
      """
      SELECT 'proposal', max(id), max(number) FROM proposal WHERE running_number IS NOT NULL
      GROUP BY running_year, running_number HAVING count(*) > 1
      """, session)
  }

  func numberGaps(_ hits: inout Hits) throws {
    var last: (year: Int, number: Int)?
    try session.forEach(
      """
      SELECT running_year, running_number FROM proposal WHERE running_number IS NOT NULL
      ORDER BY running_year, running_number
      """
    ) { row in
      let (year, number) = (row.int(0), row.int(1))
      let first = last.map { $0.year == year ? $0.number + 1 : 1 } ?? 1
      if first < number {
        let ends = [first, number - 1].map { ProposalNumber(running: $0, fiscalYear: year).text }
        hits.add(FoundRecord(nil, 0, code: first == number - 1 ? ends[0] : ends.joined(separator: " – ")))
      }
      last = (year, number)
    }
  }

  func linesAddUp(_ hits: inout Hits) throws {
    var sums: [Int64: (sum: Money, asked: Money, number: String)] = [:]
    try session.forEach(
      """
      SELECT p.id, p.number, p.amount_requested, l.quantity, l.unit_price FROM proposal_line l
      JOIN proposal p ON p.id = l.proposal_id
      """
    ) { row in
      let line = ProposalLine(
        kind: .training, item: "", quantityInHundredths: row.int64(3), unit: "", unitPrice: row.money(4))
      let before = sums[row.int64(0)]?.sum ?? .zero
      sums[row.int64(0)] = (before + line.total, row.money(2), row.text(1))
    }
    for (id, told) in sums.sorted(by: { $0.key < $1.key }) where told.sum != told.asked {
      hits.add(FoundRecord(.proposal, id, code: told.number))
    }
  }

  /// A proposal stands where its last decision, and what the office may do after it, has brought it.
  func proposalStates(_ hits: inout Hits) throws {
    let screened = try last("SELECT proposal_id, outcome, NULL FROM screening_decision", ScreeningOutcome.self)
    let signed = try last("SELECT proposal_id, outcome, signed_on FROM mayor_decision", MayorOutcome.self)
    try session.forEach("SELECT id, number, status, decided_on FROM proposal") { row in
      let id = row.int64(0)
      let status: ProposalStatus = try row.code(2)
      var allowed: Set<ProposalStatus>?
      if let (outcome, day) = signed[id] {
        allowed = outcome.status.reachedWithoutDecision
        // Sent back by the mayor, it may have gone before the committee again.
        if outcome == .review {
          allowed?.formUnion(screened[id]?.0.status.reachedWithoutDecision ?? [])
        } else if day != row.optionalText(3) {
          allowed = []
        }
      } else if let (outcome, _) = screened[id] {
        allowed = outcome.status.reachedWithoutDecision
      }
      guard let allowed, !allowed.contains(status) else { return }
      hits.add(FoundRecord(.proposal, id, code: row.text(1)))
    }
  }

  /// The last entry that counts of each proposal.
  private func last<Outcome: RawRepresentable<String>>(_ select: SQL, _: Outcome.Type) throws -> [Int64: (
    Outcome, String?
  )] {
    var found: [Int64: (Outcome, String?)] = [:]
    try session.forEach("\(select) WHERE corrected_by IS NULL ORDER BY id") { row in
      found[row.int64(0)] = (try row.code(1), row.optionalText(2))
    }
    return found
  }
}
