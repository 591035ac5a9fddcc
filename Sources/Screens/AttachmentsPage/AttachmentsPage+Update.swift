internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension AttachmentsPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .loaded(let entries):
      let kept = state.chosen?.id
      state.entries = entries
      state.isLoaded = true
      state.cursor.count = entries.count
      if let index = entries.firstIndex(where: { $0.id == kept }) { state.cursor.move(to: index) }
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .opened: return state.chosen.map { [.ask(.findScan($0.id))] } ?? [.beep]
    case .scanFound(let path): return [.confirm(GroupPage.Words.scanLies(path))]
    case .addAsked: return [.open(.entry(.attachment(state.subject, state.id)))]
    case .detachAsked: return [.confirm(Words.askReason(problem: nil))]
    case .chose(let choice):
      guard choice.button == 1, let entry = state.chosen else { return [] }
      guard !choice.input.isEmpty else {
        return [.confirm(Words.askReason(problem: Explain.phrase(RuleViolation.reasonMissing))), .beep]
      }
      return [.ask(.detach(entry.id, reason: choice.input))]
    case .detached: return [.say(Toast(Words.detached, .ok)), .ask(.load(state.subject, state.id))]
    case .refreshed: return [.ask(.load(state.subject, state.id))]
    }
  }
}
