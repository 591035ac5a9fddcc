internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Settings {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return state.cursor.handle(key, rows: 12) ? [] : [.beep]
    case .loaded(let rows):
      state.rows = rows
      state.isLoaded = true
      state.cursor.count = rows.count + 3
      return []
    case .opened:
      if state.isOnFrame { return [.open(.frame(fiscalYear: state.today.fiscalYear))] }
      if state.isOnTrust { return [.open(.trust)] }
      if state.isOnLook { return [.open(.look)] }
      return state.chosen.map { [.open(.setting($0.setting.key))] } ?? [.beep]
    case .historyAsked: return [.open(.history(.setting, 0, name: Words.title))]
    case .refreshed: return [.ask(.load)]
    }
  }
}
