internal import OfficeStorage
internal import TerminalUI

/// The one switch from place to screen.
enum Routes {
  static func start(_ route: Route, office: Office) -> (any RunningScreen, [ShellEffect]) {
    let actor = office.actor
    switch route {
    case .people(let community):
      return start(PeopleList.self, PeopleList.start(community: community, seed: "", isPicking: false, actor: actor))
    case .pickPerson(let seed):
      return start(PeopleList.self, PeopleList.start(community: nil, seed: seed, isPicking: true, actor: actor))
    case .person(let id): return start(PersonForm.self, PersonForm.start(id, today: office.today))
    case .dashboard(let year): return start(Dashboard.self, Dashboard.start(fiscalYear: year))
    case .standings(let query): return start(Standings.self, Standings.start(query))
    case .followUps(let year): return start(FollowUps.self, FollowUps.start(fiscalYear: year, today: office.today))
    case .followUpGrid(let year, let round, let zone):
      return start(
        FollowUpGrid.self, FollowUpGrid.start(fiscalYear: year, round, zone: zone, today: office.today))
    case .assessments(let year):
      return start(Assessments.self, Assessments.start(fiscalYear: year, today: office.today))
    case .settings: return start(Settings.self, Settings.start(today: office.today, actor: office.actor))
    case .setting(let key): return start(SettingForm.self, SettingForm.start(key, today: office.today))
    default: return start(PeopleList.self, PeopleList.start(community: nil, seed: "", isPicking: false, actor: actor))
    }
  }

  private static func start<S: Screen>(_: S.Type, _ started: (S.State, [Effect<S.Request>])) -> (
    any RunningScreen, [ShellEffect]
  ) {
    Running<S>.start(started.0, started.1)
  }
}
