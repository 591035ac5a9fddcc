package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one change of the communities: add, rename, split, merge, retire (each by an announcement), put right, or
/// bring households under another community.
package enum CommunityForm: Screen {
  package struct State: Equatable, Sendable {
    var task: CommunityDraft.Task
    /// Nil for a community that is to be.
    var id: ID<Community>?
    /// Whom to bring under another community.
    var households: [ID<Household>] = []
    var today: Day
    var communities: [Community] = []
    var version = 0
    var form = Form([])
    var initial: [String: String] = [:]
    var isLoaded = false
    var draft: Draft?

    var community: Community? { communities.first { $0.id == id } }
    /// Under which the draft is kept: `rename 12`.
    var subject: String { ([task.rawValue] + (id.map { [String($0.raw)] } ?? [])).joined(separator: " ") }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded([Community], version: Int, Draft?)
    case chose(DialogChoice)
    case saved
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(CommunityDraft.Task, ID<Community>?, subject: String)
    case change(CommunityDraft.Reading, ID<Community>?, [ID<Household>], version: Int)
  }

  static let screen = "community"
  typealias Field = CommunityDraft.Field

  static func start(
    _ task: CommunityDraft.Task, _ id: ID<Community>?, households: [ID<Household>] = [], today: Day
  ) -> (State, [Effect<Request>]) {
    let state = State(task: task, id: id, households: households, today: today)
    return (state, [.ask(.load(task, id, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.task) }
  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.function(2), .control("s")], Vocabulary.save, .key(.function(2))),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
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
    if case .change = request { .failed(failure) } else { nil }
  }

  package static func draft(_ state: State) -> DraftContent? {
    // Marked households are no text that was typed.
    guard state.isLoaded, state.draft == nil, state.task != .rehouse else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  /// The form of a draft.
  static func route(ofDraft subject: String) -> Route? {
    let words = subject.split(separator: " ").map(String.init)
    guard let task = words.first.flatMap(CommunityDraft.Task.init) else { return nil }
    return .communityForm(task, words.dropFirst().first.flatMap { Int64($0) }.map { ID($0) })
  }

  package static func hint(_ state: State) -> Phrase? { state.form.hint }
}
