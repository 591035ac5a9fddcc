internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension PrivacyPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let file):
      state.file = file
      state.rows =
        file.facts.filter { $0.text != nil || told.contains($0.field) }.map(Row.fact) + file.notices.map(Row.notice)
        + file.consents.map(Row.consent)
        + file.requests.map(Row.request)
      state.cursor.count = state.rows.count
      return []
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .moved(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .opened: return open(&state)
    case .taskAsked(let task): return leave(for: .privacyForm(task, state.id), &state)
    case .routeAsked(let route): return leave(for: route, &state)
    case .revealed(let field, let text):
      state.revealed[field] = text
      return [.say(Toast(Words.revealed, .ok))]
    case .chose(let choice):
      let field = state.asking
      state.asking = nil
      guard choice.button == 0, let field else { return [] }
      guard !choice.input.isEmpty else {
        state.asking = field
        return [.confirm(Words.askReason(field, problem: Explain.phrase(RuleViolation.reasonMissing))), .beep]
      }
      return [.ask(.reveal(field, state.id, reason: choice.input))]
    case .refreshed: return [.ask(.load(state.id, again: true))]
    }
  }

  /// These are said to be missing too.
  private static let told: Set<PersonalField> = [.nationalID, .birth, .phone, .income, .address]

  private static func open(_ state: inout State) -> [Effect<Request>] {
    switch state.chosen {
    case .fact(let fact):
      state.asking = fact.field
      return [.confirm(Words.askReason(fact.field, problem: nil))]
    case .consent(let consent): return leave(for: .privacyForm(.withdraw(consent.id), state.id), &state)
    case .request(let request): return leave(for: .privacyForm(.answer(request.id), state.id), &state)
    case .notice, nil: return [.beep]
    }
  }

  /// What was revealed is covered again.
  private static func leave(for route: Route, _ state: inout State) -> [Effect<Request>] {
    state.revealed = [:]
    return [.open(route)]
  }
}
