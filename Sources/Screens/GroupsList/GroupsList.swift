package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The occupational groups, of the city or of one community, searched by any part of code, name, occupation or community.
/// As a search it brings one group back to the place that asked.
package enum GroupsList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list: ListFrame
    var community: ID<Community>?
    var communityName: String?
    /// A search for another place: Enter brings the group back.
    package var isPicking: Bool
    var actor: Actor
    var groups: [GroupSummary] = []
    var isLoaded = false

    var chosen: GroupSummary? { list.index.map { groups[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([GroupSummary], for: ListWanted, communityName: String?)
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(ListWanted, ID<Community>?)
  }

  static func start(community: ID<Community>?, seed: String, isPicking: Bool, actor: Actor)
    -> (State, [Effect<Request>])
  {
    let state = State(
      list: ListFrame(seed, isSearching: isPicking), community: community, isPicking: isPicking, actor: actor)
    return (state, [.ask(.find(state.list.words, community))])
  }

  package static func title(_ state: State) -> Phrase {
    if state.isPicking { return Words.pick }
    return state.communityName.map { Words.title(of: $0) } ?? Words.title
  }

  package static func shape(_ state: State) -> ListShape { GroupFacts.shape(state) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayEdit = Visibility.scope(of: .editRegister, for: state.actor) != .nothing
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], state.isPicking ? Words.choose : Vocabulary.open, .opened,
          disabled: state.chosen == nil ? Words.noneChosen : nil),
        KeyBinding(
          [.insert, .character("n")], Vocabulary.new, .newAsked,
          disabled: mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  package static func paper(of records: [Int64], _ state: State) -> Paper? { .groups(records.map { ID($0) }) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
