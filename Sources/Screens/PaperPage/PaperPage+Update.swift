internal import TerminalUI

extension PaperPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.page.handle(key) ? [] : [.beep]
    case .loaded(let text, let name):
      // What has not changed keeps its place.
      if text != state.text || !state.isLoaded { state.page = TextPage(text, wraps: false) }
      state.text = text
      state.fileName = name
      state.isLoaded = true
      return []
    case .saveAsked: return [.confirm(Words.askPath(state.fileName))]
    case .chose(let choice):
      guard choice.button == 0 else { return [] }
      guard !choice.input.isEmpty else { return [.say(Toast(Words.pathMissing, .warning)), .beep] }
      return [.ask(.write(state.paper, state.text, path: choice.input))]
    case .written(let path): return [.say(Toast(Words.written(path), .ok))]
    case .failed(let failure, let path):
      state.fileName = path
      return [.say(Toast(failure.phrase, .refused)), .beep]
    case .refreshed: return [.ask(.load(state.paper))]
    }
  }
}
