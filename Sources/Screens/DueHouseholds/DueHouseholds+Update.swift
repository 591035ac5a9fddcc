internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension DueHouseholds {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let due):
      state.all = due
      state.searchKeys = due.map {
        Array(ThaiForm.searchKey("\($0.code) \($0.headName) \($0.community ?? "")").utf8)
      }
      state.isLoaded = true
      state.refusal = nil
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened: return state.chosen.map { [.open(.householdIncomes($0.household))] } ?? [.beep]
    case .refreshed: return [.ask(.load(fiscalYear: state.fiscalYear))]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found = zip(state.all, state.searchKeys).filter { terms.areIn($1) }.map(\.0)
    let today = state.today
    state.shown = state.list.arranged(
      found, holds: { DueFacts.holds($0, $1, today) }, value: DueFacts.value, key: DueFacts.key)
    state.list.show(state.shown.map(DueFacts.number))
    return []
  }
}
