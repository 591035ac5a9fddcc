internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension EntryForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      return state.isInLines ? took(state.lines.paste(text), &state) : took(state.form.paste(text), &state)
    case .loaded(let loaded): return begin(&state, loaded)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .theirs(let loaded): return merge(&state, with: loaded)
    case .partAsked:
      state.isInLines.toggle()
      return []
    case .answered(let answer):
      guard case .group(let id, _) = answer else { return [] }
      return [.ask(.findCode(id))]
    case .groupFound(let code):
      state.lines.set(code, at: state.lines.focus)
      state.lines.problems[state.lines.focus] = nil
      return []
    case .chose(let choice): return chose(choice, &state)
    case .strikeAsked:
      state.correction = nil
      return [.confirm(Words.askReason(striking: true, problem: nil))]
    case .historyAsked:
      switch state.entry {
      case .organisation(let id?): return [.open(.history(.organisation, id.raw, name: title(state)))]
      case .network(let id?): return [.open(.history(.network, id.raw, name: title(state)))]
      default: return [.beep]
      }
    case .papersAsked:
      guard case .organisation(let id?) = state.entry else { return [.beep] }
      return [.open(.attachments(.organisation, id.raw, name: title(state)))]
    case .saved:
      let place = draftPlace(state.entry)
      return [
        .dropDraft(screen: place.screen, subject: place.subject),
        .answer(.saved(Words.saved(state.entry, name: state.form["name"]))),
      ]
    case .failed(let failure): return failed(failure, &state)
    }
  }

  private static func begin(_ state: inout State, _ loaded: Loaded) -> [Effect<Request>] {
    state.form = Form(Words.fields(state.entry, loaded, today: state.today))
    if let shape = state.shape { state.lines = GridEdit(lines: shape.count, Words.columns(state.entry)) }
    fill(&state, loaded.values)
    state.initial = state.values
    state.version = loaded.version
    state.isLoaded = true
    guard state.refusal == nil, let draft = loaded.draft else { return [] }
    state.draft = draft
    return [.confirm(FormWords.offer(draft))]
  }

  private static func fill(_ state: inout State, _ values: [String: String]) {
    for field in state.form.fields { state.form[field.id] = values[field.id] ?? "" }
    if let shape = state.shape { state.lines.fill(values, shape.list, shape.cells) }
    fit(&state)
  }

  /// What a visit found is asked of visits alone.
  private static func fit(_ state: inout State) {
    guard case .event = state.entry else { return }
    let isVisit = state.form[GroupEventDraft.Field.kind.rawValue] == GroupEventKind.visit.rawValue
    let hidden: Set<String> = isVisit ? [] : [GroupEventDraft.Field.finding.rawValue]
    if state.form.hidden != hidden { state.form.hidden = hidden }
  }

  // MARK: - Keys

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    guard state.isInLines else {
      let outcome = state.form.handle(key)
      let leads = (key == .enter && outcome == .submit) || (key == .pageDown && outcome == .refused)
      if leads, state.shape != nil {
        state.isInLines = true
        return []
      }
      return took(outcome, &state)
    }
    if key == .function(4), case .network = state.entry, state.lines.focus.column == 0 {
      return [.open(.pickGroup(seed: state.lines.rows[state.lines.focus.row].values.first ?? ""))]
    }
    if key == .function(6) { return state.lines.toNextProblem() ? [] : [.beep] }
    let outcome = state.lines.handle(key)
    if outcome == .refused, key == .pageUp || key == .backTab {
      state.isInLines = false
      return []
    }
    return took(outcome, &state)
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .moved: return []
    case .edited:
      fit(&state)
      return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  private static func took(_ outcome: GridOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited, .moved: []
    case .submit: submit(&state)
    case .back: [.back]
    case .refused, .ignored: [.beep]
    }
  }

  // MARK: - Saving

  static func read(_ state: State) -> Result<Checked, DraftProblems> {
    let (values, today) = (state.values, state.today)
    return switch state.entry {
    case .event: GroupEventDraft.read(values, today: today).map(Checked.event)
    case .attachment: AttachmentDraft.read(values, today: today).map { .attachment($0.attachment, scan: $0.file) }
    case .organisation: OrganisationDraft.read(values, today: today).map(Checked.organisation)
    case .network: NetworkDraft.read(values, today: today).map(Checked.network)
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    if let refusal = state.refusal { return [.say(Toast(refusal, .refused)), .beep] }
    switch read(state) {
    case .failure(let problems): return show(problems.all, &state)
    case .success(let checked):
      if case .event(_, .some) = state.entry {
        if state.values == state.initial { return [.say(Toast(Explain.phrase(RuleViolation.nothingChanged), .notice))] }
        state.correction = checked
        return [.confirm(Words.askReason(striking: false, problem: nil))]
      }
      return [.ask(.save(state.entry, checked, version: state.version, reason: ""))]
    }
  }

  /// All problems at once, each beside its field; the part with the first of them is shown.
  private static func show(_ problems: [FieldProblem], _ state: inout State) -> [Effect<Request>] {
    let list = state.shape?.list ?? ""
    let others = problems.filter { LineDraft.place(of: $0.field, in: list) == nil }
    state.form.show(Dictionary(others.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
    let inLines = state.lines.show(problems, list, state.shape?.cells ?? [])
    state.isInLines = others.isEmpty && inLines
    return [.say(Toast(FormWords.incomplete(problems.count), .warning)), .beep]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case FormWords.draftOffer:
      guard let draft = state.draft else { return [] }
      state.draft = nil
      let place = draftPlace(state.entry)
      if choice.button == 1 { return [.dropDraft(screen: place.screen, subject: place.subject)] }
      return restore(draft.content, &state)
    case Words.reasonQuestion, Words.strikeQuestion:
      guard choice.button == 1, case .event(_, let entry?) = state.entry else { return [] }
      let isStriking = choice.id == Words.strikeQuestion
      guard !choice.input.isEmpty else {
        let problem = Explain.phrase(RuleViolation.reasonMissing)
        return [.confirm(Words.askReason(striking: isStriking, problem: problem)), .beep]
      }
      if isStriking { return [.ask(.strike(entry, reason: choice.input))] }
      guard let checked = state.correction else { return [] }
      return [.ask(.save(state.entry, checked, version: state.version, reason: choice.input))]
    default:
      guard var merge = state.merge, let button = choice.button else { return [] }
      merge.settle(takingTheirs: button == 1)
      return goOn(merge, &state)
    }
  }

  private static func restore(_ content: DraftContent, _ state: inout State) -> [Effect<Request>] {
    fill(&state, content.fields)
    let place = content.focus.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if place.count == 3, place[0] == state.shape?.list, let row = Int(place[1]), let column = Int(place[2]) {
      state.isInLines = true
      state.lines.moveFocus(to: GridEdit.Place(row: row, column: column), textCursor: content.cursor)
    } else {
      state.form.restore(Form.Draft(values: [:], focus: content.focus, cursor: content.cursor))
    }
    guard let merge = content.merge(state.values, with: state.initial, order: order(state)) else { return [] }
    return goOn(merge, &state)
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    if failure.conflict != nil { return [.ask(.loadTheirs(state.entry)), .say(Toast(failure.phrase, .warning))] }
    if let problem = failure.problem { return show([problem], &state) }
    switch failure.rule {
    case .inFuture, .before, .groupDissolved: state.form.show([GroupEventDraft.Field.day.rawValue: failure.phrase])
    case .duplicateName: state.form.show(["name": failure.phrase])
    case .communityClosed: state.form.show([OrganisationDraft.Field.community.rawValue: failure.phrase])
    case .scanGone, .scanUnsettled, .scanAttached, .noDropFolder:
      state.form.show([AttachmentDraft.Field.scan.rawValue: failure.phrase])
    default: break
    }
    return [.say(Toast(failure.phrase, .refused)), .beep]
  }

  // MARK: - Two people changed it

  private static func order(_ state: State) -> [String] {
    let lines = state.shape.map { shape in
      (0..<shape.count).flatMap { line in shape.cells.map { LineDraft.name(shape.list, line, $0) } }
    }
    return state.form.fields.map(\.id) + (lines ?? [])
  }

  private static func merge(_ state: inout State, with loaded: Loaded) -> [Effect<Request>] {
    let theirs = loaded.values.filter { !$0.value.isEmpty }
    let merge = EditMerge(base: state.initial, mine: state.values, theirs: theirs, order: order(state))
    state.version = loaded.version
    state.initial = theirs
    return goOn(merge, &state)
  }

  private static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    fill(&state, merge.values)
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(FormWords.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    guard let shape = state.shape, let (line, cell) = LineDraft.place(of: field, in: shape.list),
      let column = shape.cells.firstIndex(of: cell)
    else { return [.confirm(state.form.conflict(field, mine: mine, theirs: theirs))] }
    let label = Words.columns(state.entry)[column].title + Phrase(verbatim: " \(line + 1)")
    return [.confirm(FormWords.conflict(label, mine: mine, theirs: theirs))]
  }
}
