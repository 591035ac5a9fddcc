package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// What other zones ask of the user's, and what the user asked of others (คำขอถึงเขตอื่น). Who asks is told the answer and no
/// name.
package enum ZoneRequests: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var actor: Actor
    package var list = ListFrame()
    var all: [ZoneRequestFile] = []
    var shown: [ZoneRequestFile] = []
    var isLoaded = false
    var refusal: Phrase?

    var chosen: ZoneRequestFile? { list.index.map { shown[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([ZoneRequestFile])
    case refused(Phrase)
    case opened
    case answerAsked
    case chose(DialogChoice)
    case answered
    case historyAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
    case answer(ID<ZoneRequest>, ZoneRequest.Answer, note: String)
  }

  static func start(actor: Actor) -> (State, [Effect<Request>]) { (State(actor: actor), [.ask(.load)]) }

  package static func title(_ state: State) -> Phrase { OutreachWords.requests }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "zone_requests",
      columns: [
        ListColumn("day", OutreachWords.day, 0), ListColumn("by", Words.askedBy, 2),
        ListColumn("answer", Words.answer, 4),
      ],
      facts: [ListFact(waiting, Words.waiting), ListFact(ours, Words.ours)],
      views: [.init(name: Words.waiting, view: ListView(facts: [waiting]))])
  }

  static let waiting = "state:waits"
  static let ours = "way:in"

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen == nil ? OutreachWords.none : nil
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], Words.person, .opened, disabled: none ?? (state.chosen?.person == nil ? Words.noName : nil)),
        KeyBinding(
          [.function(2), .character("a")], Words.toAnswer, .answerAsked,
          disabled: none ?? (state.chosen?.waits == true ? nil : Words.notYours)),
        KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked, disabled: none),
      ])
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? {
    choice.id == Words.answerID ? .chose(choice) : .list(.chose(choice))
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  package static func hint(_ state: State) -> Phrase? {
    state.chosen.map { Words.said($0) }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
