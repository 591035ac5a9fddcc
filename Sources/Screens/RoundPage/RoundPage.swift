package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A round (รอบรับคำขอ): its days, criteria and quotas, and what the zones have taken of them.
package enum RoundPage: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<CallRound>
    var today: Day
    var mayKeep: Bool
    var file: RoundFile?
    var cursor = ListCursor()
    var isEditing = false
    var form = Form([])
    var initial: [String: String] = [:]
    /// The version that the form began with.
    var version = 0
    var draft: Draft?
    var merge: EditMerge?

    var rows: [Words.Row] { file.map { Words.rows($0, today: today) } ?? [] }
    var chosen: Words.Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
    var subject: String { String(id.raw) }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(RoundFile, Draft?)
    case opened
    case editAsked
    case formLeft
    case submitted
    case historyAsked
    case chose(DialogChoice)
    case saved
    case failed(Failure)
    case theirs(RoundFile)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(ID<CallRound>)
    case loadTheirs(ID<CallRound>)
    case keep(DraftContent)
    case save(ID<CallRound>, RoundTerms, version: Int)
  }

  package static let screen = "round"

  static func start(_ id: ID<CallRound>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(id: id, today: today, mayKeep: Visibility.scope(of: .keepYearFrame, for: actor) != .nothing)
    return (state, [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.file?.round) }
  package static func isTyping(_ state: State) -> Bool { state.isEditing && state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.isEditing {
      return [
        KeyBinding([.function(2), .control("s")], Vocabulary.save, .submitted),
        KeyBinding([.function(6)], FormWords.nextProblem, .key(.function(6)), shown: .help),
      ]
    }
    let mayNot = state.mayKeep ? nil : Vocabulary.notPermitted(.keepYearFrame)
    return [
      KeyBinding(
        [.enter], Vocabulary.open, .opened, disabled: state.chosen?.isUse != true ? Words.opensNothing : nil),
      KeyBinding([.function(2), .character("e")], Words.edit, .editAsked, disabled: mayNot),
      KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
    ]
  }

  package static func parts(_ state: State) -> [State] {
    var filling = state
    filling.isEditing = true
    return [state, filling]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.isEditing ? state.form.isChoosing ? .key(key) : .formLeft : nil
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { state.isEditing ? .pasted(text) : nil }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .save: .failed(failure)
    case .load, .loadTheirs, .keep: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isEditing else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? { state.isEditing ? state.form.hint : nil }
}
