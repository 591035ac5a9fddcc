package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one deed on a household: another head, what a member is to the head, a split, a merger, a move, the code
/// of its house register.
package enum HouseholdForm: DeedForm {
  package struct State: Equatable, Sendable, FormState {
    var task: HouseholdDraft.Task
    var id: ID<Household>
    var today: Day
    var file: HouseholdFile?
    var communities: [Community] = []
    package var form = Form([])
    package var initial: [String: String] = [:]
    /// Who lives in the household whose code was typed.
    var otherNote: Phrase?
    package var draft: Draft?

    /// Who lives there now; whoever left the register is chosen for nothing.
    var members: [HouseholdFile.Member] { file?.registered(on: today) ?? [] }
    /// Under which the draft is kept: `split 12`.
    package var subject: String { "\(task.rawValue) \(id.raw)" }
    package var keepsDraft: Bool { file != nil && draft == nil }
  }

  package enum Message: Equatable, Sendable, FormMessage {
    case key(Key)
    case pasted(String)
    case loaded(HouseholdFile, [Community], [String: String], Draft?)
    case notLoaded(Failure)
    case otherSeen(String, HouseholdFile?)
    case chose(DialogChoice)
    case saved
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(HouseholdDraft.Task, ID<Household>, subject: String)
    case seeOther(String)
    case change(HouseholdDraft.Reading, ID<Household>)
  }

  package static let screen = "household"
  typealias Field = HouseholdDraft.Field

  static func start(_ task: HouseholdDraft.Task, _ id: ID<Household>, today: Day) -> (State, [Effect<Request>]) {
    let state = State(task: task, id: id, today: today)
    return (state, [.ask(.load(task, id, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.task) }
  package static func keys(_ state: State) -> [KeyBinding<Message>] { keys() }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .load: .notLoaded(failure)
    case .change: .failed(failure)
    case .seeOther: nil
    }
  }

  /// The form of a draft.
  static func route(ofDraft subject: String) -> Route? {
    let words = subject.split(separator: " ").map(String.init)
    guard words.count == 2, let task = HouseholdDraft.Task(rawValue: words[0]), let id = Int64(words[1]) else {
      return nil
    }
    return .householdForm(task, ID(id))
  }

  package static func hint(_ state: State) -> Phrase? {
    if state.form.focusedField?.id == Field.household.rawValue, let note = state.otherNote { return note }
    return state.form.hint
  }
}
