package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// A place that is one form. What every such place does with keys, drafts and problems stands here once.
package protocol FormScreen: Screen where State: FormState, Message: FormMessage {
  /// Under which its drafts are kept.
  static var screen: String { get }
}

package protocol FormState {
  var form: Form { get set }
  /// The values that the form began with: nothing to keep while they stand.
  var initial: [String: String] { get }
  /// The record and the task under which the draft is kept.
  var subject: String { get }
  /// The draft that was found and is offered.
  var draft: Draft? { get set }
  /// Whether what is typed is kept: not before the form is there, and not for who may not save it.
  var keepsDraft: Bool { get }
}

package protocol FormMessage {
  static func key(_ key: Key) -> Self
  static func pasted(_ text: String) -> Self
  static func chose(_ choice: DialogChoice) -> Self
}

extension FormScreen {
  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.form.isChoosing ? .key(key) : nil
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func hint(_ state: State) -> Phrase? { state.form.hint }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.keepsDraft else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  /// The keys of every form: F2 saves, F4 lists, F6 goes on to what is wrong; `own` stands between.
  static func keys(
    saving: Phrase = Vocabulary.save, refused: Phrase? = nil, own: [KeyBinding<Message>] = []
  ) -> [KeyBinding<Message>] {
    [KeyBinding([.function(2), .control("s")], saving, .key(.function(2)), disabled: refused)]
      + own + [
        KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
        KeyBinding([.function(6)], FormWords.nextProblem, .key(.function(6)), shown: .help),
      ]
  }

  /// Offers the draft that was found with the form.
  static func offer(_ draft: Draft?, _ state: inout State) -> [Effect<Request>] {
    state.draft = draft
    return draft.map { [.confirm(FormWords.offer($0))] } ?? []
  }

  /// Takes up or gives up the draft that was offered; nil when the choice is about something else. `then` goes on with a
  /// form that holds the draft again.
  static func offered(
    _ choice: DialogChoice, _ state: inout State,
    then: (inout State, Draft) -> [Effect<Request>] = { _, _ in [] }
  ) -> [Effect<Request>]? {
    guard choice.id == FormWords.draftOffer else { return nil }
    guard let draft = state.draft else { return [] }
    state.draft = nil
    if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
    state.form.restore(draft.content)
    return then(&state, draft)
  }

  /// Shows everything that is wrong beside its fields, and says how much.
  static func show(_ problems: DraftProblems, _ state: inout State) -> [Effect<Request>] {
    state.form.show(Dictionary(problems.all.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
    return [.say(Toast(FormWords.incomplete(state.form.problems.count), .warning)), .beep]
  }

  /// What was saved has no draft any more, and the place below says so.
  static func saved(_ said: Phrase, _ state: State) -> [Effect<Request>] {
    [.dropDraft(screen: screen, subject: state.subject), .answer(.saved(said))]
  }
}

/// A form of one deed that is asked about before it is done.
package protocol DeedForm: FormScreen {
  associatedtype Reading
  /// What the form holds, or what is wrong with it.
  static func read(_ state: State) -> Result<Reading, DraftProblems>
  static func question(_ reading: Reading, _ state: State) -> Confirmation
  static func request(_ reading: Reading, _ state: State) -> Request
  /// The field that a refusal is about.
  static func field(of failure: Failure) -> String?
}

extension DeedForm {
  static func submit(_ state: inout State) -> [Effect<Request>] {
    switch read(state) {
    case .success(let reading): [.confirm(question(reading, state))]
    case .failure(let problems): show(problems, &state)
    }
  }

  static func chosen(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if let effects = offered(choice, &state) { return effects }
    guard choice.button == 0, case .success(let reading) = read(state) else { return [] }
    return [.ask(request(reading, state))]
  }

  static func refused(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    if let field = field(of: failure) { state.form.show([field: failure.phrase]) }
    return [.say(Toast(failure.phrase, .refused)), .beep]
  }
}
