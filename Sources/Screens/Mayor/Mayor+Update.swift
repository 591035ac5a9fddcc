internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Mayor {
  typealias Field = MayorDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text): return took(state.form?.paste(text) ?? .refused, &state)
    case .loaded(let waiting, let decided, let budget, let draft):
      return loaded(&state, waiting, decided, budget, draft)
    case .lastRead(let decision):
      let values = decision.map(MayorDraft.values) ?? [:]
      begin(&state, values)
      return []
    case .marked:
      guard let chosen = state.chosen else { return [.beep] }
      if state.marked.remove(chosen.id) == nil { state.marked.insert(chosen.id) }
      _ = state.cursor.handle(.down)
      return []
    case .allMarked:
      let all = Set(state.waiting.map(\.id))
      state.marked = state.marked == all ? [] : all
      return []
    case .partTurned:
      state.part = state.part == .waiting ? .decided : .waiting
      state.cursor = ListCursor(count: state.list.count)
      return []
    case .formAsked: return askForm(&state)
    case .formLeft: return leaveForm(&state)
    case .submitted: return submit(&state)
    case .opened: return state.chosen.map { [.open(.proposal($0.id))] } ?? [.beep]
    case .paperAsked: return [.open(.paper(.mayorList))]
    case .chose(let choice): return chose(choice, &state)
    case .recorded(let phrase):
      if !state.isCorrecting { state.shelved = nil }
      state.form = nil
      state.marked = []
      return [.dropDraft(screen: screen, subject: ""), .say(Toast(phrase, .ok)), .ask(.load(withDraft: false))]
    case .failed(let failure): return refuse(failure.rule, failure.phrase, &state) + [.ask(.load(withDraft: false))]
    case .refreshed: return [.ask(.load(withDraft: false))]
    }
  }

  private static func loaded(
    _ state: inout State, _ waiting: [ProposalSummary], _ decided: [ProposalSummary], _ budget: BudgetPosition,
    _ draft: Draft?
  ) -> [Effect<Request>] {
    let chosen = state.chosen?.id
    state.waiting = waiting
    state.decided = decided
    state.budget = budget
    state.isLoaded = true
    state.marked.formIntersection(waiting.map(\.id))
    state.cursor.count = state.list.count
    if let at = state.list.firstIndex(where: { $0.id == chosen }) { state.cursor.move(to: at) }
    guard let draft, state.mayRecord, state.form == nil, state.shelved == nil, !waiting.isEmpty else { return [] }
    state.draft = draft
    return [.confirm(FormWords.offer(draft))]
  }

  private static func askForm(_ state: inout State) -> [Effect<Request>] {
    guard let chosen = state.chosen else { return [.beep] }
    if state.isCorrecting { return [.ask(.readLast(chosen.id))] }
    begin(&state, [Field.signedOn.rawValue: BuddhistDate.numeric(state.today)])
    if let shelved = state.shelved {
      state.form = shelved
      state.shelved = nil
    }
    return []
  }

  private static func begin(_ state: inout State, _ values: [String: String]) {
    state.form = Form(Words.fields, values: values)
    state.initial = values
    fit(&state)
  }

  /// What is typed for a batch is kept; a correction begins anew.
  private static func leaveForm(_ state: inout State) -> [Effect<Request>] {
    guard !state.isCorrecting, draft(state) != nil else {
      state.form = nil
      return []
    }
    state.shelved = state.form
    state.form = nil
    return [.say(Toast(Words.notRecorded, .notice))]
  }

  private static func fit(_ state: inout State) {
    let isApproval = state.form?[Field.outcome.rawValue] == MayorOutcome.approve.rawValue
    let hidden: Set<String> = isApproval ? [Field.reason.rawValue] : []
    if state.form?.hidden != hidden { state.form?.hidden = hidden }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    guard state.form != nil else { return state.cursor.handle(key) ? [] : [.beep] }
    return took(state.form?.handle(key) ?? .ignored, &state)
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .moved: return []
    case .edited:
      fit(&state)
      return []
    case .submit: return submit(&state)
    case .back: return leaveForm(&state)
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    guard let form = state.form, !state.batch.isEmpty else { return [.beep] }
    switch MayorDraft.read(form.values, today: state.today) {
    case .failure(let problems):
      let phrases = problems.all.map { ($0.field, Explain.phrase($0)) }
      state.form?.show(Dictionary(phrases) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
    case .success(let decision):
      if let violation = violation(of: decision, state) { return refuse(violation, Explain.phrase(violation), &state) }
      state.signed = decision
      return [.confirm(Words.confirm(decision, state))]
    }
  }

  /// What can be told before the office is asked: days, names and the sum against the budget.
  private static func violation(of decision: MayorDecision, _ state: State) -> RuleViolation? {
    if decision.signedOn > state.today { return .inFuture(decision.signedOn) }
    if ThaiForm.searchKey(decision.signer) == ThaiForm.searchKey(state.recorder) { return .signerIsRecorder }
    if let screened = state.batch.compactMap(\.screenedOn).max(), decision.signedOn < screened {
      return .before(decision.signedOn, .screening, screened)
    }
    guard !state.isCorrecting, decision.outcome == .approve, let left = state.budget?.leftToApprove else { return nil }
    return state.total > left ? .overBudget(by: state.total - left) : nil
  }

  private static func refuse(_ violation: RuleViolation?, _ phrase: Phrase, _ state: inout State) -> [Effect<Request>] {
    if let field = violation?.mayorField { state.form?.show([field.rawValue: phrase]) }
    return [.say(Toast(phrase, .refused)), .beep]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if choice.id == "draft" {
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: "")] }
      let marks = (draft.content.fields[marksField] ?? "").split(separator: ",").compactMap { Int64($0) }.map {
        ID<Proposal>($0)
      }
      state.part = .waiting
      state.marked = Set(marks).intersection(state.waiting.map(\.id))
      begin(&state, [Field.signedOn.rawValue: BuddhistDate.numeric(state.today)])
      state.form?.restore(draft.content)
      fit(&state)
      return []
    }
    guard choice.button == 0, let decision = state.signed else { return [] }
    guard state.isCorrecting else { return [.ask(.record(decision, state.batch.map(\.id)))] }
    guard let chosen = state.chosen, !choice.input.isEmpty else {
      return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
    }
    return [.ask(.correct(decision, chosen.id, reason: choice.input))]
  }
}
