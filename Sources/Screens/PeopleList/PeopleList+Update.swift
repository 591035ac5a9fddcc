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
      state.isHeld = false
      state.soundsLike = page.soundsLike
      state.isLoaded = true
      let ids = page.people.map(\.id.raw)
      if isMore { state.list.add(ids) } else { state.list.show(ids) }
      return []
    case .placed(let communities):
      state.communities = communities
      // A line that names a community can be read only now.
      guard state.list.problem != nil, state.list.read(shape(state).grammar) else { return [] }
      return find(&state)
    case .held(let recents, let query):
      guard query == state.query else { return [] }
      (state.people, state.next, state.total) = (recents, nil, recents.count)
      (state.isHeld, state.isLoaded, state.soundsLike) = (true, true, false)
      state.list.show(recents.map(\.id.raw))
      return []
    case .browseAsked: return state.isHeld ? [.confirm(Words.askBrowse)] : [.beep]
    case .browseChosen(let choice): return choice.button == 0 ? [.ask(.browse(reason: choice.input))] : []
    case .browsing:
      state.isBrowsing = true
      state.list.search.isOpen = state.isPicking
      return find(&state)
    case .opened:
      guard let person = state.chosen else { return [.beep] }
      state.list.search.isOpen = state.isPicking
      return [state.isPicking ? .answer(.person(person.id, name: person.name.full)) : .open(.personPage(person.id))]
    case .privacyAsked: return state.chosen.map { [.open(.privacy($0.id))] } ?? [.beep]
    case .publicListAsked: return PeoplePrivacy.publicList(state)
    case .newAsked: return [.open(.person(nil))]
    case .duplicatesAsked: return [.open(.duplicates)]
    case .refreshed:
      return [
        .ask(.find(state.query, atLeast: max(pageSize, state.people.count), isBrowsing: state.isBrowsing))
      ]
    }
  }

  /// The next page is fetched before the end is reached.
  package static func moved(_ state: inout State) -> [Effect<Request>] {
    guard let next = state.next, state.list.cursor.index > state.people.count - 30 else { return [] }
    state.next = nil
    return [.ask(.more(state.query, next))]
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    [.ask(.find(state.query, atLeast: pageSize, isBrowsing: state.isBrowsing))]
  }
}
