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
    case .queue: return start(Queue.self, Queue.start(today: office.today, actor: actor))
    case .screening(let id): return start(Screening.self, Screening.start(id, today: office.today, actor: actor))
    case .mayor: return start(Mayor.self, Mayor.start(today: office.today, actor: actor))
    case .proposals(let filter): return start(ProposalsList.self, ProposalsList.start(filter, actor: actor))
    case .proposal(let id):
      return start(ProposalPage.self, ProposalPage.start(id, today: office.today, actor: actor))
    case .intake(let id): return start(Intake.self, Intake.start(id, today: office.today))
    case .frame(let year):
      return start(YearFramePage.self, YearFramePage.start(year, today: office.today, actor: actor))
    case .paper(let paper): return start(PaperPage.self, PaperPage.start(paper))
    default: return start(PeopleList.self, PeopleList.start(community: nil, seed: "", isPicking: false, actor: actor))
    }
  }

  private static func start<S: Screen>(_: S.Type, _ started: (S.State, [Effect<S.Request>])) -> (
    any RunningScreen, [ShellEffect]
  ) {
    Running<S>.start(started.0, started.1)
  }
}
