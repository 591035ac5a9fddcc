package import OfficeCore
internal import ThaiText

/// The frame of a fiscal year: umbrella project, transfers, rounds, and the money as it stands.
package struct YearFrame: Hashable, Sendable {
  package var fiscalYear: Int
  package var umbrella: UmbrellaProject?
  package var transfers: [BudgetTransfer]
  package var rounds: [CallRound]
  package var budget: BudgetPosition
}

enum FrameRecord {
  static func umbrella(_ year: Int, in session: Session) throws -> UmbrellaProject? {
    try session.first(
      """
      SELECT id, fiscal_year, name, memo_number, approved_on, signer, budget_line, amount, version
      FROM umbrella_project WHERE fiscal_year = \(year)
      """, read)
  }

  static func umbrella(id: Int64, in session: Session) throws -> UmbrellaProject? {
    try session.first(
      """
      SELECT id, fiscal_year, name, memo_number, approved_on, signer, budget_line, amount, version
      FROM umbrella_project WHERE id = \(id)
      """, read)
  }

  private static func read(_ row: Session.Columns) throws -> UmbrellaProject {
    UmbrellaProject(
      id: row.id(0),
      details: UmbrellaProject.Details(
        fiscalYear: row.int(1), name: row.text(2), memoNumber: row.text(3), approvedOn: try row.day(4),
        signer: row.text(5), budgetLine: row.text(6), amount: row.money(7)),
      version: row.int(8))
  }

  static func update(_ id: Int64, _ details: UmbrellaProject.Details, in session: Session) throws {
    try session.run(
      """
      UPDATE umbrella_project SET name = \(details.name), memo_number = \(details.memoNumber),
        approved_on = \(details.approvedOn), signer = \(details.signer), budget_line = \(details.budgetLine),
        amount = \(details.amount), version = version + 1 WHERE id = \(id)
      """)
  }

  /// The money of a fiscal year: what the proposals of the year took.
  static func budget(_ year: Int, in session: Session) throws -> BudgetPosition {
    let umbrella = try umbrella(year, in: session)
    let transfers = try session.first(
      """
      SELECT coalesce(sum(t.amount), 0) FROM budget_transfer t JOIN umbrella_project u ON u.id = t.umbrella_id
      WHERE u.fiscal_year = \(year)
      """
    ) { $0.money(0) }
    let used = try session.first(
      """
      SELECT
        coalesce(sum(CASE WHEN status IN ('approved', 'completed')
          THEN coalesce(amount_approved, amount_requested) END), 0),
        coalesce(sum(CASE WHEN status IN ('recommended', 'recommended_conditional')
          THEN coalesce(amount_recommended, amount_requested) END), 0)
      FROM proposal WHERE fiscal_year = \(year)
      """
    ) { ($0.money(0), $0.money(1)) }
    return BudgetPosition(
      fiscalYear: year, amount: umbrella?.details.amount, transfers: transfers ?? .zero, approved: used?.0 ?? .zero,
      recommended: used?.1 ?? .zero)
  }

  static func rounds(_ year: Int, in session: Session) throws -> [CallRound] {
    try session.all(
      "SELECT id, fiscal_year, number, opens, closes, name FROM call_round WHERE fiscal_year = \(year) ORDER BY number"
    ) {
      CallRound(
        id: $0.id(0), fiscalYear: $0.int(1), number: $0.int(2), opens: try $0.day(3), closes: try $0.day(4),
        name: $0.text(5))
    }
  }
}

extension Office {
  package func frame(of year: Int) throws -> YearFrame {
    try Visibility.require(.seeProposals, actor)
    return try engine.read { session in
      let umbrella = try FrameRecord.umbrella(year, in: session)
      let transfers = try session.all(
        """
        SELECT t.day, t.amount, t.memo_number, t.reason FROM budget_transfer t
        JOIN umbrella_project u ON u.id = t.umbrella_id WHERE u.fiscal_year = \(year) ORDER BY t.day, t.id
        """
      ) { BudgetTransfer(day: try $0.day(0), amount: $0.money(1), memoNumber: $0.text(2), reason: $0.text(3)) }
      return YearFrame(
        fiscalYear: year, umbrella: umbrella, transfers: transfers, rounds: try FrameRecord.rounds(year, in: session),
        budget: try FrameRecord.budget(year, in: session))
    }
  }

  /// The fiscal years that have proposals or an umbrella project, and the present one; newest first.
  package func fiscalYears() throws -> [Int] {
    try engine.read { session in
      let known = try session.all(
        """
        WITH RECURSIVE of_proposals(year) AS (
          SELECT min(fiscal_year) FROM proposal
          UNION ALL SELECT (SELECT min(fiscal_year) FROM proposal WHERE fiscal_year > year) FROM of_proposals
          WHERE year IS NOT NULL
        )
        SELECT fiscal_year FROM umbrella_project
        UNION SELECT year FROM of_proposals WHERE year IS NOT NULL
        """
      ) { $0.int(0) }
      return Set(known + [today.fiscalYear]).sorted(by: >)
    }
  }
}
