internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension NetworksList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let found, let words):
      guard words == state.list.words.line else { return [] }
      state.isLoaded = true
      let terms = ListTerms(ListWanted(excluded: state.list.query.excluded))
      let found = found.filter { terms.areIn(Array(ThaiForm.searchKey($0.name).utf8)) }
      state.networks = state.list.arranged(found, holds: holds, key: key)
      state.list.show(state.networks.map(\.id.raw))
      return []
    case .opened: return state.chosen.map { [.open(.entry(.network($0.id)))] } ?? [.beep]
    case .newAsked: return [.open(.entry(.network(nil)))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] { [.ask(.find(state.list.words.line))] }
}
