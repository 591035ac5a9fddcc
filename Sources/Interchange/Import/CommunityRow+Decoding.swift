import OfficeCore
import ThaiText

extension CommunityRow {
  init?(_ cells: inout RowCells) {
    let code = cells.requiredCode(.code)
    let zone = cells.requiredWhole(.zone, in: Community.zones)
    let name = cells.requiredText(.name)
    let aliases = cells.list(.aliases)
    let opened = cells.day(.opened)
    let closed = cells.day(.closed)
    cells.warnUnlessInOrder(opened, closed, in: .closed)
    guard let code, let zone, let name else { return nil }
    self.init(line: cells.line, code: code, zone: zone, name: name, aliases: aliases, opened: opened, closed: closed)
  }
}
