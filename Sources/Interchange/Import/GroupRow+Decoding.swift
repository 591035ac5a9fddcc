import OfficeCore
import ThaiText

extension GroupRow {
  init?(_ cells: inout RowCells) {
    let code = cells.requiredCode(.code)
    let name = cells.requiredText(.name)
    let community = cells.requiredText(.community)
    let occupation = cells.requiredText(.occupation)
    let founded = cells.day(.founded)
    let hasRules = cells.yesOrNo(.hasRules)
    let hasAccounts = cells.yesOrNo(.hasAccounts)
    let hasGeneralMeeting = cells.yesOrNo(.hasGeneralMeeting)
    let hasOffice = cells.yesOrNo(.hasOffice)
    let status: Told<GroupStatus> = cells.choice(.status)
    guard let code, let name, let community, let occupation else { return nil }
    self.init(line: cells.line, code: code, name: name, community: community, occupation: occupation)
    self.founded = founded
    self.hasRules = hasRules
    self.hasAccounts = hasAccounts
    self.hasGeneralMeeting = hasGeneralMeeting
    self.hasOffice = hasOffice
    self.status = status
  }
}
