internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Communities {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let communities):
      state.all = communities
      state.isLoaded = true
      arrange(&state)
      return []
    case .opened: return open(&state)
    case .groupsAsked: return state.chosen.map { [.open(.groups(community: $0.id))] } ?? [.beep]
    case .pageAsked: return state.chosen.map { [.open(.community($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.communityForm(.add, nil))]
    case .tileKey(let key): return moveTile(key, &state) ? [] : [.beep]
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
  package static func find(_ state: inout State) -> [Effect<Request>] {
    arrange(&state)
    if state.list.isNarrowed, state.list.cursor.index == 0, state.rows.count > 1 { state.list.cursor.move(to: 1) }
    return []
  }

  /// Puts the communities under their zones; the chosen one stays chosen.
  private static func arrange(_ state: inout State) {
    let key = Community.matchKey(state.list.search.text)
    let shown = state.list.arranged(
      state.all.filter { key.isEmpty || matches($0.community, key) }, holds: holds, key: self.key)
    state.total = ZoneTotals()
    shown.forEach { state.total.add($0) }
    state.rows = []
    for zone in Set(shown.map(\.community.zone)).sorted() {
      let members = shown.filter { $0.community.zone == zone }
      var totals = ZoneTotals()
      members.forEach { totals.add($0) }
      state.rows.append(.zone(zone, totals))
      if !state.list.isNarrowed, state.folded.contains(zone) { continue }
      state.rows += members.map(Row.community)
    }
    state.list.show(state.rows.map(number))
  }

  private static func holds(_ summary: CommunitySummary, _ fact: String) -> Bool {
    switch fact {
    case withoutGroups: summary.groups == 0
    case closed: summary.community.closed != nil
    default: fact == ListFact.zone(summary.community.zone)
    }
  }

  private static func key(_ summary: CommunitySummary, _ column: String) -> ListKey {
    switch column {
    case "code": .text(Array(summary.community.code.utf8))
    case "name": .text(SortKey.key(summary.community.name))
    case "people": .number(Int64(summary.people))
    case "households": .number(Int64(summary.households))
    case "groups": .number(Int64(summary.groups))
    default: .missing
    }
  }

  /// The number by which the list knows a row; that of a zone's heading is negative.
  private static func number(_ row: Row) -> Int64 {
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
