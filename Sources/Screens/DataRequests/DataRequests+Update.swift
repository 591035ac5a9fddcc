internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension DataRequests {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let lines):
      state.all = lines
      state.isLoaded = true
      state.refusal = nil
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened: return state.chosen.map { [.open(.privacy($0.request.person))] } ?? [.beep]
    case .answerAsked:
      return state.chosen.map { [.open(.privacyForm(.answer($0.request.id), $0.request.person))] } ?? [.beep]
    case .refreshed: return [.ask(.load)]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found =
      terms.isEmpty
      ? state.all
      : state.all.filter { terms.areIn(Array(ThaiForm.searchKey("\($0.request.number) \($0.name)").utf8)) }
    let today = state.today
    state.shown = state.list.arranged(found, holds: { holds($0, $1, today) }, key: key)
    state.list.show(state.shown.map(\.request.id.raw))
    return []
  }

  private static func holds(_ line: DataRequestLine, _ fact: String, _ today: Day) -> Bool {
    switch fact {
    case open: line.request.answer == nil
    case overdue: line.request.answer == nil && line.request.dueOn < today
    default: ["request:\(line.request.kind.rawValue)", ListFact.zone(line.zone)].contains(fact)
    }
  }

  private static func key(_ line: DataRequestLine, _ column: String) -> ListKey {
    switch column {
    case "number": .number(line.request.id.raw)
    case "name": .text(SortKey.key(line.name))
    case "kind": .text(Array(line.request.kind.rawValue.utf8))
    case "received": .text(Array(line.request.receivedOn.iso.utf8))
    case "due": .text(Array(line.request.dueOn.iso.utf8))
    default: .missing
    }
  }
}
