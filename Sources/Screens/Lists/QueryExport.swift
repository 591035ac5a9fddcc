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
    switch kind {
    case .people:
      var state = PeopleList.start(
        community: nil, seed: "", isPicking: false, today: office.today, actor: office.actor
      ).0
      state.communities = try office.communities()
      try take(text, into: &state.list, PeopleFacts.shape(state), office)
      return try office.peopleIDs(state.query, limit: .max)?.map(\.raw) ?? []
    case .groups:
      var state = GroupsList.start(community: nil, seed: "", isPicking: false, actor: office.actor).0
      try take(text, into: &state.list, GroupFacts.shape(state), office)
      let groups = try office.groups(matching: state.list.words.line, without: state.list.words.excluded)
      return state.list.arranged(groups, holds: GroupFacts.holds, value: GroupFacts.value, key: GroupFacts.key)
        .map(\.id.raw)
    case .proposals:
      let today = office.today
      var state = ProposalsList.start(.all(fiscalYear: today.fiscalYear), today: today, actor: office.actor).0
      state.rounds = try Set(proposals(ListWanted(), in: office).compactMap(\.round))
      try take(text, into: &state.list, ProposalsList.shape(state), office)
      return state.list.arranged(
        try proposals(state.list.words, in: office), holds: { ProposalListing.holds($0, $1, today) },
        value: ProposalListing.value, key: ProposalListing.key
      ).map(\.id.raw)
    case .communities:
      var state = Communities.start(today: office.today, actor: office.actor).0
      try take(text, into: &state.list, Communities.shape(state), office)
      _ = Communities.update(&state, .loaded(try office.communitySummaries()))
      return state.list.rows.filter { $0 >= 0 }
    case .members, .beneficiaries, .incomes, .assessments: throw StoreError.noSuchRecord
    }
  }

  private static func take(_ text: String, into list: inout ListFrame, _ shape: ListShape, _ office: Office) throws {
    list.take(try office.savedSearch(named: text, of: shape.list) ?? ListView(words: text), shape)
    if let problem = list.problem { throw problem }
  }

  /// Of all years.
  private static func proposals(_ wanted: ListWanted, in office: Office) throws -> [ProposalSummary] {
    try office.fiscalYears().flatMap {
      try office.proposals(.all(fiscalYear: $0), matching: wanted.line, without: wanted.excluded)
    }
  }
}
