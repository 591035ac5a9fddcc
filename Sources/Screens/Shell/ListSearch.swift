internal import TerminalUI

/// The search over a list: what is typed, and whether keys go there. The list finds anew whenever the words change.
struct ListSearch: Equatable, Sendable {
  enum Outcome: Equatable, Sendable {
    /// The words changed: find anew.
    case find
    /// The cursor of the list moved.
    case moved
    case nothing
    case refused
  }

  private static let maximum = 100
  private(set) var edit: TextEdit
  var isOpen: Bool

  init(_ seed: String = "", isOpen: Bool = false) {
    edit = TextEdit(seed, maximum: Self.maximum)
    self.isOpen = isOpen
  }

  var text: String { edit.text }
  var isEmpty: Bool { edit.isEmpty }

  /// A key for the words if they are open, else for the list.
  mutating func handle(_ key: Key, _ cursor: inout ListCursor) -> Outcome {
    if isOpen {
      switch edit.handle(key) {
      case .edited: return .find
      case .moved: return .nothing
      case .refused: return .refused
      case .ignored: break
      }
    }
    return cursor.handle(key) ? .moved : .refused
  }

  mutating func paste(_ text: String) -> Outcome {
    isOpen = true
    return edit.paste(text) == .refused ? .refused : .find
  }

  /// Gives the words up; a list that was narrowed by them finds anew.
  mutating func close() -> Outcome {
    isOpen = false
    if edit.isEmpty { return .nothing }
    edit = TextEdit(maximum: Self.maximum)
    return .find
  }
}
