internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The communities by zone, with the numbers of people, households and groups registered in each; a zone folds.
package enum Communities: Screen {
  package enum Row: Equatable, Sendable {
    case zone(Int, ZoneTotals)
    case community(CommunitySummary)
  }

  /// What is registered in the communities of a zone that are shown.
  package struct ZoneTotals: Equatable, Sendable {
    var communities = 0
    var people = 0
    var households = 0
    var groups = 0

    mutating func add(_ community: CommunitySummary) {
      communities += 1
      people += community.people
      households += community.households
      groups += community.groups
    }
  }

  package struct State: Equatable, Sendable {
    var filter = TextEdit(maximum: 60)
    var isFiltering = false
    var all: [CommunitySummary] = []
    var folded: Set<Int> = []
    var rows: [Row] = []
    var total = ZoneTotals()
    var isLoaded = false
    var cursor = ListCursor()

    var row: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
    var chosen: Community? { if case .community(let summary)? = row { summary.community } else { nil } }
  }

  package enum Message: Equatable, Sendable {
    case loaded([CommunitySummary])
    case typed(Key)
    case pasted(String)
    case filterAsked
    case filterLeft
    case opened
    case groupsAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable { case load }

  static func start() -> (State, [Effect<Request>]) { (State(), [.ask(.load)]) }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.isFiltering }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.enter], Words.opens, .opened, disabled: state.row == nil ? Words.nothing : nil),
      KeyBinding(
        [.function(3), .character("g")], Vocabulary.group, .groupsAsked,
        disabled: state.chosen == nil ? Words.nothing : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .filterAsked),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.isFiltering, key == .escape { return .filterLeft }
    return key == .escape || key == .function(10) ? nil : .typed(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func isSlow(_ request: Request) -> Bool { true }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
