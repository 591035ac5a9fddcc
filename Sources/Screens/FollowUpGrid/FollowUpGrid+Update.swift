internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FollowUpGrid {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return typed(key, &state)
    case .pasted(let text):
      if state.day.isFocused { return state.day.edit.paste(text) == .refused ? [.beep] : [] }
      return took(state.grid.paste(text), &state)
    case .loaded(let due, let factor, let draft): return loaded(due, factor, draft, &state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .dayAsked:
      state.day.isFocused.toggle()
      return []
    case .filterAsked:
      state.filterList = Words.filterList(state)
      return []
    case .saveAsked: return submit(&state)
    case .chose(let choice): return chose(choice, &state)
    case .saved(let incomes, let notReached): return saved(incomes, notReached, &state)
    case .failed(let failure): return failed(failure, &state)
    case .refreshed: return [.ask(.load(fiscalYear: state.fiscalYear, state.round, subject: nil))]
    }
  }

  // MARK: - Reading the list

  private static func loaded(_ due: [DueFollowUp], _ factor: Int, _ draft: Draft?, _ state: inout State)
    -> [Effect<Request>]
  {
    // Nothing new: an open list of reasons and the scrolling stay as they are.
    if state.isLoaded, due == state.due, factor == state.jumpFactor { return [] }
    let known = Set(due.map(\.household.raw))
    // What somebody else has recorded since is no longer asked.
    let gone = state.due.compactMap { due -> (code: String, typed: String)? in
      guard !known.contains(due.household.raw), let entry = state.typed[due.household.raw], !entry.isEmpty else {
        return nil
      }
      return (due.code, Words.typed(entry))
    }
    state.due = due
    state.jumpFactor = factor
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

  private static func restore(_ content: DraftContent, _ state: inout State) -> [Effect<Request>] {
    let known = Set(state.due.map(\.household.raw))
    var lost: Set<Int64> = []
    var focus: (Int64, Column)?
    for (field, value) in content.fields {
      guard let (household, column) = cell(field) else { continue }
      guard known.contains(household) else {
        lost.insert(household)
        continue
      }
      state.typed[household, default: Entry()][column] = value
    }
    if let day = content.fields["day"] { state.day.edit.text = day }
    state.layOut()
    focus = cell(content.focus)
    if let focus {
      state.focus(focus.0, focus.1, textCursor: content.cursor)
    } else if content.focus == "day" {
      state.day.isFocused = true
      state.day.edit.moveCursor(to: content.cursor)
    }
    return lost.isEmpty ? [] : [.say(Toast(Words.recordedSince(lost.count), .notice))]
  }

  private static func cell(_ field: String) -> (Int64, Column)? {
    let parts = field.split(separator: ".").map(String.init)
    guard parts.count == 2, let household = Int64(parts[1]),
      let column = Column.allCases.first(where: { $0.name == parts[0] })
    else { return nil }
    return (household, column)
  }

  // MARK: - Typing

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if let list = state.filterList { return filter(list, key, &state) }
    if state.day.isFocused { return typedDay(key, &state) }
    let before = state.grid.focus
    let outcome = state.grid.handle(key)
    if outcome == .refused, key == .up, before.row == 0 {
      state.day.isFocused = true
      return []
    }
    guard outcome == .moved else { return took(outcome, &state) }
    return left(before.row, &state)
  }

  private static func took(_ outcome: GridOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .edited:
      let row = state.grid.rows[state.grid.focus.row]
      guard let household = Int64(row.id) else { return [] }
      state.typed[household] = Entry(income: row.values[0], reason: row.values[1], comment: row.values[2])
      // The cells of a line are checked together.
      state.problems[household] = nil
      state.showProblems()
      return []
    case .handled, .moved: return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .refused, .ignored: return [.beep]
    }
  }

  /// When a line is left it is checked; what is wrong is said and hinders nothing.
  private static func left(_ row: Int, _ state: inout State) -> [Effect<Request>] {
    guard row != state.grid.focus.row, let household = Int64(state.grid.rows[row].id),
      let due = state.due.first(where: { $0.household.raw == household })
    else { return [] }
    let problems = check(due, state).problems
    state.problems[household] = problems.isEmpty ? nil : problems
    state.showProblems()
    guard let first = problems.min(by: { $0.key.rawValue < $1.key.rawValue }) else { return [] }
    return [.say(Toast(Phrase(verbatim: "\(due.code): ") + first.value, .warning))]
  }

  private static func typedDay(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    switch state.day.type(key, today: state.today, field: "recorded_on") {
    case .taken: []
    case .refused: [.beep]
    case .wrong(let phrase): [.say(Toast(phrase, .warning))]
    }
  }

  private static func filter(_ list: PickList, _ key: Key, _ state: inout State) -> [Effect<Request>] {
    var list = list
    let outcome = list.handle(key)
    state.filterList = list
    switch outcome {
    case .handled: return []
    case .refused, .ignored: return [.beep]
    case .closed: state.filterList = nil
    case .chose(let codes):
      state.filterList = nil
      state.filter = codes.first.map(Words.filter) ?? .all
      state.layOut()
    }
    return []
  }

  // MARK: - Saving

  /// What a line comes to: an entry, nothing, or problems.
  private static func check(_ due: DueFollowUp, _ state: State) -> (
    finding: FollowUpEntry.Finding?, problems: [Column: Phrase]
  ) {
    let entry = state.typed[due.household.raw] ?? Entry()
    let income = ThaiForm.canonical(entry.income)
    let comment = ThaiForm.canonical(entry.comment)
    if entry.isEmpty { return (nil, [:]) }
    if !income.isEmpty, !entry.reason.isEmpty { return (nil, [.income: Words.both, .reason: Words.both]) }
    if let reason = NotReachedReason(rawValue: entry.reason) {
      return (.notReached(reason, comment: comment.isEmpty ? nil : comment), [:])
    }
    if income.isEmpty { return (nil, [.income: Words.onlyComment]) }
    do throws(MoneyFailure) {
      let money = try Money.reading(income)
      if case .success(let day) = state.day.reading(today: state.today, field: "recorded_on"),
        state.round != .baseline, day <= due.firstDecisionDay
      {
        return (nil, [.income: Words.beforeApproval(due.firstDecisionDay)])
      }
      if comment.isEmpty, let last = due.lastIncome,
        FollowUpSchedule.wantsComment(money, after: last, factor: state.jumpFactor)
      {
        return (nil, [.comment: Words.farFromLast(last)])
      }
      return (.income(money, comment: comment.isEmpty ? nil : comment), [:])
    } catch {
      return (nil, [.income: Explain.phrase(FieldProblem(field: "income_month", value: income, kind: error.kind))])
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    state.problems = [:]
    let day = state.day.check(today: state.today, field: "recorded_on")
    var entries: [FollowUpEntry] = []
    for due in state.due {
      let (finding, problems) = check(due, state)
      if !problems.isEmpty { state.problems[due.household.raw] = problems }
      guard let finding, let day else { continue }
      entries.append(
        FollowUpEntry(
          household: due.household, fiscalYear: state.fiscalYear, round: state.round, day: day, finding: finding))
    }
    state.showProblems()
    let count = state.problems.values.reduce(0) { $0 + $1.count }
    guard let day else {
      state.day.isFocused = true
      return [.say(Toast(FormWords.incomplete(count + 1), .warning)), .beep]
    }
    if let first = state.due.first(where: { state.problems[$0.household.raw] != nil }) {
      let columns = state.problems[first.household.raw]?.keys.map(\.rawValue) ?? []
      state.focus(first.household.raw, columns.min().flatMap(Column.init) ?? .income)
      return [.say(Toast(FormWords.incomplete(count), .warning)), .beep]
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
      return restore(draft.content, &state)
    default:
      let entries = state.ready
      state.ready = []
      return choice.button == 0 && !entries.isEmpty ? [.ask(.record(entries))] : []
    }
  }

  private static func saved(_ incomes: Int, _ notReached: Int, _ state: inout State) -> [Effect<Request>] {
    let done = Words.saved(incomes: incomes, notReached: notReached)
    state.typed = [:]
    state.problems = [:]
    state.layOut()
    let drop = Effect<Request>.dropDraft(screen: screen, subject: state.subject)
    if state.due.count <= incomes + notReached { return [drop, .answer(.saved(done))] }
    return [
      drop, .ask(.load(fiscalYear: state.fiscalYear, state.round, subject: nil)), .say(Toast(done, .ok)),
    ]
  }

  /// The store refused: the line that it names is shown, and nothing is saved.
  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    let said = Effect<Request>.say(Toast(failure.phrase, .refused))
    let place: (String, Column)? =
      switch failure.rule {
      case .commentMissing(let code, _): (code, .comment)
      case .alreadyRecorded(let code, _): (code, .income)
      default: nil
      }
    guard let place, let due = state.due.first(where: { $0.code == place.0 }) else { return [said] }
    state.problems[due.household.raw] = [place.1: failure.phrase]
    state.showProblems()
    state.focus(due.household.raw, place.1)
    return [said]
  }
}
