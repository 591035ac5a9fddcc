internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension OutreachPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .loaded(let file):
      state.file = file
      state.cursor.count = state.facts.count
      return []
    case .editAsked: return [.open(.outreachForm(state.id))]
    case .interestsAsked: return [.open(.interests(outreach: state.id))]
    case .walkInAsked: return [.open(.walkIn(outreach: state.id))]
    case .historyAsked: return [.open(.history(.outreach, state.id.raw, name: title(state)))]
    case .refreshed: return [.ask(.load(state.id))]
    }
  }
}
