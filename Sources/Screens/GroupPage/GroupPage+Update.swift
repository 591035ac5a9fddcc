internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension GroupPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .record(let command): return took(command, &state)
    case .loaded(let file):
      state.file = file
      state.record.show(tabs(file, today: state.today))
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .addAsked: return add(state)
    case .editAsked: return [.open(.group(state.id))]
    case .eventAsked: return [.open(.entry(.event(state.id, nil)))]
    case .papersAsked: return [.open(.attachments(.group, state.id.raw, name: title(state)))]
    case .dissolveAsked:
      state.dissolving = nil
      return [.confirm(Words.askDay(BuddhistDate.numeric(state.today), problem: nil))]
    case .reinstateAsked: return [.confirm(Words.askReinstating(problem: nil))]
    case .historyAsked: return [.open(.history(.group, state.id.raw, name: title(state)))]
    case .chose(let choice): return chose(choice, &state)
    case .done(let phrase): return [.say(Toast(phrase, .ok)), .ask(.load(state.id))]
    case .scanFound(let path): return [.confirm(Words.scanLies(path))]
    case .refreshed: return [.ask(.load(state.id))]
    }
  }

  /// What Ins adds goes by the tab.
  private static func add(_ state: State) -> [Effect<Request>] {
    switch state.record.shown?.code {
    case Words.log: [.open(.entry(.event(state.id, nil)))]
    case Words.papers: [.open(.entry(.attachment(.group, state.id.raw)))]
    case Words.support: [.open(.intake(nil))]
    default: [.open(.group(state.id))]
    }
  }

  /// First the day, then the reason: a dissolution has both.
  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    switch (choice.id, choice.button) {
    case (Words.dayQuestion, 1):
      do throws(DateReading.Failure) {
        state.dissolving = try DateReading.day(choice.input, today: state.today)
      } catch {
        let problem = FieldProblem(field: "day", value: choice.input, kind: error.kind)
        return [.confirm(Words.askDay(choice.input, problem: Explain.phrase(problem))), .beep]
      }
      return [.confirm(Words.askReason(problem: nil))]
    case (Words.reasonQuestion, 1):
      guard let day = state.dissolving else { return [] }
      guard !choice.input.isEmpty else {
        return [.confirm(Words.askReason(problem: Explain.phrase(RuleViolation.reasonMissing))), .beep]
      }
      return [.ask(.dissolve(state.id, GroupDissolution(day: day, reason: choice.input)))]
    case (Words.reinstateQuestion, 1):
      guard !choice.input.isEmpty else {
        return [.confirm(Words.askReinstating(problem: Explain.phrase(RuleViolation.reasonMissing))), .beep]
      }
      return [.ask(.reinstate(state.id, reason: choice.input))]
    default: return []
    }
  }
}
