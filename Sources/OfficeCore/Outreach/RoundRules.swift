package import ThaiText

/// What a round announces besides its days.
package struct RoundTerms: Hashable, Sendable {
  package var name: String
  package var opens: Day
  package var closes: Day
  package var criteria: String
  /// By zone; a zone without one is not limited.
  package var quotas: [Int: RoundQuota]

  package init(name: String = "", opens: Day, closes: Day, criteria: String = "", quotas: [Int: RoundQuota] = [:]) {
    self.name = name
    self.opens = opens
    self.closes = closes
    self.criteria = criteria
    self.quotas = quotas
  }
}

/// How much of a round a zone may have.
package struct RoundQuota: Hashable, Sendable {
  package var proposals: Int?
  package var amount: Money?

  package init(proposals: Int? = nil, amount: Money? = nil) {
    self.proposals = proposals
    self.amount = amount
  }
}

/// What a zone has taken of a round, and what is left of its quota; below zero when more came than was meant for it.
package struct RoundUse: Hashable, Sendable {
  package var zone: Int?
  package var quota: RoundQuota
  package var proposals: Int
  package var amount: Money

  package init(zone: Int?, quota: RoundQuota, proposals: Int, amount: Money) {
    self.zone = zone
    self.quota = quota
    self.proposals = proposals
    self.amount = amount
  }

  package var proposalsLeft: Int? { quota.proposals.map { $0 - proposals } }
  package var amountLeft: Money? { quota.amount.map { $0 - amount } }
}

/// Into which round a proposal falls.
package enum RoundRule {
  /// The round of a submission: the chosen one, else the one that is open on the day. A year without rounds takes
  /// everything; in a year with rounds a day on which none is open, or a chosen one that is not, wants a reason.
  ///
  /// - Parameter reason: Why it is taken all the same; nil or empty is no reason.
  package static func round(
    of day: Day, chosen: ID<CallRound>?, among rounds: [CallRound], reason: String?
  ) throws(RuleViolation) -> ID<CallRound>? {
    let hasReason = !(reason ?? "").isEmpty
    if let chosen {
      guard let round = rounds.first(where: { $0.id == chosen }) else { return chosen }
      guard isOpen(round, on: day) || hasReason else {
        throw .roundNotOpen(day, number: round.number, opens: round.opens, closes: round.closes)
      }
      return chosen
    }
    guard !rounds.isEmpty else { return nil }
    if let open = rounds.first(where: { isOpen($0, on: day) }) { return open.id }
    guard hasReason else { throw .noRoundOpen(day) }
    return nil
  }

  package static func isOpen(_ round: CallRound, on day: Day) -> Bool { round.opens <= day && day <= round.closes }
}

/// The raw text of a round's form.
package enum RoundDraft {
  package enum Field: String, CaseIterable, Sendable { case name, opens, closes, criteria }

  package static func quotaProposals(_ zone: Int) -> String { "quota.\(zone).proposals" }
  package static func quotaAmount(_ zone: Int) -> String { "quota.\(zone).amount" }
  private static let most = 9_999

  package static func read(_ values: [String: String], today: Day) -> Result<RoundTerms, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let opens = reader.day(.opens)
    let closes = reader.day(.closes)
    if let opens, let closes, closes < opens { reader.note(.closes, .closedBeforeOpened) }
    var problems = reader.problems
    var quotas: [Int: RoundQuota] = [:]
    for zone in Community.zones {
      var quota = RoundQuota()
      let count = ThaiForm.canonical(values[quotaProposals(zone)] ?? "")
      if !count.isEmpty {
        quota.proposals = Int(Digits.arabic(count))
        let kind: FieldProblem.Kind? =
          quota.proposals == nil ? .notANumber : 0...most ~= (quota.proposals ?? 0) ? nil : .outOfRange(0...most)
        if let kind { problems.append(FieldProblem(field: quotaProposals(zone), value: count, kind: kind)) }
      }
      let amount = ThaiForm.canonical(values[quotaAmount(zone)] ?? "")
      if !amount.isEmpty {
        do throws(MoneyFailure) { quota.amount = try Money.reading(amount) } catch {
          problems.append(FieldProblem(field: quotaAmount(zone), value: amount, kind: error.kind))
        }
      }
      if quota != RoundQuota() { quotas[zone] = quota }
    }
    guard problems.isEmpty, let opens, let closes else { return .failure(DraftProblems(problems)) }
    return .success(
      RoundTerms(
        name: reader.text(.name), opens: opens, closes: closes, criteria: reader.text(.criteria), quotas: quotas))
  }

  package static func values(of terms: RoundTerms) -> [String: String] {
    var values = [
      Field.name.rawValue: terms.name, Field.opens.rawValue: BuddhistDate.numeric(terms.opens),
      Field.closes.rawValue: BuddhistDate.numeric(terms.closes), Field.criteria.rawValue: terms.criteria,
    ]
    for (zone, quota) in terms.quotas {
      values[quotaProposals(zone)] = quota.proposals.map { String($0) } ?? ""
      values[quotaAmount(zone)] = quota.amount?.display ?? ""
    }
    return values.filter { !$0.value.isEmpty }
  }
}
