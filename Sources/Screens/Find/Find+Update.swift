internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Find {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key):
      switch state.search.handle(key) {
      case .edited: return searched(&state)
      case .nothing: return []
      case .refused: return [.beep]
      case .ignored: return state.list.handle(key) == .moved ? [] : [.beep]
      }
    case .pasted(let text): return state.search.paste(text) == .edited ? searched(&state) : [.beep]
    case .rescued:
      guard let line = state.rescue, state.search.write(line) else { return [.beep] }
      return searched(&state)
    case .opened: return state.chosen.map { [.open($0.route)] } ?? [.beep]
    case .loaded(let found, let words):
      guard words == state.search.text else { return [] }
      state.found = found
      state.isLoaded = true
      arrange(&state)
      return []
    case .recalled(let recents):
      state.recents = recents
      arrange(&state)
      return []
    case .refreshed: return [.ask(.recall)] + (state.search.isEmpty ? [] : [.ask(.find(state.search.text))])
    }
  }

  private static func searched(_ state: inout State) -> [Effect<Request>] {
    guard state.search.isEmpty else { return [.find(.find(state.search.text))] }
    state.found = FoundRecords()
    arrange(&state)
    return []
  }

  /// Puts what is found under its headings, what is named whole first.
  private static func arrange(_ state: inout State) {
    var parts: [(Phrase, [Row])] = []
    let found = state.found
    if state.search.isEmpty {
      parts = [(Words.recents, state.recents.map(Row.recent))]
    } else {
      let all = found.peopleTotal.map { $0 > found.people.count } ?? true
      parts = [
        (Words.named, found.named.map { [.named($0)] } ?? []),
        (
          found.soundsLike ? Words.soundsLike : Vocabulary.person,
          found.people.map(Row.person) + (all && !found.people.isEmpty ? [.morePeople(state.search.text)] : [])
        ),
        (Vocabulary.community, found.communities.map(Row.community)),
        (Vocabulary.group, found.groups.map(Row.group)), (Words.proposals, found.proposals.map(Row.proposal)),
      ]
    }
    state.rows = parts.flatMap(\.1)
    state.list = ItemList(
      parts.flatMap { heading, rows in
        rows.enumerated().map { number, row in
          let (lead, phrase) = Words.line(row, found)
          return ItemList.Item(.text(lead), phrase, heading: number == 0 ? heading : nil)
        }
      })
  }
}
