package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The form of one person, new or known: identity, household and community, categories. What is typed is kept as a draft.
package enum PersonForm: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<Person>?
    var version = 0
    var form: Form
    /// The values that the form began with: nothing to keep while they stand.
    var initial: [String: String] = [:]
    var today: Day
    var mayEdit: Bool
    var seesSensitive = true
    var isLoaded = false
    var draft: Draft?
    var merge: EditMerge?
    /// What is known of the household of the code typed.
    var householdNote: Phrase?
    /// The person who has the number that was typed.
    var holder: ID<Person>?
    /// What is known of the number while it is typed.
    var numberNote: Phrase?
    /// Who may be the person that is typed.
    var alike = AlikeWatch()
    /// Where to go when a new person is saved.
    var next = Next.back

    var subject: String { id.map { String($0.raw) } ?? "" }
  }

  /// What follows a new person's saving.
  package enum Next: Equatable, Sendable {
    case back
    /// The record, to be completed.
    case record
    /// An empty form for whoever comes next, of the same community.
    case anotherPerson
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded(Person?, [Community], Draft?)
    case notLoaded(Failure)
    case theirs(Person)
    case chose(DialogChoice)
    case numberChecked(NumberHolder)
    case numberSeen(NationalID, NumberHolder)
    case savedAsked(Next)
    case householdSeen(String, HouseholdFile?)
    case saved(ID<Person>)
    case failed(Failure)
    case historyAsked
    case householdAsked
    case householdFound(HouseholdFile?)
    case alikeFound(PersonTraits, [LikePerson])
    case alikeAsked
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Person>?)
    case loadTheirs(ID<Person>)
    case checkNumber(NationalID)
    case seeNumber(NationalID)
    case seeHousehold(String)
    case findHousehold(String)
    /// Who may be the person that is being typed.
    case findAlike(PersonTraits)
    case register(PersonDetails)
    case save(ID<Person>, PersonDetails, version: Int, movedOn: Day?)
  }

  static let screen = "person"

  static func start(_ id: ID<Person>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    let seesSensitive = Visibility.scope(of: .seeSensitiveCategories, for: actor) != .nothing
    let state = State(id: id, form: Form([]), today: today, mayEdit: mayEdit, seesSensitive: seesSensitive)
    return (state, [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase {
    guard state.id != nil else { return Words.new }
    func typed(_ field: PersonDraft.Field) -> String { state.initial[field.rawValue] ?? "" }
    let name = PersonName(title: typed(.title), first: typed(.firstName), last: typed(.lastName)).full
    return name.isEmpty ? Words.title : Phrase(verbatim: name)
  }

  package static func isTyping(_ state: State) -> Bool { state.form.isTyping }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding(
        [.function(2), .control("s")], Vocabulary.save, .key(.function(2)),
        disabled: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister))
    ] + (state.id == nil ? goingOn(state) : []) + [
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.pageDown], Words.nextPage, .key(.pageDown)),
      KeyBinding([.pageUp], Words.previousPage, .key(.pageUp), shown: .help),
      KeyBinding(
        [.function(3)], Vocabulary.household, .householdAsked, disabled: state.id == nil ? Words.noHouseholdYet : nil),
      KeyBinding(
        [.function(8)], Vocabulary.history, .historyAsked, disabled: state.id == nil ? Words.notSavedYet : nil),
      state.alike.key(.alikeAsked),
      KeyBinding([.function(6)], Words.nextProblem, .key(.function(6)), shown: .help),
    ]
  }

  /// For a new person: to the record, or to the next in the queue.
  private static func goingOn(_ state: State) -> [KeyBinding<Message>] {
    let refusal = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return [
      KeyBinding([.function(11)], Words.saveAndOpen, .savedAsked(.record), disabled: refusal),
      KeyBinding([.control("n")], Words.saveAndNext, .savedAsked(.anotherPerson), shown: .help, disabled: refusal),
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
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .register, .save: .failed(failure)
    case .load: .notLoaded(failure)
    // What cannot be asked stands in nobody's way.
    case .findAlike(let traits): .alikeFound(traits, [])
    case .loadTheirs, .checkNumber, .seeNumber, .seeHousehold, .findHousehold: nil
    }
  }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.mayEdit else { return nil }
    return state.form.draft(screen: screen, subject: state.subject, from: state.initial)
  }

  package static func hint(_ state: State) -> Phrase? {
    if state.form.focusedField?.id == PersonDraft.Field.household.rawValue, let note = state.householdNote {
      return note
    }
    if state.form.focusedField?.id == PersonDraft.Field.nationalID.rawValue, let note = state.numberNote { return note }
    return state.alike.note ?? state.form.hint
  }
}
