internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension CoverageList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let coverage):
      guard coverage.fiscalYear == state.fiscalYear else { return [] }
      state.all = coverage.communities
      state.isLoaded = true
      state.refusal = nil
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened:
      return state.chosen.map { [.open(.outreaches(fiscalYear: state.fiscalYear, community: $0.id))] } ?? [.beep]
    case .applicantsAsked:
      guard let community = state.chosen?.community else { return [.beep] }
      let query = StandingsQuery(
        fiscalYear: state.fiscalYear, of: .applicants(recommended: false), grouping: .community, key: community.code)
      return [.open(.standings(query))]
    case .peopleAsked: return state.chosen.map { [.open(.people(community: $0.id))] } ?? [.beep]
    case .fairnessAsked: return [.open(.fairness(fiscalYear: state.fiscalYear))]
    case .tileKey(let key): return moveTile(key, &state) ? [] : [.beep]
    case .displayChanged:
      state.isChart.toggle()
      return []
    case .yearMoved(let step):
      let year = state.fiscalYear + step
      guard 2400...state.today.fiscalYear ~= year else { return [.beep] }
      state.fiscalYear = year
      state.isLoaded = false
      return [.ask(.load(year))]
    case .refreshed: return [.ask(.load(state.fiscalYear))]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found = state.all.filter { terms.isEmpty || terms.areIn(searchKey($0)) }
    state.shown = state.list.arranged(found, holds: holds, key: key)
    state.list.show(state.shown.map(\.id.raw))
    return []
  }

  private static func searchKey(_ reach: CommunityReach) -> [UInt8] {
    let words = [reach.community.code, reach.community.name] + reach.community.aliases
    return Array(ThaiForm.searchKey(words.joined(separator: " ")).utf8)
  }

  private static func holds(_ reach: CommunityReach, _ fact: String) -> Bool {
    switch fact {
    case never: reach.lastReached == nil
    case notThisYear: reach.outreaches == 0
    case nobodyApplied: reach.applied == 0
    default: fact == ListFact.zone(reach.community.zone)
    }
  }

  private static func key(_ reach: CommunityReach, _ column: String) -> ListKey {
    switch column {
    case "code": .text(Array(reach.community.code.utf8))
    case "name": .text(SortKey.key(reach.community.name))
    case "last": .text(Array((reach.lastReached?.iso ?? "").utf8))
    case "outreaches": .number(Int64(reach.outreaches))
    case "interested": .number(Int64(reach.interested))
    case "applied": .number(Int64(reach.applied))
    case "rate": reach.rate.map { .number(Int64($0)) } ?? .missing
    case "people": .number(Int64(reach.people))
    default: .missing
    }
  }
}
