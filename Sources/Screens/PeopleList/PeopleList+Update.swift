internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PeopleList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return typed(key, &state)
    case .pasted(let text):
      state.isSearching = true
      return state.search.paste(text) == .refused ? [.beep] : find(&state)
    case .searchAsked:
      state.isSearching = true
      return []
    case .searchLeft:
      state.isSearching = false
      if state.search.isEmpty { return [] }
      state.search = TextEdit(maximum: 100)
      return find(&state)
    case .loaded(let page, let isMore):
      let kept = state.chosen?.id
      state.people = isMore ? state.people + page.people : page.people
      state.next = page.next
      state.total = page.total
      state.soundsLike = page.soundsLike
      state.isLoaded = true
      state.cursor.count = state.people.count
      if let index = state.people.firstIndex(where: { $0.id == kept }) { state.cursor.move(to: index) }
      return []
    case .named(let name):
      state.communityName = name
      return []
    case .opened:
      guard let person = state.chosen else { return [.beep] }
      state.isSearching = state.isPicking
      return [state.isPicking ? .answer(.person(person.id, name: person.name.full)) : .open(.person(person.id))]
    case .newAsked: return [.open(.person(nil))]
    case .refreshed:
      return [.ask(.find(state.search.text, state.community, atLeast: max(pageSize, state.people.count)))]
    }
  }

  private static func typed(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    if state.isSearching {
      switch state.search.handle(key) {
      case .edited: return find(&state)
      case .moved: return []
      case .refused: return [.beep]
      case .ignored: break
      }
    }
    guard state.cursor.handle(key) else { return [.beep] }
    // The next page is fetched before the end is reached.
    if let next = state.next, state.cursor.index > state.people.count - 30 {
      state.next = nil
      return [.ask(.more(state.search.text, state.community, next))]
    }
    return []
  }

  private static func find(_ state: inout State) -> [Effect<Request>] {
    state.people = []
    state.cursor = ListCursor()
    return [.ask(.find(state.search.text, state.community, atLeast: pageSize))]
  }
}
