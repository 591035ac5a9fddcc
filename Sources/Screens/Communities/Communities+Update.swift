internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Communities {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let communities):
      state.all = communities
      state.isLoaded = true
      arrange(&state)
      return []
    case .typed(let key): return typed(key, &state)
    case .pasted(let text):
      state.isFiltering = true
      if state.filter.paste(text) == .refused { return [.beep] }
      narrow(&state)
      return []
    case .filterAsked:
      state.isFiltering = true
      return []
    case .filterLeft:
      state.isFiltering = false
      state.filter = TextEdit(maximum: 60)
      arrange(&state)
      return []
    case .opened: return open(&state)
    case .groupsAsked: return state.chosen.map { [.open(.groups(community: $0.id))] } ?? [.beep]
    case .displayChanged:
      state.isChart.toggle()
      return state.isChart && state.coverage == nil ? [.ask(.loadCoverage(state.fiscalYear))] : []
    case .coverageLoaded(let year, let rows, let years):
      guard year == state.fiscalYear else { return [] }
      state.coverage = Dictionary(rows.map { ($0.key, $0) }) { first, _ in first }
      state.years = years
      return []
    case .yearMoved(let step):
      guard state.years.contains(state.fiscalYear + step) else { return [.beep] }
      state.fiscalYear += step
      state.coverage = nil
      return [.ask(.loadCoverage(state.fiscalYear))]
    case .refreshed: return [.ask(.load)] + (state.isChart ? [.ask(.loadCoverage(state.fiscalYear))] : [])
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if state.isChart { return moveTile(key, &state) ? [] : [.beep] }
    if state.isFiltering {
      switch state.filter.handle(key) {
      case .edited:
        narrow(&state)
        return []
      case .moved: return []
      case .refused: return [.beep]
      case .ignored: break
      }
    }
    if key == .character(" "), case .zone? = state.row { return open(&state) }
    return state.cursor.handle(key) ? [] : [.beep]
  }

  private static func open(_ state: inout State) -> [Effect<Request>] {
    if state.isChart {
      guard let community = chosenTile(state)?.community else { return [.beep] }
      let query = StandingsQuery(
        fiscalYear: state.fiscalYear, of: .households(.supported), grouping: .community, key: community.code)
      return [.open(.standings(query))]
    }
    switch state.row {
    case .community(let summary): return [.open(.people(community: summary.id))]
    case .zone(let zone, _):
      state.folded.formSymmetricDifference([zone])
      arrange(&state)
      return []
    case nil: return [.beep]
    }
  }

  /// Narrowing begins at the first community that is found.
  private static func narrow(_ state: inout State) {
    arrange(&state)
    let first = state.rows.firstIndex { if case .community = $0 { true } else { false } }
    state.cursor.move(to: first ?? 0)
  }

  /// Puts the communities under their zones; the chosen one stays chosen.
  private static func arrange(_ state: inout State) {
    let kept = state.row.map(name)
    let key = Community.matchKey(state.filter.text)
    let shown = state.all.filter { key.isEmpty || matches($0.community, key) }
    state.total = ZoneTotals()
    shown.forEach { state.total.add($0) }
    state.rows = []
    for zone in Set(shown.map(\.community.zone)).sorted() {
      let members = shown.filter { $0.community.zone == zone }
      var totals = ZoneTotals()
      members.forEach { totals.add($0) }
      state.rows.append(.zone(zone, totals))
      if key.isEmpty, state.folded.contains(zone) { continue }
      state.rows += members.map(Row.community)
    }
    state.cursor.count = state.rows.count
    if let index = state.rows.firstIndex(where: { name($0) == kept }) { state.cursor.move(to: index) }
  }

  private static func name(_ row: Row) -> Int64 {
    switch row {
    case .zone(let zone, _): -Int64(zone)
    case .community(let summary): summary.id.raw
    }
  }

  private static func matches(_ community: Community, _ key: String) -> Bool {
    ([community.code, community.name] + community.aliases).contains {
      Array(Community.matchKey($0).unicodeScalars).contains(Array(key.unicodeScalars))
    }
  }
}
