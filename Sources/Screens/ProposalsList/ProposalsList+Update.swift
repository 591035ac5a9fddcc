internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension ProposalsList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let proposals, let words):
      guard words == state.list.words else { return [] }
      let today = state.today
      state.rounds = Set(proposals.compactMap(\.round))
      state.proposals = state.list.arranged(
        proposals, holds: { ProposalListing.holds($0, $1, today) }, value: ProposalListing.value,
        key: ProposalListing.key)
      state.isLoaded = true
      state.list.show(state.proposals.map(\.id.raw))
      return []
    case .opened: return state.chosen.map { [.open(.proposal($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.intake(nil))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    [.ask(.find(state.filter, state.list.words))]
  }
}
