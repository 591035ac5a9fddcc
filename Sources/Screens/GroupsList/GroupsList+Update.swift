internal import OfficeStorage
internal import TerminalUI

extension GroupsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let groups, let name):
      let kept = state.chosen?.id
      state.groups = groups
      state.communityName = name
      state.isLoaded = true
      state.cursor.count = groups.count
      if let index = groups.firstIndex(where: { $0.id == kept }) { state.cursor.move(to: index) }
      return []
    case .typed(let key): return typed(key, &state)
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
      return [.ask(.find("", state.community))]
    case .opened:
      guard let group = state.chosen else { return [.beep] }
      state.isSearching = state.isPicking
      return [state.isPicking ? .answer(.group(group.id, name: group.name)) : .open(.group(group.id))]
    case .newAsked: return [.open(.group(nil))]
    case .refreshed: return [.ask(.find(state.search.text, state.community))]
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
    return state.cursor.handle(key) ? [] : [.beep]
  }

  private static func find(_ state: inout State) -> [Effect<Request>] {
    state.groups = []
    state.cursor = ListCursor()
    return [.ask(.find(state.search.text, state.community))]
  }
}
