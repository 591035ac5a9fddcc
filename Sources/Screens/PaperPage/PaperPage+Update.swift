internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension PaperPage {
  /// The paper as the screen shows it: a form feed between sheets is a line across.
  private static func page(_ text: String) -> TextPage {
    let sheets = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    return TextPage(sheets.joined(separator: String(repeating: "=", count: PaperSheet.columns) + "\n"), wraps: false)
  }

  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.page.handle(key) ? [] : [.beep]
    case .loaded(let text, let name):
      // What has not changed keeps its place.
      if text != state.text || !state.isLoaded { state.page = page(text) }
      state.text = text
      state.fileName = name
      state.isLoaded = true
      return []
    case .blankAsked:
      guard let blank = state.blank else { return [.beep] }
      state.paper = blank
      return [.ask(.load(blank))]
    case .saveAsked: return [.confirm(Words.askPath(state.fileName))]
    case .chose(let choice):
      guard choice.button == 0 else { return [] }
      guard !choice.input.isEmpty else { return [.say(Toast(Words.pathMissing, .warning)), .beep] }
      return [.ask(.write(state.paper, state.text, path: choice.input))]
    case .written(let path): return [.say(Toast(Words.written(path), .ok))]
    case .failed(let failure, let path):
      state.fileName = path
      return [.say(Toast(failure.phrase, .refused)), .beep]
    case .monthMoved(let step):
      guard case .zoneReport(let zone, let month) = state.paper else { return [.beep] }
      state.paper = .zoneReport(zone: zone, month: month.adding(months: step))
      return [.ask(.load(state.paper))]
    case .zoneMoved:
      guard case .zoneReport(let zone, let month) = state.paper else { return [.beep] }
      let zones = Community.zones
      state.paper = .zoneReport(zone: zone == zones.upperBound ? zones.lowerBound : zone + 1, month: month)
      return [.ask(.load(state.paper))]
    case .refreshed: return [.ask(.load(state.paper))]
    }
  }
}
