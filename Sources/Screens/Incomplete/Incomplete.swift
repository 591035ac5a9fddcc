package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Registrations made in haste that wait to be completed (รอเติมข้อมูล): Enter completes one; one of which no more can be had
/// is settled with a reason.
package enum Incomplete: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var today: Day
    var actor: Actor
    package var list = ListFrame()
    var all: [IncompleteRegistration] = []
    var shown: [IncompleteRegistration] = []
    var isLoaded = false

    var chosen: IncompleteRegistration? { list.index.map { shown[$0] } }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([IncompleteRegistration])
    case opened
    case settleAsked
    case chose(DialogChoice)
    case settled
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load
    case settle(ID<Person>, reason: String)
  }

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(today: today, actor: actor), [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { OutreachWords.incomplete }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "incomplete",
      columns: [
        ListColumn("day", Words.since, 0), ListColumn("name", Vocabulary.name, 1),
        ListColumn("community", Vocabulary.community, 3), ListColumn("missing", Words.missing, 4),
      ],
      facts: ListFact.zones()
        + MissingFact.allCases.map { ListFact("missing:\($0.rawValue)", OutreachWords.missing($0)) },
      views: [
        .init(
          name: OutreachWords.missing(.nationalID),
          view: ListView(facts: ["missing:\(MissingFact.nationalID.rawValue)"]))
      ])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen == nil ? OutreachWords.none : nil
    return keys(
      state,
      own: [
        KeyBinding([.enter], Words.complete, .opened, disabled: none),
        KeyBinding(
          [.function(2), .character("x")], Words.settle, .settleAsked,
          disabled: (state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)) ?? none),
      ])
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? {
    choice.id == Words.settleID ? .chose(choice) : .list(.chose(choice))
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  /// What a narrow list cuts.
  package static func hint(_ state: State) -> Phrase? {
    state.chosen.map {
      Words.missing + Phrase(verbatim: ": ") + $0.missing.map(OutreachWords.missing).listed(", ", ", ")
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
