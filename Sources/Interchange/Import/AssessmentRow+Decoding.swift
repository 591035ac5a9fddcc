import OfficeCore
import ThaiText

extension AssessmentRow {
  init?(_ cells: inout RowCells) {
    let group = cells.requiredCode(.group)
    let fiscalYear = cells.requiredFiscalYear()
    let assessedOn = cells.requiredDay(.assessedOn)
    let score = cells.requiredScore(.score)
    guard let group, let fiscalYear, let assessedOn, let score else { return nil }
    self.init(
      line: cells.line, group: group, fiscalYear: fiscalYear, assessedOn: assessedOn, scoreInHundredths: score)
  }
}
