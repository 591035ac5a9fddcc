internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// How thoroughly the communities were reached in a fiscal year, those who need it most first; as tiles, the communities under
/// their zones by how often they were reached.
package enum CoverageList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var fiscalYear: Int
    var today: Day
    var mayExport: Bool
    package var list = ListFrame()
    var all: [CommunityReach] = []
    var shown: [CommunityReach] = []
    var isLoaded = false
    var refusal: Phrase?
    var isChart = false
    var tile = HeatPlace(row: 0, column: 0)

    var chosen: CommunityReach? { isChart ? CoverageList.chosenTile(self) : list.index.map { shown[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded(Coverage)
    case refused(Phrase)
    case opened
    case applicantsAsked
    case peopleAsked
    case fairnessAsked
    case tileKey(Key)
    case displayChanged
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(Int)
  }

  static func start(fiscalYear: Int, zone: Int?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayExport = Visibility.scope(of: .exportData, for: actor) != .nothing
    var state = State(fiscalYear: fiscalYear, today: today, mayExport: mayExport)
    _ = state.list.choose(zone.map { [ListFact.zone($0)] } ?? [], shape(state).grammar)
    return (state, [.ask(.load(fiscalYear))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "coverage",
      columns: [
        ListColumn("code", Words.code, 0), ListColumn("name", Vocabulary.community, 1),
        ListColumn("last", Words.last, 2), ListColumn("outreaches", Words.times, 3),
        ListColumn("interested", OutreachWords.interested, 4), ListColumn("applied", Words.applied, 5),
        ListColumn("rate", Words.rate, 6), ListColumn("people", Words.people, 7),
      ],
      facts: ListFact.zones(withOutside: false) + [
        ListFact(never, Words.never), ListFact(notThisYear, Words.notThisYear),
        ListFact(nobodyApplied, Words.nobodyApplied),
      ],
      views: [
        .init(name: Words.never, view: ListView(facts: [never])),
        .init(name: Words.nobodyApplied, view: ListView(facts: [nobodyApplied])),
        .init(name: Words.fewest, view: ListView(column: "rate")),
      ])
  }

  static let never = "reach:never"
  static let notThisYear = "reach:not_this_year"
  static let nobodyApplied = "applied:none"

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen == nil ? OutreachWords.none : nil
    let open = KeyBinding([.enter], Words.occasions, Message.opened, disabled: none)
    let more = [
      KeyBinding(
        [.character("t")], state.isChart ? Vocabulary.asTable : Vocabulary.asChart, Message.displayChanged),
      KeyBinding([.function(4), .character("a")], Words.appliedKey, .applicantsAsked, disabled: none),
      KeyBinding([.function(3), .character("g")], OutreachWords.fairness, .fairnessAsked),
      KeyBinding([.character("b")], Words.people, .peopleAsked, shown: .help, disabled: none),
      KeyBinding([.character("[")], OutreachWords.yearBefore, .yearMoved(-1), shown: .help),
      KeyBinding([.character("]")], OutreachWords.yearAfter, .yearMoved(1), shown: .help),
    ]
    return state.isChart ? [open] + more : keys(state, own: [open] + more)
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

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func hint(_ state: State) -> Phrase? {
    state.chosen.map { Words.said($0, state.today) }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
