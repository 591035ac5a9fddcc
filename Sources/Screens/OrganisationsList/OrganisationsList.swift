internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The organisations and communities' committees, searched by any part of name, contact, number or community. As a search
/// it brings one back to the place that asked.
package enum OrganisationsList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list: ListFrame
    package var isPicking: Bool
    var actor: Actor
    var organisations: [OrganisationSummary] = []
    var isLoaded = false

    var chosen: OrganisationSummary? { list.index.map { organisations[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([OrganisationSummary], for: String)
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(String)
  }

  static func start(seed: String, isPicking: Bool, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(list: ListFrame(seed, isSearching: isPicking), isPicking: isPicking, actor: actor)
    return (state, [.ask(.find(seed))])
  }

  package static func title(_ state: State) -> Phrase { state.isPicking ? Words.pick : GroupWords.organisations }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "organisations",
      columns: [
        ListColumn("name", GroupWords.organisationName, 0), ListColumn("kind", GroupWords.organisationKind, 1),
        ListColumn("community", Vocabulary.community, 2), ListColumn("proposals", Words.proposals, 4),
      ],
      facts: OrganisationKind.allCases.map { ListFact("kind:\($0.rawValue)", GroupWords.organisation($0)) }
        + ListFact.zones())
  }

  static func holds(_ found: OrganisationSummary, _ fact: String) -> Bool {
    [ListFact.zone(found.zone), "kind:\(found.kind?.rawValue ?? "")"].contains(fact)
  }

  static func key(_ found: OrganisationSummary, _ column: String) -> ListKey {
    switch column {
    case "name": .text(SortKey.key(found.name))
    case "kind": found.kind.map { .text(SortKey.key(GroupWords.organisation($0).thai)) } ?? .missing
    case "community": found.community.map { .text(SortKey.key($0)) } ?? .missing
    case "proposals": .number(Int64(found.proposals))
    default: .missing
    }
  }

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

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
