internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Home {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let summary): return loaded(summary, &state)
    case .counted(let figures):
      let kept = state.chosen?.name
      state.figures = figures
      show(state.items.filter { if case .search = $0 { false } else { true } }, keeping: kept, &state)
      return []
    case .moved(let key): return move(key, &state)
    case .opened:
      guard let item = state.chosen else { return [.beep] }
      return open(item, &state)
    case .placeChosen(let place): return open(.place(place), &state)
    case .findAsked(let seed):
      state.hasOffered = true
      return [.open(.find(seed))]
    case .chose(let choice): return chose(choice, &state)
    case .refreshed: return [.ask(.load), .ask(.count)]
    }
  }

  private static func loaded(_ summary: HomeSummary, _ state: inout State) -> [Effect<Request>] {
    let kept = state.isLoaded ? state.chosen?.name : nil
    state.isLoaded = true
    show(items(summary, state), keeping: kept, &state)
    guard !state.hasOffered else { return [] }
    state.hasOffered = true
    state.offered = summary.drafts.first { DraftPlace.route(of: $0.content) != nil }
    return state.offered.map { [.confirm(Words.offer($0))] } ?? []
  }

  /// Puts the shared searches behind what waits; the cursor keeps to its line, and at first stands on what waits.
  private static func show(_ items: [Item], keeping kept: String?, _ state: inout State) {
    let end = items.firstIndex { item in
      switch item {
      case .budget, .backup, .place: true
      default: false
      }
    }
    state.items = items
    // Before the numbers are there only the places are.
    if state.isLoaded {
      state.items.insert(contentsOf: state.figures.map(Item.search), at: end ?? items.count)
    }
    let first = state.items.firstIndex(where: \.waits) ?? 0
    let index = state.items.firstIndex { $0.name == kept } ?? (kept == nil ? first : state.cursor.index)
    state.cursor.count = state.items.count
    state.cursor.move(to: index)
  }

  static func items(_ summary: HomeSummary, _ state: State) -> [Item] {
    var items = summary.drafts.filter { DraftPlace.route(of: $0.content) != nil }.map(Item.draft)
    if let count = summary.toScreen { items.append(.toScreen(count)) }
    if let count = summary.waitingForPapers { items.append(.waitingForPapers(count)) }
    if let count = summary.awaitingMayor { items.append(.awaitingMayor(count)) }
    items += due(summary.followUpsDue, summary.years).map { .followUps(fiscalYear: $0, $1) }
    items += due(summary.assessmentsDue, summary.years).map { .assessments(fiscalYear: $0, $1) }
    // These two are rare: they stand there only when somebody waits.
    if let count = summary.incomplete, count > 0 { items.append(.incomplete(count)) }
    if let count = summary.zoneRequests, count > 0 { items.append(.zoneRequests(count)) }
    if let requests = summary.dataRequests, requests.open > 0 { items.append(.dataRequests(requests)) }
    if let budget = summary.budget { items.append(.budget(budget)) }
    if let backup = summary.backup { items.append(.backup(backup)) }
    return items + Place.menu.map(Item.place)
  }

  /// The years in which something is due; the present one when nothing is.
  private static func due(_ counts: [Int: Int]?, _ years: [Int]) -> [(Int, Int)] {
    guard let counts, let now = years.first else { return [] }
    let waiting = years.compactMap { year in counts[year].map { (year, $0) } }.filter { $0.1 > 0 }
    return waiting.isEmpty ? [(now, 0)] : waiting
  }

  private static func move(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    let half = (Place.menu.count + 1) / 2
    let index = state.cursor.index
    switch key {
    case .left, .right:
      // The places stand in two columns where there is room.
      let wanted = key == .right ? index + half : index - half
      guard state.items.indices.contains(wanted), state.items[index].isPlace, state.items[wanted].isPlace else {
        return [.beep]
      }
      state.cursor.move(to: wanted)
    case .tab, .backTab:
      // Between what waits and the places.
      let first = state.items.firstIndex(where: \.isPlace) ?? 0
      state.cursor.move(to: state.items[index].isPlace ? 0 : first)
    default: return state.cursor.handle(key) ? [] : [.beep]
    }
    return []
  }

  private static func open(_ item: Item, _ state: inout State) -> [Effect<Request>] {
    // Who is at work already is not asked about drafts any more: they stand in the list.
    state.hasOffered = true
    switch item {
    case .draft(let draft): return resume(draft)
    case .toScreen, .waitingForPapers: return [.open(.queue)]
    case .awaitingMayor: return [.open(.mayor)]
    case .followUps(let year, _): return [.open(.followUps(fiscalYear: year))]
    case .assessments(let year, _): return [.open(.assessments(fiscalYear: year))]
    case .budget(let budget): return [.open(.frame(fiscalYear: budget.fiscalYear))]
    case .incomplete: return [.open(.incomplete)]
    case .zoneRequests: return [.open(.zoneRequests)]
    case .dataRequests: return [.open(.dataRequests)]
    case .search(let figure): return [.open(.saved(figure.search))]
    case .backup: return [.open(.trust)]
    case .place(let place): return [.open(place.route(today: state.today))]
    }
  }

  private static func resume(_ draft: Draft) -> [Effect<Request>] {
    DraftPlace.route(of: draft.content).map { [.open(.resumed($0))] } ?? [.beep]
  }

  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    guard let draft = state.offered else { return [] }
    state.offered = nil
    guard let route = DraftPlace.route(of: draft.content) else { return [] }
    switch choice.button {
    case 0: return [.open(.resumed(route))]
    case 1:
      let content = draft.content
      return [.dropDraft(screen: content.screen, subject: content.subject), .open(route)]
    default: return []
    }
  }
}
