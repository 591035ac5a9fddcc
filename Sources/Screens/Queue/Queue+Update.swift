internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Queue {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      state.isSearching = true
      return state.search.paste(text) == .refused ? [.beep] : find(&state)
    case .searchAsked:
      state.isSearching = true
      return []
    case .searchLeft:
      state.isSearching = false
      if state.search.isEmpty { return [] }
      state.search = TextEdit(maximum: 100)
      return find(&state)
    case .loaded(let proposals, let budget):
      let chosen = state.chosen?.id
      state.proposals = proposals
      state.budget = budget
      state.isLoaded = true
      state.cursor.count = proposals.count
      if let at = proposals.firstIndex(where: { $0.id == chosen }) { state.cursor.move(to: at) }
      return preview(&state)
    case .previewed(let file):
      state.preview = file
      return []
    case .opened: return state.chosen.map { [.open(.screening($0.id))] } ?? [.beep]
    case .fileAsked: return state.chosen.map { [.open(.proposal($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.intake(nil))]
    case .refreshed: return [.ask(.find(state.search.text))]
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if state.isSearching {
      switch state.search.handle(key) {
      case .edited: return find(&state)
      case .moved: return []
      case .refused: return [.beep]
      case .ignored: break
      }
    }
    guard state.cursor.handle(key) else { return [.beep] }
    return preview(&state)
  }

  private static func find(_ state: inout State) -> [Effect<Request>] {
    state.cursor = ListCursor()
    state.proposals = []
    return [.ask(.find(state.search.text))]
  }

  private static func preview(_ state: inout State) -> [Effect<Request>] {
    guard let chosen = state.chosen else {
      state.preview = nil
      return []
    }
    return [.ask(.preview(chosen.id))]
  }
}
