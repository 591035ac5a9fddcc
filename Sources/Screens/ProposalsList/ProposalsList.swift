internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// Proposals of one kind: a year's, those of one state, or those behind a figure; searched by number, title, applicant or
/// community.
package enum ProposalsList: Screen {
  package struct State: Equatable, Sendable {
    var filter: ProposalFilter
    var mayTakeIn: Bool
    var search = ListSearch()
    var proposals: [ProposalSummary] = []
    var isLoaded = false
    var cursor = ListCursor()

    var chosen: ProposalSummary? { proposals.indices.contains(cursor.index) ? proposals[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case searchAsked
    case searchLeft
    case loaded([ProposalSummary])
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case find(ProposalFilter, String)
  }

  static func start(_ filter: ProposalFilter, seed: String = "", actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      filter: filter, mayTakeIn: Visibility.scope(of: .takeInProposals, for: actor) != .nothing,
      search: ListSearch(seed, isOpen: !seed.isEmpty))
    return (state, [.ask(.find(filter, seed))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.filter) }
  package static func isTyping(_ state: State) -> Bool { state.search.isOpen }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? ProgrammeWords.nothingChosen : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .searchAsked),
      KeyBinding(
        [.insert, .character("n")], Words.take, .newAsked,
        disabled: state.mayTakeIn ? nil : Vocabulary.notPermitted(.takeInProposals)),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.search.isOpen, key == .escape { return .searchLeft }
    switch key {
    case .escape, .function: return nil
    default: return .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
