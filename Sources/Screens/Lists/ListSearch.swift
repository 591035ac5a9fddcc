internal import TerminalUI
internal import ThaiText

/// The words searched for in a list, and whether keys go there.
struct ListSearch: Equatable, Sendable {
  enum Outcome: Equatable, Sendable {
    /// The words changed.
    case edited
    case nothing
    case refused
    /// No key of the words: it is the list's.
    case ignored
  }

  private static let maximum = 500
  private(set) var edit: TextEdit
  var isOpen: Bool

  init(_ seed: String = "", isOpen: Bool = false) {
    edit = TextEdit(seed, maximum: Self.maximum)
    self.isOpen = isOpen
  }

  var text: String { edit.text }
  var isEmpty: Bool { edit.isEmpty }

  mutating func handle(_ key: Key) -> Outcome {
    guard isOpen else { return .ignored }
    return switch edit.handle(key) {
    case .edited: .edited
    case .moved: .nothing
    case .refused: .refused
    case .ignored: .ignored
    }
  }

  mutating func paste(_ text: String) -> Outcome {
    isOpen = true
    return edit.paste(text) == .refused ? .refused : .edited
  }

  /// Puts another line in the place of this one; false when it is too long.
  mutating func write(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= Self.maximum else { return false }
    edit = TextEdit(line, maximum: Self.maximum)
    return true
  }

  /// The words in the other keyboard layout, where each makes sense only so. Digits are the same in both.
  var rescue: String? {
    let words = text.split(separator: " ").map(String.init).filter {
      $0.unicodeScalars.contains { !("0"..."9" ~= $0) }
    }
    guard isOpen, !words.isEmpty, words.allSatisfy(Kedmanee.looksMistyped) else { return nil }
    let isThai = text.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value }
    return isThai ? Kedmanee.rescuedToLatin(text) : Kedmanee.rescuedToThai(text)
  }

  /// Parts what is typed next from what the line holds.
  mutating func goOn() {
    if let last = text.unicodeScalars.last, last != " " { _ = write(text + " ") }
  }

  /// Gives the words up; whether there were any.
  mutating func clear() -> Bool {
    defer { edit = TextEdit(maximum: Self.maximum) }
    return !edit.isEmpty
  }
}
