internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// The second page: the list of officers and members, and the line of one of them while it is edited.
extension GroupForm {
  static func membersKey(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if let editor = state.editor { return editorKey(key, editor, &state) }
    switch key {
    case .function(2): return submit(&state)
    case .function(6):
      guard let place = state.memberProblems.keys.sorted().first.flatMap({ MemberDraft.place(of: $0) }) else {
        return [.beep]
      }
      state.cursor.move(to: place.line)
      edit(&state)
      return []
    case .pageUp where state.cursor.index == 0, .backTab:
      turn(&state, to: .pages)
      return []
    case .pageDown where state.cursor.index + 1 >= state.cursor.count:
      turn(&state, to: .products)
      return []
    default: return state.cursor.handle(key, rows: 12) ? [] : [.beep]
    }
  }

  private static func editorKey(_ key: Key, _ editor: Form, _ state: inout State) -> [Effect<Request>] {
    var editor = editor
    let outcome = editor.handle(key)
    state.editor = editor
    switch outcome {
    case .handled: return []
    case .edited:
      take(editor, &state)
      return []
    case .moved:
      check(&state)
      return []
    case .submit:
      take(editor, &state)
      guard key == .enter else { return submit(&state) }
      check(&state)
      state.editor = nil
      return []
    case .back:
      check(&state)
      state.editor = nil
      return []
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  static func pasteIntoMember(_ text: String, _ state: inout State) -> [Effect<Request>] {
    guard var editor = state.editor, editor.paste(text) == .edited else { return [.beep] }
    state.editor = editor
    take(editor, &state)
    return []
  }

  /// Opens the line of the chosen member.
  static func edit(_ state: inout State) {
    guard let member = state.member else { return }
    let line = state.cursor.index
    var editor = Form(
      Words.memberFields,
      values: [
        MemberDraft.Field.role.rawValue: member.role, MemberDraft.Field.from.rawValue: member.from,
        MemberDraft.Field.to.rawValue: member.to, MemberDraft.Field.term.rawValue: member.term,
        MemberDraft.Field.signs.rawValue: member.signs,
      ])
    for field in MemberDraft.Field.allCases {
      editor.problems[field.rawValue] = state.memberProblems[MemberDraft.field(line, field)]
    }
    state.editor = editor
  }

  /// What is typed stands in the list at once, so that the draft has it.
  private static func take(_ editor: Form, _ state: inout State) {
    guard state.members.indices.contains(state.cursor.index) else { return }
    state.members[state.cursor.index].role = editor[MemberDraft.Field.role.rawValue]
    state.members[state.cursor.index].from = editor[MemberDraft.Field.from.rawValue]
    state.members[state.cursor.index].to = editor[MemberDraft.Field.to.rawValue]
    state.members[state.cursor.index].term = editor[MemberDraft.Field.term.rawValue]
    state.members[state.cursor.index].signs = editor[MemberDraft.Field.signs.rawValue] == "yes" ? "yes" : ""
    for field in MemberDraft.Field.allCases where editor.problems[field.rawValue] == nil {
      state.memberProblems[MemberDraft.field(state.cursor.index, field)] = nil
    }
  }

  /// Says what is wrong with the line as it stands.
  private static func check(_ state: inout State) {
    let problems = MemberDraft.read(state.members, today: state.today).problems
    state.memberProblems = Dictionary(problems.map { ($0.field, Words.problem($0)) }) { first, _ in first }
    for field in MemberDraft.Field.allCases {
      state.editor?.problems[field.rawValue] = state.memberProblems[MemberDraft.field(state.cursor.index, field)]
    }
  }

  static func answered(_ answer: Answer, _ state: inout State) -> [Effect<Request>] {
    guard case .person(let id, let name) = answer else { return [] }
    let hasChair = state.members.contains { $0.role == GroupRole.chair.rawValue && $0.to.isEmpty }
    let role = hasChair ? GroupRole.member : .chair
    state.members.append(MemberDraft(person: id, name: name, role: role.rawValue))
    state.cursor.count = state.members.count
    state.cursor.move(to: state.members.count - 1)
    turn(&state, to: .members)
    edit(&state)
    return []
  }

  static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case FormWords.draftOffer:
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      restore(draft.content, &state)
      guard state.id != nil, let merge = draft.content.merge(state.values, with: state.initial, order: order) else {
        return []
      }
      return goOn(merge, &state)
    case "remove":
      guard choice.button == 1, state.members.indices.contains(state.cursor.index) else { return [] }
      state.members.remove(at: state.cursor.index)
      state.cursor.count = state.members.count
      check(&state)
      return []
    default:
      guard var merge = state.merge, let button = choice.button else { return [] }
      merge.settle(takingTheirs: button == 1)
      return goOn(merge, &state)
    }
  }

  /// Goes on where a draft stopped: values, page, field and cursor.
  private static func restore(_ content: DraftContent, _ state: inout State) {
    fill(&state, content.fields)
    let parts = content.focus.split(separator: ".").map(String.init)
    if resume(content, parts, &state) { return }
    guard parts.first == GroupDraft.members else {
      let known = Set(GroupDraft.formFields)
      let fields = content.fields.filter { known.contains($0.key) }
      return state.form.restore(
        Form.Draft(values: fields, focus: content.focus, cursor: content.cursor))
    }
    turn(&state, to: .members)
    state.cursor.move(to: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    guard parts.count > 2 else { return }
    edit(&state)
    guard let editor = state.editor?.draft else { return }
    state.editor?.restore(Form.Draft(values: editor.values, focus: parts[2], cursor: content.cursor))
  }
}
