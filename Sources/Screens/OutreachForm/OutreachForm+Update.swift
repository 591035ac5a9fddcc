internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension OutreachForm {
  typealias Field = OutreachDraft.Field

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let outreach, let communities, let draft): return begin(&state, outreach, communities, draft)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .theirs(let outreach):
      let theirs = OutreachDraft.values(of: outreach.details)
      let merge = EditMerge(base: state.initial, mine: state.form.values, theirs: theirs, order: order)
      state.version = outreach.version
      state.initial = theirs
      return goOn(merge, &state)
    case .chose(let choice): return chose(choice, &state)
    case .saved(let id):
      let drop = Effect<Request>.dropDraft(screen: screen, subject: state.subject)
      guard state.id == nil else { return [drop, .answer(.saved(Words.saved))] }
      // The next thing is to note who came.
      return [drop, .say(Toast(Words.saved, .ok)), .replace(.outreach(id))]
    case .failed(let failure): return failed(failure, &state)
    case .historyAsked: return state.id.map { [.open(.history(.outreach, $0.raw, name: title(state)))] } ?? [.beep]
    }
  }

  private static var order: [String] {
    Field.allCases.map(\.rawValue) + PersonCategory.allCases.map(OutreachDraft.name)
  }

  private static func begin(
    _ state: inout State, _ outreach: Outreach?, _ communities: [Community], _ draft: Draft?
  ) -> [Effect<Request>] {
    let scope = Visibility.scope(of: .editRegister, for: state.actor)
    state.communities = communities.filter { scope.contains(zone: $0.zone) }
    let zones = Set(state.communities.map(\.zone)).sorted()
    var values = outreach.map { OutreachDraft.values(of: $0.details) } ?? Words.newValues(state.today)
    if outreach == nil, zones.count == 1 { values[Field.zone.rawValue] = String(zones[0]) }
    state.form = Form(
      Words.fields(state.communities, keeping: outreach?.details.communities ?? [], zones), pages: Words.pages,
      values: values)
    state.initial = values
    state.version = outreach?.version ?? 0
    state.isLoaded = true
    return offer(draft, &state)
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled: return []
    case .edited:
      fit(&state)
      return []
    case .moved:
      fit(&state)
      return left(&state)
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  /// The zone follows from the first community chosen: there is no need to say it twice.
  private static func fit(_ state: inout State) {
    guard state.form[Field.zone.rawValue].isEmpty,
      let first = state.form[Field.communities.rawValue].split(separator: ",").first.flatMap({ Int64($0) }),
      let zone = state.communities.first(where: { $0.id.raw == first })?.zone
    else { return }
    state.form[Field.zone.rawValue] = String(zone)
  }

  /// Says at once what is wrong with the field that was left, and nothing about the others.
  private static func left(_ state: inout State) -> [Effect<Request>] {
    guard let left = state.form.left, !state.form[left].isEmpty,
      case .failure(let problems) = OutreachDraft.read(state.form.values, today: state.today),
      let problem = problems.all.first(where: { $0.field == left })
    else { return [] }
    state.form.problems[left] = Explain.phrase(problem)
    return []
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch OutreachDraft.read(state.form.values, today: state.today) {
    case .success(let details): return [.ask(.save(state.id, details, version: state.version))]
    case .failure(let problems): return show(problems, &state)
    }
  }

  private static func failed(_ failure: Failure, _ state: inout State) -> [Effect<Request>] {
    if failure.conflict != nil, let id = state.id {
      return [.ask(.loadTheirs(id)), .say(Toast(failure.phrase, .warning))]
    }
    var field: String?
    switch failure.rule {
    case .inFuture: field = Field.day.rawValue
    case .communityOfOtherZone, .communityClosed: field = Field.communities.rawValue
    case .numberedThere: field = Field.zone.rawValue
    default: field = failure.problem?.field
    }
    if let field { state.form.show([field: failure.phrase]) }
    return [.say(Toast(failure.phrase, .refused)), .beep]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    let effects = offered(choice, &state) { state, draft in
      guard state.id != nil, let merge = draft.content.merge(state.form.values, with: state.initial, order: order)
      else {
        return []
      }
      return goOn(merge, &state)
    }
    if let effects { return effects }
    guard var merge = state.merge, let button = choice.button else { return [] }
    merge.settle(takingTheirs: button == 1)
    return goOn(merge, &state)
  }

  /// Asks for the next field that both changed; when none is left the form holds the result, ready to be saved.
  private static func goOn(_ merge: EditMerge, _ state: inout State) -> [Effect<Request>] {
    for (field, value) in merge.values { state.form[field] = value }
    state.merge = merge.current == nil ? nil : merge
    guard let field = merge.current else { return [.say(Toast(FormWords.merged, .notice))] }
    let (mine, theirs) = merge.choice(field)
    return [.confirm(state.form.conflict(field, mine: mine, theirs: theirs))]
  }
}
