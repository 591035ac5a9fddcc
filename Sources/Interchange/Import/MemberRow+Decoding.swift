import OfficeCore
import ThaiText

extension MemberRow {
  init?(_ cells: inout RowCells) {
    let group = cells.requiredCode(.group)
    let nationalID = cells.requiredNationalID(.nationalID)
    let role: Told<GroupRole> = cells.choice(.role)
    let from = cells.day(.from)
    let to = cells.day(.to)
    cells.warnUnlessInOrder(from, to, in: .to)
    guard let group, let nationalID else { return nil }
    self.init(line: cells.line, group: group, nationalID: nationalID, role: role, from: from, to: to)
  }
}
