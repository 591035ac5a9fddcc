package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// Two records that may be one person, side by side: what is different is chosen field by field, and the two are merged; or
/// they are said to be different people, or left for later.
package enum DuplicatePage: Screen {
  package enum Side: Equatable, Sendable { case left, right }

  package struct Line: Equatable, Sendable {
    /// The journal's name of the field, or of what is joined.
    var field: String
    var left: Phrase
    var right: Phrase
    /// Whose value stays; nil where both are the same or both are kept.
    var choice: Side?
  }

  package struct State: Equatable, Sendable {
    var one: ID<Person>
    var other: ID<Person>
    var mayEdit: Bool
    var comparison: DuplicateComparison?
    var communities: [String: String] = [:]
    /// The record that goes on; the other will lead to it.
    var survivor = Side.left
    var lines: [Line] = []
    var cursor = ListCursor()

    var chosen: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case loaded(DuplicateComparison, communities: [String: String])
    case notLoaded(Failure)
    case moved(Key)
    case took(Side)
    case toggled
    case swapped
    case mergeAsked
    case differentAsked
    case laterAsked
    case historyAsked
    case chose(DialogChoice)
    case answered(PairAnswer)
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Person>, ID<Person>)
    case merge(PersonMerging)
    case answer(PairAnswer, ID<Person>, ID<Person>, reason: String)
  }

  static func start(_ one: ID<Person>, _ other: ID<Person>, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    return (State(one: one, other: other, mayEdit: mayEdit), [.ask(.load(one, other))])
  }

  package static func title(_ state: State) -> Phrase { DuplicateWords.short }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let refusal = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    let noChoice: Phrase? = state.chosen?.choice == nil ? Words.noChoice : nil
    return [
      KeyBinding([.function(2)], DuplicateWords.merge, .mergeAsked, disabled: refusal),
      KeyBinding([.character("d")], DuplicateWords.different, .differentAsked, disabled: refusal),
      KeyBinding([.character("l")], DuplicateWords.later, .laterAsked, disabled: refusal),
      KeyBinding([.enter, .character(" ")], Words.toggle, .toggled, disabled: noChoice),
      KeyBinding([.left], Words.takeLeft, .took(.left), shown: .help, disabled: noChoice),
      KeyBinding([.right], Words.takeRight, .took(.right), shown: .help, disabled: noChoice),
      KeyBinding([.function(4), .character("x")], Words.swap, .swapped),
      KeyBinding([.function(8)], Vocabulary.history, .historyAsked, shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end: .moved(key)
    default: nil
    }
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request { .notLoaded(failure) } else { .failed(failure) }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
