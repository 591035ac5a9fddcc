internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PeopleList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .typed(let key): return react(to: state.search.handle(key, &state.cursor), &state)
    case .pasted(let text):
      return react(to: state.search.paste(text), &state)
    case .searchAsked:
      state.search.isOpen = true
      return []
    case .searchLeft: return react(to: state.search.close(), &state)
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
      state.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.person(person.id, name: person.name.full)) : .open(.person(person.id))]
    case .newAsked: return [.open(.person(nil))]
    case .refreshed:
      return [.ask(.find(state.search.text, state.community, atLeast: max(pageSize, state.people.count)))]
    }
  }

  private static func react(to outcome: ListSearch.Outcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .find: find(&state)
    case .moved: nextPage(&state)
    case .nothing: []
    case .refused: [.beep]
    }
  }

  /// The next page is fetched before the end is reached.
  private static func nextPage(_ state: inout State) -> [Effect<Request>] {
    guard let next = state.next, state.cursor.index > state.people.count - 30 else { return [] }
    state.next = nil
    return [.ask(.more(state.search.text, state.community, next))]
  }

  private static func find(_ state: inout State) -> [Effect<Request>] {
    state.people = []
    state.cursor = ListCursor()
    return [.ask(.find(state.search.text, state.community, atLeast: pageSize))]
  }
}
