internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Assessments {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      if state.day.isFocused { return state.day.edit.paste(text) == .refused ? [.beep] : [] }
      return took(state.grid.paste(text), &state)
    case .loaded(let due, let draft): return loaded(due, draft, &state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .dayAsked:
      state.day.isFocused.toggle()
      return []
    case .saveAsked: return submit(&state)
    case .chose(let choice): return chose(choice, &state)
    case .saved(let count):
      state.typed = [:]
      state.problems = [:]
      state.layOut()
      let drop = Effect<Request>.dropDraft(screen: screen, subject: state.subject)
      if state.due.count <= count { return [drop, .answer(.saved(Words.saved(count)))] }
      return [drop, .ask(.load(state.fiscalYear, subject: nil)), .say(Toast(Words.saved(count), .ok))]
    case .opened:
      guard let group = state.focused else { return [.beep] }
      return [.open(.group(group.id))]
    case .failed(let failure): return [.say(Toast(failure.phrase, .refused))]
    case .refreshed: return [.ask(.load(state.fiscalYear, subject: nil))]
    }
  }

  private static func loaded(_ due: [DueAssessment], _ draft: Draft?, _ state: inout State) -> [Effect<Request>] {
    // Nothing new: the scrolling stays as it is.
    if state.isLoaded, due == state.due { return [] }
    let known = Set(due.map(\.id.raw))
    let gone = state.due.compactMap { due -> (code: String, typed: String)? in
      guard !known.contains(due.id.raw), let score = state.typed[due.id.raw], !score.isEmpty else { return nil }
      return (due.code, score)
    }
    state.due = due
    state.isLoaded = true
    state.refusal = nil
    state.typed = state.typed.filter { known.contains($0.key) }
    state.problems = state.problems.filter { known.contains($0.key) }
    state.layOut()
    if let draft {
      state.draft = draft
      return [.confirm(FormWords.offer(draft))]
    }
    return gone.isEmpty ? [] : [.say(Toast(SheetWords.recordedByOthers(gone), .warning))]
  }

  private static func restore(_ content: DraftContent, _ state: inout State) {
    func group(_ field: String) -> Int64? {
      let parts = field.split(separator: ".")
      return parts.count == 2 && parts[0] == "score" ? Int64(parts[1]) : nil
    }
    let known = Set(state.due.map(\.id.raw))
    for (field, value) in content.fields {
      if let id = group(field), known.contains(id) { state.typed[id] = value }
    }
    if let day = content.fields["day"] { state.day.edit.text = day }
    state.layOut()
    if let id = group(content.focus) {
      state.focus(id, textCursor: content.cursor)
    } else if content.focus == "day" {
      state.day.isFocused = true
      state.day.edit.moveCursor(to: content.cursor)
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if state.day.isFocused { return typedDay(key, &state) }
    let row = state.grid.focus.row
    let outcome = state.grid.handle(key)
    if outcome == .refused, key == .up, row == 0 {
      state.day.isFocused = true
      return []
    }
    guard outcome == .moved else { return took(outcome, &state) }
    guard let id = Int64(state.grid.rows[row].id), case .failure(let said) = score(state.typed[id] ?? "") else {
      return []
    }
    state.problems[id] = said.phrase
    state.showProblems()
    return [.say(Toast(Phrase(verbatim: "\(state.due[row].code): ") + said.phrase, .warning))]
  }

  private static func took(_ outcome: GridOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .edited:
      let row = state.grid.rows[state.grid.focus.row]
      guard let id = Int64(row.id) else { return [] }
      state.typed[id] = row.values[0]
      state.problems[id] = nil
      return []
    case .handled, .moved: return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .refused, .ignored: return [.beep]
    }
  }

  private static func typedDay(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    switch state.day.type(key, today: state.today, field: "assessed_on") {
    case .taken: []
    case .refused: [.beep]
    case .wrong(let phrase): [.say(Toast(phrase, .warning))]
    }
  }

  /// A score in hundredths; nil for an empty cell.
  static func score(_ text: String) -> Result<Int?, FieldProblem.Said> {
    let typed = ThaiForm.canonical(text)
    guard !typed.isEmpty else { return .success(nil) }
    func wrong(_ kind: FieldProblem.Kind) -> Result<Int?, FieldProblem.Said> {
      .failure(FieldProblem.Said(Explain.phrase(FieldProblem(field: "score", value: typed, kind: kind))))
    }
    // A score has two decimals like an amount of money, and is read like one.
    do throws(MoneyFailure) {
      let hundredths = try Money.reading(typed).satang
      return hundredths <= 10_000 ? .success(Int(hundredths)) : wrong(.outOfRange(0...100))
    } catch {
      return wrong(error == .tooManyDecimals ? .tooManyDecimals : .notANumber)
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    state.problems = [:]
    let day = state.day.check(today: state.today, field: "assessed_on")
    var entries: [AssessmentEntry] = []
    for due in state.due {
      switch score(state.typed[due.id.raw] ?? "") {
      case .failure(let said): state.problems[due.id.raw] = said.phrase
      case .success(nil): continue
      case .success(let score?):
        guard let day else { continue }
        entries.append(
          AssessmentEntry(
            group: due.id,
            assessment: Assessment(fiscalYear: state.fiscalYear, assessedOn: day, scoreInHundredths: score)))
      }
    }
    state.showProblems()
    guard let day else {
      state.day.isFocused = true
      return [.say(Toast(FormWords.incomplete(state.problems.count + 1), .warning)), .beep]
    }
    if let first = state.due.first(where: { state.problems[$0.id.raw] != nil }) {
      state.day.isFocused = false
      state.focus(first.id.raw)
      return [.say(Toast(FormWords.incomplete(state.problems.count), .warning)), .beep]
    }
    guard !entries.isEmpty else { return [.say(Toast(SheetWords.nothingTyped, .notice))] }
    state.ready = entries
    return [.confirm(Words.confirm(entries, day: day, state))]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch choice.id {
    case "draft":
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      restore(draft.content, &state)
      return []
    default:
      let entries = state.ready
      state.ready = []
      return choice.button == 0 && !entries.isEmpty ? [.ask(.record(entries))] : []
    }
  }
}
