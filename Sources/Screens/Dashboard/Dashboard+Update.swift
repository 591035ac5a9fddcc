internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Dashboard {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return typed(key, &state)
    case .loaded(let report, let targets, let years):
      // An answer to an earlier question: a newer one is under way.
      guard report.fiscalYear == state.fiscalYear, report.grouping == state.grouping else { return answered(&state) }
      state.report = report
      state.targets = targets
      state.years = years
      state.refusal = nil
      keepFocus(&state)
      return answered(&state)
    case .courseLoaded(let year, let course):
      if year == state.fiscalYear { state.course = course }
      return answered(&state)
    case .chartLoaded(let year, let chart):
      if year == state.fiscalYear { state.chart = chart }
      keepFocus(&state)
      return answered(&state)
    case .failed(let phrase):
      guard state.report == nil else { return answered(&state) + [.say(Toast(phrase, .refused))] }
      state.refusal = phrase
      return answered(&state)
    case .opened:
      guard let figure = state.figure else { return [.beep] }
      return [.open(.standings(figure.query))]
    case .shownChanged:
      state.shown = state.shown.other
      keepFocus(&state)
      return []
    case .groupingChanged:
      let all = IndicatorGrouping.allCases
      let at = all.firstIndex(of: state.grouping) ?? 0
      state.grouping = all[(at + 1) % all.count]
      state.pending += 1
      return [.ask(.load(state.fiscalYear, state.grouping))]
    case .displayChanged:
      state.display = state.display == .table ? .chart : .table
      keepFocus(&state)
      guard state.display == .chart, state.chart == nil else { return [] }
      state.pending += 1
      return [.ask(.loadChart(state.fiscalYear))]
    case .yearAsked:
      let choices = state.years.map { Choice(String($0), Words.fiscalYear($0)) }
      state.yearList = PickList(title: Words.year, choices: choices, chosen: [String(state.fiscalYear)])
      return []
    case .yearMoved(let step): return go(to: state.fiscalYear + step, &state)
    case .refreshed:
      guard state.pending == 0 else {
        state.isStale = true
        return []
      }
      return ask(&state)
    }
  }

  /// One question less is under way; after the last, what changed meanwhile is asked.
  private static func answered(_ state: inout State) -> [Effect<Request>] {
    state.pending = max(0, state.pending - 1)
    return state.pending == 0 && state.isStale ? ask(&state) : []
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if var list = state.yearList {
      let outcome = list.handle(key)
      state.yearList = list
      switch outcome {
      case .handled: return []
      case .refused, .ignored: return [.beep]
      case .closed:
        state.yearList = nil
        return []
      case .chose(let codes):
        state.yearList = nil
        return codes.first.flatMap { Int($0) }.map { go(to: $0, &state) } ?? []
      }
    }
    return move(key, &state) ? [] : [.beep]
  }

  /// Goes to another year that the office has.
  private static func go(to year: Int, _ state: inout State) -> [Effect<Request>] {
    guard state.years.contains(year) else { return [.beep] }
    guard year != state.fiscalYear else { return [] }
    state.fiscalYear = year
    state.report = nil
    state.course = nil
    state.chart = nil
    return ask(&state)
  }

  // MARK: - Moving among the figures

  private static func move(_ key: Key, _ state: inout State) -> Bool {
    let lines = state.lines
    guard let at = lines.firstIndex(where: { $0.place == state.focus.place }) else { return false }
    switch key {
    case .left, .right:
      let target = state.focus.cell + (key == .right ? 1 : -1)
      guard lines[at].figures.indices.contains(target) else { return false }
      state.focus.cell = target
      return true
    case .up: return go(to: at - 1, from: at, lines, &state)
    case .down: return go(to: at + 1, from: at, lines, &state)
    case .pageUp: return go(to: max(0, at - 5), from: at, lines, &state)
    case .pageDown: return go(to: min(lines.count - 1, at + 5), from: at, lines, &state)
    case .home: return go(to: 0, from: at, lines, &state)
    case .end: return go(to: lines.count - 1, from: at, lines, &state)
    case .tab, .backTab:
      let starts = lines.indices.filter { $0 == 0 || lines[$0].place.part != lines[$0 - 1].place.part }
      let next = key == .tab ? starts.first { $0 > at } ?? starts.first : starts.last { $0 < at } ?? starts.last
      return next.map { go(to: $0, from: at, lines, &state) } ?? false
    default: return false
    }
  }

  /// On the new line the figure of the same kind, where there is one.
  private static func go(to target: Int, from at: Int, _ lines: [Line], _ state: inout State) -> Bool {
    guard lines.indices.contains(target) else { return false }
    let line = lines[target]
    let kind = lines[at].figures.indices.contains(state.focus.cell) ? lines[at].figures[state.focus.cell].query.of : nil
    let sameShape = line.place.part == lines[at].place.part
    let cell = sameShape ? state.focus.cell : line.figures.firstIndex { $0.query.of.filter == kind?.filter }
    state.focus = Focus(place: line.place, cell: min(cell ?? state.focus.cell, max(0, line.figures.count - 1)))
    return true
  }

  private static func firstRow(_ lines: [Line]) -> Place {
    lines.first { $0.place.part == Place.row("").part }?.place ?? .row("total")
  }

  /// After new figures: the same place if it is still there, else the top.
  private static func keepFocus(_ state: inout State) {
    let lines = state.lines
    guard let line = lines.first(where: { $0.place == state.focus.place }) else {
      let isInRows = state.focus.place.part == Dashboard.Place.row("").part
      let isWaiting = state.course == nil && !isInRows
      if !isWaiting {
        state.focus = Focus(place: isInRows ? firstRow(lines) : .result(state.shown), cell: state.focus.cell)
      }
      return
    }
    state.focus.cell = min(state.focus.cell, max(0, line.figures.count - 1))
  }
}

extension Dashboard.Place {
  /// The part of the screen in which the place lies.
  var part: Int {
    switch self {
    case .result: 0
    case .row, .tiles: 1
    case .step: 2
    case .quarter: 3
    }
  }
}

extension StandingsQuery.Of {
  var filter: StandingFilter? {
    switch self {
    case .households(let filter), .groups(let filter): filter
    case .applicants: nil
    }
  }
}
