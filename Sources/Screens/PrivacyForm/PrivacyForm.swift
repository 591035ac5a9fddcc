package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one deed on a person's data: the notice was shown, a consent, its withdrawal, a request, its answer.
package enum PrivacyForm: Screen {
  package struct State: Equatable, Sendable {
    var task: PrivacyDraft.Task
    var id: ID<Person>
    var today: Day
    var file: PrivacyFile?
    var form = Form([])
    var initial: [String: String] = [:]
    var draft: Draft?

    /// Under which the draft is kept: `answer 12 5`, the person and what is answered.
    var subject: String {
      let number = id.raw
      return switch task {
      case .notice: "notice \(number)"
      case .give: "give \(number)"
      case .withdraw(let consent): "withdraw \(number) \(consent.raw)"
      case .request: "request \(number)"
      case .answer(let request): "answer \(number) \(request.raw)"
      }
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(PrivacyFile, Draft?)
    case notLoaded(Failure)
    case chose(DialogChoice)
    case saved
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Person>, subject: String)
    case change(PrivacyDraft.Reading, ID<Person>)
  }

  static let screen = "privacy"
  typealias Field = PrivacyDraft.Field

  static func start(_ task: PrivacyDraft.Task, _ id: ID<Person>, today: Day) -> (State, [Effect<Request>]) {
    let state = State(task: task, id: id, today: today)
    return (state, [.ask(.load(id, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.task) }
  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.function(2), .control("s")], Vocabulary.save, .key(.function(2))),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.function(6)], FormWords.nextProblem, .key(.function(6)), shown: .help),
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
    case .load: .notLoaded(failure)
    case .change: .failed(failure)
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.file != nil, state.draft == nil else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  /// The form of a draft.
  static func route(ofDraft subject: String) -> Route? {
    let words = subject.split(separator: " ").map(String.init)
    guard words.count >= 2, let person = Int64(words[1]) else { return nil }
    let other = words.count > 2 ? Int64(words[2]) : nil
    let task: PrivacyDraft.Task? =
      switch words[0] {
      case "notice": .notice
      case "give": .give
      case "request": .request
      case "withdraw": other.map { .withdraw(ID($0)) }
      case "answer": other.map { .answer(ID($0)) }
      default: nil
      }
    return task.map { .privacyForm($0, ID(person)) }
  }

  package static func hint(_ state: State) -> Phrase? { state.form.hint }
}
