internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension YearFramePage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let frame, let years, let drafts):
      let isFirst = state.frame?.fiscalYear != frame.fiscalYear
      state.frame = frame
      state.year = frame.fiscalYear
      state.years = years
      state.drafts = drafts
      state.cursor.count = state.rows.count
      guard isFirst else { return [] }
      state.cursor.move(to: 1)
      return resume(&state)
    case .opened: return open(&state)
    case .editAsked(let editing): return begin(editing, &state)
    case .formLeft: return leave(&state)
    case .submitted: return submit(&state)
    case .yearAsked: return [.confirm(Words.askYear(state))]
    case .historyAsked:
      guard let umbrella = state.frame?.umbrella else { return [.beep] }
      return [.open(.history(.umbrella, umbrella.id.raw, name: Phrase(verbatim: umbrella.details.name)))]
    case .chose(let choice): return chose(choice, &state)
    case .done(let editing):
      let subject = state.subject(editing)
      state.editing = nil
      return [
        .dropDraft(screen: screen, subject: subject), .say(Toast(Words.saved(editing), .ok)), .ask(.load(state.year)),
      ]
    case .failed(let failure): return failed(failure, &state)
    case .refreshed: return [.ask(.load(state.year))]
    }
  }

  /// A form of this year that was left before it was saved is offered at once.
  private static func resume(_ state: inout State) -> [Effect<Request>] {
    guard state.mayKeep, state.editing == nil else { return [] }
    let kept = [Editing.umbrella, .transfer, .round].first { editing in
      state.drafts.contains { $0.content.subject == state.subject(editing) }
    }
    return kept.map { begin($0, &state) } ?? []
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    guard state.editing != nil else { return state.cursor.handle(key) ? [] : [.beep] }
    return took(state.form.handle(key), &state)
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .moved, .edited: []
    case .submit: submit(&state)
    case .back: leave(&state)
    case .pick, .refused, .ignored: [.beep]
    }
  }

  private static func open(_ state: inout State) -> [Effect<Request>] {
    switch state.chosen {
    case .umbrella, .amount: return mayEdit(.umbrella, &state)
    case .addTransfer, .transfers: return mayEdit(.transfer, &state)
    case .addRound: return mayEdit(.round, &state)
    case .approved: return [.open(.proposals(.approvedOfBudget(fiscalYear: state.year)))]
    case .recommended: return [.open(.proposals(.recommendedOfBudget(fiscalYear: state.year)))]
    case .left: return [.open(.proposals(.all(fiscalYear: state.year)))]
    case .fact, .heading, .transfer, .round, nil: return [.beep]
    }
  }

  private static func mayEdit(_ editing: Editing, _ state: inout State) -> [Effect<Request>] {
    guard state.mayKeep else { return [.say(Toast(Vocabulary.notPermitted(.keepYearFrame), .notice))] }
    if editing == .transfer, state.frame?.umbrella == nil { return [.say(Toast(Words.noProject, .notice))] }
    return begin(editing, &state)
  }

  private static func begin(_ editing: Editing, _ state: inout State) -> [Effect<Request>] {
    var values: [String: String] = [:]
    switch editing {
    case .umbrella: values = state.frame?.umbrella.map { YearFrameDraft.values(of: $0.details) } ?? [:]
    case .transfer: values = [YearFrameDraft.Field.day.rawValue: BuddhistDate.numeric(state.today)]
    case .round: values = [YearFrameDraft.Field.opens.rawValue: BuddhistDate.numeric(state.today)]
    }
    state.editing = editing
    state.version = state.frame?.umbrella?.version
    state.form = Form(Words.fields(editing), values: values)
    state.initial = values
    let subject = state.subject(editing)
    guard let draft = state.drafts.first(where: { $0.content.subject == subject }) else { return [] }
    return [.confirm(FormWords.offer(draft))]
  }

  /// What is typed is kept, and offered when the form is opened again.
  private static func leave(_ state: inout State) -> [Effect<Request>] {
    let typed = draft(state)
    state.editing = nil
    guard let typed else { return [] }
    return [.ask(.keep(typed)), .say(Toast(FormWords.draftKept, .notice))]
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    guard let editing = state.editing else { return [.beep] }
    let values = state.form.values
    let result =
      switch editing {
      case .umbrella: YearFrameDraft.umbrella(values, fiscalYear: state.year, today: state.today)
      case .transfer: YearFrameDraft.transfer(values, today: state.today)
      case .round: YearFrameDraft.round(values, today: state.today)
      }
    switch result {
    case .success(let read):
      state.read = read
      return [.confirm(Words.confirm(read, state))]
    case .failure(let problems):
      state.form.show(Dictionary(problems.all.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
    }
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    var field: YearFrameDraft.Field?
    switch failure.rule {
    case .inFuture: field = state.editing == .transfer ? .day : .approvedOn
    case .transferBelowUse, .amountMissing: field = .amount
    default: break
    }
    if let field { state.form.show([field.rawValue: failure.phrase]) }
    // Somebody else saved the project first: their values are read, and what is typed here stays a draft.
    if failure.conflict != nil {
      return leave(&state) + [.say(Toast(failure.phrase, .refused)), .ask(.load(state.year))]
    }
    return [.say(Toast(failure.phrase, .refused)), .beep]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case "draft":
      guard let editing = state.editing else { return [] }
      let subject = state.subject(editing)
      guard let draft = state.drafts.first(where: { $0.content.subject == subject }) else { return [] }
      state.drafts.removeAll { $0.content.subject == subject }
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: subject)] }
      state.form.restore(draft.content)
      return []
    case "year":
      guard let button = choice.button, state.years.indices.contains(button) else { return [] }
      state.cursor = ListCursor()
      return [.ask(.load(state.years[button]))]
    default:
      guard choice.button == 0, let read = state.read else { return [] }
      return [.ask(.carryOut(read, fiscalYear: state.year, version: state.version))]
    }
  }
}
