internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// Whether the person that is being typed stands in the register already: asked whenever a field is left, and said in a line.
/// What nobody was told of is told before a new person is saved; to save again is then enough.
extension PersonForm {
  /// A slow disk must not hold the keys.
  package static func isSlow(_ request: Request) -> Bool {
    if case .findAlike = request { true } else { false }
  }

  /// Asks when a name and one thing more is typed, and not again for what was asked.
  static func askAlike(_ state: inout State) -> [Effect<Request>] {
    let traits = PersonTraits(typed: state.form.values, id: state.id, today: state.today)
    guard isEnough(traits) else {
      (state.alike, state.askedAlike) = ([], nil)
      return []
    }
    guard traits != state.askedAlike else { return [] }
    // A record that stands as it was says nothing new.
    if state.id != nil, traits == PersonTraits(typed: state.initial, id: state.id, today: state.today) { return [] }
    state.askedAlike = traits
    return [.ask(.findAlike(traits))]
  }

  private static func isEnough(_ traits: PersonTraits) -> Bool {
    guard !traits.given.isEmpty else { return false }
    return traits.birth != nil || !traits.phones.isEmpty || traits.house != nil || traits.number != nil
  }

  /// Asks about a new person whose last fields nobody has asked about; nil when all was asked.
  static func askBeforeSaving(_ state: inout State) -> [Effect<Request>]? {
    let traits = PersonTraits(typed: state.form.values, id: nil, today: state.today)
    guard isEnough(traits), traits != state.askedAlike else { return nil }
    (state.askedAlike, state.savesUnlessAlike) = (traits, true)
    return [.ask(.findAlike(traits))]
  }

  static func foundAlike(_ traits: PersonTraits, _ found: [LikePerson], _ state: inout State) -> [Effect<Request>] {
    guard traits == state.askedAlike else { return [] }
    state.alike = found
    guard state.savesUnlessAlike else { return [] }
    state.savesUnlessAlike = false
    guard found.isEmpty else { return [.say(Toast(Words.mayBeKnown, .warning)), .beep] }
    // Who has typed on meanwhile is asked about anew.
    return submit(&state)
  }

  /// What is typed is kept as a draft meanwhile.
  static func openAlike(_ state: State) -> [Effect<Request>] {
    guard case .known(let person, _)? = state.alike.first else { return [.beep] }
    return [.open(.person(person.id))]
  }

  static func alikeNote(_ state: State) -> Phrase? {
    state.alike.first.map { DuplicateWords.note($0, more: state.alike.count - 1) }
  }

  static func alikeKey(_ state: State) -> KeyBinding<Message> {
    var why: Phrase?
    if case .known? = state.alike.first {} else { why = Words.nobodyAlike }
    return KeyBinding(
      [.function(7)], Words.openAlike, .alikeAsked, shown: why == nil ? .footer : .help, disabled: why)
  }
}
