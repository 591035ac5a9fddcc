internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension InterestList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let all):
      state.all = all
      state.isLoaded = true
      return find(&state)
    case .opened: return state.chosen?.person.map { [.open(.person($0))] } ?? [.beep]
    case .registerAsked:
      let names = state.toRegister
      return names.isEmpty ? [.beep] : [.ask(.register(names, reason: Words.listReason))]
    case .registered(let count):
      _ = state.list.unmark()
      return [.say(Toast(Words.registered(count), .ok)), .ask(.load(state.outreach))]
    case .newAsked: return [.open(.walkIn(outreach: state.outreach))]
    case .historyAsked:
      return state.chosen.map { [.open(.history(.interest, $0.id.raw, name: OutreachWords.interested))] } ?? [.beep]
    case .refreshed: return [.ask(.load(state.outreach))]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found = state.all.filter { terms.isEmpty || terms.areIn(searchKey($0)) }
    state.shown = state.list.arranged(found, holds: holds, key: key)
    state.list.show(state.shown.map(\.id.raw))
    return []
  }

  private static func searchKey(_ interest: InterestSummary) -> [UInt8] {
    let words = [interest.name, interest.phone ?? "", interest.community ?? "", interest.topic]
    return Array(ThaiForm.searchKey(words.joined(separator: " ")).utf8)
  }

  private static func holds(_ interest: InterestSummary, _ fact: String) -> Bool {
    fact == unregistered
      ? interest.person == nil : [ListFact.zone(interest.zone), "want:\(interest.want.rawValue)"].contains(fact)
  }

  private static func key(_ interest: InterestSummary, _ column: String) -> ListKey {
    switch column {
    case "day": .text(Array(interest.day.iso.utf8))
    case "name": .text(SortKey.key(interest.name))
    case "community": interest.community.map { .text(SortKey.key($0)) } ?? .missing
    case "want": .number(Int64(InterestKind.allCases.firstIndex(of: interest.want) ?? 0))
    case "state": .number(interest.person == nil ? 0 : 1)
    default: .missing
    }
  }
}
