package import OfficeCore
package import OfficeStorage
package import TerminalUI

/// What was recorded of one record, by whom and when, newest first: each field before and after, and the reason.
package enum HistoryPage: Screen {
  /// The history with the names that its numbers stand for.
  package struct File: Equatable, Sendable {
    var entries: [HistoryEntry]
    var communities: [String: String]
    var people: [String: String]
    /// What other records are called that the entries refer to by number, as `round 3`; none that the user does not see.
    var records: [String: Phrase] = [:]
  }

  /// One line of the page: the head of an entry, or a thing that it changed.
  package enum Line: Equatable, Sendable {
    case head(HistoryEntry)
    case change(Phrase, before: Phrase?, after: Phrase?)
    case reason(String)
    case erased

    var isHead: Bool { if case .head = self { true } else { false } }
  }

  package struct State: Equatable, Sendable {
    var subject: Subject
    var id: Int64
    var name: Phrase
    var lines: [Line] = []
    var isLoaded = false
    var cursor = ListCursor()
    /// The history as it was read, for the words of its values.
    var file: File?
    /// The entry that is to be taken back when the user confirms it.
    var undoing: Int64?

    /// The entry on whose lines the cursor stands.
    var entry: HistoryEntry? {
      for line in lines.prefix(cursor.index + 1).reversed() {
        if case .head(let entry) = line { return entry }
      }
      return nil
    }
  }

  package enum Message: Equatable, Sendable {
    case loaded(File)
    case notLoaded(Failure)
    case moved(Key)
    case refreshed
    case undoAsked
    case undoOffered(Int64, [FieldChange])
    case chose(DialogChoice)
    case undone
  }

  package enum Request: Equatable, Sendable {
    case load(Subject, Int64)
    /// What taking an entry back would change.
    case offerUndo(Int64, Subject, Int64)
    case undo(Int64, Subject, Int64, seen: Int64)
  }

  static func start(_ subject: Subject, _ id: Int64, name: Phrase) -> (State, [Effect<Request>]) {
    (State(subject: subject, id: id, name: name), [.ask(.load(subject, id))])
  }

  package static func title(_ state: State) -> Phrase { Vocabulary.history }
  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.right, .character("n")], Words.nextEntry, .moved(.right)),
      KeyBinding([.left, .character("p")], Words.previousEntry, .moved(.left)),
      KeyBinding([.function(3), .character("u")], Words.undo, .undoAsked, disabled: whyNotUndone(state)),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    key == .escape || key == .function(10) ? nil : .moved(key)
  }

  /// What did no edit is not taken back here; the rest the office says.
  private static func whyNotUndone(_ state: State) -> Phrase? {
    guard let entry = state.entry else { return Words.empty }
    return EditUndo.mayGoBack(entry.deed) ? nil : Words.sentence(.notAnEdit(deed: entry.deed))
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .notLoaded(failure)
  }
}
