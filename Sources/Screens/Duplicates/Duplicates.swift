internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// The review list of people who may be registered twice, most alike first. Whoever was touched since is looked for when
/// the place opens. Answered pairs are there by a filter, and never among those that are open.
package enum Duplicates: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list = ListFrame()
    var actor: Actor
    var open = DuplicateList(pairs: [], isCut: false, due: 0)
    var answered = DuplicateList(pairs: [], isCut: false, due: 0)
    /// The pairs that the frame shows.
    var pairs: [DuplicatePair] = []
    var isLoaded = false
    /// The look-alikes of those who were touched are looked for once a visit, and when F2 asks.
    var hasLooked = false

    var chosen: DuplicatePair? { list.index.map { pairs[$0] } }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded(DuplicateList, answered: DuplicateList)
    case lookAsked
    case looked
    case notLooked(Failure)
    case opened
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
    /// Looks for the look-alikes of all who were touched; it goes on where it was stopped.
    case look
  }

  static func start(actor: Actor) -> (State, [Effect<Request>]) { (State(actor: actor), [.ask(.load)]) }

  package static func title(_ state: State) -> Phrase { DuplicateWords.possible }
  package static func shape(_ state: State) -> ListShape { DuplicateFacts.shape(state) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    keys(
      state,
      own: [
        KeyBinding(
          [.enter], state.chosen?.answer == .same ? Vocabulary.history : Words.compare, .opened,
          disabled: state.chosen == nil ? Words.noneChosen : nil),
        KeyBinding(
          [.function(2), .character("g")], Words.look, .lookAsked, shown: state.open.due > 0 ? .footer : .help,
          disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
      ])
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  package static func canStop(_ request: Request) -> Bool { request == .look }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    request == .look ? .notLooked(failure) : nil
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
