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
    case .typed(let key): return react(to: state.search.handle(key, &state.cursor), &state)
    case .pasted(let text):
      return react(to: state.search.paste(text), &state)
    case .searchAsked:
      state.search.isOpen = true
      return []
    case .searchLeft: return react(to: state.search.close(), &state)
    case .opened:
      guard let group = state.chosen else { return [.beep] }
      state.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.group(group.id, name: group.name)) : .open(.group(group.id))]
    case .newAsked: return [.open(.group(nil))]
    case .refreshed: return [.ask(.find(state.search.text, state.community))]
    }
  }

  private static func react(to outcome: ListSearch.Outcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .find: find(&state)
    case .moved: []
    case .nothing: []
    case .refused: [.beep]
    }
  }

  private static func find(_ state: inout State) -> [Effect<Request>] {
    state.groups = []
    state.cursor = ListCursor()
    return [.ask(.find(state.search.text, state.community))]
  }
}
