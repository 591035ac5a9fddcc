package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The screening queue: what waits for the committee or for what it asked, oldest first, with the money that is left.
package enum Queue: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var today: Day
    var actor: Actor
    package var list = ListFrame()
    var proposals: [ProposalSummary] = []
    var budget: BudgetPosition?
    /// The chosen proposal as a whole, for the pane beside the list.
    var preview: ProposalFile?
    /// The call rounds of all that the words find.
    var rounds: Set<Int> = []
    var isLoaded = false

    var chosen: ProposalSummary? { list.index.map { proposals[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([ProposalSummary], for: ListWanted, BudgetPosition)
    case previewed(ProposalFile)
    case opened
    case fileAsked
    case newAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(ListWanted)
    case preview(ID<Proposal>)
  }

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(today: today, actor: actor), [.ask(.find(ListWanted()))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func shape(_ state: State) -> ListShape {
    ProposalListing.shape(
      "queue", statuses: ProposalStatus.allCases.filter(\.isInQueue), rounds: state.rounds, state.actor,
      columns: [
        ("number", ProgrammeWords.shortNumber, 0), ("title", Vocabulary.proposalTitle, 1),
        ("applicant", Vocabulary.applicant, 2), ("zone", Vocabulary.zoneTitle, 3),
        ("asked", Vocabulary.amountRequested, 4), ("submitted", ProposalListingWords.submitted, nil),
        ("status", Vocabulary.statusTitle, 6),
      ],
      views: [
        .init(
          name: Vocabulary.status(.submitted), view: ListView(facts: [ProposalListing.status(.submitted)])),
        .init(name: ProposalListingWords.longWaiting, view: ListView(facts: [ProposalListing.long])),
        .init(name: Words.waiting, view: ListView(facts: [.waitingDocuments, .returned].map(ProposalListing.status))),
      ])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let nothing = state.chosen == nil ? ProgrammeWords.nothingChosen : nil
    let mayTakeIn = Visibility.scope(of: .takeInProposals, for: state.actor) != .nothing
    return keys(
      state,
      own: [
        KeyBinding([.enter, .function(3)], Words.screen, .opened, disabled: nothing),
        KeyBinding([.function(4)], ProgrammeWords.seeAll, .fileAsked, disabled: nothing),
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
