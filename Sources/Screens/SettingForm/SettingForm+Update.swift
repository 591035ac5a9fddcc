internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension SettingForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let history, let inForce, let draft):
      state.history = history
      guard !state.isLoaded else { return [] }
      state.initial = [
        Field.value.rawValue: inForce?.value ?? "", Field.from.rawValue: BuddhistDate.numeric(state.today),
      ]
      state.form = Form(Words.fields(state.key), values: state.initial)
      state.isLoaded = true
      state.draft = draft
      return draft.map { [.confirm(FormWords.offer($0))] } ?? []
    case .chose(let choice): return chose(choice, &state)
    case .saved(let phrase):
      return [.dropDraft(screen: screen, subject: state.key.rawValue), .answer(.saved(phrase))]
    case .failed(let failure):
      if let problem = failure.problem { state.form.show([problem.field: failure.phrase]) }
      return [.say(Toast(failure.phrase, .refused))]
    case .refreshed: return [.ask(.load(state.key, withDraft: false))]
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

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case "draft":
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.key.rawValue)] }
      state.form.restore(draft.content)
      return []
    default:
      guard choice.button == 0, case .success(let setting) = read(state) else { return [] }
      return [.ask(.change(setting))]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch read(state) {
    case .success(let setting): return [.confirm(Words.confirm(setting))]
    case .failure(let problems):
      state.form.show(problems.phrases)
      return [.say(Toast(FormWords.incomplete(problems.phrases.count), .warning)), .beep]
    }
  }

  struct Problems: Error {
    var phrases: [String: Phrase] = [:]
  }

  /// The checked setting, or every problem at once.
  private static func read(_ state: State) -> Result<Setting, Problems> {
    var problems = Problems()
    func text(_ field: Field) -> String? {
      let text = ThaiForm.canonical(state.form[field.rawValue])
      return text.isEmpty ? nil : text
    }
    func note(_ field: Field, _ kind: FieldProblem.Kind) {
      let value = state.form[field.rawValue]
      problems.phrases[field.rawValue] = Explain.phrase(FieldProblem(field: field.rawValue, value: value, kind: kind))
    }
    func day(_ field: Field) -> Day? {
      guard let typed = text(field) else { return nil }
      do throws(DateReading.Failure) { return try DateReading.day(typed, today: state.today) } catch {
        note(field, error.kind)
        return nil
      }
    }
    var value = text(.value)
    switch (state.key.kind, value) {
    case (_, nil): if !state.key.mayBeUnset { note(.value, .missing) }
    case (.text, _): break
    case (.number(let range), let typed?):
      let number = Int(Digits.arabic(typed))
      if let number, range.contains(number) {
        value = String(number)
      } else {
        note(.value, number == nil ? .notANumber : .outOfRange(range))
      }
    }
    let from = day(.from)
    if text(.from) == nil { note(.from, .missing) }
    if text(.source) == nil { problems.phrases[Field.source.rawValue] = Words.sourceMissing }
    let confirmedOn = day(.confirmedOn)
    if let confirmedOn, confirmedOn > state.today {
      problems.phrases[Field.confirmedOn.rawValue] = Explain.phrase(RuleViolation.inFuture(confirmedOn))
    }
    if text(.confirmedOn) != nil, text(.confirmedBy) == nil {
      problems.phrases[Field.confirmedBy.rawValue] = Words.confirmerMissing
    }
    guard problems.phrases.isEmpty else { return .failure(problems) }
    return .success(
      Setting(
        key: state.key, value: value, from: from, source: text(.source) ?? "", confirmedBy: text(.confirmedBy),
        confirmedOn: confirmedOn))
  }
}
