package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one outreach, new or known: what was done, where, and how many came. What is typed is kept as a draft.
package enum OutreachForm: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<Outreach>?
    var version = 0
    var form = Form([])
    /// The values that the form began with: nothing to keep while they stand.
    var initial: [String: String] = [:]
    var today: Day
    var actor: Actor
    var communities: [Community] = []
    var isLoaded = false
    var draft: Draft?
    var merge: EditMerge?

    var subject: String { id.map { String($0.raw) } ?? "" }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(Outreach?, [Community], Draft?)
    case notLoaded(Failure)
    case theirs(Outreach)
    case chose(DialogChoice)
    case saved(ID<Outreach>)
    case failed(Failure)
    case historyAsked
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Outreach>?)
    case loadTheirs(ID<Outreach>)
    case save(ID<Outreach>?, OutreachDetails, version: Int)
  }

  package static let screen = "outreach"

  static func start(_ id: ID<Outreach>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(id: id, today: today, actor: actor), [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase { state.id == nil ? Words.new : Words.change }
  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.function(2), .control("s")], Vocabulary.save, .key(.function(2)),
        disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.pageDown], Words.nextPage, .key(.pageDown)),
      KeyBinding([.pageUp], Words.previousPage, .key(.pageUp), shown: .help),
      KeyBinding(
        [.function(8)], Vocabulary.history, .historyAsked, disabled: state.id == nil ? Words.notSavedYet : nil),
      KeyBinding([.function(6)], OutreachWords.nextProblem, .key(.function(6)), shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.form.isChoosing ? .key(key) : nil
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .save: .failed(failure)
    case .load: .notLoaded(failure)
    case .loadTheirs: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.mayEdit else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? { state.form.hint }
}
