internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Proposals of one kind: a year's, those of one state, or those behind a figure; searched by number, title, applicant or
/// community.
package enum ProposalsList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var filter: ProposalFilter
    var today: Day
    var actor: Actor
    package var list = ListFrame()
    var proposals: [ProposalSummary] = []
    /// The call rounds of all that the words find.
    var rounds: Set<Int> = []
    var isLoaded = false

    var chosen: ProposalSummary? { list.index.map { proposals[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([ProposalSummary], for: ListWanted)
    case opened
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(ProposalFilter, ListWanted)
  }

  static func start(_ filter: ProposalFilter, seed: String = "", today: Day, actor: Actor) -> (State, [Effect<Request>])
  {
    let list = ListFrame(seed, isSearching: !seed.isEmpty)
    return (State(filter: filter, today: today, actor: actor, list: list), [.ask(.find(filter, list.words))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.filter) }
  package static func shape(_ state: State) -> ListShape {
    ProposalListing.shape(
      "proposals", statuses: ProposalStatus.allCases, rounds: state.rounds, state.actor,
      columns: [
        ("number", ProgrammeWords.shortNumber, 0), ("title", Vocabulary.proposalTitle, 1),
        ("applicant", Vocabulary.applicant, 2), ("zone", Vocabulary.zoneTitle, 3),
        ("asked", Vocabulary.amountRequested, 4), ("given", Words.given, 5), ("status", Vocabulary.statusTitle, 6),
        ("submitted", ProposalListingWords.submitted, nil),
      ],
      views: [
        .init(
          name: ProposalListingWords.inQueue,
          view: ListView(facts: ProposalStatus.allCases.filter(\.isInQueue).map(ProposalListing.status))),
        .init(
          name: ProposalListingWords.approved,
          view: ListView(
            facts: [.approved, .completed].map(ProposalListing.status), column: "given", isDescending: true)),
      ])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayTakeIn = Visibility.scope(of: .takeInProposals, for: state.actor) != .nothing
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? ProgrammeWords.nothingChosen : nil),
        KeyBinding(
          [.insert, .character("n")], Words.take, .newAsked,
          disabled: mayTakeIn ? nil : Vocabulary.notPermitted(.takeInProposals)),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  package static func paper(of records: [Int64], _ state: State) -> Paper? { .receipts(records.map { ID($0) }) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
