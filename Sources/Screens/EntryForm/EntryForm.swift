package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one entry of the register that has a page of fields and, some of them, a list of lines: a fact of a group's
/// log, a paper attached to a record, an organisation with its officers, a network with its groups.
package enum EntryForm: Screen {
  package enum Entry: Equatable, Sendable {
    /// A new fact of a group's log, or one that was recorded and is put right.
    case event(ID<OccupationalGroup>, Int64?)
    case attachment(Subject, Int64)
    case organisation(ID<Organisation>?)
    case network(ID<GroupNetwork>?)
  }

  /// What the form holds, checked.
  package enum Checked: Equatable, Sendable {
    case event(GroupEvent)
    case attachment(Attachment, scan: String?)
    case organisation(OrganisationDetails)
    case network(GroupNetworkDetails)
  }

  /// What the form begins with.
  package struct Loaded: Equatable, Sendable {
    var values: [String: String]
    var version = 0
    var communities: [Community] = []
    var dropped = DropFolder.notSet
    var draft: Draft?
  }

  package struct State: Equatable, Sendable {
    var entry: Entry
    var today: Day
    /// Why nothing can be saved; nil when it can.
    var refusal: Phrase?
    var form = Form([])
    /// The lines below the fields; empty for entries that have none.
    var lines = GridEdit([], rows: [])
    var isInLines = false
    var initial: [String: String] = [:]
    var version = 0
    var isLoaded = false
    var draft: Draft?
    var merge: EditMerge?
    /// What waits for its reason: a correction, with nothing in place of the old entry when it is struck.
    var correction: Checked?

    var shape: LineShape? { EntryForm.shape(of: entry) }

    /// All that is typed, by field.
    var values: [String: String] {
      var values = form.values.filter { !$0.value.isEmpty }
      if let shape { values.merge(lines.values(shape.list, shape.cells)) { $1 } }
      return values
    }
  }

  /// The lines of an entry: under what names they are kept, and how many there are.
  struct LineShape: Equatable, Sendable {
    var list: String
    var count: Int
    var cells: [String]
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(Loaded)
    case notLoaded(Failure)
    case theirs(Loaded)
    case partAsked
    case groupFound(String)
    case answered(Answer)
    case chose(DialogChoice)
    case strikeAsked
    case historyAsked
    case papersAsked
    case saved
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(Entry)
    case loadTheirs(Entry)
    case findCode(ID<OccupationalGroup>)
    case save(Entry, Checked, version: Int, reason: String)
    case strike(Int64, reason: String)
  }

  static func start(_ entry: Entry, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(entry: entry, today: today, refusal: refusal(entry, actor)), [.ask(.load(entry))])
  }

  private static func refusal(_ entry: Entry, _ actor: Actor) -> Phrase? {
    let scope = Visibility.scope(of: permission(entry), for: actor)
    let isOpen = if case .network = entry { scope == .everything } else { scope != .nothing }
    return isOpen ? nil : Vocabulary.notPermitted(permission(entry))
  }

  private static func permission(_ entry: Entry) -> Permission {
    if case .event(_, .some) = entry { .correctRecords } else { .editRegister }
  }

  static func shape(of entry: Entry) -> LineShape? {
    switch entry {
    case .event, .attachment: nil
    case .organisation:
      LineShape(
        list: OrganisationDraft.officers, count: OrganisationDraft.lineCount,
        cells: OrganisationDraft.OfficerField.allCases.map(\.rawValue))
    case .network:
      LineShape(
        list: NetworkDraft.groups, count: NetworkDraft.lineCount,
        cells: NetworkDraft.GroupField.allCases.map(\.rawValue))
    }
  }

  /// The form and the record under which the draft is kept.
  static func draftPlace(_ entry: Entry) -> (screen: String, subject: String) {
    switch entry {
    case .event(let group, let entry): ("group_event", "\(group)" + (entry.map { " \($0)" } ?? ""))
    case .attachment(let subject, let id): ("attachment", "\(subject.rawValue) \(id)")
    case .organisation(let id): ("organisation", id.map { "\($0)" } ?? "")
    case .network(let id): ("network", id.map { "\($0)" } ?? "")
    }
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.entry, name: state.form["name"]) }

  package static func isTyping(_ state: State) -> Bool { state.isInLines || state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    var keys: [KeyBinding<Message>] = [
      KeyBinding(
        [.function(2), .control("s")], Words.save(state.entry), .key(.function(2)), disabled: state.refusal),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
    ]
    if state.shape != nil {
      keys.insert(
        KeyBinding([.function(3)], Words.part(state.entry, lines: !state.isInLines), .partAsked), at: 1)
    }
    switch state.entry {
    case .event(_, let entry):
      if entry != nil {
        keys.append(KeyBinding([.function(7)], Words.strike, .strikeAsked, disabled: state.refusal))
      }
    case .attachment: break
    case .organisation(let id):
      let unsaved = id == nil ? Words.notSavedYet : nil
      keys.append(KeyBinding([.function(11)], GroupWords.attachments, .papersAsked, shown: .help, disabled: unsaved))
      keys.append(KeyBinding([.function(8)], Vocabulary.history, .historyAsked, disabled: unsaved))
    case .network(let id):
      let unsaved = id == nil ? Words.notSavedYet : nil
      keys.append(KeyBinding([.function(8)], Vocabulary.history, .historyAsked, disabled: unsaved))
    }
    return keys
  }

  package static func parts(_ state: State) -> [State] {
    guard state.shape != nil else { return [state] }
    var lines = state
    lines.isInLines = true
    return [state, lines]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10):
      (state.isInLines ? state.lines.isChoosing : state.form.isChoosing) ? .key(key) : nil
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func answered(_ state: State, _ answer: Answer) -> Message? {
    if case .group = answer { .answered(answer) } else { nil }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .save, .strike: .failed(failure)
    case .load: .notLoaded(failure)
    case .loadTheirs, .findCode: nil
    }
  }

  package static func isSlow(_ request: Request) -> Bool {
    // A scan is copied and waits for the disk.
    if case .save(.attachment, _, _, _) = request { true } else { false }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.refusal == nil, state.values != state.initial else { return nil }
    let place = draftPlace(state.entry)
    let cell = "\(state.shape?.list ?? "").\(state.lines.focus.row).\(state.lines.focus.column)"
    var content = DraftContent(
      screen: place.screen, subject: place.subject, fields: state.values,
      focus: state.isInLines ? cell : state.form.draft.focus ?? "",
      cursor: state.isInLines ? state.lines.textCursor : state.form.draft.cursor)
    content.noteBase(state.initial, of: state.values)
    return content
  }

  package static func hint(_ state: State) -> Phrase? {
    state.isInLines ? state.lines.problem ?? Words.linesHint(state.entry) : state.form.hint
  }
}
