internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Duplicates {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let open, let answered):
      (state.open, state.answered) = (open, answered)
      state.isLoaded = true
      show(&state)
      guard open.due > 0, !state.hasLooked, state.mayEdit else { return [] }
      state.hasLooked = true
      return [.ask(.look)]
    case .lookAsked:
      state.hasLooked = true
      return [.ask(.look)]
    case .looked: return [.ask(.load)]
    case .notLooked(let failure): return [.say(Toast(failure.phrase, .warning)), .ask(.load)]
    case .opened:
      guard let pair = state.chosen else { return [.beep] }
      if pair.answer == .same {
        return [.open(.history(.person, pair.first.id.raw, name: Phrase(verbatim: pair.first.name)))]
      }
      return [.open(.duplicate(pair.first.id, pair.second.id))]
    case .refreshed: return [.ask(.load)]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    show(&state)
    return []
  }

  private static func show(_ state: inout State) {
    state.pairs = DuplicateFacts.arranged(state)
    state.list.show(state.pairs.map(\.id))
  }
}
