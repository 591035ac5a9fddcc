import OfficeCore
import ThaiText

// Each list of cells is in the order of the kind's exported columns.

extension ProposalRow {
  func cells(_ style: ExportStyle) -> [String] {
    let (kind, who): (ApplicantKind, String) =
      switch applicant {
      case .group(let code): (.group, code.plainDigits)
      case .person(let nationalID): (.person, nationalID.digits)
      case .organisation(let name): (.organisation, name)
      }
    let served = (objectives.told ?? []).sorted().map(\.rawValue)
    return [
      number.text, String(fiscalYear), kind.rawValue, who, title, receiptNumber.plainDigits,
      served.joined(separator: ";"),
      amountRequested.plain, style.text(submittedOn), status.text, style.text(decidedOn), amountApproved.text,
    ]
  }
}

extension BeneficiaryRow {
  var cells: [String] { [proposal.text, nationalID.digits] }
}

extension IncomeRow {
  func cells(_ style: ExportStyle) -> [String] {
    [household.plainDigits, round.rawValue, style.text(recordedOn), incomeMonth.plain, recordedBy.text]
  }
}

extension AssessmentRow {
  func cells(_ style: ExportStyle) -> [String] {
    [group.plainDigits, String(fiscalYear), style.text(assessedOn), Assessment.score(scoreInHundredths)]
  }
}
