internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PrivacyForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let file, let draft):
      state.file = file
      state.initial = [Field.day.rawValue: BuddhistDate.numeric(state.today)]
      state.form = Form(Words.fields(state.task), values: state.initial)
      state.draft = draft
      return draft.map { [.confirm(FormWords.offer($0))] } ?? []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .chose(let choice): return chose(choice, &state)
    case .saved:
      return [.dropDraft(screen: screen, subject: state.subject), .answer(.saved(Words.saved(state.task)))]
    case .failed(let failure):
      if let field = field(of: failure) { state.form.show([field.rawValue: failure.phrase]) }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    }
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited, .moved: return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch PrivacyDraft.read(state.task, state.form.values, today: state.today) {
    case .success(let reading): return [.ask(.change(reading, state.id))]
    case .failure(let problems):
      state.form.show(Dictionary(problems.all.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
    }
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    guard let draft = state.draft else { return [] }
    state.draft = nil
    if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
    state.form.restore(draft.content)
    return []
  }

  /// The field that a refusal is about.
  private static func field(of failure: Failure) -> Field? {
    if let problem = failure.problem { return Field(rawValue: problem.field) }
    return switch failure.rule {
    case .inFuture, .before: .day
    case .consentStands: .purpose
    case .evidenceMissing: .evidence
    case .reasonMissing: .reason
    default: nil
    }
  }
}
