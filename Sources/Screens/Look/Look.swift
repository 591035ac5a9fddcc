package import TerminalUI

/// How the program looks to this user: the themes at hand, each tried on by the whole screen while it is chosen.
package enum Look: Screen {
  package struct State: Equatable, Sendable {
    var names: [String]
    /// The theme that the user has chosen.
    var chosen: String
    var hasColours: Bool
    var cursor: ListCursor

    var tried: String? { names.indices.contains(cursor.index) ? names[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case asked
    case kept(String)
  }

  package enum Request: Equatable, Sendable {
    case keep(String)
  }

  package static func start(_ names: [String], chosen: String, hasColours: Bool) -> (State, [Effect<Request>]) {
    let cursor = ListCursor(count: names.count, index: names.firstIndex(of: chosen) ?? 0)
    return (State(names: names, chosen: chosen, hasColours: hasColours, cursor: cursor), [])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [KeyBinding([.enter], Words.keep, .asked)]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .up, .down, .home, .end, .pageUp, .pageDown: .typed(key)
    default: nil
    }
  }

  package static func hint(_ state: State) -> Phrase? { state.hasColours ? Words.hint : Words.noColours }
  package static func theme(_ state: State) -> String? { state.tried }
}
