package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The screening queue: what waits for the committee or for what it asked, oldest first, with the money that is left.
package enum Queue: Screen {
  package struct State: Equatable, Sendable {
    var today: Day
    var mayTakeIn: Bool
    var search = ListSearch()
    var proposals: [ProposalSummary] = []
    var budget: BudgetPosition?
    /// The chosen proposal as a whole, for the pane beside the list.
    var preview: ProposalFile?
    var isLoaded = false
    var cursor = ListCursor()

    var chosen: ProposalSummary? { proposals.indices.contains(cursor.index) ? proposals[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case searchAsked
    case searchLeft
    case loaded([ProposalSummary], BudgetPosition)
    case previewed(ProposalFile)
    case opened
    case fileAsked
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case find(String)
    case preview(ID<Proposal>)
  }

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(today: today, mayTakeIn: Visibility.scope(of: .takeInProposals, for: actor) != .nothing)
    return (state, [.ask(.find(""))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.search.isOpen }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let nothing = state.chosen == nil ? ProgrammeWords.nothingChosen : nil
    return [
      KeyBinding([.enter, .function(3)], Words.screen, .opened, disabled: nothing),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .searchAsked),
      KeyBinding([.function(4), .character("v")], ProgrammeWords.seeAll, .fileAsked, disabled: nothing),
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
