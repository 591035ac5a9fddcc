internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HouseholdPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .record(let command): return took(command, &state)
    case .loaded(let file, let papers):
      (state.file, state.papers) = (file, papers)
      state.record.show(tabs(file, state))
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .correctionAsked:
      guard let entry = state.income else { return [.beep] }
      let correction = Correction(entry: entry, amountText: entry.income.incomeMonth.display)
      state.correction = correction
      return [.confirm(Words.askAmount(correction, problem: nil))]
    case .chose(let choice): return chose(choice, &state)
    case .corrected:
      guard let done = state.correction, let amount = done.amount else { return [.ask(.load(state.id))] }
      state.correction = nil
      return [.ask(.load(state.id)), .say(Toast(Words.corrected(done.entry.income.incomeMonth, amount), .ok))]
    case .refused(let failure):
      state.correction = nil
      return [.say(Toast(failure.phrase, .refused)), .ask(.load(state.id))]
    case .sheetAsked: return [.open(.paper(.householdForm(state.id)))]
    case .papersAsked: return [.open(.attachments(.household, state.id.raw, name: title(state)))]
    case .attachAsked: return [.open(.entry(.attachment(.household, state.id.raw)))]
    case .scanFound(let path): return [.confirm(GroupPage.Words.scanLies(path))]
    case .historyAsked: return [.open(.history(.household, state.id.raw, name: title(state)))]
    case .taskAsked(let task): return [.open(.householdForm(task, state.id))]
    case .asOfAsked: return [.confirm(Words.askDay(state.day, problem: nil))]
    case .refreshed: return [.ask(.load(state.id))]
    }
  }

  /// Shows the members of a day; without one those of today.
  private static func show(asOf choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    guard let file = state.file, choice.button == 0 else { return [] }
    if choice.input.isEmpty {
      state.asOf = nil
    } else {
      do throws(DateReading.Failure) {
        let day = try DateReading.day(choice.input, today: state.today)
        guard day <= state.today else {
          return [.confirm(Words.askDay(day, problem: Explain.phrase(RuleViolation.inFuture(day)))), .beep]
        }
        state.asOf = day == state.today ? nil : day
      } catch {
        let problem = FieldProblem(field: "day", value: choice.input, kind: error.kind)
        return [.confirm(Words.askDay(state.day, problem: Explain.phrase(problem))), .beep]
      }
    }
    state.record.show(tabs(file, state))
    state.record.turn(to: Tab.members)
    return []
  }

  /// First the amount, then the reason; going back from the reason leads to the amount, and what was typed stands.
  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    if choice.id == Words.dayQuestion { return show(asOf: choice, &state) }
    guard var correction = state.correction else { return [] }
    switch (choice.id, choice.button) {
    case (Words.amountQuestion, 0):
      correction.amountText = choice.input
      do throws(MoneyFailure) { correction.amount = try Money.reading(choice.input) } catch {
        state.correction = correction
        let problem = FieldProblem(field: "income_month", value: choice.input, kind: error.kind)
        return [.confirm(Words.askAmount(correction, problem: Explain.phrase(problem))), .beep]
      }
      state.correction = correction
      if correction.amount == correction.entry.income.incomeMonth {
        return [.confirm(Words.askAmount(correction, problem: Explain.phrase(RuleViolation.nothingChanged))), .beep]
      }
      return [.confirm(Words.askReason(correction, problem: nil))]
    case (Words.reasonQuestion, 1):
      correction.reason = choice.input
      state.correction = correction
      guard let amount = correction.amount else { return [] }
      if correction.reason.isEmpty {
        return [.confirm(Words.askReason(correction, problem: Explain.phrase(RuleViolation.reasonMissing))), .beep]
      }
      var income = correction.entry.income
      income.incomeMonth = amount
      return [.ask(.correct(correction.entry.id, income, reason: correction.reason))]
    case (Words.reasonQuestion, _):
      correction.reason = choice.input
      state.correction = correction
      return [.confirm(Words.askAmount(correction, problem: nil))]
    default:
      state.correction = nil
      return []
    }
  }
}
