internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Screening {
  typealias Field = ScreeningDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let file, let queue, let draft): return loaded(&state, file, queue, draft)
    case .chose(let choice): return chose(choice, &state)
    case .recorded(let decision):
      let number = state.file?.proposal.number.text ?? ""
      return [
        .dropDraft(screen: screen, subject: state.subject),
        .answer(.saved(Words.recorded(number, decision, isCorrection: state.isCorrecting))),
      ]
    case .failed(let failure): return failed(failure, &state)
    case .moved(let step): return move(step, &state)
    case .correctionAsked:
      state.isCorrecting.toggle()
      beginForm(&state)
      return []
    case .fileAsked: return [.open(.proposal(state.id))]
    case .refreshed: return [.ask(.load(state.id))]
    }
  }

  private static func loaded(_ state: inout State, _ file: ProposalFile, _ queue: [ID<Proposal>], _ draft: Draft?)
    -> [Effect<Request>]
  {
    let isSame = state.file?.proposal.id == file.proposal.id
    let hadForm = isSame && state.hasForm
    state.file = file
    state.queue = queue
    // What another session did may leave the form as it is: what is typed stays.
    if hadForm, state.hasForm { return [] }
    state.id = file.proposal.id
    if !isSame { state.top = 0 }
    state.isCorrecting = !file.proposal.status.canBeScreened && state.canCorrect
    beginForm(&state)
    guard state.hasForm, !state.isCorrecting, let draft else { return [] }
    state.draft = draft
    return [.confirm(FormWords.offer(draft))]
  }

  private static func beginForm(_ state: inout State) {
    var values = [Field.day.rawValue: BuddhistDate.numeric(state.today)]
    if state.isCorrecting, let last = state.last { values = ScreeningDraft.values(of: last) }
    state.form = Form(Words.fields, values: values)
    state.initial = values
    fit(&state)
    state.form.focus(Field.outcome.rawValue)
  }

  /// Shows the fields that the outcome asks for.
  private static func fit(_ state: inout State) {
    let outcome = ScreeningOutcome(rawValue: state.form[Field.outcome.rawValue])
    var hidden: Set<String> = []
    if !(outcome.map(ScreeningDraft.asksAmount) ?? false) { hidden.insert(Field.amount.rawValue) }
    if state.form.hidden != hidden { state.form.hidden = hidden }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if !state.form.isChoosing || !state.hasForm {
      switch (key, state.hasForm) {
      case (.pageUp, _), (.up, false):
        state.top = max(0, min(state.top, lastTop(state)) - (key == .up ? 1 : 5))
        return []
      case (.pageDown, _), (.down, false):
        state.top = min(lastTop(state), state.top + (key == .down ? 1 : 5))
        return []
      default: break
      }
    }
    guard state.hasForm else { return [.beep] }
    return took(state.form.handle(key), &state)
  }

  private static func lastTop(_ state: State) -> Int {
    max(0, (state.file.map { ProposalFacts.all($0, today: state.today).count } ?? 1) - 1)
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

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    guard let file = state.file else { return [.beep] }
    switch ScreeningDraft.read(state.form.values, today: state.today) {
    case .failure(let problems):
      state.form.show(Dictionary(problems.all.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(state.form.problems.count), .warning)), .beep]
    case .success(let decision):
      do throws(RuleViolation) {
        try decision.check(subject(file, state), budget: budget(file, state), today: state.today)
      } catch {
        return refuse(error, Explain.phrase(error), &state)
      }
      state.decided = decision
      return [.confirm(Words.confirm(decision, file, isCorrection: state.isCorrecting))]
    }
  }

  /// The proposal as the decision finds it: a correction finds it as if the wrong entry had not been made.
  private static func subject(_ file: ProposalFile, _ state: State) -> Proposal {
    var proposal = file.proposal
    if state.isCorrecting { proposal.status = .submitted }
    return proposal
  }

  static func budget(_ file: ProposalFile, _ state: State) -> BudgetPosition {
    var budget = file.budget
    if state.isCorrecting, state.last?.outcome.recommends ?? false, let amount = file.proposal.amountRecommended {
      budget.recommended = budget.recommended - amount
    }
    return budget
  }

  private static func refuse(_ violation: RuleViolation?, _ phrase: Phrase, _ state: inout State) -> [Effect<Request>] {
    var field = violation?.screeningField?.rawValue
    if field == Field.amount.rawValue, state.form.hidden.contains(Field.amount.rawValue) {
      field = Field.outcome.rawValue
    }
    if let field { state.form.show([field: phrase]) }
    return [.say(Toast(phrase, .refused)), .beep]
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    refuse(failure.rule, failure.phrase, &state) + [.ask(.load(state.id))]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if choice.id == "draft" {
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      state.form.restore(draft.content)
      fit(&state)
      return []
    }
    guard choice.button == 0, let decision = state.decided else { return [] }
    guard state.isCorrecting else { return [.ask(.record(decision, state.id))] }
    guard !choice.input.isEmpty else {
      return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
    }
    return [.ask(.correct(decision, state.id, reason: choice.input))]
  }

  private static func move(_ step: Int, _ state: inout State) -> [Effect<Request>] {
    let queue = state.queue
    guard !queue.isEmpty else { return [.beep] }
    let at = queue.firstIndex(of: state.id)
    let next = at.map { $0 + step } ?? (step > 0 ? 0 : queue.count - 1)
    guard queue.indices.contains(next) else { return [.say(Toast(Words.endOfQueue, .notice)), .beep] }
    return [.ask(.open(queue[next], keeping: draft(state)))]
  }
}
