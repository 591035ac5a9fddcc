internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The networks of groups, searched by any part of name or coordinator.
package enum NetworksList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list: ListFrame
    var actor: Actor
    var networks: [NetworkSummary] = []
    var isLoaded = false

    var chosen: NetworkSummary? { list.index.map { networks[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([NetworkSummary], for: String)
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(String)
  }

  static func start(actor: Actor) -> (State, [Effect<Request>]) {
    (State(list: ListFrame(), actor: actor), [.ask(.find(""))])
  }

  package static func title(_ state: State) -> Phrase { GroupWords.networks }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "networks",
      columns: [
        ListColumn("name", GroupWords.networkName, 0), ListColumn("coordinator", GroupWords.contact, 1),
        ListColumn("founded", Words.founded, 3), ListColumn("groups", Words.groups, 4),
      ],
      facts: [ListFact("groups:none", Words.withoutGroups)])
  }

  static func holds(_ found: NetworkSummary, _ fact: String) -> Bool { found.groups == 0 }

  static func key(_ found: NetworkSummary, _ column: String) -> ListKey {
    switch column {
    case "name": .text(SortKey.key(found.name))
    case "coordinator": .text(SortKey.key(found.coordinator))
    case "founded": found.founded.map { .number(Int64($0.daysSinceEpoch)) } ?? .missing
    case "groups": .number(Int64(found.groups))
    default: .missing
    }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayEdit = Visibility.scope(of: .editRegister, for: state.actor) == .everything
    return keys(
      state,
      own: [
        KeyBinding([.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? Words.noneChosen : nil),
        KeyBinding(
          [.insert, .character("n")], Vocabulary.new, .newAsked,
          disabled: mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
