package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// What hangs on a person's record and has a form of its own.
package enum PersonEntry: Equatable, Sendable {
  /// A relation to another person, new or known.
  case relation(of: ID<Person>, ID<Relation>?)
  /// A category with what shows it, new or as it was read.
  case category(of: ID<Person>, CategoryEntry?)
  /// Leaving the register.
  case departure(of: ID<Person>)

  var person: ID<Person> {
    switch self {
    case .relation(let person, _), .category(let person, _), .departure(let person): person
    }
  }
}

/// The form of one entry on a person's record. What is typed is kept as a draft.
package enum PersonEntryForm: Screen {
  package struct State: Equatable, Sendable {
    var entry: PersonEntry
    var today: Day
    var mayEdit: Bool
    var name: String = ""
    var form = Form([])
    /// The values that the form began with: nothing to keep while they stand.
    var initial: [String: String] = [:]
    var isLoaded = false
    var draft: Draft?

    /// The name of the draft: `relation.12.3`.
    var subject: String {
      switch entry {
      case .relation(let person, let id): "relation.\(person).\(id.map { String($0.raw) } ?? "")"
      case .category(let person, let old): "category.\(person).\(old.map { PersonPage.Words.row($0) } ?? "")"
      case .departure(let person): "departure.\(person)."
      }
    }
  }

  /// What the form needs to begin.
  package struct Start: Equatable, Sendable {
    var name: String
    var values: [String: String]
    /// The name of the other person of a relation.
    var other: String?
    var seesSensitive: Bool
    var draft: Draft?
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(Start)
    case notLoaded(Failure)
    case chose(DialogChoice)
    case answered(ID<Person>, name: String)
    case saved
  }

  package enum Request: Equatable, Sendable {
    case load(PersonEntry, subject: String)
    case relate(ID<Person>, Relation.Details, replacing: ID<Relation>?)
    case keep(ID<Person>, CategoryEntry, replacing: CategoryEntry?)
    case depart(ID<Person>, Departure)
  }

  static let screen = "person_entry"

  static func start(_ entry: PersonEntry, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    let state = State(entry: entry, today: today, mayEdit: mayEdit)
    return (state, [.ask(.load(entry, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.entry, state.name) }

  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.function(2), .control("s")], Words.deed(state.entry), .key(.function(2)),
        disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.function(6)], PersonForm.Words.nextProblem, .key(.function(6)), shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function(10): state.form.isChoosing ? .key(key) : nil
    case .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func answered(_ state: State, _ answer: Answer) -> Message? {
    if case .person(let id, let name) = answer { .answered(id, name: name) } else { nil }
  }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request { .notLoaded(failure) } else { nil }
  }
  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.mayEdit else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }
  package static func hint(_ state: State) -> Phrase? { state.form.hint }
}
