package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The committee's decision about one proposal: what is recorded of it above, the form below, the budget left between.
package enum Screening: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<Proposal>
    var today: Day
    var mayScreen: Bool
    var mayCorrect: Bool
    var file: ProposalFile?
    /// The proposals that can be screened now, oldest first.
    var queue: [ID<Proposal>] = []
    var form = Form([])
    var initial: [String: String] = [:]
    var draft: Draft?
    /// The last decision is put right, instead of a new one recorded.
    var isCorrecting = false
    /// The fact that stands on top of the upper part.
    var top = 0
    /// What the form holds, checked, while its confirmation is open.
    var decided: ScreeningDecision?

    var subject: String { String(id.raw) }

    /// The committee's last decision, as far as it can still be put right.
    var last: ScreeningDecision? {
      guard let file else { return nil }
      for decision in file.decisions.reversed() where !decision.isCorrected {
        guard case .committee(let outcome, let amount) = decision.body, outcome.status == file.proposal.status else {
          return nil
        }
        return ScreeningDecision(day: decision.day, outcome: outcome, amount: amount, reason: decision.reason)
      }
      return nil
    }

    var canRecord: Bool { mayScreen && (file?.proposal.status.canBeScreened ?? false) }
    var canCorrect: Bool { mayScreen && mayCorrect && last != nil }
    var hasForm: Bool { file != nil && (isCorrecting ? canCorrect : canRecord) }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(ProposalFile, queue: [ID<Proposal>], Draft?)
    case chose(DialogChoice)
    case recorded(ScreeningDecision)
    case failed(Failure)
    case moved(Int)
    case correctionAsked
    case fileAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// The first reading of a proposal, which the journal notes; what was typed about the one before is kept.
    case open(ID<Proposal>, keeping: DraftContent?)
    case load(ID<Proposal>)
    case record(ScreeningDecision, ID<Proposal>)
    case correct(ScreeningDecision, ID<Proposal>, reason: String)
  }

  static let screen = "screening"

  static func start(_ id: ID<Proposal>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      id: id, today: today, mayScreen: Visibility.scope(of: .screen, for: actor) != .nothing,
      mayCorrect: Visibility.scope(of: .correctRecords, for: actor) != .nothing)
    return (state, [.ask(.open(id, keeping: nil))])
  }

  package static func title(_ state: State) -> Phrase {
    let title = state.isCorrecting ? Vocabulary.correction : Words.title
    return state.file.map { title + Phrase(verbatim: " \($0.proposal.number.text)") } ?? title
  }

  package static func isTyping(_ state: State) -> Bool { state.hasForm && state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.function(2), .control("s")], state.isCorrecting ? Vocabulary.correction : Words.record, .key(.function(2)),
        disabled: state.hasForm ? nil : Words.whyNot(state)),
      KeyBinding([.function(3)], ProgrammeWords.seeAll, .fileAsked),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4)), shown: .help),
      KeyBinding([.control("n"), .alt("n")], ProgrammeWords.nextOne, .moved(1)),
      KeyBinding([.control("b"), .alt("b")], ProgrammeWords.previousOne, .moved(-1)),
      KeyBinding(
        [.function(8)], state.isCorrecting ? Words.newDecision : Vocabulary.correction, .correctionAsked,
        disabled: state.isCorrecting
          ? (state.canRecord ? nil : Words.whyNoNew) : (state.canCorrect ? nil : Words.whyNoCorrection(state))),
      KeyBinding([.pageUp], Words.scrollUp, .key(.pageUp), shown: .help),
      KeyBinding([.pageDown], Words.scrollDown, .key(.pageDown), shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.form.isChoosing ? .key(key) : nil
    case .function(6): .key(key)
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .record, .correct: .failed(failure)
    case .open, .load: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.hasForm, !state.isCorrecting else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? { state.hasForm ? state.form.hint : Words.whyNot(state) }
}
