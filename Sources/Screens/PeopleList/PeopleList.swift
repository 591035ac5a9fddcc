package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The people of the register: searched by any part of name, number, phone or community, in dictionary order, a page at a
/// time. As a search it brings one person back to the place that asked.
package enum PeopleList: Screen {
  package struct State: Equatable, Sendable {
    var search: ListSearch
    var community: ID<Community>?
    var communityName: String?
    /// A search for another place: Enter brings the person back.
    var isPicking: Bool
    var mayEdit: Bool
    var people: [PersonSummary] = []
    var next: PeoplePosition?
    var total: Int?
    var soundsLike = false
    var isLoaded = false
    var cursor = ListCursor()

    var chosen: PersonSummary? { people.indices.contains(cursor.index) ? people[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case pasted(String)
    case searchAsked
    case searchLeft
    case loaded(PeoplePage, isMore: Bool)
    case named(String?)
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case find(String, ID<Community>?, atLeast: Int)
    case more(String, ID<Community>?, PeoplePosition)
    case name(ID<Community>)
  }

  static func start(community: ID<Community>?, seed: String, isPicking: Bool, actor: Actor)
    -> (State, [Effect<Request>])
  {
    let state = State(
      search: ListSearch(seed, isOpen: isPicking || !seed.isEmpty), community: community, isPicking: isPicking,
      mayEdit: Visibility.scope(of: .editRegister, for: actor) != .nothing)
    let name = community.map { [Effect.ask(Request.name($0))] } ?? []
    return (state, [.ask(.find(seed, community, atLeast: pageSize))] + name)
  }

  static let pageSize = 100

  package static func title(_ state: State) -> Phrase {
    if state.isPicking { return Words.pick }
    return state.communityName.map { Words.title(of: $0) } ?? Words.title
  }

  package static func isTyping(_ state: State) -> Bool { state.search.isOpen }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.enter], state.isPicking ? Words.choose : Vocabulary.open, .opened,
        disabled: state.chosen == nil ? Words.nobodyChosen : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .searchAsked),
      KeyBinding(
        [.insert, .character("n")], Vocabulary.new, .newAsked,
        disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.search.isOpen, key == .escape, !state.isPicking { return .searchLeft }
    if key == .escape || key == .function(10) { return nil }
    return .typed(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
