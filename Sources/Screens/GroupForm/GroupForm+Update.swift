internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension GroupForm {
  typealias Field = GroupDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      switch state.part {
      case .pages: return took(state.form.paste(text), &state)
      case .members: return pasteIntoMember(text, &state)
      case .products: return took(state.products.paste(text), &state)
      case .support: return took(state.support.paste(text), &state)
      }
    case .loaded(let file, let facts, let code, let draft): return begin(&state, file, facts, code, draft)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .theirs(let file): return merge(&state, with: file)
    case .chose(let choice): return chose(choice, &state)
    case .answered(let answer): return answered(answer, &state)
    case .saved:
      return [
        .dropDraft(screen: screen, subject: state.subject),
        .answer(.saved(Words.saved(state.form[Field.name.rawValue]))),
      ]
    case .failed(let failure): return failed(failure, &state)
    case .sheetAsked: return state.id.map { [.open(.paper(.groupForm($0)))] } ?? [.beep]
    case .historyAsked:
      guard let id = state.id else { return [.beep] }
      return [.open(.history(.group, id.raw, name: title(state)))]
    case .pageAsked:
      turn(&state, to: state.part.next)
      return []
    case .memberAsked: return [.open(.pickPerson(seed: ""))]
    case .memberOpened: return state.member.map { [.open(.personPage($0.person))] } ?? [.beep]
    case .removeAsked: return state.member.map { [.confirm(Words.remove($0.name))] } ?? [.beep]
    case .editAsked:
      edit(&state)
      return []
    }
  }

  private static func begin(
    _ state: inout State, _ file: GroupFile?, _ facts: GroupFormFacts, _ code: String, _ draft: Draft?
  ) -> [Effect<Request>] {
    let values = file.map { GroupDraft.values(of: $0.group.details, members: $0.members) } ?? Words.newValues(code)
    state.limits = facts.limits
    let places = facts.communities.choices(keeping: Set([file?.group.details.community].compactMap { $0 }))
    state.form = Form(
      Words.fields(places, kinds: facts.kinds, now: values[Field.kind.rawValue] ?? ""), pages: Words.tabs)
    state.products = Words.grid(Words.productColumns)
    state.support = Words.grid(Words.supportColumns)
    fill(&state, values)
    state.initial = state.values
    state.version = file?.group.version ?? 0
    state.isLoaded = true
    guard state.mayEdit, let draft else { return [] }
    state.draft = draft
    return [.confirm(FormWords.offer(draft))]
  }

  /// Puts values into the form and the list.
  static func fill(_ state: inout State, _ values: [String: String]) {
    for field in GroupDraft.formFields { state.form[field] = values[field] ?? "" }
    state.products.fill(values, GroupDraft.products, productCells)
    state.support.fill(values, GroupDraft.earlierSupport, supportCells)
    state.members = MemberDraft.all(in: values[GroupDraft.members] ?? "")
    state.cursor.count = state.members.count
  }

  static func turn(_ state: inout State, to part: Part) {
    state.part = part
    state.editor = nil
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    switch state.part {
    case .pages: return formKey(key, &state)
    case .members: return membersKey(key, &state)
    case .products, .support: return linesKey(key, &state)
    }
  }

  // MARK: - The pages

  private static func formKey(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if key == .pageDown, !state.form.isChoosing, state.form.page == Words.formPages.count - 1 {
      turn(&state, to: .members)
      return []
    }
    let outcome = state.form.handle(key)
    guard key == .enter, outcome == .submit else { return took(outcome, &state) }
    // After the last field comes the list of members.
    turn(&state, to: .members)
    return []
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited: return []
    case .moved:
      check(&state)
      return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  /// Says at once what is wrong with the field that was left; one that is empty may be filled in later.
  private static func check(_ state: inout State) {
    guard let left = state.form.left, !state.form[left].isEmpty,
      case .failure(let problems) = GroupDraft.read(state.values, today: state.today),
      let problem = problems.all.first(where: { $0.field == left })
    else { return }
    state.form.problems[problem.field] = Explain.phrase(problem)
  }

  // MARK: - Saving

  static func submit(_ state: inout State) -> [Effect<Request>] {
    switch GroupDraft.read(state.values, today: state.today) {
    case .success(let (details, members)):
      state.memberProblems = [:]
      guard let id = state.id else { return [.ask(.register(details, members))] }
      return [.ask(.save(id, details, members, version: state.version))]
    case .failure(let problems):
      show(problems.all, &state)
      return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
    }
  }

  /// All problems at once, each beside its field; the page with the first of them is shown.
  private static func show(_ problems: [FieldProblem], _ state: inout State) {
    let ofMembers = problems.filter { MemberDraft.place(of: $0.field) != nil }
    let inProducts = state.products.show(problems, GroupDraft.products, productCells)
    let inSupport = state.support.show(problems, GroupDraft.earlierSupport, supportCells)
    let others = problems.filter { problem in
      MemberDraft.place(of: problem.field) == nil
        && LineDraft.place(of: problem.field, in: GroupDraft.products) == nil
        && LineDraft.place(of: problem.field, in: GroupDraft.earlierSupport) == nil
    }
    state.memberProblems = Dictionary(ofMembers.map { ($0.field, Words.problem($0)) }) { first, _ in first }
    state.form.show(Dictionary(others.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
    guard others.isEmpty else { return turn(&state, to: .pages) }
    guard let place = ofMembers.first.flatMap({ MemberDraft.place(of: $0.field) }) else {
      return turn(&state, to: inProducts ? .products : inSupport ? .support : .pages)
    }
    turn(&state, to: .members)
    state.cursor.move(to: place.line)
    edit(&state)
    state.editor?.focus(place.field.rawValue)
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    if failure.conflict != nil, let id = state.id {
      return [.ask(.loadTheirs(id)), .say(Toast(failure.phrase, .warning))]
    }
    switch failure.rule {
    case .duplicateCode:
      turn(&state, to: .pages)
      state.form.show([Field.code.rawValue: failure.phrase])
    case .communityClosed:
      turn(&state, to: .pages)
      state.form.show([Field.community.rawValue: failure.phrase])
    case .leftRegister: turn(&state, to: .members)
    default: break
    }
    return [.say(Toast(failure.phrase, .refused))]
  }

  /// Every field, in the order in which the form asks about it.
  static var order: [String] { GroupDraft.order + [GroupDraft.members] }

  private static func merge(_ state: inout State, with file: GroupFile) -> [Effect<Request>] {
    let theirs = GroupDraft.values(of: file.group.details, members: file.members)
    let merge = EditMerge(
      base: state.initial, mine: state.values, theirs: theirs, order: order)
    state.version = file.group.version
    state.initial = theirs
    return goOn(merge, &state)
  }

  /// Asks for the next field that both changed; when none is left the form holds the result, ready to be saved.
  static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    fill(&state, merge.values)
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(FormWords.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    if field == GroupDraft.members {
      return [.confirm(FormWords.conflict(Words.members, mine: Words.people(mine), theirs: Words.people(theirs)))]
    }
    if let label = Words.lineLabel(field) { return [.confirm(FormWords.conflict(label, mine: mine, theirs: theirs))] }
    return [.confirm(state.form.conflict(field, mine: mine, theirs: theirs))]
  }
}
