internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// Whether the person that is being typed stands in the register already: asked whenever a field is left, said in a line,
/// and never in the way of saving.
extension PersonForm {
  /// A slow disk must not hold the keys.
  package static func isSlow(_ request: Request) -> Bool {
    if case .findAlike = request { true } else { false }
  }

  /// Asks when a name and one thing more is typed, and not again for what was asked.
  static func askAlike(_ state: inout State) -> [Effect<Request>] {
    let traits = PersonTraits(typed: state.form.values, id: state.id, today: state.today)
    let isEnough = traits.birth != nil || !traits.phones.isEmpty || traits.house != nil || traits.number != nil
    guard !traits.given.isEmpty, isEnough else {
      (state.alike, state.askedAlike) = ([], nil)
      return []
    }
    guard traits != state.askedAlike else { return [] }
    // A record that stands as it was says nothing new.
    if state.id != nil, traits == PersonTraits(typed: state.initial, id: state.id, today: state.today) { return [] }
    state.askedAlike = traits
    return [.ask(.findAlike(traits))]
  }

  static func foundAlike(_ traits: PersonTraits, _ found: [LikePerson], _ state: inout State) -> [Effect<Request>] {
    guard traits == state.askedAlike else { return [] }
    state.alike = found
    return []
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
