package import OfficeCore
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
      return offer(draft, &state)
    case .chose(let choice): return chosen(choice, &state)
    case .saved: return saved(Words.saved(state), state)
    case .failed(let failure): return refused(failure, &state)
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

  package static func read(_ state: State) -> Result<CommunityDraft.Reading, DraftProblems> {
    CommunityDraft.read(state.task, state.form.values, today: state.today)
  }

  package static func question(_ reading: CommunityDraft.Reading, _ state: State) -> Confirmation {
    Words.confirm(reading, state)
  }

  package static func request(_ reading: CommunityDraft.Reading, _ state: State) -> Request {
    .change(reading, state.id, state.households, version: state.version)
  }

  package static func field(of failure: Failure) -> String? {
    if let problem = failure.problem { return problem.field }
    let field: Field? =
      switch failure.rule {
      case .communityNameTaken: .name
      case .duplicateCode: .code
      case .sameCommunity, .communityClosed: .into
      case .announcementMissing: .announcementNumber
      case .inFuture, .before: .day
      case .reasonMissing: .reason
      default: nil
      }
    return field?.rawValue
  }
}
