internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Whether the programme reaches people thoroughly and equally (programme §1): two measures, each with the sentence that says
/// what it means, the zones side by side, and the categories of people.
package enum FairnessPage: Screen {
  package struct State: Equatable, Sendable {
    var fiscalYear: Int
    var today: Day
    var coverage: Coverage?
    var refusal: Phrase?
    var cursor = ListCursor()

    var rows: [Words.Row] { coverage.map(Words.rows) ?? [] }
    var chosen: Words.Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case loaded(Coverage)
    case refused(Phrase)
    case opened
    case applicantsAsked
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable { case load(Int) }

  static func start(fiscalYear: Int, today: Day) -> (State, [Effect<Request>]) {
    (State(fiscalYear: fiscalYear, today: today), [.ask(.load(fiscalYear))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }

  package static func isSlow(_ request: Request) -> Bool { true }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen?.opens == nil ? Words.opensNothing : nil
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: none),
      KeyBinding([.function(4), .character("a")], CoverageList.Words.appliedKey, .applicantsAsked),
      KeyBinding([.character("[")], OutreachWords.yearBefore, .yearMoved(-1)),
      KeyBinding([.character("]")], OutreachWords.yearAfter, .yearMoved(1)),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.coverage == nil ? .refused(failure.phrase) : nil
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
