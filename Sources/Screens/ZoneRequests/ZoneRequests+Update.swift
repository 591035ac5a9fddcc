internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension ZoneRequests {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let all):
      state.all = all
      state.isLoaded = true
      state.refusal = nil
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened: return state.chosen?.person.map { [.open(.person($0.id))] } ?? [.beep]
    case .answerAsked:
      guard let chosen = state.chosen, chosen.waits else { return [.beep] }
      return [.confirm(Words.askAnswer(chosen))]
    case .chose(let choice):
      guard let chosen = state.chosen, let button = choice.button else { return [] }
      let answers = ZoneRequest.Answer.allCases
      guard answers.indices.contains(button) else { return [] }
      return [.ask(.answer(chosen.id, answers[button], note: choice.input))]
    case .answered: return [.say(Toast(Words.answered, .ok)), .ask(.load)]
    case .historyAsked:
      return state.chosen.map { [.open(.history(.zoneRequest, $0.id.raw, name: OutreachWords.requests))] } ?? [.beep]
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

  private static func searchKey(_ request: ZoneRequestFile) -> [UInt8] {
    let words = [request.number.digits, request.person?.name ?? "", request.askedBy, request.reason]
    return Array(ThaiForm.searchKey(words.joined(separator: " ")).utf8)
  }

  private static func holds(_ request: ZoneRequestFile, _ fact: String) -> Bool {
    fact == waiting ? request.answer == nil : fact == ours && request.person != nil
  }

  private static func key(_ request: ZoneRequestFile, _ column: String) -> ListKey {
    switch column {
    case "day": .text(Array(request.askedOn.iso.utf8))
    case "by": .text(SortKey.key(request.askedBy))
    case "answer":
      request.answer.flatMap { ZoneRequest.Answer.allCases.firstIndex(of: $0) }.map { .number(Int64($0)) } ?? .missing
    default: .missing
    }
  }
}
