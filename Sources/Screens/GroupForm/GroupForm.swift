package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one occupational group, new or known: its pages, the list of its officers and members, the lines of its
/// products and of the support that it had. What is typed, the lists included, is kept as a draft.
package enum GroupForm: Screen {
  /// What of the form is on the screen.
  enum Part: Int, CaseIterable, Equatable, Sendable { case pages, members, products, support }

  package struct State: Equatable, Sendable {
    var id: ID<OccupationalGroup>?
    var version = 0
    var form: Form
    var members: [MemberDraft] = []
    var part = Part.pages
    var products = GridEdit([], rows: [])
    var support = GridEdit([], rows: [])
    var limits = GroupWarningLimits(termNoticeDays: 0, signatories: 0, signersNeeded: 0)
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

    var isInMembers: Bool { part == .members }

    /// All that is typed, the members as one text.
    var values: [String: String] {
      var values = form.values.filter { !$0.value.isEmpty }
      values[GroupDraft.members] = members.isEmpty ? nil : MemberDraft.text(members)
      values.merge(products.values(GroupDraft.products, GroupForm.productCells)) { $1 }
      values.merge(support.values(GroupDraft.earlierSupport, GroupForm.supportCells)) { $1 }
      return values
    }

    /// What is odd about who leads the group and keeps its money; it never blocks.
    var warnings: [GroupWarning] {
      var profile = GroupProfile()
      profile.bank = form[GroupDraft.Field.bank.rawValue]
      profile.bankAccount = form[GroupDraft.Field.bankAccount.rawValue]
      profile.signersNeeded = Int(Digits.arabic(form[GroupDraft.Field.signersNeeded.rawValue]))
      return GroupWarning.all(
        of: MemberDraft.read(members, today: today).members, profile: profile, limits: limits, today: today)
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(GroupFile?, GroupFormFacts, code: String, Draft?)
    case notLoaded(Failure)
    case theirs(GroupFile)
    case chose(DialogChoice)
    case answered(Answer)
    case saved
    case failed(Failure)
    case historyAsked
    case sheetAsked
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
  static let productCells = GroupDraft.ProductField.allCases.map(\.rawValue)
  static let supportCells = GroupDraft.SupportField.allCases.map(\.rawValue)

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
    switch state.part {
    case .pages: state.form.isTyping
    case .members: state.editor?.isTyping ?? false
    case .products, .support: true
    }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let permitted: Phrase? = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    let save = KeyBinding(
      [.function(2), .control("s")], Vocabulary.save, Message.key(.function(2)), disabled: permitted)
    let page = KeyBinding([.function(3)], Words.part(state.part.next), Message.pageAsked)
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
      KeyBinding(
        [.character("p")], PaperPage.Words.title(.groupForm(nil)), .sheetAsked, shown: .help,
        disabled: state.id == nil ? Words.notSavedYet : nil),
      history,
    ]
  }

  package static func parts(_ state: State) -> [State] {
    Part.allCases.map { part in
      var other = state
      other.part = part
      return other
    }
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10):
      let isInner =
        switch state.part {
        case .pages: state.form.isChoosing
        case .members: state.editor != nil
        case .products: state.products.isChoosing
        case .support: state.support.isChoosing
        }
      return isInner ? .key(key) : nil
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
    let (focus, cursor) = place(state)
    var content = DraftContent(
      screen: screen, subject: state.subject, fields: state.values, focus: focus, cursor: cursor)
    content.noteBase(state.initial, of: state.values)
    return content
  }

  /// Where the typing stands: a field's name, `members.3` in the list, `members.3.from` in a field of its line,
  /// `products.0.1` in a cell.
  private static func place(_ state: State) -> (focus: String, cursor: Int) {
    func cell(_ list: String, _ grid: GridEdit) -> (String, Int) {
      ("\(list).\(grid.focus.row).\(grid.focus.column)", grid.textCursor)
    }
    switch state.part {
    case .pages: return (state.form.draft.focus ?? "", state.form.draft.cursor)
    case .members:
      let field = state.editor?.draft.focus.map { "." + $0 } ?? ""
      return ("\(GroupDraft.members).\(state.cursor.index)" + field, state.editor?.draft.cursor ?? 0)
    case .products: return cell(GroupDraft.products, state.products)
    case .support: return cell(GroupDraft.earlierSupport, state.support)
    }
  }

  package static func hint(_ state: State) -> Phrase? {
    switch state.part {
    case .pages: state.form.hint
    case .members: state.editor.map { $0.hint ?? Words.editorHint }
    case .products: state.products.problem ?? Words.linesHint
    case .support: state.support.problem ?? Words.linesHint
    }
  }
}
