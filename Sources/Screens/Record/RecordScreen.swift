internal import OfficeStorage
package import TerminalUI

/// A place that is the page of one record, in tabs. What every such page can do stands here once: its tabs by digit, Tab
/// and arrow, its rows, and Enter for what lies behind them.
package protocol RecordScreen: Screen where State: RecordState, Message: RecordMessage {
  /// Enter on a row behind which no place lies: for pages that do something with it.
  static func opened(_ row: String, _ state: inout State) -> [Effect<Request>]
  /// Whether Enter does something with this row.
  static func isOpening(_ row: String, _ state: State) -> Bool
  /// Why Enter does nothing on the chosen row, where nothing lies behind it.
  static func opensNothing(_ state: State) -> Phrase
}

package protocol RecordState { var record: RecordFrame { get set } }
package protocol RecordMessage { static func record(_ command: RecordCommand) -> Self }

/// What can happen to the frame.
package enum RecordCommand: Equatable, Sendable {
  case key(Key)
  case turned(Int)
  case opened
}

extension RecordScreen {
  package static func opened(_ row: String, _ state: inout State) -> [Effect<Request>] { [.beep] }
  package static func isOpening(_ row: String, _ state: State) -> Bool { false }
  package static func opensNothing(_ state: State) -> Phrase { RecordWords.opensNothing }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .record(.key(key))
    }
  }

  /// The keys of every record page: Enter, what the page adds, and a digit for each tab.
  static func keys(_ state: State, own: [KeyBinding<Message>]) -> [KeyBinding<Message>] {
    let opens = state.record.chosen.map { $0.opens != nil || isOpening($0.name, state) } ?? false
    let enter = KeyBinding<Message>(
      [.enter], Vocabulary.open, .record(.opened), disabled: opens ? nil : opensNothing(state))
    let tabs = state.record.tabs.prefix(9).enumerated().compactMap { number, tab -> KeyBinding<Message>? in
      guard let digit = Unicode.Scalar(UInt8(0x31 + number)) as Unicode.Scalar? else { return nil }
      return KeyBinding([.character(digit)], RecordWords.tab(tab.title), .record(.turned(number)), shown: .help)
    }
    let next = KeyBinding<Message>([.tab], RecordWords.nextTab, .record(.key(.tab)))
    return [enter, next] + own + tabs
  }

  static func took(_ command: RecordCommand, _ state: inout State) -> [Effect<Request>] {
    switch command {
    case .key(let key): return state.record.handle(key) ? [] : [.beep]
    case .turned(let number): return state.record.turn(to: number) ? [] : [.beep]
    case .opened:
      if let route = state.record.opens { return [.open(route)] }
      return state.record.chosen.map { opened($0.name, &state) } ?? [.beep]
    }
  }
}
