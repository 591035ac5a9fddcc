internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension OrganisationsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let found, let words):
      guard words == state.list.words.line else { return [] }
      state.isLoaded = true
      state.organisations = state.list.arranged(state.list.kept(found, \.name), holds: holds, key: key)
      state.list.show(state.organisations.map(\.id.raw))
      return []
    case .opened:
      guard let chosen = state.chosen else { return [.beep] }
      state.list.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.organisation(chosen.name)) : .open(.entry(.organisation(chosen.id)))]
    case .newAsked: return [.open(.entry(.organisation(nil)))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] { [.ask(.find(state.list.words.line))] }
}
