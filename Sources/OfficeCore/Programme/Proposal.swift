package import ThaiText

/// A proposal (ข้อเสนอโครงการ): what an applicant asks the programme to support.
package struct Proposal: Hashable, Sendable, Identifiable {
  package let id: ID<Proposal>
  package var number: ProposalNumber
  package var details: ProposalDetails
  package var status: ProposalStatus
  /// What the committee recommended; nil before.
  package var amountRecommended: Money?
  /// The day the mayor signed.
  package var decidedOn: Day?
  package var amountApproved: Money?
  package var version: Int

  package init(
    id: ID<Proposal>, number: ProposalNumber, details: ProposalDetails, status: ProposalStatus,
    amountRecommended: Money?, decidedOn: Day?, amountApproved: Money?, version: Int
  ) {
    self.id = id
    self.number = number
    self.details = details
    self.status = status
    self.amountRecommended = amountRecommended
    self.decidedOn = decidedOn
    self.amountApproved = amountApproved
    self.version = version
  }
}

package struct ProposalDetails: Hashable, Sendable {
  package var fiscalYear: Int
  package var round: ID<CallRound>?
  package var receiptNumber: String?
  package var applicant: Applicant
  package var title: String
  package var objectives: Set<Objective>
  package var support: Set<SupportKind>
  package var amountRequested: Money
  package var lines: [ProposalLine]
  package var beneficiaries: [ID<Person>]
  package var papers: Set<ProposalPaper>
  package var submittedOn: Day?

  package init(
    fiscalYear: Int, round: ID<CallRound>? = nil, receiptNumber: String? = nil, applicant: Applicant, title: String,
    objectives: Set<Objective>, support: Set<SupportKind> = [], amountRequested: Money, lines: [ProposalLine] = [],
    beneficiaries: [ID<Person>] = [], papers: Set<ProposalPaper> = [], submittedOn: Day? = nil
  ) {
    self.fiscalYear = fiscalYear
    self.round = round
    self.receiptNumber = receiptNumber
    self.applicant = applicant
    self.title = title
    self.objectives = objectives
    self.support = support
    self.amountRequested = amountRequested
    self.lines = lines
    self.beneficiaries = beneficiaries
    self.papers = papers
    self.submittedOn = submittedOn
  }
}

package enum Applicant: Hashable, Sendable {
  case group(ID<OccupationalGroup>)
  case person(ID<Person>)
  case organisation(ID<Organisation>)

  package var kind: ApplicantKind {
    switch self {
    case .group: .group
    case .person: .person
    case .organisation: .organisation
    }
  }
}

package enum ApplicantKind: String, CaseIterable, Sendable {
  case group, person, organisation
}

/// The programme's objectives 2.1–2.5.
package enum Objective: String, CaseIterable, Sendable, Comparable {
  case learning = "2.1"
  case sufficiencyEconomy = "2.2"
  case incomeAndRevolvingCapital = "2.3"
  case groupManagement = "2.4"
  case towardOTOP = "2.5"

  package static func < (left: Objective, right: Objective) -> Bool { left.rawValue < right.rawValue }
}

/// What is asked for: training, consumables (วัสดุ), durables on loan (ครุภัณฑ์ให้ยืม) or a subsidy (เงินอุดหนุน).
package enum SupportKind: String, CaseIterable, Sendable {
  case training, materials, equipment, subsidy
}

/// One line of a proposal's budget. Quantity is in hundredths of its unit, so that 1.5 days is 150.
package struct ProposalLine: Hashable, Sendable {
  package var kind: SupportKind
  package var item: String
  package var quantityInHundredths: Int64
  package var unit: String
  package var unitPrice: Money

  package init(kind: SupportKind, item: String, quantityInHundredths: Int64, unit: String, unitPrice: Money) {
    self.kind = kind
    self.item = item
    self.quantityInHundredths = quantityInHundredths
    self.unit = unit
    self.unitPrice = unitPrice
  }

  /// Quantity × price, in satang, rounded half up.
  package var total: Money { Money(satang: (quantityInHundredths * unitPrice.satang + 50) / 100) }
}

/// The usual papers of a proposal (the completeness check).
package enum ProposalPaper: String, CaseIterable, Sendable {
  case proposalForm = "proposal_form"
  case memberList = "member_list"
  case groupRules = "group_rules"
  case groupResolution = "group_resolution"
  case communityLetter = "community_letter"
  case quotation

  /// The papers that an applicant of this kind hands in.
  package static func required(for kind: ApplicantKind) -> [ProposalPaper] {
    switch kind {
    case .group: allCases
    case .person: [.proposalForm, .communityLetter, .quotation]
    case .organisation: [.proposalForm, .communityLetter, .quotation, .groupResolution]
    }
  }
}
