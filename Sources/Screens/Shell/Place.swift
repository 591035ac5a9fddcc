package import OfficeCore
internal import OfficeStorage
package import TerminalUI
package import ThaiText

/// A place of the program that needs no record: the one table that Home's menu and the palette read.
package enum Place: Hashable, Sendable {
  case home
  case people, groups, communities, frame, proposals, queue, mayor, followUps, dashboard, settings, importing
  case look, trust, duplicates
  case newPerson, newGroup, newProposal, mayorList, assessments
  case incomes(IncomeRound)
  case followUpForm(IncomeRound)
  case setting(SettingKey)

  /// Home's menu, in the order of its digits.
  package static let menu: [Place] = [
    .people, .groups, .communities, .frame, .proposals, .queue, .mayor, .followUps, .dashboard, .settings,
    .importing,
  ]

  package static let all: [Place] =
    [.home] + menu + [.look, .trust, .duplicates, .newPerson, .newGroup, .newProposal, .mayorList, .assessments]
    + IncomeRound.allCases.flatMap { [.incomes($0), .followUpForm($0)] } + SettingKey.allCases.map(Place.setting)

  /// 1 to 9, then 0, then a letter; nil for a place that the menu does not have.
  var key: Unicode.Scalar? {
    if self == .importing { return "i" }
    return Place.menu.firstIndex(of: self).flatMap { Unicode.Scalar(UInt8(0x30 + ($0 + 1) % 10)) }
  }

  /// What opens it, in the present fiscal year.
  package func route(today: Day) -> Route {
    let year = today.fiscalYear
    return switch self {
    case .home: .home
    case .people: .people(community: nil)
    case .groups: .groups(community: nil)
    case .communities: .communities
    case .frame: .frame(fiscalYear: year)
    case .proposals: .proposals(.all(fiscalYear: year))
    case .queue: .queue
    case .mayor: .mayor
    case .followUps: .followUps(fiscalYear: year)
    case .dashboard: .dashboard(fiscalYear: year)
    case .settings: .settings
    case .importing: .importing
    case .look: .look
    case .trust: .trust
    case .duplicates: .duplicates
    case .newPerson: .person(nil)
    case .newGroup: .group(nil)
    case .newProposal: .intake(nil)
    case .mayorList: .paper(.mayorList)
    case .assessments: .assessments(fiscalYear: year)
    case .incomes(let round): .followUpGrid(fiscalYear: year, round)
    case .followUpForm(let round): .paper(.followUpForm(fiscalYear: year, round, zone: nil))
    case .setting(let key): .setting(key)
    }
  }

  /// What the user must be allowed to find anything there.
  private var permission: Permission? {
    switch self {
    case .home, .settings, .look: nil
    case .trust: .seeJournal
    case .people, .groups, .communities, .duplicates: .seeRegister
    case .frame, .proposals, .queue, .mayor, .mayorList: .seeProposals
    case .followUps, .assessments, .incomes, .followUpForm: .recordFollowUp
    case .dashboard: .seeFigures
    case .newPerson, .newGroup: .editRegister
    case .newProposal: .takeInProposals
    case .setting: .changeSettings
    case .importing: .importData
    }
  }

  /// Why the place does not open for this user; nil when it does.
  package func disabled(for actor: Actor) -> Phrase? {
    guard let permission else { return nil }
    let scope = Visibility.scope(of: permission, for: actor)
    // A file may hold rows of any zone.
    let isOpen = self == .importing ? scope == .everything : scope != .nothing
    return isOpen ? nil : Vocabulary.notPermitted(permission)
  }
}
