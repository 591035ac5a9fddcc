internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension AccessLog {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(.chose(let choice)) where choice.id == Words.dayQuestion: return choseDay(choice, &state)
    case .list(let command): return took(command, &state)
    case .loaded(let events):
      state.all = events
      state.isLoaded = true
      return find(&state)
    case .opened: return state.chosen?.person.map { [.open(.privacy($0))] } ?? [.beep]
    case .dayAsked: return [.confirm(Words.askDay(state.query.from, typed: nil, problem: nil))]
    case .refreshed: return [.ask(.load(state.query))]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found =
      terms.isEmpty
      ? state.all
      : state.all.filter { event in
        let text = [event.name, event.personName ?? "", event.reason ?? "", event.what ?? ""].joined(separator: " ")
        return terms.areIn(Array(ThaiForm.searchKey(text).utf8))
      }
    state.shown = state.list.arranged(found, holds: AccessFacts.holds, key: AccessFacts.key)
    state.list.show(state.shown.map(\.id))
    return []
  }

  /// One day; none brings all days back.
  private static func choseDay(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    guard choice.button == 0 || choice.button == 1 else { return [] }
    guard choice.button == 0, !choice.input.isEmpty else {
      state.query = AccessQuery(person: state.person)
      return [.ask(.load(state.query))]
    }
    do throws(DateReading.Failure) {
      let day = try DateReading.day(choice.input, today: state.today)
      state.query = AccessQuery(person: state.person, from: day, to: day)
      return [.ask(.load(state.query))]
    } catch {
      let problem = Explain.phrase(FieldProblem(field: "day", value: choice.input, kind: error.kind))
      return [.confirm(Words.askDay(state.query.from, typed: choice.input, problem: problem)), .beep]
    }
  }
}
