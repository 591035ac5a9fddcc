package import OfficeCore
package import OfficeStorage
internal import ThaiText

/// The query language where there is no list to see: the records that a line finds, for an export.
package enum QueryExport {
  /// The kinds of which a query may be asked.
  package static let kinds: [ImportKind] = [.people, .groups, .proposals, .communities]

  /// The records of a kind that a line finds, or the saved search of this name; in no order. Throws `QueryProblem` for
  /// a line that cannot be read. What the user may not see is not found.
  package static func records(_ kind: ImportKind, _ text: String, in office: Office) throws -> [Int64] {
    try records(kind, try view(of: kind, text, office), years: try office.fiscalYears(), in: office)
  }

  /// How many records a saved search of one of `kinds` finds, of proposals this year's; nil when they are more than
  /// anybody counts. Throws `QueryProblem`, and `RuleViolation.notPermitted` for what the user may not ask.
  package static func count(_ search: SavedSearch, in office: Office) throws -> Int? {
    guard let kind = kinds.first(where: { $0.rawValue == search.list }) else { throw StoreError.noSuchRecord }
    guard kind == .people else {
      return try records(kind, search.view, years: [office.today.fiscalYear], in: office).count
    }
    return try office.people(try people(search.view, in: office), limit: 1).total
  }

  private static func people(_ view: ListView, in office: Office) throws -> PeopleQuery {
    var state = PeopleList.start(
      community: nil, seed: "", isPicking: false, today: office.today, actor: office.actor
    ).0
    state.communities = try office.communities()
    try take(view, into: &state.list, PeopleFacts.shape(state))
    return state.query
  }

  private static func records(_ kind: ImportKind, _ view: ListView, years: [Int], in office: Office) throws -> [Int64] {
    switch kind {
    case .people: return try office.peopleIDs(try people(view, in: office), limit: .max)?.map(\.raw) ?? []
    case .groups:
      var state = GroupsList.start(community: nil, seed: "", isPicking: false, actor: office.actor).0
      try take(view, into: &state.list, GroupFacts.shape(state))
      let groups = try office.groups(matching: state.list.words.line, without: state.list.words.excluded)
      return state.list.arranged(groups, holds: GroupFacts.holds, value: GroupFacts.value, key: GroupFacts.key)
        .map(\.id.raw)
    case .proposals:
      let today = office.today
      var state = ProposalsList.start(.all(fiscalYear: today.fiscalYear), today: today, actor: office.actor).0
      state.rounds = try Set(proposals(ListWanted(), of: years, in: office).compactMap(\.round))
      try take(view, into: &state.list, ProposalsList.shape(state))
      return state.list.arranged(
        try proposals(state.list.words, of: years, in: office), holds: { ProposalListing.holds($0, $1, today) },
        value: ProposalListing.value, key: ProposalListing.key
      ).map(\.id.raw)
    case .communities:
      var state = Communities.start(today: office.today, actor: office.actor).0
      try take(view, into: &state.list, Communities.shape(state))
      _ = Communities.update(&state, .loaded(try office.communitySummaries()))
      return state.list.rows.filter { $0 >= 0 }
    case .members, .beneficiaries, .incomes, .assessments: throw StoreError.noSuchRecord
    }
  }

  /// The saved search of this name, else the line itself. A kind's list goes by the kind's name.
  private static func view(of kind: ImportKind, _ text: String, _ office: Office) throws -> ListView {
    try office.savedSearch(named: text, of: kind.rawValue) ?? ListView(words: text)
  }

  private static func take(_ view: ListView, into list: inout ListFrame, _ shape: ListShape) throws {
    list.take(view, shape)
    if let problem = list.problem { throw problem }
  }

  private static func proposals(_ wanted: ListWanted, of years: [Int], in office: Office) throws -> [ProposalSummary] {
    try years.flatMap {
      try office.proposals(.all(fiscalYear: $0), matching: wanted.line, without: wanted.excluded)
    }
  }
}
