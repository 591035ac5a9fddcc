internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PeopleList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let page, let query, let isMore):
      // The user has asked for others meanwhile.
      guard query == state.query else { return [] }
      state.people = isMore ? state.people + page.people : page.people
      state.next = page.next
      if !isMore { state.total = page.total }
      state.soundsLike = page.soundsLike
      state.isLoaded = true
      let ids = page.people.map(\.id.raw)
      if isMore { state.list.add(ids) } else { state.list.show(ids) }
      return []
    case .placed(let communities):
      state.communities = communities
      return []
    case .opened:
      guard let person = state.chosen else { return [.beep] }
      state.list.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.person(person.id, name: person.name.full)) : .open(.personPage(person.id))]
    case .privacyAsked: return state.chosen.map { [.open(.privacy($0.id))] } ?? [.beep]
    case .publicListAsked: return PeoplePrivacy.publicList(state)
    case .newAsked: return [.open(.person(nil))]
    case .duplicatesAsked: return [.open(.duplicates)]
    case .refreshed: return [.ask(.find(state.query, atLeast: max(pageSize, state.people.count)))]
    }
  }

  /// The next page is fetched before the end is reached.
  package static func moved(_ state: inout State) -> [Effect<Request>] {
    guard let next = state.next, state.list.cursor.index > state.people.count - 30 else { return [] }
    state.next = nil
    return [.ask(.more(state.query, next))]
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    [.ask(.find(state.query, atLeast: pageSize))]
  }
}
