internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The list behind a figure: as many lines as the figure counts, each of which opens its household or group.
package enum Standings: Screen {
  package struct State: Equatable, Sendable {
    var query: StandingsQuery
    var rows: [Row] = []
    /// The rows that hold what is searched, by their number.
    var hits: [Int] = []
    /// What is searched in each row, made when the search opens.
    var searchKeys: [String] = []
    var communities: [String: String] = [:]
    var search = TextEdit(maximum: 60)
    var isSearching = false
    var isLoaded = false
    var refusal: Phrase?
    var cursor = ListCursor()

    var chosen: Row? { hits.indices.contains(cursor.index) ? rows[hits[cursor.index]] : nil }
  }

  package enum Row: Equatable, Sendable {
    case household(HouseholdStanding)
    case group(GroupStanding)
    case applicant(ApplicantHousehold)
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case pasted(String)
    case searchAsked
    case searchLeft
    case loaded([Row], communities: [String: String])
    case refused(Phrase)
    case opened
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(StandingsQuery)
  }

  package static func start(_ query: StandingsQuery) -> (State, [Effect<Request>]) {
    (State(query: query), [.ask(.load(query))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.isSearching }
  package static func isSlow(_ request: Request) -> Bool { true }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? Words.nobodyChosen : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .searchAsked),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if key == .escape, state.isSearching { return .searchLeft }
    if key == .escape || key == .function(10) { return nil }
    return .typed(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }

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
    case .household(let standing): .household(standing.id)
    case .group(let standing): .group(standing.id)
    case .applicant(let household): .household(household.id)
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
