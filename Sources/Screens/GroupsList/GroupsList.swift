package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The occupational groups, of the city or of one community, searched by any part of code, name, occupation or community.
/// As a search it brings one group back to the place that asked.
package enum GroupsList: Screen {
  package struct State: Equatable, Sendable {
    var search: ListSearch
    var community: ID<Community>?
    var communityName: String?
    /// A search for another place: Enter brings the group back.
    var isPicking: Bool
    var mayEdit: Bool
    var groups: [GroupSummary] = []
    var isLoaded = false
    var cursor = ListCursor()

    var chosen: GroupSummary? { groups.indices.contains(cursor.index) ? groups[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case loaded([GroupSummary], communityName: String?)
    case typed(Key)
    case pasted(String)
    case searchAsked
    case searchLeft
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable { case find(String, ID<Community>?) }

  static func start(community: ID<Community>?, seed: String, isPicking: Bool, actor: Actor)
    -> (State, [Effect<Request>])
  {
    let state = State(
      search: ListSearch(seed, isOpen: isPicking), community: community, isPicking: isPicking,
      mayEdit: Visibility.scope(of: .editRegister, for: actor) != .nothing)
    return (state, [.ask(.find(seed, community))])
  }

  package static func title(_ state: State) -> Phrase {
    if state.isPicking { return Words.pick }
    return state.communityName.map { Words.title(of: $0) } ?? Words.title
  }

  package static func isTyping(_ state: State) -> Bool { state.search.isOpen }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.enter], state.isPicking ? Words.choose : Vocabulary.open, .opened,
        disabled: state.chosen == nil ? Words.noneChosen : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .searchAsked),
      KeyBinding(
        [.insert, .character("n")], Vocabulary.new, .newAsked,
        disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.search.isOpen, key == .escape, !state.isPicking { return .searchLeft }
    return key == .escape || key == .function(10) ? nil : .typed(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
