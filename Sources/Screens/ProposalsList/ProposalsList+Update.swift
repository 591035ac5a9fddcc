internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension ProposalsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return react(to: state.search.handle(key, &state.cursor), &state)
    case .pasted(let text):
      return react(to: state.search.paste(text), &state)
    case .searchAsked:
      state.search.isOpen = true
      return []
    case .searchLeft: return react(to: state.search.close(), &state)
    case .loaded(let proposals):
      let chosen = state.chosen?.id
      state.proposals = proposals
      state.isLoaded = true
      state.cursor.count = proposals.count
      if let at = proposals.firstIndex(where: { $0.id == chosen }) { state.cursor.move(to: at) }
      return []
    case .opened: return state.chosen.map { [.open(.proposal($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.intake(nil))]
    case .refreshed: return [.ask(.find(state.filter, state.search.text))]
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
    state.cursor = ListCursor()
    state.proposals = []
    return [.ask(.find(state.filter, state.search.text))]
  }
}
