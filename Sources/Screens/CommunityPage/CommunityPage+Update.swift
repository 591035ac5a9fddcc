internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension CommunityPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let file, let figures):
      state.file = file
      state.rows =
        [.people(file.people), .households(file.households), .groups(file.groups)]
        + (state.maySeeFigures ? [.families(state.fiscalYear, figures)] : []) + file.changes.map(Row.change)
      state.cursor.count = state.rows.count
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .moved(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .opened: return open(state)
    case .taskAsked(let task): return [.open(.communityForm(task, state.id))]
    case .historyAsked: return [.open(.history(.community, state.id.raw, name: title(state)))]
    case .refreshed: return [load(state)]
    }
  }

  private static func open(_ state: State) -> [Effect<Request>] {
    switch state.chosen {
    case .people: return [.open(.people(community: state.id))]
    case .households: return [.open(.households(state.id))]
    case .groups: return [.open(.groups(community: state.id))]
    case .families(let year, _):
      guard let code = state.file?.community.code else { return [.beep] }
      let query = StandingsQuery(fiscalYear: year, of: .households(.supported), grouping: .community, key: code)
      return [.open(.standings(query))]
    case .change(let change): return change.other.map { [.open(.community($0.id))] } ?? [.beep]
    case nil: return [.beep]
    }
  }
}
