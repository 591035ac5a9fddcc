package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// A new value of one setting from a day on, with its source and who confirmed it. Earlier values stay for their days.
package enum SettingForm: Screen {
  package struct State: Equatable, Sendable {
    var key: SettingKey
    var today: Day
    var form = Form([])
    var initial: [String: String] = [:]
    var history: [Setting] = []
    var isLoaded = false
    var draft: Draft?
  }

  enum Field: String, CaseIterable {
    case value, from, source
    case confirmedBy = "confirmed_by"
    case confirmedOn = "confirmed_on"
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded([Setting], inForce: Setting?, Draft?)
    case chose(DialogChoice)
    case saved(Phrase)
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(SettingKey, withDraft: Bool)
    case change(Setting)
  }

  package static let screen = "setting"

  package static func start(_ key: SettingKey, today: Day) -> (State, [Effect<Request>]) {
    (State(key: key, today: today), [.ask(.load(key, withDraft: true))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.function(2), .control("s")], Vocabulary.save, .key(.function(2))),
      KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .load: nil
    case .change: .failed(failure)
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.draft == nil else { return nil }
    return state.form.draft(screen: screen, subject: state.key.rawValue, from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? { state.form.hint }
}
