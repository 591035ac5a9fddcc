package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Whose retention period is over. Marked people go on a list; the list is then done, or given up, by a deed of its own.
package enum RetentionList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    var today: Day
    var actor: Actor
    var all: [RetentionLine] = []
    var shown: [RetentionLine] = []
    var prepared: AnonymisingList?
    var isLoaded = false
    var refusal: Phrase?

    var chosen: RetentionLine? { list.index.map { shown[$0] } }
    /// The marked people, else the chosen one.
    var meant: [ID<Person>] {
      list.marks.isEmpty ? chosen.map { [$0.id] } ?? [] : list.marks.sorted().map { ID($0) }
    }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([RetentionLine], AnonymisingList?)
    case refused(Phrase)
    case opened
    case prepareAsked
    case doAsked
    case giveUpAsked
    case done(Phrase)
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
    case prepare([ID<Person>])
    case anonymise(AnonymisingList)
    case giveUp(AnonymisingList)
  }

  static let held = "held:yes"
  static let free = "held:no"

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(today: today, actor: actor), [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "retention",
      columns: [
        ListColumn("due", Words.due, 0), ListColumn("name", Vocabulary.name, 1),
        ListColumn("kind", Words.kind, 2), ListColumn("last", Words.last, 3),
      ],
      facts: [ListFact(free, Words.free), ListFact(held, Words.held)]
        + RetentionKind.allCases.map { ListFact("record:\($0.rawValue)", PrivacyWords.retention($0)) }
        + ListFact.zones(),
      views: [.init(name: Words.free, view: ListView(facts: [free]))])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let noList = state.prepared == nil ? Words.nonePrepared : nil
    let cannotPrepare =
      state.prepared != nil
      ? PrivacyWords.sentence(.listPrepared) : state.meant.isEmpty ? Words.noneChosen : nil
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], PrivacyWords.title, .opened, disabled: state.chosen == nil ? Words.noneChosen : nil),
        KeyBinding([.function(2)], Words.prepare, .prepareAsked, disabled: cannotPrepare),
        KeyBinding([.function(6)], Words.anonymise, .doAsked, shown: noList == nil ? .footer : .help, disabled: noList),
        KeyBinding([.character("x")], Words.giveUp, .giveUpAsked, shown: .help, disabled: noList),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
