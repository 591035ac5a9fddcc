package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one occupational group, new or known, with the list of its officers and members as a second page. What is
/// typed, the list included, is kept as a draft.
package enum GroupForm: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<OccupationalGroup>?
    var version = 0
    var form: Form
    var members: [MemberDraft] = []
    /// Whether the list of members is shown.
    var isInMembers = false
    var cursor = ListCursor()
    /// Role and dates of the chosen member, while they are edited.
    var editor: Form?
    var memberProblems: [String: Phrase] = [:]
    /// The values that the form began with: nothing to keep while they stand.
    var initial: [String: String] = [:]
    var today: Day
    var mayEdit: Bool
    var isLoaded = false
    var draft: Draft?
    var merge: EditMerge?

    var subject: String { id.map { String($0.raw) } ?? "" }
    var member: MemberDraft? { members.indices.contains(cursor.index) ? members[cursor.index] : nil }

    /// All that is typed, the members as one text.
    var values: [String: String] {
      var values = form.values.filter { !$0.value.isEmpty }
      values[GroupDraft.members] = members.isEmpty ? nil : MemberDraft.text(members)
      return values
    }

    /// What is odd about who leads the group; it never blocks.
    var warnings: [GroupWarning] {
      GroupWarning.all(of: MemberDraft.read(members, today: today).members, today: today)
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(GroupFile?, [Community], code: String, Draft?)
    case notLoaded(Failure)
    case theirs(GroupFile)
    case chose(DialogChoice)
    case answered(Answer)
    case saved
    case failed(Failure)
    case historyAsked
    case pageAsked
    case memberAsked
    case memberOpened
    case removeAsked
    case editAsked
  }

  package enum Request: Equatable, Sendable {
    case load(ID<OccupationalGroup>?)
    case loadTheirs(ID<OccupationalGroup>)
    case register(GroupDetails, [GroupMember])
    case save(ID<OccupationalGroup>, GroupDetails, [GroupMember], version: Int)
  }

  static let screen = "group"

  static func start(_ id: ID<OccupationalGroup>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    return (State(id: id, form: Form([]), today: today, mayEdit: mayEdit), [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase {
    guard state.id != nil else { return Words.new }
    let name = state.form[GroupDraft.Field.name.rawValue]
    return name.isEmpty ? Words.title : Phrase(verbatim: name)
  }

  /// The list of members has no text to type into.
  package static func isTyping(_ state: State) -> Bool {
    state.isInMembers ? state.editor?.isTyping ?? false : state.form.isTyping
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let permitted: Phrase? = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    let save = KeyBinding(
      [.function(2), .control("s")], Vocabulary.save, Message.key(.function(2)), disabled: permitted)
    let page = KeyBinding([.function(3)], state.isInMembers ? Words.details : Words.members, Message.pageAsked)
    let history = KeyBinding(
      [.function(8)], Vocabulary.history, Message.historyAsked, disabled: state.id == nil ? Words.notSavedYet : nil)
    let problem = KeyBinding([.function(6)], Words.nextProblem, Message.key(.function(6)), shown: .help)
    guard state.isInMembers, state.editor == nil else {
      return [save, page, KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))), history, problem]
    }
    let nobody: Phrase? = state.member == nil ? Words.nobodyChosen : nil
    return [
      save, page,
      KeyBinding([.insert, .character("n")], Words.addMember, .memberAsked, disabled: permitted),
      KeyBinding([.enter], Words.editMember, .editAsked, disabled: permitted ?? nobody),
      KeyBinding([.delete], Words.removeMember, .removeAsked, disabled: permitted ?? nobody),
      KeyBinding([.character("o")], Words.openPerson, .memberOpened, shown: .help, disabled: nobody),
      history,
    ]
  }

  package static func parts(_ state: State) -> [State] {
    var members = state
    members.isInMembers = true
    return [state, members]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    let isEditing = state.isInMembers && state.editor != nil
    switch key {
    case .escape, .function(10):
      return isEditing || (!state.isInMembers && state.form.isChoosing) ? .key(key) : nil
    case .function: return nil
    default: return .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func answered(_ state: State, _ answer: Answer) -> Message? {
    if case .person = answer { .answered(answer) } else { nil }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .register, .save: .failed(failure)
    case .load: .notLoaded(failure)
    case .loadTheirs: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.mayEdit, state.values != state.initial else { return nil }
    let kept = (state.isInMembers ? state.editor : state.form)?.draft
    let focus = state.isInMembers ? memberFocus(state, kept?.focus) : kept?.focus ?? ""
    var content = DraftContent(
      screen: screen, subject: state.subject, fields: state.values, focus: focus, cursor: kept?.cursor ?? 0)
    content.noteBase(state.initial, of: state.values)
    return content
  }

  /// `members.3` in the list, `members.3.from` in a field of its line.
  private static func memberFocus(_ state: State, _ field: String?) -> String {
    "\(GroupDraft.members).\(state.cursor.index)" + (field.map { "." + $0 } ?? "")
  }

  package static func hint(_ state: State) -> Phrase? {
    if state.isInMembers { return state.editor.map { $0.hint ?? Words.editorHint } }
    return state.form.hint
  }
}
