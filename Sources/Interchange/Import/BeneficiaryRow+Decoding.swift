import OfficeCore
import ThaiText

extension BeneficiaryRow {
  init?(_ cells: inout RowCells) {
    let proposal = cells.requiredText(.proposal)
    let nationalID = cells.requiredNationalID(.nationalID)
    guard let proposal, let nationalID else { return nil }
    self.init(line: cells.line, proposal: ProposalNumber(proposal), nationalID: nationalID)
  }
}
