internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which proposals are narrowed, and what they are sorted by.
enum ProposalListing {
  static let long = "waiting:30"
  static let longDays = 30

  static func status(_ status: ProposalStatus) -> String { "status:\(status.rawValue)" }

  static func shape(
    _ list: String, statuses: [ProposalStatus], rounds: Set<Int>, _ actor: Actor,
    columns: [(String, Phrase, Int?)], views: [ListShape.ReadyView]
  ) -> ListShape {
    ListShape(
      list: list, columns: columns.map { ListColumn($0.0, $0.1, $0.2) },
      facts: statuses.map { ListFact(status($0), Vocabulary.status($0)) } + ListFact.zones()
        + rounds.sorted().map { ListFact("round:\($0)", ProposalListingWords.round($0)) }
        + ApplicantKind.allCases.map { ListFact("kind:\($0.rawValue)", Vocabulary.applicantKind($0)) }
        + [ListFact(long, ProposalListingWords.long(longDays))],
      views: views,
      fields: [
        QueryFields.field("asked", .money), QueryFields.field("given", .money), QueryFields.field("submitted", .day),
        QueryFields.field("decided", .day), QueryFields.field("beneficiaries", .number),
        QueryFields.field("community", .text),
      ],
      kind: .proposals,
      exportRefusal: actor.permissions.isSuperset(of: [.exportData, .seePersonalData])
        ? nil : Vocabulary.notPermitted(.exportData, .seePersonalData),
      paper: ProposalListingWords.printReceipts)
  }

  static func holds(_ proposal: ProposalSummary, _ fact: String, _ today: Day) -> Bool {
    if fact == long {
      return proposal.status.isInQueue && (proposal.submittedOn.map { $0.days(to: today) > longDays } ?? false)
    }
    return [
      status(proposal.status), ListFact.zone(proposal.zone), "kind:\(proposal.applicantKind.rawValue)",
      "round:\(proposal.round.map(String.init) ?? "none")",
    ].contains(fact)
  }

  static func value(_ proposal: ProposalSummary, _ field: String) -> QueryValue {
    switch field {
    case "asked": .number(Int(proposal.amountRequested.satang))
    case "given": (proposal.amountApproved ?? proposal.amountRecommended).map { .number(Int($0.satang)) } ?? .nothing
    case "submitted": proposal.submittedOn.map(QueryValue.day) ?? .nothing
    case "decided": proposal.decidedOn.map(QueryValue.day) ?? .nothing
    case "beneficiaries": .number(proposal.beneficiaries)
    case "community": proposal.community.map(QueryValue.text) ?? .nothing
    default: .nothing
    }
  }

  static func key(_ proposal: ProposalSummary, _ column: String) -> ListKey {
    switch column {
    case "number":
      proposal.number.running.map { .number(Int64($0.fiscalYear) * 1_000_000_000 + Int64($0.number)) }
        ?? .text(Array(proposal.number.key.utf8))
    case "title": .text(SortKey.key(proposal.title))
    case "applicant": .text(SortKey.key(proposal.applicant))
    case "zone": proposal.zone.map { .number(Int64($0)) } ?? .missing
    case "asked": .number(proposal.amountRequested.satang)
    case "given": (proposal.amountApproved ?? proposal.amountRecommended).map { .number($0.satang) } ?? .missing
    case "status": .number(Int64(ProposalStatus.allCases.firstIndex(of: proposal.status) ?? 0))
    case "submitted": proposal.submittedOn.map { .text(Array($0.iso.utf8)) } ?? .missing
    default: .missing
    }
  }
}
