package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The list behind a figure: as many lines as the figure counts, each of which opens its household or group.
package enum Standings: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var query: StandingsQuery
    var actor: Actor
    package var list = ListFrame()
    var rows: [Row] = []
    /// The rows that the list shows, by their number.
    var hits: [Int] = []
    /// What is searched in each row, made at the first search.
    var searchKeys: [[UInt8]] = []
    var communities: [String: String] = [:]
    var isLoaded = false
    var refusal: Phrase?

    var chosen: Row? { list.index.map { rows[hits[$0]] } }
  }

  package enum Row: Equatable, Sendable {
    case household(HouseholdStanding)
    case group(GroupStanding)
    case applicant(ApplicantHousehold)
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([Row], communities: [String: String])
    case refused(Phrase)
    case opened
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(StandingsQuery)
  }

  package static func start(_ query: StandingsQuery, actor: Actor) -> (State, [Effect<Request>]) {
    (State(query: query, actor: actor), [.ask(.load(query))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func shape(_ state: State) -> ListShape { StandingFacts.shape(state) }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    keys(
      state,
      own: [
        KeyBinding([.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? Words.nobodyChosen : nil)
      ])
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func hint(_ state: State) -> Phrase? { state.chosen.map(Words.hint) }
}

extension Standings.Row {
  /// By which the chosen row is found again after a refresh.
  var id: Int64 {
    switch self {
    case .household(let standing): standing.id.raw
    case .group(let standing): standing.id.raw
    case .applicant(let household): household.id.raw
    }
  }

  var route: Route {
    switch self {
    case .household(let standing): .householdIncomes(standing.id)
    case .group(let standing): .groupPage(standing.id)
    case .applicant(let household): .householdIncomes(household.id)
    }
  }

  var searched: String {
    switch self {
    case .household(let standing): "\(standing.code) \(standing.headName) \(standing.community ?? "")"
    case .group(let standing): "\(standing.code) \(standing.name) \(standing.community ?? "")"
    case .applicant(let household): "\(household.code) \(household.headName) \(household.community ?? "")"
    }
  }
}
