package import OfficeCore
package import ThaiText

/// A proposal that waits in the queue, with all that its form asks for.
package struct SampleProposal: Hashable, Sendable {
  package var fiscalYear: Int
  /// A group's code or a person's national ID.
  package var applicant: ProposalRow.Applicant
  package var title: String
  package var objectives: Set<Objective>
  package var support: Set<SupportKind>
  package var lines: [ProposalLine]
  package var beneficiaries: [NationalID]
  /// The papers handed in; some are missing now and then.
  package var papers: Set<ProposalPaper>
  package var submittedOn: Day

  package init(
    fiscalYear: Int, applicant: ProposalRow.Applicant, title: String, objectives: Set<Objective>,
    support: Set<SupportKind>, lines: [ProposalLine], beneficiaries: [NationalID], papers: Set<ProposalPaper>,
    submittedOn: Day
  ) {
    self.fiscalYear = fiscalYear
    self.applicant = applicant
    self.title = title
    self.objectives = objectives
    self.support = support
    self.lines = lines
    self.beneficiaries = beneficiaries
    self.papers = papers
    self.submittedOn = submittedOn
  }

  /// The sum of the lines.
  package var amountRequested: Money { Money(satang: lines.reduce(0) { $0 + $1.total.satang }) }

  package var applicantKind: ApplicantKind {
    switch applicant {
    case .group: .group
    case .person: .person
    case .organisation: .organisation
    }
  }
}
