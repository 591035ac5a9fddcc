internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension RoundPage {
  typealias Field = RoundDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key):
      guard state.isEditing else { return state.cursor.handle(key) ? [] : [.beep] }
      return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let file, let draft):
      let isFirst = state.file == nil
      state.file = file
      state.cursor.count = state.rows.count
      state.draft = draft
      // A form that was left before it was saved is offered at once.
      return isFirst && draft != nil && state.mayKeep ? begin(&state) : []
    case .opened: return open(state)
    case .editAsked: return begin(&state)
    case .formLeft: return leave(&state)
    case .submitted: return submit(&state)
    case .historyAsked: return [.open(.history(.round, state.id.raw, name: title(state)))]
    case .chose(let choice): return chose(choice, &state)
    case .saved:
      state.isEditing = false
      return [
        .dropDraft(screen: screen, subject: state.subject), .say(Toast(Words.saved, .ok)), .ask(.load(state.id)),
      ]
    case .failed(let failure):
      if failure.conflict != nil { return [.ask(.loadTheirs(state.id)), .say(Toast(failure.phrase, .warning))] }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    case .theirs(let file):
      let theirs = RoundDraft.values(of: file.terms)
      let merge = EditMerge(base: state.initial, mine: state.form.values, theirs: theirs, order: order)
      state.file = file
      state.version = file.version
      state.initial = theirs
      return goOn(merge, &state)
    case .refreshed: return [.ask(.load(state.id))]
    }
  }

  private static var order: [String] {
    Field.allCases.map(\.rawValue)
      + Community.zones.flatMap { [RoundDraft.quotaProposals($0), RoundDraft.quotaAmount($0)] }
  }

  private static func open(_ state: State) -> [Effect<Request>] {
    guard let row = state.chosen, row.isUse else { return [.beep] }
    return [.open(.proposals(.takenOfRound(state.id, zone: row.zone)))]
  }

  private static func begin(_ state: inout State) -> [Effect<Request>] {
    guard state.mayKeep, let file = state.file else { return [.beep] }
    let values = RoundDraft.values(of: file.terms)
    state.form = Form(Words.fields, values: values)
    state.initial = values
    state.version = file.version
    state.isEditing = true
    return state.draft.map { [.confirm(FormWords.offer($0))] } ?? []
  }

  /// What is typed is kept, and offered when the form is opened again.
  private static func leave(_ state: inout State) -> [Effect<Request>] {
    let typed = draft(state)
    state.isEditing = false
    guard let typed else { return [] }
    return [.ask(.keep(typed)), .say(Toast(FormWords.draftKept, .notice))]
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .moved, .edited: []
    case .submit: submit(&state)
    case .back: leave(&state)
    case .pick, .refused, .ignored: [.beep]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch RoundDraft.read(state.form.values, today: state.today) {
    case .success(let terms): return [.ask(.save(state.id, terms, version: state.version))]
    case .failure(let problems):
      state.form.show(Dictionary(problems.all.map { ($0.field, Explain.phrase($0)) }) { first, _ in first })
      return [.say(Toast(FormWords.incomplete(problems.all.count), .warning)), .beep]
    }
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if choice.id == FormWords.draftOffer {
      guard let draft = state.draft else { return [] }
      state.draft = nil
      if choice.button == 1 { return [.dropDraft(screen: screen, subject: state.subject)] }
      state.form.restore(draft.content)
      guard let merge = draft.content.merge(state.form.values, with: state.initial, order: order) else { return [] }
      return goOn(merge, &state)
    }
    guard var merge = state.merge, let button = choice.button else { return [] }
    merge.settle(takingTheirs: button == 1)
    return goOn(merge, &state)
  }

  private static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    for (field, value) in merge.values { state.form[field] = value }
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(FormWords.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    return [.confirm(state.form.conflict(field, mine: mine, theirs: theirs))]
  }
}
