internal import OfficeStorage
internal import TerminalUI

extension FollowUps {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return move(key, &state) ? [] : [.beep]
    case .loaded(let due):
      let isFirst = !state.isLoaded
      state.due = due
      state.isLoaded = true
      state.refusal = nil
      if isFirst { state.line = state.lines.firstIndex { $0.total > 0 } ?? 0 }
      state.column = min(state.column, state.columnCount - 1)
      return []
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened:
      guard let line = state.chosen else { return [.beep] }
      switch line.of {
      case .round(let round): return [.open(.followUpGrid(fiscalYear: state.fiscalYear, round, zone: state.zone))]
      case .assessments: return [.open(.assessments(fiscalYear: state.fiscalYear))]
      }
    case .printed:
      guard case .round(let round)? = state.chosen?.of else { return [.beep] }
      return [.open(.paper(.followUpForm(fiscalYear: state.fiscalYear, round, zone: state.zone)))]
    case .listed:
      guard case .round(let round)? = state.chosen?.of else { return [.beep] }
      return [.open(.dueHouseholds(fiscalYear: state.fiscalYear, round, zone: state.zone))]
    case .yearChanged:
      let at = state.years.firstIndex(of: state.fiscalYear) ?? 0
      state.fiscalYear = state.years[(at + 1) % state.years.count]
      state.column = min(state.column, state.columnCount - 1)
      return []
    case .refreshed: return [.ask(.load(state.years))]
    }
  }

  private static func move(_ key: Key, _ state: inout State) -> Bool {
    var (line, column) = (state.line, state.column)
    switch key {
    case .up: line -= 1
    case .down: line += 1
    case .left: column -= 1
    case .right: column += 1
    case .home: line = 0
    case .end: line = state.lines.count - 1
    default: return false
    }
    guard state.lines.indices.contains(line), 0..<state.columnCount ~= column else { return false }
    (state.line, state.column) = (line, column)
    return true
  }
}
