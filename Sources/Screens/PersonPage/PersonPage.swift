package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// The record of one person in tabs: facts, household, relations, categories, groups, support, follow-ups, history,
/// papers; now or as it stood on a day.
package enum PersonPage: RecordScreen {
  package struct State: Equatable, Sendable, RecordState {
    var id: ID<Person>
    var today: Day
    var actor: Actor
    /// The day as of which the record is shown; nil for now.
    var asOf: Day?
    var file: PersonFile?
    var papers: [AttachmentEntry] = []
    package var record = RecordFrame()

    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
    /// The day of which the page speaks.
    var day: Day { asOf ?? today }
    var departure: Departure? { file?.departure(on: day) }
  }

  package enum Message: Equatable, Sendable, RecordMessage {
    case record(RecordCommand)
    case loaded(PersonFile, papers: [AttachmentEntry], asOf: Day?)
    case notLoaded(Failure)
    case editAsked
    case newAsked
    case changeAsked
    case householdAsked
    case historyAsked
    case papersAsked
    case scanFound(String)
    case dayAsked
    case departureAsked
    case privacyAsked
    case chose(DialogChoice)
    case takenBack
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// `again`: the record is open already.
    case load(ID<Person>, asOf: Day?, again: Bool = false)
    case takeBack(ID<Person>, on: Day, reason: String)
    case findScan(Int64)
  }

  /// The codes of the tabs.
  enum Tab {
    static let facts = "facts"
    static let household = "household"
    static let relations = "relations"
    static let categories = "categories"
    static let groups = "groups"
    static let support = "support"
    static let followUps = "follow_ups"
    static let history = "history"
  }

  static func start(_ id: ID<Person>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(id: id, today: today, actor: actor), [.ask(.load(id, asOf: nil))])
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { Phrase(verbatim: $0.details.name.full) } ?? Vocabulary.person
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let entry = entry(state)
    let noNew =
      [Tab.relations, Tab.categories, AttachmentRows.tabCode].contains(state.record.shown?.code)
      ? notEditing(state) : Words.nothingNew
    let noHousehold = state.file?.household == nil ? Words.noHousehold : nil
    let isOut = state.departure != nil
    // On the tab of the household its key comes first.
    let isAtHome = state.record.shown?.code == Tab.household
    let home = KeyBinding<Message>(
      [.function(3), .character("b")], Vocabulary.household, .householdAsked, shown: isAtHome ? .footer : .help,
      disabled: noHousehold)
    return keys(
      state,
      own: (isAtHome ? [home] : []) + [
        KeyBinding([.function(4), .character("e")], Vocabulary.edit, .editAsked, disabled: notEditing(state)),
        KeyBinding(
          [.insert, .character("n")], Vocabulary.new, .newAsked, shown: noNew == nil ? .footer : .help, disabled: noNew),
        KeyBinding(
          [.function(2), .character("c")], Words.change, .changeAsked, shown: entry == nil ? .help : .footer,
          disabled: entry == nil ? Words.nothingToChange : notEditing(state)),
        KeyBinding([.function(6), .character("d")], Vocabulary.asOf, .dayAsked),
        KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
        KeyBinding([.function(11), .character("a")], GroupWords.attachments, .papersAsked, shown: .help),
        KeyBinding(
          [.delete, .character("x")], isOut ? Words.takeBack : Vocabulary.departed, .departureAsked, shown: .help,
          disabled: notEditing(state)),
        KeyBinding([.character("o")], PrivacyWords.title, .privacyAsked, shown: .help),
      ] + (isAtHome ? [] : [home]))
  }

  /// Why nothing can be changed here.
  private static func notEditing(_ state: State) -> Phrase? {
    if !state.mayEdit { return Vocabulary.notPermitted(.editRegister) }
    return state.asOf == nil ? nil : Words.onlyToday
  }

  /// The form of the chosen relation or category.
  static func entry(_ state: State) -> PersonEntry? {
    guard let file = state.file, let row = state.record.chosen else { return nil }
    switch state.record.shown?.code {
    case Tab.relations:
      return file.kin.first { Words.row($0.relation) == row.name }.map { .relation(of: state.id, $0.relation.id) }
    case Tab.categories:
      return file.categories.first { Words.row($0) == row.name }.map { .category(of: state.id, $0) }
    default: return nil
    }
  }

  package static func isOpening(_ row: String, _ state: State) -> Bool {
    if AttachmentRows.scan(row, of: state.papers) != nil { return true }
    return state.record.shown?.code == Tab.categories && state.mayEdit && state.asOf == nil && entry(state) != nil
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request, state.file == nil { return .notLoaded(failure) }
    return nil
  }
}
