internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HouseholdsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let households, let name):
      state.all = households
      state.communityName = name
      state.isLoaded = true
      return find(&state)
    case .opened: return state.chosen.map { [.open(.household($0.id))] } ?? [.beep]
    case .rehouseAsked:
      return state.meant.isEmpty ? [.beep] : [.open(.rehouse(state.meant))]
    case .refreshed: return [.ask(.load(state.community))]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.search.text)
    let found = terms.isEmpty ? state.all : state.all.filter { terms.areIn(Array($0.searchKey.utf8)) }
    state.households = state.list.arranged(found, holds: { $1 == alone && $0.people == 1 }, key: key)
    state.list.show(state.households.map(\.id.raw))
    return []
  }

  private static func key(_ household: HouseholdSummary, _ column: String) -> ListKey {
    switch column {
    case "code": .text(Array(household.code.utf8))
    case "name": .text(SortKey.key(household.name))
    case "house": household.houseNumber.map { .text(Array($0.utf8)) } ?? .missing
    case "people": .number(Int64(household.people))
    default: .missing
    }
  }
}
