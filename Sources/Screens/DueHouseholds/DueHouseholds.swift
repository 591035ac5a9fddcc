package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The households whose income is to be asked now, one line for each round that is due: to look for, to mark, and to
/// print the forms of.
package enum DueHouseholds: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var fiscalYear: Int
    var today: Day
    var actor: Actor
    package var list: ListFrame
    var all: [DueFollowUp] = []
    /// What is searched in each of them.
    var searchKeys: [[UInt8]] = []
    var shown: [DueFollowUp] = []
    var isLoaded = false
    var refusal: Phrase?

    var chosen: DueFollowUp? { list.index.map { shown[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([DueFollowUp])
    case refused(Phrase)
    case opened
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(fiscalYear: Int)
  }

  /// Opens with the facts of the place that asked, which can be cleared.
  package static func start(fiscalYear: Int, _ round: IncomeRound?, zone: Int?, today: Day, actor: Actor) -> (
    State, [Effect<Request>]
  ) {
    var list = ListFrame()
    _ = list.choose(
      [round.map(DueFacts.round), zone.map { ListFact.zone($0) }].compactMap { $0 }, DueFacts.shape(actor).grammar)
    let state = State(fiscalYear: fiscalYear, today: today, actor: actor, list: list)
    return (state, [.ask(.load(fiscalYear: fiscalYear))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }
  package static func shape(_ state: State) -> ListShape { DueFacts.shape(state.actor) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    keys(
      state,
      own: [
        KeyBinding([.enter], Vocabulary.household, .opened, disabled: state.chosen == nil ? Words.noneChosen : nil)
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func paper(of rows: [Int64], _ state: State) -> Paper? {
    let chosen = Set(rows)
    return .followUpForms(
      fiscalYear: state.fiscalYear, of: state.all.filter { chosen.contains(DueFacts.number($0)) }.map(\.id))
  }

  package static func records(of rows: [Int64], _ state: State) -> [Int64] { DueFacts.households(of: rows) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
