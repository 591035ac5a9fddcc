package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The mayor's results: the recommended batch, its marks and one form for what was signed on paper; and the results of the
/// year, which can be put right.
package enum Mayor: Screen {
  enum Part: Equatable, Sendable { case waiting, decided }

  package struct State: Equatable, Sendable {
    var today: Day
    /// Who records: never who signed.
    var recorder: String
    var mayRecord: Bool
    var mayCorrect: Bool
    var part = Part.waiting
    var waiting: [ProposalSummary] = []
    var decided: [ProposalSummary] = []
    var budget: BudgetPosition?
    var marked: Set<ID<Proposal>> = []
    var cursor = ListCursor()
    var isLoaded = false
    /// The form, while a result is recorded or put right.
    var form: Form?
    /// A form that was left before it was recorded: it comes back when a result is recorded.
    var shelved: Form?
    var initial: [String: String] = [:]
    var draft: Draft?
    var signed: MayorDecision?

    var list: [ProposalSummary] { part == .waiting ? waiting : decided }
    var chosen: ProposalSummary? { list.indices.contains(cursor.index) ? list[cursor.index] : nil }
    /// What a result is recorded for: the marked ones, or the chosen one.
    var batch: [ProposalSummary] {
      if part == .decided || marked.isEmpty { return chosen.map { [$0] } ?? [] }
      return waiting.filter { marked.contains($0.id) }
    }
    var total: Money { batch.reduce(.zero) { $0 + ($1.amountRecommended ?? $1.amountRequested) } }
    var isCorrecting: Bool { part == .decided }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(waiting: [ProposalSummary], decided: [ProposalSummary], BudgetPosition, Draft?)
    case lastRead(MayorDecision?)
    case marked
    case allMarked
    case partTurned
    case formAsked
    case formLeft
    case submitted
    case opened
    case paperAsked
    case chose(DialogChoice)
    case recorded(Phrase)
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(withDraft: Bool)
    case readLast(ID<Proposal>)
    case record(MayorDecision, [ID<Proposal>])
    case correct(MayorDecision, ID<Proposal>, reason: String)
  }

  static let screen = "mayor"

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      today: today, recorder: actor.user.name, mayRecord: Visibility.scope(of: .recordApproval, for: actor) != .nothing,
      mayCorrect: Visibility.scope(of: .correctRecords, for: actor) != .nothing)
    return (state, [.ask(.load(withDraft: true))])
  }

  package static func title(_ state: State) -> Phrase {
    state.form == nil ? Words.title : state.isCorrecting ? Vocabulary.correction : Words.record
  }
  package static func isTyping(_ state: State) -> Bool { state.form?.isTyping ?? false }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.form != nil {
      return [
        KeyBinding(
          [.function(2), .control("s")], state.isCorrecting ? Vocabulary.correction : Words.record, .submitted),
        KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
        KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
      ]
    }
    let nothing = state.chosen == nil ? ProgrammeWords.nothingChosen : nil
    let other = KeyBinding<Message>([.tab, .backTab], Words.other(state.part), .partTurned)
    let see = [
      KeyBinding<Message>([.enter], Vocabulary.open, .opened, disabled: nothing),
      KeyBinding<Message>(
        [.function(3), .character("p")], Words.paper, .paperAsked,
        disabled: state.waiting.isEmpty ? Words.nothingWaits : nil),
    ]
    switch state.part {
    case .waiting:
      let mayNot = state.mayRecord ? nothing : Vocabulary.notPermitted(.recordApproval)
      return [
        KeyBinding([.function(2)], Words.record, .formAsked, disabled: mayNot),
        KeyBinding([.character(" ")], Vocabulary.mark, .marked, disabled: nothing),
        KeyBinding([.character("*"), .insert], Words.markAll, .allMarked, disabled: nothing),
      ] + see + [other]
    case .decided:
      let mayNot =
        state.mayRecord && state.mayCorrect
        ? Words.whyNoCorrection(state) : Vocabulary.notPermitted(.recordApproval, .correctRecords)
      return [
        KeyBinding([.function(8), .function(2)], Vocabulary.correction, .formAsked, disabled: mayNot), see[0], other,
      ]
    }
  }

  package static func parts(_ state: State) -> [State] {
    var (decided, filling) = (state, state)
    decided.part = .decided
    filling.form = Form([])
    return [state, decided, filling]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    guard let form = state.form else {
      switch key {
      case .escape, .function: return nil
      default: return .key(key)
      }
    }
    switch key {
    case .escape, .function(10): return form.isChoosing ? .key(key) : .formLeft
    case .function: return nil
    default: return .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { state.form == nil ? nil : .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .record, .correct: .failed(failure)
    case .load, .readLast: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard let form = state.isCorrecting ? state.shelved : state.form ?? state.shelved else { return nil }
    guard var content = form.draft(screen: screen, subject: "", from: state.initial) else { return nil }
    content.fields[marksField] = state.batch.map { String($0.id.raw) }.joined(separator: ",")
    return content
  }

  /// Where a draft keeps which proposals it is about.
  static let marksField = "marked"

  package static func hint(_ state: State) -> Phrase? { state.form?.hint }
}
