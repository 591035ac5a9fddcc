package import OfficeCore
internal import ThaiText

/// A round with what it announces, and what its zones have taken of it.
package struct RoundFile: Hashable, Sendable {
  package var round: CallRound
  package var terms: RoundTerms
  package var version: Int
  /// The user's zones, and those who belong to none; a zone stands here with a quota or with proposals.
  package var uses: [RoundUse]
}

enum RoundRecord {
  static func find(_ id: ID<CallRound>, in session: Session) throws -> (
    round: CallRound, terms: RoundTerms, version: Int
  )? {
    var quotas: [Int: RoundQuota] = [:]
    try session.forEach("SELECT zone, proposals, amount FROM round_quota WHERE round_id = \(id)") {
      quotas[$0.int(0)] = RoundQuota(proposals: $0.optionalInt(1), amount: $0.optionalMoney(2))
    }
    return try session.first(
      "SELECT id, fiscal_year, number, opens, closes, name, criteria, version FROM call_round WHERE id = \(id)"
    ) {
      let round = CallRound(
        id: $0.id(0), fiscalYear: $0.int(1), number: $0.int(2), opens: try $0.day(3), closes: try $0.day(4),
        name: $0.text(5))
      return (
        round,
        RoundTerms(
          name: round.name, opens: round.opens, closes: round.closes, criteria: $0.text(6), quotas: quotas),
        $0.int(7)
      )
    }
  }

  static func writeQuotas(_ id: ID<CallRound>, _ terms: RoundTerms, in session: Session) throws {
    for (zone, quota) in terms.quotas.sorted(by: { $0.key < $1.key }) where quota != RoundQuota() {
      try session.run(
        """
        INSERT INTO round_quota(round_id, zone, proposals, amount)
        VALUES (\(id), \(zone), \(quota.proposals), \(quota.amount))
        """)
    }
  }
}

extension Office {
  /// A round. A proposal counts in it as long as it may still be supported or is: with what was approved, else
  /// recommended, else asked.
  package func round(_ id: ID<CallRound>) throws -> RoundFile {
    try Visibility.require(.seeProposals, actor)
    return try engine.read { session in
      guard let (round, terms, version) = try RoundRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      let over = ProposalStatus.allCases.filter { !$0.mayTakeOfRound }.map(\.rawValue)
      var taken: [Int?: (Int, Money)] = [:]
      try session.forEach(
        """
        SELECT m.zone, count(*), sum(coalesce(p.amount_approved, p.amount_recommended, p.amount_requested))
        FROM \(ProposalRecord.applicants)
        WHERE p.round_id = \(id) AND p.status NOT IN (\(list: over))
          AND \(within(.seeProposals, zone: ProposalRecord.zone)) GROUP BY m.zone
        """
      ) { taken[$0.optionalInt(0)] = ($0.int(1), $0.money(2)) }
      let scope = scope(.seeProposals)
      let zones: [Int?] = Community.zones.map { $0 } + [nil]
      let uses = zones.compactMap { zone -> RoundUse? in
        guard scope.contains(zone: zone) else { return nil }
        let quota = zone.flatMap { terms.quotas[$0] }
        guard quota != nil || taken[zone] != nil else { return nil }
        return RoundUse(
          zone: zone, quota: quota ?? RoundQuota(), proposals: taken[zone]?.0 ?? 0, amount: taken[zone]?.1 ?? .zero)
      }
      return RoundFile(round: round, terms: terms, version: version, uses: uses)
    }
  }

  /// Everything that a round announced: quotas are the office's, what was taken of them is the zones'.
  package func rounds(fiscalYear: Int) throws -> [CallRound] {
    try Visibility.require(.seeProposals, actor)
    return try engine.read { try FrameRecord.rounds(fiscalYear, in: $0) }
  }
}
