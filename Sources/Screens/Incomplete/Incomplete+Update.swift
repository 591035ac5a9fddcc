internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Incomplete {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let all):
      state.all = all
      state.isLoaded = true
      return find(&state)
    case .opened: return state.chosen.map { [.open(.person($0.id))] } ?? [.beep]
    case .settleAsked: return state.chosen.map { [.confirm(Words.askSettle($0.name))] } ?? [.beep]
    case .chose(let choice):
      guard choice.button == 0, let chosen = state.chosen else { return [] }
      guard !choice.input.isEmpty else {
        return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
      }
      return [.ask(.settle(chosen.id, reason: choice.input))]
    case .settled: return [.say(Toast(Words.settled, .ok)), .ask(.load)]
    case .refreshed: return [.ask(.load)]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found = state.all.filter { terms.isEmpty || terms.areIn(searchKey($0)) }
    state.shown = state.list.arranged(found, holds: holds, key: key)
    state.list.show(state.shown.map(\.id.raw))
    return []
  }

  private static func searchKey(_ row: IncompleteRegistration) -> [UInt8] {
    Array(ThaiForm.searchKey([row.name, row.phone ?? "", row.community ?? ""].joined(separator: " ")).utf8)
  }

  private static func holds(_ row: IncompleteRegistration, _ fact: String) -> Bool {
    fact == ListFact.zone(row.zone) || row.missing.contains { "missing:\($0.rawValue)" == fact }
  }

  private static func key(_ row: IncompleteRegistration, _ column: String) -> ListKey {
    switch column {
    case "day": .text(Array(row.day.iso.utf8))
    case "name": .text(SortKey.key(row.name))
    case "community": row.community.map { .text(SortKey.key($0)) } ?? .missing
    case "missing": .number(Int64(row.missing.count))
    default: .missing
    }
  }
}
