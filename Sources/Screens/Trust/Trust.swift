internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// Whether the office file deserves trust: the check of the journal, the file and every invariant, with the records behind
/// each finding; and when it was last backed up.
package enum Trust: Screen {
  /// A line of the list: a finding, or a record behind it.
  package enum Line: Equatable, Sendable {
    case finding(Finding)
    case record(FoundRecord, of: Finding)
    case more(Int, of: Finding)

    var finding: Finding {
      switch self {
      case .finding(let finding), .record(_, let finding), .more(_, let finding): finding
      }
    }
  }

  package struct State: Equatable, Sendable {
    var mayBackUp: Bool
    var report: IntegrityReport?
    var backup: BackupState?
    var lines: [Line] = []
    var cursor = ListCursor()
    /// What the worker does now.
    var isChecking = true
    var isBackingUp = false

    var chosen: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case checked(IntegrityReport)
    case ageRead(BackupState)
    case backedUp(BackupOutcome)
    case failed(Failure, isBackup: Bool)
    case moved(Key)
    case opened
    case checkAsked(isFull: Bool)
    case backupAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case check(isFull: Bool)
    case age
    case backUp
  }

  static func start(actor: Actor) -> (State, [Effect<Request>]) {
    let mayBackUp = Visibility.scope(of: .changeSettings, for: actor) != .nothing
    return (State(mayBackUp: mayBackUp), [.ask(.age), .ask(.check(isFull: false))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let isBusy: Phrase? = state.isChecking ? Words.checking : state.isBackingUp ? Words.backingUp : nil
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: route(state) == nil ? Words.nothingToOpen : nil),
      KeyBinding(
        [.function(2), .character("b")], Words.backUp, .backupAsked,
        disabled: state.mayBackUp ? isBusy : Vocabulary.notPermitted(.changeSettings)),
      KeyBinding([.function(7), .character("r")], Words.checkAgain, .checkAsked(isFull: false), disabled: isBusy),
      KeyBinding([.character("f")], Words.checkAll, .checkAsked(isFull: true), shown: .help, disabled: isBusy),
    ]
  }

  /// Where the chosen record is looked at; nil for what has no place of its own.
  static func route(_ state: State) -> Route? {
    guard case .record(let record, _)? = state.chosen else { return nil }
    switch record.subject {
    case .person: return .person(ID(record.id))
    case .household: return .household(ID(record.id))
    case .group: return .group(ID(record.id))
    case .proposal: return .proposal(ID(record.id))
    case .umbrella: return Int(record.code).map { .frame(fiscalYear: $0) }
    case .setting: return SettingKey(rawValue: record.code).map { .setting($0) }
    case .community: return .community(ID(record.id))
    case .office, .user, .organisation, .round, .income, .assessment, .file, nil: return nil
    }
  }

  package static func isSlow(_ request: Request) -> Bool { request != .age }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    key == .escape || key == .function(10) ? nil : .moved(key)
  }

  /// Another session's commit asks for the age of the backup alone: the check takes its time, and is asked for by its key.
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    .failed(failure, isBackup: request == .backUp)
  }
}
