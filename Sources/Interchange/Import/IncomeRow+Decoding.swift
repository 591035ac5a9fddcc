import OfficeCore
import ThaiText

extension IncomeRow {
  init?(_ cells: inout RowCells) {
    let household = cells.requiredCode(.household)
    let round: IncomeRound? = cells.requiredChoice(.round)
    let recordedOn = cells.requiredDay(.recordedOn)
    let incomeMonth = cells.requiredMoney(.incomeMonth)
    let recordedBy = cells.text(.recordedBy)
    guard let household, let round, let recordedOn, let incomeMonth else { return nil }
    self.init(
      line: cells.line, household: household, round: round, recordedOn: recordedOn, incomeMonth: incomeMonth,
      recordedBy: recordedBy)
  }
}
