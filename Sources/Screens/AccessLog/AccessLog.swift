package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Who looked at whom: openings, reveals, copies, papers and files, of one person or of all, with what is unusual marked.
package enum AccessLog: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    /// Who was looked at; nil for everybody.
    var person: ID<Person>?
    var today: Day
    var query: AccessQuery
    var actor: Actor
    var all: [AccessEvent] = []
    var shown: [AccessEvent] = []
    var isLoaded = false

    var chosen: AccessEvent? { list.index.map { shown[$0] } }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([AccessEvent])
    case opened
    case dayAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(AccessQuery)
  }

  static func start(_ person: ID<Person>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let query = AccessQuery(person: person)
    return (State(person: person, today: today, query: query, actor: actor), [.ask(.load(query))])
  }

  package static func title(_ state: State) -> Phrase {
    (state.person == nil ? Words.title : Words.whoLooked)
      + (state.query.from.map { Phrase(verbatim: " ") + Vocabulary.shortDay($0) } ?? Phrase(verbatim: ""))
  }

  package static func shape(_ state: State) -> ListShape { AccessFacts.shape(state) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let noPerson: Phrase? = state.chosen?.person == nil || state.person != nil ? Words.opensNothing : nil
    return keys(
      state,
      own: [
        KeyBinding([.enter], PrivacyWords.title, .opened, disabled: noPerson),
        KeyBinding([.function(6), .character("d")], Words.ofDay, .dayAsked),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { true }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
