package import OfficeCore
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
      return offer(draft, &state)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .otherSeen(let code, let file):
      state.otherNote = PersonForm.Words.household(code, file)
      return []
    case .chose(let choice): return chosen(choice, &state)
    case .saved: return saved(Words.saved(state.task), state)
    case .failed(let failure): return refused(failure, &state)
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
      // They stay in their community unless another is chosen, or none.
      let home = state.file?.communityID.flatMap { id in state.communities.first { $0.id == id } }
      let place = home.map { [Field.community.rawValue: String($0.id.raw)] } ?? [:]
      return today.merging(address) { first, _ in first }.merging(place) { first, _ in first }
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

  package static func read(_ state: State) -> Result<HouseholdDraft.Reading, DraftProblems> {
    let reading = HouseholdDraft.read(state.task, state.form.values, today: state.today)
    // Nothing of a new place goes lost because its house number was left out.
    guard case .success(.split(let split)) = reading, split.home == nil else { return reading }
    let place = [Field.community] + Field.address
    guard place.contains(where: { state.form[$0.rawValue] != state.initial[$0.rawValue] ?? "" }) else { return reading }
    return .failure(DraftProblems([FieldProblem(field: Field.houseNumber.rawValue, value: "", kind: .missing)]))
  }

  package static func question(_ reading: HouseholdDraft.Reading, _ state: State) -> Confirmation {
    Words.confirm(reading, state)
  }

  package static func request(_ reading: HouseholdDraft.Reading, _ state: State) -> Request {
    .change(reading, state.id)
  }

  package static func field(of failure: Failure) -> String? {
    if let problem = failure.problem { return problem.field }
    let field: Field? =
      switch failure.rule {
      case .notMember, .leftRegister: .head
      case .nobodyChosen, .wholeHousehold: .members
      case .headMissing: .headOfRest
      case .sameHousehold, .emptyHousehold, .duplicateCode: .household
      case .communityClosed: .community
      case .inFuture, .before: .day
      case .reasonMissing: .reason
      default: nil
      }
    return field?.rawValue
  }
}
