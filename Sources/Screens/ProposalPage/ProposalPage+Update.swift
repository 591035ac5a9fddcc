internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension ProposalPage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .key(let key): return state.cursor.handle(key) ? [] : [.beep]
    case .loaded(let file):
      state.file = file
      state.cursor.count = state.facts.count
      return []
    case .opened: return state.chosenBeneficiary.map { [.open(.personPage($0.person))] } ?? [.beep]
    case .householdAsked: return state.chosenBeneficiary.map { [.ask(.findHousehold($0.household))] } ?? [.beep]
    case .householdFound(let id): return id.map { [.open(.household($0))] } ?? [.beep]
    case .editAsked: return [.open(.intake(state.id))]
    case .screeningAsked: return [.open(.screening(state.id))]
    case .receiptAsked: return [.open(.paper(.receipt(state.id)))]
    case .historyAsked:
      let number = state.file?.proposal.number.text ?? ""
      return [.open(.history(.proposal, state.id.raw, name: Phrase(verbatim: number)))]
    case .deedAsked(let deed):
      guard let file = state.file else { return [.beep] }
      return [.confirm(Words.confirm(deed, file))]
    case .chose(let choice):
      guard choice.button == 0, let deed = Deed(rawValue: choice.id) else { return [] }
      guard deed == .complete || !choice.input.isEmpty else {
        return [.say(Toast(Explain.phrase(RuleViolation.reasonMissing), .warning)), .beep]
      }
      return [.ask(.carryOut(deed, state.id, reason: choice.input))]
    case .done(let phrase): return [.say(Toast(phrase, .ok)), .ask(.load(state.id))]
    case .refreshed: return [.ask(.load(state.id))]
    }
  }
}
