package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The desk for a walk-in (ผู้มาติดต่อ): name, phone and community, and why there is no number; F2 registers, and the form is
/// empty for the next. What is missing is completed later. F3 only notes the name in the list of the interested.
package enum WalkIn: FormScreen {
  package struct State: Equatable, Sendable, FormState {
    /// The meeting; nil at the counter.
    var outreach: ID<Outreach>?
    var place: Outreach?
    package var form = Form([])
    package var initial: [String: String] = [:]
    var today: Day
    var actor: Actor
    var communities: [Community] = []
    var isLoaded = false
    package var draft: Draft?
    /// Who has the number that was typed, in the user's own zones.
    var holder: ID<Person>?
    /// The number that is known in another zone.
    var elsewhere: NationalID?
    /// How many people of the zones are called so already.
    var namesakes: Int?
    /// Who may be the person that is typed.
    var alike = AlikeWatch()

    package var keepsDraft: Bool { isLoaded && mayEdit }
    package var subject: String { outreach.map { String($0.raw) } ?? "" }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable, FormMessage {
    case key(Key)
    case pasted(String)
    case loaded(Outreach?, [Community], Draft?)
    case notLoaded(Failure)
    case chose(DialogChoice)
    case numberChecked(NationalID, NumberHolder)
    case namesakesSeen(String, Int)
    case alikeFound(PersonTraits, [LikePerson])
    case alikeAsked
    case noteAsked
    case registered(String)
    case noted(String)
    case asked
    case failed(Failure)
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Outreach>?)
    case checkNumber(NationalID)
    case seeNamesakes(String)
    /// Who may be the person that is being typed.
    case findAlike(PersonTraits)
    case register(WalkInDraft.Reading, ID<Outreach>?)
    case note(InterestDetails, name: String)
    case askOtherZone(NationalID, reason: String)
  }

  package static let screen = "walk_in"

  static func start(_ outreach: ID<Outreach>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(outreach: outreach, today: today, actor: actor), [.ask(.load(outreach))])
  }

  package static func title(_ state: State) -> Phrase { OutreachWords.walkIn }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayNot = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return keys(
      saving: Words.register, refused: mayNot,
      own: [KeyBinding([.function(3)], Words.note, .noteAsked, disabled: mayNot), state.alike.key(.alikeAsked)])
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .register, .note, .askOtherZone: .failed(failure)
    case .load: .notLoaded(failure)
    // What cannot be asked stands in nobody's way.
    case .findAlike(let traits): .alikeFound(traits, [])
    case .checkNumber, .seeNamesakes: nil
    }
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .findAlike = request { true } else { false }
  }

  package static func hint(_ state: State) -> Phrase? {
    if let note = state.alike.note { return note }
    if let count = state.namesakes, count > 0 { return Words.namesakes(count) }
    return state.form.hint
  }
}
