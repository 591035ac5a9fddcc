package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The communities by zone, with the numbers of people, households and groups registered in each; a zone folds. As tiles
/// they show how many of the families supported in a year are followed up.
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
    var mayAsk: Bool
    var fiscalYear: Int
    var years: [Int] = []
    var isChart = false
    /// The year's figures by the code of the community; nil until they are read.
    var coverage: [String: IndicatorRow]?
    var tile = HeatPlace(row: 0, column: 0)

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
    case displayChanged
    case coverageLoaded(Int, [IndicatorRow], years: [Int])
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load
    case loadCoverage(Int)
  }

  package static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayAsk = Visibility.scope(of: .seeFigures, for: actor) != .nothing
    return (State(mayAsk: mayAsk, fiscalYear: today.fiscalYear), [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.isFiltering }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let display = KeyBinding(
      [.character("t")], state.isChart ? Vocabulary.asTable : Vocabulary.asChart, Message.displayChanged,
      disabled: state.mayAsk ? nil : Vocabulary.notPermitted(.seeFigures))
    if state.isChart {
      return [
        KeyBinding(
          [.enter], Words.families, .opened, disabled: chosenTile(state) == nil ? Words.nothing : nil), display,
        KeyBinding([.character("[")], Words.yearBefore, .yearMoved(-1)),
        KeyBinding([.character("]")], Words.yearAfter, .yearMoved(1)),
      ]
    }
    let isZone = if case .zone? = state.row { true } else { false }
    return [
      KeyBinding(
        [.enter], isZone ? Words.fold : Words.people, .opened, disabled: state.row == nil ? Words.nothing : nil),
      KeyBinding(
        [.function(3), .character("g")], Vocabulary.group, .groupsAsked,
        disabled: state.chosen == nil ? Words.nothing : nil),
      KeyBinding([.function(7), .character("/")], Vocabulary.search, .filterAsked), display,
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.isFiltering, key == .escape { return .filterLeft }
    return key == .escape || key == .function(10) ? nil : .typed(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { state.isChart ? nil : .pasted(text) }
  package static func hint(_ state: State) -> Phrase? {
    guard state.isChart, let community = chosenTile(state)?.community else { return nil }
    return Words.tile(community, state.coverage?[community.code])
  }
  package static func isSlow(_ request: Request) -> Bool { true }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
