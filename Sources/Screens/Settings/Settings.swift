package import OfficeCore
internal import OfficeStorage
package import TerminalUI
package import ThaiText

/// The dated settings of the office: value, from when, where from, and whether somebody has confirmed it.
package enum Settings: Screen {
  package struct State: Equatable, Sendable {
    var today: Day
    var mayChange: Bool
    var rows: [Row] = []
    var isLoaded = false
    var cursor = ListCursor()

    var chosen: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
    /// The last lines open the year's frame, the check of the office, and how the program looks.
    var isOnFrame: Bool { isLoaded && cursor.index == rows.count }
    var isOnTrust: Bool { isLoaded && cursor.index == rows.count + 1 }
    var isOnLook: Bool { isLoaded && cursor.index == rows.count + 2 }

    /// The sum of the screening weights in force.
    var weightSum: Int {
      rows.filter { SettingKey.weights.contains($0.setting.key) }.reduce(0) { $0 + ($1.setting.number ?? 0) }
    }
  }

  package struct Row: Equatable, Sendable {
    /// As in force today.
    package var setting: Setting
    /// All values that it has had and will have, oldest first.
    package var history: [Setting]
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case loaded([Row])
    case opened
    case historyAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load
  }

  package static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayChange = Visibility.scope(of: .changeSettings, for: actor) != .nothing
    return (State(today: today, mayChange: mayChange), [.ask(.load)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let isOnDoor = state.isOnFrame || state.isOnTrust || state.isOnLook
    return [
      KeyBinding(
        [.enter], isOnDoor ? Vocabulary.open : Words.change, .opened,
        disabled: isOnDoor || state.mayChange ? nil : Vocabulary.notPermitted(.changeSettings)),
      KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .typed(key)
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}

extension SettingKey {
  /// The screening weights, which are to make a hundred.
  static let weights: Set<SettingKey> = [
    .weightReadiness, .weightFeasibility, .weightBeneficiaries, .weightSustainability, .weightAlignment,
  ]
}
