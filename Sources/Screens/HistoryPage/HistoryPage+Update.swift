internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension HistoryPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let file):
      let subject = state.subject
      state.file = file
      state.lines = file.entries.flatMap { lines(of: $0, file, subject) }
      state.isLoaded = true
      state.cursor.count = state.lines.count
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .moved(let key): return move(key, &state)
    case .refreshed: return [.ask(.load(state.subject, state.id))]
    case .undoAsked:
      guard let entry = state.entry else { return [.beep] }
      return [.ask(.offerUndo(entry.id, state.subject, state.id))]
    case .undoOffered(let entry, let changes):
      guard let file = state.file else { return [.beep] }
      state.undoing = entry
      let lines = changes.map { change -> Phrase in
        // A list is shown by what comes and goes.
        listFields.contains(change.field)
          ? listLines(change, file, state.subject).map(Words.said).listed("\n", "\n")
          : Words.said(line(change, file, state.subject))
      }
      return [.confirm(Words.confirmUndo(lines))]
    case .chose(let choice):
      guard choice.button == 0, let entry = state.undoing, let newest = state.file?.entries.first?.id else { return [] }
      return [.ask(.undo(entry, state.subject, state.id, seen: newest))]
    case .undone: return [.say(Toast(Words.undone, .ok)), .ask(.load(state.subject, state.id))]
    }
  }

  private static func move(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    let heads = state.lines.indices.filter { state.lines[$0].isHead }
    let wanted: Int?
    switch key {
    case .right: wanted = heads.first { $0 > state.cursor.index }
    case .left: wanted = heads.last { $0 < state.cursor.index }
    default: return state.cursor.handle(key, rows: 16) ? [] : [.beep]
    }
    guard let wanted else { return [.beep] }
    state.cursor.move(to: wanted)
    return []
  }

  private static func lines(of entry: HistoryEntry, _ file: File, _ subject: Subject) -> [Line] {
    var lines = [Line.head(entry)]
    if entry.isErased { return lines + [.erased] }
    for change in entry.changes {
      switch change.field {
      // A list is shown by what came and went.
      case _ where listFields.contains(change.field): lines += listLines(change, file, subject)
      // The store's own number of an entry says nothing to a reader.
      case "income", EditUndo.undoneField: break
      default:
        lines.append(line(change, file, subject))
      }
    }
    return lines + (entry.reason.map { [.reason($0)] } ?? [])
  }

  private static func line(_ change: FieldChange, _ file: File, _ subject: Subject) -> Line {
    .change(
      Words.field(change.field, of: subject), before: change.before.map { Words.value($0, of: change.field, file) },
      after: change.after.map { Words.value($0, of: change.field, file) })
  }

  /// Fields that are lists of people.
  private static let listFields: Set<String> = ["members", "beneficiaries", "leaving"]
  /// The field that is one person.
  static let headField = "household_head"

  static func parts(of list: String?) -> [String] {
    (list ?? "").split(separator: ";").map { String($0.drop { $0 == " " }) }
  }

  private static func listLines(_ change: FieldChange, _ file: File, _ subject: Subject) -> [Line] {
    let before = parts(of: change.before)
    let after = parts(of: change.after)
    let gone = before.filter { !after.contains($0) }.map { (Words.wentOff, $0) }
    let new = after.filter { !before.contains($0) }.map { (Words.cameOn, $0) }
    return (gone + new).map { label, part in
      .change(
        // Who leaves a household comes to no list.
        change.field == "leaving"
          ? Words.field(change.field, of: subject)
          : Words.field(change.field, of: subject) + Phrase(verbatim: " ") + label, before: nil,
        after: Words.listed(part, file))
    }
  }
}
