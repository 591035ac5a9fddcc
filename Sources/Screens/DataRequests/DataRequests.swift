internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The register of what data subjects ask for, with the clock of each: open ones first, the most urgent at the top.
package enum DataRequests: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    var today: Day
    var actor: Actor
    var all: [DataRequestLine] = []
    var shown: [DataRequestLine] = []
    var isLoaded = false
    var refusal: Phrase?

    var chosen: DataRequestLine? { list.index.map { shown[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([DataRequestLine])
    case refused(Phrase)
    case opened
    case answerAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
  }

  static let overdue = "clock:overdue"
  static let open = "clock:open"

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(today: today, actor: actor), [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "data_requests",
      columns: [
        ListColumn("number", Words.number, 0), ListColumn("name", Vocabulary.name, 1),
        ListColumn("kind", PrivacyPage.Words.request, 2), ListColumn("received", PrivacyPage.Words.received, 3),
        ListColumn("due", PrivacyPage.Words.clock, 4),
      ],
      facts: [ListFact(open, Words.open), ListFact(overdue, Words.overdue)]
        + DataRequestKind.allCases.map { ListFact("request:\($0.rawValue)", PrivacyWords.kind($0)) } + ListFact.zones(),
      views: [.init(name: Words.overdue, view: ListView(facts: [overdue]))])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen == nil ? Words.noneChosen : nil
    let answered = state.chosen?.request.answer == nil ? nil : PrivacyPage.Words.answeredAlready
    return keys(
      state,
      own: [
        KeyBinding([.enter], PrivacyWords.title, .opened, disabled: none),
        KeyBinding(
          [.function(2), .character("a")], PrivacyPage.Words.answer, .answerAsked, disabled: none ?? answered),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }

  static func role(of clock: DataRequest.Clock) -> Role {
    switch clock {
    case .answered(late: 0): .faint
    case .answered, .overdue: .warning
    case .running(let left): left <= 7 ? .accent : .text
    }
  }
}
