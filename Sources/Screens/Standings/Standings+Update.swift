internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Standings {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return typed(key, &state)
    case .pasted(let text):
      openSearch(&state)
      if state.search.paste(text) == .refused { return [.beep] }
      find(&state, keeping: nil)
      return []
    case .searchAsked:
      openSearch(&state)
      return []
    case .searchLeft:
      state.isSearching = false
      let chosen = state.chosen?.id
      state.search = TextEdit(maximum: 60)
      find(&state, keeping: chosen)
      return []
    case .loaded(let rows, let communities):
      let chosen = state.chosen?.id
      state.rows = rows
      state.communities = communities
      state.isLoaded = true
      state.refusal = nil
      state.searchKeys = []
      if !state.search.isEmpty { openKeys(&state) }
      find(&state, keeping: chosen)
      return []
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened:
      guard let row = state.chosen else { return [.beep] }
      return [.open(row.route)]
    case .refreshed: return [.ask(.load(state.query))]
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if state.isSearching {
      switch state.search.handle(key) {
      case .edited:
        find(&state, keeping: nil)
        return []
      case .moved: return []
      case .refused: return [.beep]
      case .ignored: break
      }
    }
    return state.cursor.handle(key) ? [] : [.beep]
  }

  private static func openSearch(_ state: inout State) {
    state.isSearching = true
    openKeys(&state)
  }

  private static func openKeys(_ state: inout State) {
    if state.searchKeys.count != state.rows.count {
      state.searchKeys = state.rows.map { ThaiForm.searchKey($0.searched) }
    }
  }

  /// The rows that hold every word searched; the chosen one stays chosen if it is among them.
  private static func find(_ state: inout State, keeping id: Int64?) {
    let terms = ThaiForm.searchKey(state.search.text).split(separator: " ").map { Array($0.utf8) }
    state.hits =
      terms.isEmpty
      ? Array(state.rows.indices)
      : state.rows.indices.filter { index in
        let key = Array(state.searchKeys[index].utf8)
        return terms.allSatisfy { contains(key, $0) }
      }
    let at = id.flatMap { id in state.hits.firstIndex { state.rows[$0].id == id } }
    // Without a row to stay on: near where the cursor was.
    let near = id == nil ? 0 : state.cursor.index
    state.cursor.count = state.hits.count
    state.cursor.move(to: at ?? near)
  }

  /// By bytes: a consonant is found before its vowel mark too.
  private static func contains(_ text: [UInt8], _ term: [UInt8]) -> Bool {
    guard let first = term.first, text.count >= term.count else { return term.isEmpty }
    return (0...(text.count - term.count)).contains {
      text[$0] == first && text[$0..<($0 + term.count)].elementsEqual(term)
    }
  }
}
