internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .record(let command): return took(command, &state)
    case .loaded(let file, let papers, let day):
      (state.file, state.papers) = (file, papers)
      // Who was merged into another is found there.
      state.id = file.person.id
      state.asOf = day
      state.record.show(tabs(file, state))
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .editAsked: return [.open(.person(state.id))]
    case .newAsked:
      switch state.record.shown?.code {
      case Tab.categories: return [.open(.personEntry(.category(of: state.id, nil)))]
      case AttachmentRows.tabCode: return [.open(.entry(.attachment(.person, state.id.raw)))]
      default: return [.open(.personEntry(.relation(of: state.id, nil)))]
      }
    case .changeAsked: return entry(state).map { [.open(.personEntry($0))] } ?? [.beep]
    case .householdAsked: return state.file?.household.map { [.open(.household($0.id))] } ?? [.beep]
    case .historyAsked: return [.open(.history(.person, state.id.raw, name: title(state)))]
    case .privacyAsked: return [.open(.privacy(state.id))]
    case .papersAsked: return [.open(.attachments(.person, state.id.raw, name: title(state)))]
    case .scanFound(let path): return [.confirm(GroupPage.Words.scanLies(path))]
    case .dayAsked: return [.confirm(Words.askDay(state, typed: nil, problem: nil))]
    case .departureAsked:
      guard state.departure != nil else { return [.open(.personEntry(.departure(of: state.id)))] }
      return [.confirm(Words.askTakeBack(title(state)))]
    case .chose(let choice): return chose(choice, &state)
    case .takenBack: return [.say(Toast(Words.takenBack, .ok)), load(state)]
    case .refreshed: return [load(state)]
    }
  }

  package static func opened(_ row: String, _ state: inout State) -> [Effect<Request>] {
    if let scan = AttachmentRows.scan(row, of: state.papers) { return [.ask(.findScan(scan))] }
    return entry(state).map { [.open(.personEntry($0))] } ?? [.beep]
  }

  private static func load(_ state: State) -> Effect<Request> { .ask(.load(state.id, asOf: state.asOf, again: true)) }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch (choice.id, choice.button) {
    case (Words.dayQuestion, 0):
      guard !choice.input.isEmpty else { return [.ask(.load(state.id, asOf: nil))] }
      do throws(DateReading.Failure) {
        let day = try DateReading.day(choice.input, today: state.today)
        guard day <= state.today else { return again(choice, Explain.phrase(RuleViolation.inFuture(day)), state) }
        return [.ask(.load(state.id, asOf: day == state.today ? nil : day))]
      } catch {
        let problem = FieldProblem(field: "day", value: choice.input, kind: error.kind)
        return again(choice, Explain.phrase(problem), state)
      }
    case (Words.dayQuestion, 1): return state.asOf == nil ? [] : [.ask(.load(state.id, asOf: nil))]
    case (Words.takeBackQuestion, 0):
      guard !choice.input.isEmpty else {
        return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
      }
      return [.ask(.takeBack(state.id, on: state.today, reason: choice.input))]
    default: return []
    }
  }

  private static func again(_ choice: DialogChoice, _ problem: Phrase, _ state: State) -> [Effect<Request>] {
    [.confirm(Words.askDay(state, typed: choice.input, problem: problem)), .beep]
  }
}
