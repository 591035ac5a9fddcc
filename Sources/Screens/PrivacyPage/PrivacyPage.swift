package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// What is kept of one person's data: the fields, masked as the user's role is, notices shown, consents, requests. A masked
/// field is revealed here by a deed with a reason, for as long as the page is open.
package enum PrivacyPage: Screen {
  /// One row of the page.
  package enum Row: Equatable, Sendable {
    case fact(PersonFact)
    case notice(NoticeShown)
    case consent(Consent)
    case request(DataRequest)
  }

  package struct State: Equatable, Sendable {
    var id: ID<Person>
    var today: Day
    var actor: Actor
    var file: PrivacyFile?
    var rows: [Row] = []
    var cursor = ListCursor()
    /// What was revealed since the page was opened; leaving it for another covers all again.
    var revealed: [PersonalField: String] = [:]
    /// The field that is to be revealed while the reason is asked for.
    var asking: PersonalField?

    var chosen: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
    func may(_ permission: Permission) -> Bool { Visibility.may(permission, zone: file?.zone, actor) }
  }

  package enum Message: Equatable, Sendable {
    case loaded(PrivacyFile)
    case notLoaded(Failure)
    case moved(Key)
    case opened
    case taskAsked(PrivacyDraft.Task)
    case revealed(PersonalField, String?)
    case routeAsked(Route)
    case chose(DialogChoice)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// `again`: the page is open already.
    case load(ID<Person>, again: Bool)
    case reveal(PersonalField, ID<Person>, reason: String)
  }

  static func start(_ id: ID<Person>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(id: id, today: today, actor: actor), [.ask(.load(id, again: false))])
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { PrivacyWords.title + Phrase(verbatim: " " + $0.name) } ?? PrivacyWords.title
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let refusal = notKeeping(state)
    func door(_ keys: [Key], _ phrase: Phrase, _ route: Route, _ permissions: Permission...) -> KeyBinding<Message> {
      let missing = permissions.first { !state.may($0) }
      return KeyBinding(
        keys, phrase, .routeAsked(route), shown: .help, disabled: missing.map { Vocabulary.notPermitted($0) })
    }
    let noRequest = state.may(.keepDataRequests) ? gone(state) : Vocabulary.notPermitted(.keepDataRequests)
    return [
      KeyBinding([.enter], action(state), .opened, disabled: notOpening(state)),
      KeyBinding([.character("n")], Words.showNotice, .taskAsked(.notice), disabled: refusal),
      KeyBinding([.character("g")], Words.giveConsent, .taskAsked(.give), disabled: refusal),
      KeyBinding([.character("r")], Words.newRequest, .taskAsked(.request), disabled: noRequest),
      door([.character("p")], Words.printNotice, .paper(.notice(state.id))),
      door([.character("k")], Words.copyOfData, .paper(.heldData(state.id)), .keepDataRequests, .seePersonalData),
      door(
        [.character("j")], Words.copyForMachines, .paper(.heldData(state.id, asJSON: true)), .keepDataRequests,
        .seePersonalData),
      door([.character("u")], AccessLog.Words.whoLooked, .accessLog(state.id), .seeJournal),
      door([.function(8)], Vocabulary.history, .history(.person, state.id.raw, name: title(state)), .seePersonalData),
    ]
  }

  /// What Enter does with the chosen row.
  private static func action(_ state: State) -> Phrase {
    switch state.chosen {
    case .consent: Words.withdraw
    case .request: Words.answer
    case .fact, .notice, nil: PrivacyWords.reveal
    }
  }

  private static func notOpening(_ state: State) -> Phrase? {
    switch state.chosen {
    case .fact(let fact):
      if state.revealed[fact.field] != nil || fact.sight == .full { return Words.shownAlready }
      if fact.sight == .closed { return Vocabulary.notPermitted(.revealPersonalData) }
      return fact.text == nil ? Words.nothingRecorded : nil
    case .consent(let consent): return consent.withdrawn == nil ? notKeeping(state) : Words.withdrawnAlready
    case .request(let request):
      if request.answer != nil { return Words.answeredAlready }
      return state.may(.keepDataRequests) ? nil : Vocabulary.notPermitted(.keepDataRequests)
    case .notice, nil: return Words.opensNothing
    }
  }

  private static func notKeeping(_ state: State) -> Phrase? {
    state.may(.editRegister) ? gone(state) : Vocabulary.notPermitted(.editRegister)
  }

  private static func gone(_ state: State) -> Phrase? { state.file?.isAnonymised == true ? Words.anonymised : nil }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    key == .escape || key == .function(10) ? nil : .moved(key)
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request, state.file == nil { return .notLoaded(failure) }
    return nil
  }
}
