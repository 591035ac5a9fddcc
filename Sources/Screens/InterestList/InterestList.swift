package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Who is interested in what: of one meeting, or of all and of the counter. One key registers the chosen name, or all that
/// are marked.
package enum InterestList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var outreach: ID<Outreach>?
    var actor: Actor
    package var list = ListFrame()
    var all: [InterestSummary] = []
    var shown: [InterestSummary] = []
    var isLoaded = false

    var chosen: InterestSummary? { list.index.map { shown[$0] } }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }

    /// The marked names that are not in the register yet; with no marks the chosen one.
    var toRegister: [ID<Interest>] {
      let names = all.filter { $0.person == nil }
      if list.marks.isEmpty { return names.filter { $0.id.raw == list.chosen }.map(\.id) }
      return names.filter { list.marks.contains($0.id.raw) }.map(\.id)
    }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([InterestSummary])
    case opened
    case registerAsked
    case registered(Int)
    case newAsked
    case historyAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(ID<Outreach>?)
    case register([ID<Interest>], reason: String)
  }

  static func start(outreach: ID<Outreach>?, actor: Actor) -> (State, [Effect<Request>]) {
    (State(outreach: outreach, actor: actor), [.ask(.load(outreach))])
  }

  package static func title(_ state: State) -> Phrase { OutreachWords.interested }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "interests",
      columns: [
        ListColumn("day", OutreachWords.day, 0), ListColumn("name", Vocabulary.name, 1),
        ListColumn("community", Vocabulary.community, 3), ListColumn("want", OutreachWords.want, 4),
        ListColumn("state", Words.inRegister, 5),
      ],
      facts: ListFact.zones() + InterestKind.allCases.map { ListFact("want:\($0.rawValue)", OutreachWords.want($0)) }
        + [ListFact(unregistered, Words.notRegistered)],
      views: [.init(name: Words.notRegistered, view: ListView(facts: [unregistered]))])
  }

  static let unregistered = "register:no"

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayNot = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return keys(
      state,
      own: [
        KeyBinding([.enter], Vocabulary.open, .opened, disabled: noPerson(state)),
        KeyBinding(
          [.function(2), .character("r")], Words.register, .registerAsked,
          disabled: mayNot ?? (state.toRegister.isEmpty ? Words.nothingToRegister : nil)),
        KeyBinding([.insert, .character("n")], OutreachWords.walkIn, .newAsked, disabled: mayNot),
        KeyBinding(
          [.function(8), .character("h")], Vocabulary.history, .historyAsked, shown: .help,
          disabled: state.chosen == nil ? OutreachWords.none : nil),
      ])
  }

  private static func noPerson(_ state: State) -> Phrase? {
    guard let chosen = state.chosen else { return OutreachWords.none }
    return chosen.person == nil ? Words.registerFirst : nil
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  /// What a narrow list cuts.
  package static func hint(_ state: State) -> Phrase? {
    state.chosen.map { OutreachWords.want($0.want) + Phrase(verbatim: $0.topic.isEmpty ? "" : ": \($0.topic)") }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
