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
package enum PersonEntryForm: FormScreen {
  package struct State: Equatable, Sendable, FormState {
    var entry: PersonEntry
    var today: Day
    var mayEdit: Bool
    var name: String = ""
    package var form = Form([])
    package var initial: [String: String] = [:]
    /// Who else of the register lives in the household of a head who leaves.
    var heirs: [HouseholdFile.Member] = []
    var isLoaded = false
    package var draft: Draft?

    package var keepsDraft: Bool { isLoaded && mayEdit }
    /// The name of the draft: `relation.12.3`.
    package var subject: String {
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
    /// Who else lives in the household of a head who leaves: one of them follows.
    var heirs: [HouseholdFile.Member] = []
    var seesSensitive: Bool
    var draft: Draft?
  }

  package enum Message: Equatable, Sendable, FormMessage {
    case key(Key)
    case pasted(String)
    case loaded(Start)
    case notLoaded(Failure)
    case chose(DialogChoice)
    case answered(ID<Person>, name: String)
    case saved
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(PersonEntry, subject: String)
    case relate(ID<Person>, Relation.Details, replacing: ID<Relation>?)
    case keep(ID<Person>, CategoryEntry, replacing: CategoryEntry?)
    case depart(ID<Person>, Departure, headNext: ID<Person>?)
  }

  package static let screen = "person_entry"

  static func start(_ entry: PersonEntry, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    let state = State(entry: entry, today: today, mayEdit: mayEdit)
    return (state, [.ask(.load(entry, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.entry, state.name) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    keys(
      saving: Words.deed(state.entry), refused: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister))
  }

  package static func answered(_ state: State, _ answer: Answer) -> Message? {
    if case .person(let id, let name) = answer { .answered(id, name: name) } else { nil }
  }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request { .notLoaded(failure) } else { .failed(failure) }
  }
}
