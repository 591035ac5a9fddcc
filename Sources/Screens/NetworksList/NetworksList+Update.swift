internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension NetworksList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let found, let words):
      guard words == state.list.words.line else { return [] }
      state.isLoaded = true
      state.networks = state.list.arranged(state.list.kept(found, \.name), holds: holds, key: key)
      state.list.show(state.networks.map(\.id.raw))
      return []
    case .opened: return state.chosen.map { [.open(.entry(.network($0.id)))] } ?? [.beep]
    case .newAsked: return [.open(.entry(.network(nil)))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] { [.ask(.find(state.list.words.line))] }
}
