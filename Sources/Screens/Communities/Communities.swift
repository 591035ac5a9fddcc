package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The communities by zone, with the numbers of people, households and groups registered in each; a zone folds. As tiles
/// they show how many of the families supported in a year are followed up.
package enum Communities: ListScreen {
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

  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    var mayExport: Bool
    var mayChange: Bool
    var all: [CommunitySummary] = []
    var folded: Set<Int> = []
    var rows: [Row] = []
    var total = ZoneTotals()
    var isLoaded = false
    var mayAsk: Bool
    var fiscalYear: Int
    var years: [Int] = []
    var isChart = false
    /// The year's figures by the code of the community; nil until they are read.
    var coverage: [String: IndicatorRow]?
    var tile = HeatPlace(row: 0, column: 0)

    var row: Row? { list.index.map { rows[$0] } }
    var chosen: Community? { if case .community(let summary)? = row { summary.community } else { nil } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([CommunitySummary])
    case opened
    case groupsAsked
    case pageAsked
    case newAsked
    case tileKey(Key)
    case displayChanged
    case coverageLoaded(Int, [IndicatorRow], years: [Int])
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
    case loadCoverage(Int)
  }

  package static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      mayExport: Visibility.scope(of: .exportData, for: actor) != .nothing,
      mayChange: Visibility.scope(of: .changeSettings, for: actor) != .nothing,
      mayAsk: Visibility.scope(of: .seeFigures, for: actor) != .nothing, fiscalYear: today.fiscalYear)
    return (state, [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "communities",
      columns: [
        ListColumn("code", Words.code, 0), ListColumn("name", Vocabulary.community, 1),
        ListColumn("people", Words.peopleTitle, 2), ListColumn("households", Vocabulary.household, 3),
        ListColumn("groups", Words.groupsTitle, 4),
      ],
      facts: ListFact.zones(withOutside: false) + [
        ListFact(withoutGroups, Words.withoutGroups), ListFact(closed, Words.isClosed),
      ],
      views: [
        .init(name: Words.withoutGroups, view: ListView(facts: [withoutGroups])),
        .init(name: Words.mostPeople, view: ListView(column: "people", isDescending: true)),
      ],
      kind: .communities, exportRefusal: state.mayExport ? nil : Vocabulary.notPermitted(.exportData))
  }

  static let withoutGroups = "groups:none"
  static let closed = "closed:yes"

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
    return keys(
      state,
      own: [
        KeyBinding(
          isZone ? [.enter, .character(" ")] : [.enter], Words.opens, .opened,
          disabled: state.row == nil ? Words.nothing : nil),
        KeyBinding(
          [.function(3), .character("g")], Vocabulary.group, .groupsAsked,
          disabled: state.chosen == nil ? Words.nothing : nil),
        KeyBinding(
          [.function(4), .character("o")], Words.page, .pageAsked,
          disabled: state.chosen == nil ? Words.nothing : nil),
        KeyBinding(
          [.insert, .character("n")], CommunityForm.Words.title(.add), .newAsked, shown: .help,
          disabled: state.mayChange ? nil : Vocabulary.notPermitted(.changeSettings)),
        display,
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    guard state.isChart else { return listKey(state, key) }
    if case .function = key { return nil }
    return key == .escape ? nil : .tileKey(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? {
    state.isChart ? nil : .list(.pasted(text))
  }

  package static func hint(_ state: State) -> Phrase? {
    guard state.isChart, let community = chosenTile(state)?.community else { return nil }
    return Words.tile(community, state.coverage?[community.code])
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
