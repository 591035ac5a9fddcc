internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HouseholdForm {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return took(state.form.handle(key), &state)
    case .pasted(let text): return took(state.form.paste(text), &state)
    case .loaded(let file, let communities, let address, let draft):
      state.file = file
      state.communities = communities
      state.initial = values(state, address)
      state.form = Form(Words.fields(state), values: state.initial)
      state.draft = draft
      return draft.map { [.confirm(FormWords.offer($0))] } ?? []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .otherSeen(let code, let file):
      state.otherNote = PersonForm.Words.household(code, file)
      return []
    case .chose(let choice): return chose(choice, &state)
    case .saved:
      return [
        .dropDraft(screen: screen, subject: state.subject), .answer(.saved(Words.saved(state.task))),
      ]
    case .failed(let failure):
      if let field = field(of: failure) { state.form.show([field.rawValue: failure.phrase]) }
      return [.say(Toast(failure.phrase, .refused)), .beep]
    }
  }

  /// What the form begins with; a move begins with what stays the same of the address.
  private static func values(_ state: State, _ address: [String: String]) -> [String: String] {
    let today = [Field.day.rawValue: BuddhistDate.numeric(state.today)]
    switch state.task {
    case .head, .merge: return today
    case .role: return [:]
    case .correct: return [Field.registerCode.rawValue: state.file?.registerCode ?? ""].filter { !$0.value.isEmpty }
    case .split, .move:
      let kept: [Field] = [.subdistrict, .district, .province, .postcode]
      return today.merging(address.filter { key, _ in kept.contains { $0.rawValue == key } }) { first, _ in first }
    }
  }

  private static func took(_ outcome: FormOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited: return []
    case .moved:
      let code = ThaiForm.canonical(state.form[Field.household.rawValue])
      guard state.form.left == Field.household.rawValue, !code.isEmpty else { return [] }
      return [.ask(.seeOther(Digits.arabic(code)))]
    case .submit: return submit(&state)
    case .back: return [.back]
    case .pick, .refused, .ignored: return [.beep]
    }
  }

  private static func submit(_ state: inout State) -> [Effect<Request>] {
    switch HouseholdDraft.read(state.task, state.form.values, today: state.today) {
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
      case .success(let reading) = HouseholdDraft.read(state.task, state.form.values, today: state.today)
    else { return [] }
    return [.ask(.change(reading, state.id))]
  }

  /// The field that a refusal is about.
  private static func field(of failure: Failure) -> Field? {
    if let problem = failure.problem { return Field(rawValue: problem.field) }
    return switch failure.rule {
    case .notMember: .head
    case .nobodyChosen, .wholeHousehold: .members
    case .headMissing: .headOfRest
    case .sameHousehold, .emptyHousehold, .duplicateCode: .household
    case .communityClosed: .community
    case .inFuture, .before: .day
    case .reasonMissing: .reason
    default: nil
    }
  }
}
