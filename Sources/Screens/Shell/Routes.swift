internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// The one switch from place to screen.
enum Routes {
  /// `shelf` and `theme`: the themes at hand and the chosen one.
  static func start(_ route: Route, office: Office, shelf: ThemeShelf, theme: String) -> (
    any RunningScreen, [ShellEffect]
  ) {
    let actor = office.actor
    switch route {
    case .people(let community, let seed):
      return start(
        PeopleList.self,
        PeopleList.start(
          community: community, seed: seed, isPicking: false, today: office.today, actor: actor))
    case .pickPerson(let seed):
      return start(
        PeopleList.self,
        PeopleList.start(community: nil, seed: seed, isPicking: true, today: office.today, actor: actor))
    case .person(let id): return start(PersonForm.self, PersonForm.start(id, today: office.today, actor: actor))
    case .personPage(let id) where Mask.isMasking(actor):
      return start(PrivacyPage.self, PrivacyPage.start(id, today: office.today, actor: actor))
    case .personPage(let id):
      return start(PersonPage.self, PersonPage.start(id, today: office.today, actor: actor))
    case .personEntry(let entry):
      return start(PersonEntryForm.self, PersonEntryForm.start(entry, today: office.today, actor: actor))
    case .find(let seed): return start(Find.self, Find.start(seed))
    case .home: return start(Home.self, Home.start(today: office.today, actor: actor))
    case .communities: return start(Communities.self, Communities.start(today: office.today, actor: actor))
    case .community(let id):
      return start(CommunityPage.self, CommunityPage.start(id, today: office.today, actor: actor))
    case .communityForm(let task, let id):
      return start(CommunityForm.self, CommunityForm.start(task, id, today: office.today))
    case .households(let community):
      return start(HouseholdsList.self, HouseholdsList.start(community, actor: actor))
    case .rehouse(let households):
      return start(
        CommunityForm.self, CommunityForm.start(.rehouse, nil, households: households, today: office.today))
    case .groups(let community):
      return start(GroupsList.self, GroupsList.start(community: community, seed: "", isPicking: false, actor: actor))
    case .pickGroup(let seed):
      return start(GroupsList.self, GroupsList.start(community: nil, seed: seed, isPicking: true, actor: actor))
    case .group(let id): return start(GroupForm.self, GroupForm.start(id, today: office.today, actor: actor))
    case .groupPage(let id): return start(GroupPage.self, GroupPage.start(id, today: office.today, actor: actor))
    case .organisations(let seed):
      return start(OrganisationsList.self, OrganisationsList.start(seed: seed, isPicking: false, actor: actor))
    case .pickOrganisation(let seed):
      return start(OrganisationsList.self, OrganisationsList.start(seed: seed, isPicking: true, actor: actor))
    case .networks: return start(NetworksList.self, NetworksList.start(actor: actor))
    case .entry(let entry): return start(EntryForm.self, EntryForm.start(entry, today: office.today, actor: actor))
    case .attachments(let subject, let id, let name):
      return start(AttachmentsPage.self, AttachmentsPage.start(subject, id, name: name, actor: actor))
    case .household(let id):
      return start(HouseholdPage.self, HouseholdPage.start(id, today: office.today, actor: actor))
    case .duplicates: return start(Duplicates.self, Duplicates.start(actor: actor))
    case .duplicate(let one, let other):
      return start(DuplicatePage.self, DuplicatePage.start(one, other, actor: actor))
    case .householdIncomes(let id):
      return start(HouseholdPage.self, HouseholdPage.start(id, tab: 2, today: office.today, actor: actor))
    case .householdForm(let task, let id):
      return start(HouseholdForm.self, HouseholdForm.start(task, id, today: office.today))
    case .history(let subject, let id, let name):
      return start(HistoryPage.self, HistoryPage.start(subject, id, name: name))
    case .resumed(let form): return start(form, office: office, shelf: shelf, theme: theme)
    case .privacy(let id): return start(PrivacyPage.self, PrivacyPage.start(id, today: office.today, actor: actor))
    case .privacyForm(let task, let id):
      return start(PrivacyForm.self, PrivacyForm.start(task, id, today: office.today))
    case .accessLog(let id): return start(AccessLog.self, AccessLog.start(id, today: office.today, actor: actor))
    case .dataRequests: return start(DataRequests.self, DataRequests.start(today: office.today, actor: actor))
    case .retention: return start(RetentionList.self, RetentionList.start(today: office.today, actor: actor))
    case .queue: return start(Queue.self, Queue.start(today: office.today, actor: actor))
    case .screening(let id): return start(Screening.self, Screening.start(id, today: office.today, actor: actor))
    case .mayor: return start(Mayor.self, Mayor.start(today: office.today, actor: actor))
    case .proposals(let filter, let seed):
      return start(ProposalsList.self, ProposalsList.start(filter, seed: seed, today: office.today, actor: actor))
    case .proposal(let id):
      return start(ProposalPage.self, ProposalPage.start(id, today: office.today, actor: actor))
    case .intake(let id): return start(Intake.self, Intake.start(id, today: office.today, actor: actor))
    case .frame(let year):
      return start(YearFramePage.self, YearFramePage.start(year, today: office.today, actor: actor))
    case .paper(let paper): return start(PaperPage.self, PaperPage.start(paper))
    case .dashboard(let year): return start(Dashboard.self, Dashboard.start(fiscalYear: year))
    case .standings(let query): return start(Standings.self, Standings.start(query, actor: actor))
    case .followUps(let year): return start(FollowUps.self, FollowUps.start(fiscalYear: year, today: office.today))
    case .dueHouseholds(let year, let round, let zone):
      return start(
        DueHouseholds.self,
        DueHouseholds.start(fiscalYear: year, round, zone: zone, today: office.today, actor: actor))
    case .followUpGrid(let year, let round, let zone):
      return start(
        FollowUpGrid.self, FollowUpGrid.start(fiscalYear: year, round, zone: zone, today: office.today))
    case .assessments(let year):
      return start(Assessments.self, Assessments.start(fiscalYear: year, today: office.today))
    case .importing: return start(ImportPage.self, ImportPage.start())
    case .settings: return start(Settings.self, Settings.start(today: office.today, actor: office.actor))
    case .look: return start(Look.self, Look.start(shelf.names, chosen: theme, hasColours: shelf.hasColours))
    case .setting(let key): return start(SettingForm.self, SettingForm.start(key, today: office.today))
    case .outreaches(let year, let community):
      return start(
        OutreachList.self,
        OutreachList.start(fiscalYear: year, community: community, today: office.today, actor: actor))
    case .outreach(let id): return start(OutreachPage.self, OutreachPage.start(id, actor: actor))
    case .outreachForm(let id):
      return start(OutreachForm.self, OutreachForm.start(id, today: office.today, actor: actor))
    case .interests(let outreach):
      return start(InterestList.self, InterestList.start(outreach: outreach, actor: actor))
    case .walkIn(let outreach): return start(WalkIn.self, WalkIn.start(outreach, today: office.today, actor: actor))
    case .incomplete: return start(Incomplete.self, Incomplete.start(today: office.today, actor: actor))
    case .zoneRequests: return start(ZoneRequests.self, ZoneRequests.start(actor: actor))
    case .round(let id): return start(RoundPage.self, RoundPage.start(id, today: office.today, actor: actor))
    case .coverage(let year, let zone):
      return start(
        CoverageList.self, CoverageList.start(fiscalYear: year, zone: zone, today: office.today, actor: actor))
    case .fairness(let year):
      return start(FairnessPage.self, FairnessPage.start(fiscalYear: year, today: office.today))
    case .trust: return start(Trust.self, Trust.start(actor: actor))
    case .saved(let search):
      let place = search.place ?? .find
      var (screen, effects) = start(place.route(today: office.today), office: office, shelf: shelf, theme: theme)
      effects += screen.narrow(to: search.view).effects
      return (screen, effects)
    }
  }

  private static func start<S: Screen>(_: S.Type, _ started: (S.State, [Effect<S.Request>])) -> (
    any RunningScreen, [ShellEffect]
  ) {
    Running<S>.start(started.0, started.1)
  }
}
