package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The households of a community, searched by code, house number or any member's name. Marked ones are brought under
/// another community.
package enum HouseholdsList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    var community: ID<Community>
    var communityName: String?
    var actor: Actor
    var all: [HouseholdSummary] = []
    var households: [HouseholdSummary] = []
    var isLoaded = false

    var chosen: HouseholdSummary? { list.index.map { households[$0] } }
    /// The marked households, else the chosen one.
    var meant: [ID<Household>] {
      list.marks.isEmpty ? chosen.map { [$0.id] } ?? [] : list.marks.sorted().map { ID($0) }
    }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([HouseholdSummary], communityName: String?)
    case opened
    case rehouseAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(ID<Community>)
  }

  static func start(_ community: ID<Community>, actor: Actor) -> (State, [Effect<Request>]) {
    (State(community: community, actor: actor), [.ask(.load(community))])
  }

  package static func title(_ state: State) -> Phrase {
    state.communityName.map { Words.title(of: $0) } ?? Vocabulary.household
  }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "households",
      columns: [
        ListColumn("code", Words.code, 0), ListColumn("name", Words.head, 1), ListColumn("house", Words.house, 2),
        ListColumn("people", Words.people, 3),
      ],
      facts: [ListFact(alone, Words.alone)],
      views: [.init(name: Words.largest, view: ListView(column: "people", isDescending: true))])
  }

  static let alone = "people:one"

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayEdit = Visibility.scope(of: .editRegister, for: state.actor) != .nothing
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? Words.noneChosen : nil),
        KeyBinding(
          [.function(6)], CommunityForm.Words.title(.rehouse), .rehouseAsked,
          disabled: !mayEdit
            ? Vocabulary.notPermitted(.editRegister) : state.meant.isEmpty ? Words.noneChosen : nil),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
