internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What the form does about people who may be registered already (`AlikeWatch`).
extension PersonForm {
  /// A slow disk must not hold the keys.
  package static func isSlow(_ request: Request) -> Bool {
    if case .findAlike = request { true } else { false }
  }

  static func askAlike(_ state: inout State) -> [Effect<Request>] {
    let traits = PersonTraits(typed: state.form.values, id: state.id, today: state.today)
    // A record that stands as it was says nothing new.
    if state.id != nil, traits == PersonTraits(typed: state.initial, id: state.id, today: state.today) { return [] }
    return state.alike.left(traits).map { [.ask(.findAlike($0))] } ?? []
  }

  static func askBeforeSaving(_ state: inout State) -> [Effect<Request>]? {
    state.alike.beforeSaving(PersonTraits(typed: state.form.values, id: nil, today: state.today))
      .map { [.ask(.findAlike($0))] }
  }

  static func foundAlike(_ traits: PersonTraits, _ found: [LikePerson], _ state: inout State) -> [Effect<Request>] {
    switch state.alike.took(found, about: traits) {
    case .nothing: []
    case .warn: [.say(Toast(DuplicateWords.mayBeKnown, .warning)), .beep]
    // Who has typed on meanwhile is asked about anew.
    case .save: submit(&state)
    }
  }
}
