internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension CommunityForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let communities, let version, let draft):
      state.communities = communities
      state.version = version
      state.initial = values(state)
      state.form = Form(Words.fields(state), values: state.initial)
      state.isLoaded = true
      state.draft = draft
      return draft.map { [.confirm(FormWords.offer($0))] } ?? []
    case .chose(let choice): return chose(choice, &state)
    case .saved:
      return [
        .dropDraft(screen: screen, subject: state.subject), .answer(.saved(Words.saved(state))),
      ]
    case .failed(let failure):
      if let field = field(of: failure) { state.form.show([field.rawValue: failure.phrase]) }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    }
  }

  /// What the form begins with.
  private static func values(_ state: State) -> [String: String] {
    if state.task == .rehouse { return [Field.day.rawValue: BuddhistDate.numeric(state.today)] }
    guard let community = state.community else { return [:] }
    var values: [Field: String] = [:]
    switch state.task {
    case .correct:
      values[.name] = community.name
      values[.aliases] = community.aliases.joined(separator: "; ")
      values[.opened] = community.opened.map { BuddhistDate.numeric($0) }
    case .add, .rename, .split, .merge, .retire, .rehouse: break
    }
    return Dictionary(uniqueKeysWithValues: values.map { ($0.rawValue, $1) }).filter { !$0.value.isEmpty }
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
    switch CommunityDraft.read(state.task, state.form.values, today: state.today) {
    case .success(let reading): return [.confirm(Words.confirm(reading, state))]
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
      return []
    }
    guard choice.button == 0,
      case .success(let reading) = CommunityDraft.read(state.task, state.form.values, today: state.today)
    else { return [] }
    return [.ask(.change(reading, state.id, state.households, version: state.version))]
  }

  /// The field that a refusal is about.
  private static func field(of failure: Failure) -> Field? {
    if let problem = failure.problem { return Field(rawValue: problem.field) }
    return switch failure.rule {
    case .communityNameTaken: .name
    case .duplicateCode: .code
    case .sameCommunity, .communityClosed: .into
    case .announcementMissing: .announcementNumber
    case .inFuture, .before: .day
    case .reasonMissing: .reason
    default: nil
    }
  }
}
