internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension GroupsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let groups, let words, let name):
      guard words == state.list.words else { return [] }
      state.communityName = name
      state.isLoaded = true
      state.groups = state.list.arranged(groups, holds: GroupFacts.holds, value: GroupFacts.value, key: GroupFacts.key)
      state.list.show(state.groups.map(\.id.raw))
      return []
    case .opened:
      guard let group = state.chosen else { return [.beep] }
      state.list.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.group(group.id, name: group.name)) : .open(.groupPage(group.id))]
    case .newAsked: return [.open(.group(nil))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    [.ask(.find(state.list.words, state.community))]
  }
}
