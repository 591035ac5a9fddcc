internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension RetentionList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(.chose(let choice)) where Words.questions.contains(choice.id): return chose(choice, &state)
    case .list(let command): return took(command, &state)
    case .loaded(let lines, let prepared):
      state.all = lines
      state.prepared = prepared
      state.isLoaded = true
      state.refusal = nil
      return find(&state)
    case .refused(let phrase):
      state.refusal = phrase
      return []
    case .opened: return state.chosen.map { [.open(.privacy($0.id))] } ?? [.beep]
    case .prepareAsked: return [.confirm(Words.askPrepare(state.meant.count))]
    case .doAsked: return state.prepared.map { [.confirm(Words.askDo($0, problem: nil))] } ?? [.beep]
    case .giveUpAsked: return state.prepared.map { [.confirm(Words.askGiveUp($0))] } ?? [.beep]
    case .done(let phrase): return [.say(Toast(phrase, .ok)), .ask(.load)]
    case .refreshed: return [.ask(.load)]
    }
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found =
      terms.isEmpty
      ? state.all
      : state.all.filter { terms.areIn(Array(ThaiForm.searchKey("\($0.name) \($0.community ?? "")").utf8)) }
    state.shown = state.list.arranged(found, holds: holds, key: key)
    state.list.show(state.shown.map(\.id.raw))
    return []
  }

  /// The removal cannot be taken back: the number of people is typed, and must be right.
  private static func chose(_ choice: DialogChoice, _ state: inout State) -> [Effect<Request>] {
    guard choice.button == 0 else { return [] }
    switch choice.id {
    case Words.prepareQuestion: return state.meant.isEmpty ? [.beep] : [.ask(.prepare(state.meant))]
    case Words.doQuestion:
      guard let prepared = state.prepared else { return [.beep] }
      guard Int(Digits.arabic(choice.input)) == prepared.people else {
        return [.confirm(Words.askDo(prepared, problem: Words.wrongCount)), .beep]
      }
      return [.ask(.anonymise(prepared))]
    default: return state.prepared.map { [.ask(.giveUp($0))] } ?? [.beep]
    }
  }

  private static func holds(_ line: RetentionLine, _ fact: String) -> Bool {
    switch fact {
    case held: !line.holds.isEmpty
    case free: line.holds.isEmpty
    default: ["record:\(line.kind.rawValue)", ListFact.zone(line.zone)].contains(fact)
    }
  }

  private static func key(_ line: RetentionLine, _ column: String) -> ListKey {
    switch column {
    case "due": .text(Array(line.due.iso.utf8))
    case "name": .text(SortKey.key(line.name))
    case "kind": .text(Array(line.kind.rawValue.utf8))
    case "last": .text(Array(line.last.iso.utf8))
    default: .missing
    }
  }
}
