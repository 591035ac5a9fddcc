import OfficeCore
import ThaiText

extension ProposalRow {
  init?(_ cells: inout RowCells) {
    let number = cells.requiredText(.number)
    let fiscalYear = cells.requiredFiscalYear()
    let applicant = Self.applicant(&cells)
    let title = cells.requiredText(.title)
    let receiptNumber = cells.code(.receiptNumber)
    let objectives = cells.objectives(.objectives)
    let amountRequested = cells.requiredMoney(.amountRequested)
    let submittedOn = cells.day(.submittedOn)
    let status: Told<ProposalStatus> = cells.choice(.status, empty: .submitted)
    let decidedOn = cells.day(.decidedOn)
    let amountApproved = cells.money(.amountApproved)
    // A day that cannot be read has a problem of its own already.
    if let status = status.told, status.needsDecisionDay, decidedOn.told == nil, cells.isEmpty(.decidedOn) {
      cells.report(.decisionDayMissing, in: .decidedOn)
    }
    cells.warnUnlessInOrder(submittedOn, decidedOn, in: .decidedOn)
    if let amountRequested, let approved = amountApproved.told, approved > amountRequested {
      cells.warn(.approvedAboveRequested, in: .amountApproved)
    }
    guard let number, let fiscalYear, let applicant, let title, let amountRequested else { return nil }
    self.init(
      line: cells.line, number: ProposalNumber(number), fiscalYear: fiscalYear, applicant: applicant, title: title,
      amountRequested: amountRequested)
    self.receiptNumber = receiptNumber
    self.objectives = objectives
    self.submittedOn = submittedOn
    self.status = status
    self.decidedOn = decidedOn
    self.amountApproved = amountApproved
  }

  private static func applicant(_ cells: inout RowCells) -> Applicant? {
    let kind: ApplicantKind? = cells.requiredChoice(.applicantKind)
    switch kind {
    case .group: return cells.requiredCode(.applicant).map(Applicant.group)
    case .person: return cells.requiredNationalID(.applicant).map(Applicant.person)
    case .organisation: return cells.requiredText(.applicant).map(Applicant.organisation)
    case nil:
      _ = cells.requiredText(.applicant)
      return nil
    }
  }
}
