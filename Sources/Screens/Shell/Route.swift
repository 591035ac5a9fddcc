package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// All places of the program.
package enum Route: Equatable, Sendable {
  case home
  /// One search box for everything, with what is typed already.
  case find(String)
  case communities
  case community(ID<Community>)
  /// A change of the communities; nil where one is to be added.
  case communityForm(CommunityDraft.Task, ID<Community>?)
  case households(ID<Community>)
  /// Brings households under another community.
  case rehouse([ID<Household>])
  /// The list, searched for the seed.
  case people(community: ID<Community>?, seed: String = "")
  /// The people list as a search that brings one back.
  case pickPerson(seed: String)
  case person(ID<Person>?)
  /// The record of a person, in tabs; for whom people's fields are masked, `privacy`.
  case personPage(ID<Person>)
  case personEntry(PersonEntry)
  /// What is kept of a person's data, masked as the user's role is.
  case privacy(ID<Person>)
  case privacyForm(PrivacyDraft.Task, ID<Person>)
  /// Who looked at a person; nil for everybody.
  case accessLog(ID<Person>?)
  case dataRequests
  case retention
  case groups(community: ID<Community>?)
  case pickGroup(seed: String)
  /// The form of a group.
  case group(ID<OccupationalGroup>?)
  /// Everything that is recorded of a group.
  case groupPage(ID<OccupationalGroup>)
  case organisations(seed: String = "")
  /// The organisations as a search that brings the name of one back.
  case pickOrganisation(seed: String)
  case networks
  case entry(EntryForm.Entry)
  case attachments(Subject, Int64, name: Phrase)
  case household(ID<Household>)
  /// The people who may be registered twice.
  case duplicates
  /// Two records that may be one person, side by side.
  case duplicate(ID<Person>, ID<Person>)
  /// The same page at its incomes: from the lists behind figures and follow-ups.
  case householdIncomes(ID<Household>)
  case householdForm(HouseholdDraft.Task, ID<Household>)
  case frame(fiscalYear: Int)
  case proposals(ProposalFilter, seed: String = "")
  case proposal(ID<Proposal>)
  /// The intake form: a new proposal, or one that is not decided yet.
  case intake(ID<Proposal>?)
  case queue
  case screening(ID<Proposal>)
  case mayor
  case followUps(fiscalYear: Int)
  /// The households that are due, as a list to mark and print from.
  case dueHouseholds(fiscalYear: Int, IncomeRound?, zone: Int?)
  case followUpGrid(fiscalYear: Int, IncomeRound, zone: Int? = nil)
  case assessments(fiscalYear: Int)
  case dashboard(fiscalYear: Int)
  case standings(StandingsQuery)
  case settings
  case setting(SettingKey)
  case look
  case importing
  /// The check of the whole office, and its backups.
  case trust
  /// What was done to be known, of all or of one community.
  case outreaches(fiscalYear: Int, community: ID<Community>? = nil)
  case outreach(ID<Outreach>)
  case outreachForm(ID<Outreach>?)
  case interests(outreach: ID<Outreach>?)
  /// The desk for who stands there now, at a meeting or at the counter.
  case walkIn(outreach: ID<Outreach>?)
  case incomplete
  case zoneRequests
  case round(ID<CallRound>)
  case coverage(fiscalYear: Int, zone: Int? = nil)
  case fairness(fiscalYear: Int)
  case history(Subject, Int64, name: Phrase)
  case paper(Paper)
  /// A list narrowed and sorted as it was saved.
  case saved(SavedSearch)
  /// A form that goes on with its draft at once and does not offer it again.
  indirect case resumed(Route)
}

/// The figure of the dashboard whose list is asked for.
package struct StandingsQuery: Equatable, Sendable {
  package enum Of: Equatable, Sendable {
    case households(StandingFilter)
    case groups(StandingFilter)
    /// Households that applied, or whom the committee recommended.
    case applicants(recommended: Bool)
  }

  package var fiscalYear: Int
  package var of: Of
  package var grouping: IndicatorGrouping?
  package var key: String?
  package var asOf: Day?

  package init(
    fiscalYear: Int, of: Of, grouping: IndicatorGrouping? = nil, key: String? = nil, asOf: Day? = nil
  ) {
    self.fiscalYear = fiscalYear
    self.of = of
    self.grouping = grouping
    self.key = key
    self.asOf = asOf
  }
}

/// A paper to read on the screen and to print as text.
package enum Paper: Equatable, Sendable {
  /// ใบรับคำขอ
  case receipt(ID<Proposal>)
  /// The list of recommended proposals for the mayor.
  case mayorList
  /// แบบติดตาม by zone.
  case followUpForm(fiscalYear: Int, IncomeRound, zone: Int?)
  /// แบบติดตาม of some of the households that are due.
  case followUpForms(fiscalYear: Int, of: [DueFollowUp.ID])
  /// ใบรับคำขอ of several proposals.
  case receipts([ID<Proposal>])
  /// The sheet of a household or a group to fill in with a pen; nil: a blank one.
  case householdForm(ID<Household>?)
  case groupForm(ID<OccupationalGroup>?)
  /// The chosen people and groups as lists.
  case people([ID<Person>])
  case groups([ID<OccupationalGroup>])
  /// A zone's month, which begins on this day, for its follow-up meeting.
  case zoneReport(zone: Int, month: Day)
  /// The notice at collection (ม.23), for a person to be given.
  case notice(ID<Person>)
  /// All that is held about a person, for him or her; as JSON for a machine (ม.30, ม.31).
  case heldData(ID<Person>, asJSON: Bool = false)
  /// ประกาศรายชื่อ: names and communities alone.
  case publicList([ID<Person>])
}
