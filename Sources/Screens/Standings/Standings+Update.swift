internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Standings {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let rows, let communities):
      state.rows = rows
      state.communities = communities
      state.isLoaded = true
      state.refusal = nil
      state.searchKeys = []
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened:
      guard let row = state.chosen else { return [.beep] }
      return [.open(row.route)]
    case .refreshed: return [.ask(.load(state.query))]
    }
  }

  /// The rows that hold every word searched and that the facts take, in the order asked.
  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    if !terms.isEmpty, state.searchKeys.count != state.rows.count {
      state.searchKeys = state.rows.map { Array(ThaiForm.searchKey($0.searched).utf8) }
    }
    let (rows, keys) = (state.rows, state.searchKeys)
    let found = terms.isEmpty ? Array(rows.indices) : rows.indices.filter { terms.areIn(keys[$0]) }
    state.hits = state.list.arranged(
      found, holds: { StandingFacts.holds(rows[$0], $1) }, value: { StandingFacts.value(rows[$0], $1) },
      key: { StandingFacts.key(rows[$0], $1) })
    state.list.show(state.hits.map { rows[$0].id })
    return []
  }
}
