internal import TerminalUI

extension Look {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .asked: return state.tried.map { [.ask(.keep($0))] } ?? [.beep]
    case .kept(let name):
      state.chosen = name
      return [.wear(name), .say(Toast(Words.kept(name), .ok)), .back]
    }
  }
}
