package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one change of the communities: add, rename, split, merge, retire (each by an announcement), put right, or
/// bring households under another community.
package enum CommunityForm: DeedForm {
  package struct State: Equatable, Sendable, FormState {
    var task: CommunityDraft.Task
    /// Nil for a community that is to be.
    var id: ID<Community>?
    /// Whom to bring under another community.
    var households: [ID<Household>] = []
    var today: Day
    var communities: [Community] = []
    var version = 0
    package var form = Form([])
    package var initial: [String: String] = [:]
    var isLoaded = false
    package var draft: Draft?

    var community: Community? { communities.first { $0.id == id } }
    /// Under which the draft is kept: `rename 12`.
    package var subject: String { ([task.rawValue] + (id.map { [String($0.raw)] } ?? [])).joined(separator: " ") }
    /// Marked households are no text that was typed.
    package var keepsDraft: Bool { isLoaded && draft == nil && task != .rehouse }
  }

  package enum Message: Equatable, Sendable, FormMessage {
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

  package static let screen = "community"
  typealias Field = CommunityDraft.Field

  static func start(
    _ task: CommunityDraft.Task, _ id: ID<Community>?, households: [ID<Household>] = [], today: Day
  ) -> (State, [Effect<Request>]) {
    let state = State(task: task, id: id, households: households, today: today)
    return (state, [.ask(.load(task, id, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.task) }
  package static func keys(_ state: State) -> [KeyBinding<Message>] { keys() }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .change = request { .failed(failure) } else { nil }
  }

  /// The form of a draft.
  static func route(ofDraft subject: String) -> Route? {
    let words = subject.split(separator: " ").map(String.init)
    guard let task = words.first.flatMap(CommunityDraft.Task.init) else { return nil }
    return .communityForm(task, words.dropFirst().first.flatMap { Int64($0) }.map { ID($0) })
  }
}
