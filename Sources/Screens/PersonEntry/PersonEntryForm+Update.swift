internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonEntryForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let start): return begin(&state, start)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .chose(let choice):
      return offered(choice, &state) { state, _ in
        hide(&state)
        return []
      } ?? []
    case .answered(let id, let name):
      state.form.picked(String(id.raw), shownAs: name, for: RelationDraft.Field.other.rawValue)
      return []
    case .saved: return saved(Words.saved(state.entry, state.name), state)
    case .failed(let failure):
      // Beside the field that it is about, where there is one.
      if let field = field(of: failure, state.entry) { state.form.show([field: failure.phrase]) }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    }
  }

  private static func field(of failure: Failure, _ entry: PersonEntry) -> String? {
    switch (entry, failure.rule) {
    case (.departure, .before(_, .residence, _)), (.departure, .before(_, .departure, _)), (.departure, .inFuture):
      DepartureDraft.Field.day.rawValue
    case (.departure, .notMember), (.departure, .leftRegister): DepartureDraft.Field.headNext.rawValue
    case (.relation, .leftRegister): RelationDraft.Field.kind.rawValue
    case (.category, .leftRegister): CategoryDraft.Field.from.rawValue
    default: failure.problem?.field
    }
  }

  private static func begin(_ state: inout State, _ start: Start) -> [Effect<Request>] {
    state.name = start.name
    let values = start.values.isEmpty ? Words.newValues(state.entry, today: state.today) : start.values
    state.heirs = start.heirs
    state.form = Form(
      Words.fields(state.entry, seesSensitive: start.seesSensitive, heirs: start.heirs), values: values)
    if let other = start.other { state.form.shown[RelationDraft.Field.other.rawValue] = other }
    state.initial = values
    state.isLoaded = true
    hide(&state)
    return offer(start.draft, &state)
  }

  /// Fields that only some relations and categories have.
  private static func hide(_ state: inout State) {
    var hidden: Set<String> = []
    let kind = RelationKind(rawValue: state.form[RelationDraft.Field.kind.rawValue])
    if kind?.hasDegree != true { hidden.insert(RelationDraft.Field.degree.rawValue) }
    if state.form[CategoryDraft.Field.category.rawValue] != PersonCategory.disabled.rawValue {
      hidden.insert(CategoryDraft.Field.disabilities.rawValue)
    }
    if state.form.hidden != hidden { state.form.hidden = hidden }
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    hide(&state)
    switch outcome {
    case .handled, .edited, .moved: return []
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick: return [.open(.pickPerson(seed: state.form.pickSeed))]
    case .refused, .ignored: return [.beep]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    let values = state.form.values
    switch state.entry {
    case .relation(let person, let id):
      return settle(RelationDraft.read(values, of: person, today: state.today), &state) {
        .relate(person, $0, replacing: id)
      }
    case .category(let person, let old):
      return settle(CategoryDraft.read(values, today: state.today), &state) { .keep(person, $0, replacing: old) }
    case .departure(let person):
      let reading = DepartureDraft.read(values, leavesHead: !state.heirs.isEmpty, today: state.today)
      return settle(reading, &state) { .depart(person, $0.departure, headNext: $0.headNext) }
    }
  }

  private static func settle<Value>(
    _ result: Result<Value, DraftProblems>, _ state: inout State, _ request: (Value) -> Request
  ) -> [Effect<Request>] {
    switch result {
    case .success(let value): return [.ask(request(value))]
    case .failure(let problems): return show(problems, &state)
    }
  }
}
