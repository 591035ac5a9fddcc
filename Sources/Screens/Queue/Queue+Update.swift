internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Queue {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let proposals, let words, let budget):
      guard words == state.list.words else { return [] }
      let today = state.today
      state.rounds = Set(proposals.compactMap(\.round))
      state.proposals = state.list.arranged(
        proposals, holds: { ProposalListing.holds($0, $1, today) }, value: ProposalListing.value,
        key: ProposalListing.key)
      state.budget = budget
      state.isLoaded = true
      state.list.show(state.proposals.map(\.id.raw))
      return moved(&state)
    case .previewed(let file):
      state.preview = file
      return []
    case .opened: return state.chosen.map { [.open(.screening($0.id))] } ?? [.beep]
    case .fileAsked: return state.chosen.map { [.open(.proposal($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.intake(nil))]
    case .refreshed: return find(&state)
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] { [.ask(.find(state.list.words))] }

  package static func moved(_ state: inout State) -> [Effect<Request>] {
    guard let chosen = state.chosen else {
      state.preview = nil
      return []
    }
    return [.ask(.preview(chosen.id))]
  }
}
