internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FairnessPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .loaded(let coverage):
      guard coverage.fiscalYear == state.fiscalYear else { return [] }
      state.coverage = coverage
      state.refusal = nil
      state.cursor.count = state.rows.count
      return []
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened:
      switch state.chosen?.opens {
      case .coverage(let zone): return [.open(.coverage(fiscalYear: state.fiscalYear, zone: zone))]
      case .outreaches: return [.open(.outreaches(fiscalYear: state.fiscalYear, community: nil))]
      case nil: return [.beep]
      }
    case .applicantsAsked:
      return [
        .open(.standings(StandingsQuery(fiscalYear: state.fiscalYear, of: .applicants(recommended: false))))
      ]
    case .yearMoved(let step):
      let year = state.fiscalYear + step
      guard 2400...state.today.fiscalYear ~= year else { return [.beep] }
      state.fiscalYear = year
      state.coverage = nil
      return [.ask(.load(year))]
    case .refreshed: return [.ask(.load(state.fiscalYear))]
    }
  }
}
