package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The frame of a fiscal year: its umbrella project, transfers, rounds, and the money as it stands; every figure opens the
/// proposals behind it.
package enum YearFramePage: Screen {
  /// A form that lies over the page.
  package enum Editing: String, Equatable, Sendable { case umbrella, transfer, round }

  /// What a row of the page is about.
  enum Row: Equatable, Sendable {
    case umbrella
    case fact(Phrase, Phrase)
    case heading(Phrase)
    case amount, transfers, approved, recommended, left
    case transfer(Int)
    case addTransfer
    case round(Int)
    case addRound
  }

  package struct State: Equatable, Sendable {
    var year: Int
    var today: Day
    var mayKeep: Bool
    var years: [Int] = []
    var frame: YearFrame?
    var cursor = ListCursor()
    var editing: Editing?
    var form = Form([])
    var initial: [String: String] = [:]
    /// The version of the umbrella project that the form began with.
    var version: Int?
    var drafts: [Draft] = []
    /// What the form holds, checked, while its confirmation is open.
    var read: YearFrameDraft.Reading?

    var rows: [Row] { frame.map(Words.rows) ?? [] }
    var chosen: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
    func subject(_ editing: Editing) -> String { "\(year).\(editing.rawValue)" }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(YearFrame, years: [Int], [Draft])
    case opened
    case editAsked(Editing)
    case formLeft
    case submitted
    case yearAsked
    case historyAsked
    case chose(DialogChoice)
    case done(Editing)
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(Int)
    case keep(DraftContent)
    case carryOut(YearFrameDraft.Reading, fiscalYear: Int, version: Int?)
  }

  static let screen = "frame"

  static func start(_ year: Int, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(year: year, today: today, mayKeep: Visibility.scope(of: .keepYearFrame, for: actor) != .nothing)
    return (state, [.ask(.load(year))])
  }

  package static func title(_ state: State) -> Phrase {
    state.editing.map(Words.name) ?? Phrase(Words.title.thai + " \(state.year)", Words.title.english + " \(state.year)")
  }
  package static func isTyping(_ state: State) -> Bool { state.editing != nil && state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.editing != nil {
      return [
        KeyBinding([.function(2), .control("s")], Vocabulary.save, .submitted),
        KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
      ]
    }
    let mayNot = state.mayKeep ? nil : Vocabulary.notPermitted(.keepYearFrame)
    let noProject = state.frame?.umbrella == nil ? Words.noProject : nil
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: notOpening(state)),
      KeyBinding([.function(6), .character("y")], Words.otherYear, .yearAsked),
      KeyBinding([.function(2), .character("e")], Words.name(.umbrella), .editAsked(.umbrella), disabled: mayNot),
      KeyBinding(
        [.insert, .character("t")], Words.name(.transfer), .editAsked(.transfer), disabled: mayNot ?? noProject),
      KeyBinding([.function(7), .character("r")], Words.name(.round), .editAsked(.round), disabled: mayNot),
      KeyBinding(
        [.function(8), .character("h")], Vocabulary.history, .historyAsked, shown: .help, disabled: noProject),
    ]
  }

  /// Why Enter opens nothing on the chosen line; nil when it does.
  private static func notOpening(_ state: State) -> Phrase? {
    switch state.chosen {
    case .umbrella, .amount, .addTransfer, .transfers, .addRound, .approved, .recommended, .left, .round: nil
    case .fact, .heading, .transfer: Words.opensNothing
    case nil: ProgrammeWords.reading
    }
  }

  package static func parts(_ state: State) -> [State] {
    var filling = state
    filling.editing = .umbrella
    return [state, filling]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.editing == nil ? nil : state.form.isChoosing ? .key(key) : .formLeft
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { state.editing == nil ? nil : .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .carryOut: .failed(failure)
    case .load, .keep: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard let editing = state.editing else { return nil }
    return state.form.draft(screen: screen, subject: state.subject(editing), from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? {
    state.editing == nil ? state.chosen.flatMap(Words.hint) : state.form.hint
  }
}
