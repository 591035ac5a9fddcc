package import OfficeCore
internal import OfficeStorage
package import TerminalUI
package import ThaiText

/// A place of the program that needs no record: the one table that Home's menu and the palette read.
package enum Place: Hashable, Sendable {
  case home, find
  case people, groups, communities, frame, proposals, queue, mayor, followUps, dashboard, settings, importing
  case look, trust, duplicates
  case organisations, networks
  case dataRequests, accessLog, retention
  case newPerson, newGroup, newOrganisation, newNetwork, newProposal, mayorList, assessments
  case outreaches, coverage, walkIn, newOutreach, interests, incomplete, zoneRequests, fairness
  case zoneReport(Int)
  case incomes(IncomeRound)
  case followUpForm(IncomeRound)
  case setting(SettingKey)

  /// Home's menu, in the order of its digits.
  package static let menu: [Place] = [
    .people, .groups, .communities, .frame, .proposals, .queue, .mayor, .followUps, .dashboard, .settings,
    .importing, .outreaches, .coverage, .walkIn,
  ]

  package static let all: [Place] =
    [.home, .find] + menu + [
      .look, .trust, .duplicates, .dataRequests, .accessLog, .retention, .organisations, .networks, .newPerson,
      .newGroup, .newOrganisation, .newNetwork, .newProposal, .mayorList, .assessments,
    ]
    + [.newOutreach, .interests, .incomplete, .zoneRequests, .fairness] + Community.zones.map(Place.zoneReport)
    + IncomeRound.allCases.flatMap { [.incomes($0), .followUpForm($0)] } + SettingKey.allCases.map(Place.setting)

  /// 1 to 9, then 0, then a letter; nil for a place that the menu does not have.
  var key: Unicode.Scalar? {
    switch self {
    case .importing: return "i"
    case .outreaches: return "o"
    case .coverage: return "c"
    case .walkIn: return "w"
    default: break
    }
    return Place.menu.firstIndex(of: self).flatMap { Unicode.Scalar(UInt8(0x30 + ($0 + 1) % 10)) }
  }

  /// What opens it, in the present fiscal year.
  package func route(today: Day) -> Route {
    let year = today.fiscalYear
    return switch self {
    case .home: .home
    case .find: .find("")
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
    case .dataRequests: .dataRequests
    case .accessLog: .accessLog(nil)
    case .retention: .retention
    case .duplicates: .duplicates
    case .newPerson: .person(nil)
    case .newGroup: .group(nil)
    case .organisations: .organisations()
    case .networks: .networks
    case .newOrganisation: .entry(.organisation(nil))
    case .newNetwork: .entry(.network(nil))
    case .newProposal: .intake(nil)
    case .mayorList: .paper(.mayorList)
    case .assessments: .assessments(fiscalYear: year)
    case .incomes(let round): .followUpGrid(fiscalYear: year, round)
    case .followUpForm(let round): .paper(.followUpForm(fiscalYear: year, round, zone: nil))
    case .setting(let key): .setting(key)
    case .outreaches: .outreaches(fiscalYear: year)
    case .coverage: .coverage(fiscalYear: year)
    case .walkIn: .walkIn(outreach: nil)
    case .newOutreach: .outreachForm(nil)
    case .interests: .interests(outreach: nil)
    case .incomplete: .incomplete
    case .zoneRequests: .zoneRequests
    case .fairness: .fairness(fiscalYear: year)
    case .zoneReport(let zone): .paper(.zoneReport(zone: zone, month: today.adding(days: 1 - today.day)))
    }
  }

  /// What the user must be allowed to find anything there.
  private var permission: Permission? {
    switch self {
    case .home, .find, .settings, .look: nil
    case .trust, .accessLog: .seeJournal
    case .dataRequests: .keepDataRequests
    case .retention: .anonymise
    case .people, .groups, .communities, .organisations, .networks, .outreaches, .interests, .incomplete, .duplicates:
      .seeRegister
    case .frame, .proposals, .queue, .mayor, .mayorList: .seeProposals
    case .followUps, .assessments, .incomes, .followUpForm: .recordFollowUp
    case .dashboard, .coverage, .fairness, .zoneReport: .seeFigures
    case .newPerson, .newGroup, .newOrganisation, .newNetwork, .walkIn, .newOutreach, .zoneRequests: .editRegister
    case .newProposal: .takeInProposals
    case .setting: .changeSettings
    case .importing: .importData
    }
  }

  /// Why the place does not open for this user; nil when it does.
  package func disabled(for actor: Actor) -> Phrase? {
    guard let permission else { return nil }
    let scope = Visibility.scope(of: permission, for: actor)
    // A file may hold rows of any zone, and a network groups of any.
    let isOpen: Bool =
      switch self {
      case .importing, .newNetwork: scope == .everything
      case .zoneReport(let zone): scope.contains(zone: zone)
      default: scope != .nothing
      }
    return isOpen ? nil : Vocabulary.notPermitted(permission)
  }
}
