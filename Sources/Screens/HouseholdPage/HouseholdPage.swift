package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A household: who lives or lived in it, its incomes with those that were corrected, why it was not reached, and the
/// support that it has had. A wrong income is put right here.
package enum HouseholdPage: Screen {
  /// One row of the page.
  package enum Row: Equatable, Sendable {
    case member(HouseholdFile.Member)
    case income(HouseholdFile.Entry)
    case notReached(HouseholdFile.NotReached)
    case support(HouseholdFile.Support)

    /// What stays the same when the page is read again: the cursor keeps to it.
    var name: String {
      switch self {
      case .member(let member): "member \(member.person) \(member.from?.iso ?? "")"
      case .income(let entry): "income \(entry.id)"
      case .notReached(let entry): "not reached \(entry.round.rawValue) \(entry.day.iso)"
      case .support(let support): "support \(support.proposal)"
      }
    }
  }

  /// A correction while it is asked for: what is typed stays until it is done or given up.
  package struct Correction: Equatable, Sendable {
    var entry: HouseholdFile.Entry
    var amountText: String
    var amount: Money?
    var reason = ""
  }

  package struct State: Equatable, Sendable {
    var id: ID<Household>
    var today: Day
    var maySeePeople: Bool
    var mayCorrect: Bool
    var mayEdit: Bool
    /// The day whose members are shown; nil shows all times.
    var asOf: Day?
    var file: HouseholdFile?
    var rows: [Row] = []
    var cursor = ListCursor()
    var correction: Correction?

    var chosen: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case loaded(HouseholdFile)
    case notLoaded(Failure)
    case moved(Key)
    case opened
    case correctionAsked
    case chose(DialogChoice)
    case corrected
    case refused(Failure)
    case historyAsked
    case taskAsked(HouseholdDraft.Task)
    case asOfAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// The first reading, which the journal notes; those that follow are `load`.
    case open(ID<Household>)
    case load(ID<Household>)
    case correct(ID<Income>, Income, reason: String)
  }

  static func start(_ id: ID<Household>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      id: id, today: today, maySeePeople: Visibility.scope(of: .seePersonalData, for: actor) != .nothing,
      mayCorrect: Visibility.scope(of: .correctRecords, for: actor) != .nothing,
      mayEdit: Visibility.scope(of: .editRegister, for: actor) != .nothing)
    return (state, [.ask(.open(id))])
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { Words.title($0.code) } ?? Vocabulary.household
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayNot = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    func task(_ key: Unicode.Scalar, _ task: HouseholdDraft.Task) -> KeyBinding<Message> {
      KeyBinding([.character(key)], HouseholdForm.Words.title(task), .taskAsked(task), disabled: mayNot)
    }
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: notOpening(state)),
      KeyBinding(
        [.function(6), .character("e")], Vocabulary.correction, .correctionAsked, disabled: notCorrecting(state)),
      KeyBinding([.function(8)], Vocabulary.history, .historyAsked),
      KeyBinding([.character("a")], Words.asOf, .asOfAsked), task("h", .head), task("x", .split),
      task("m", .merge), task("v", .move), task("b", .role), task("r", .correct),
    ]
  }

  /// Why Enter opens nothing here.
  private static func notOpening(_ state: State) -> Phrase? {
    switch state.chosen {
    case .member: state.maySeePeople ? nil : Vocabulary.notPermitted(.seePersonalData)
    case .support: nil
    case .income: Words.incomeOpensNothing
    case .notReached, nil: Words.opensNothing
    }
  }

  private static func notCorrecting(_ state: State) -> Phrase? {
    guard state.mayCorrect else { return Vocabulary.notPermitted(.correctRecords) }
    guard case .income(let entry)? = state.chosen else { return Words.chooseIncome }
    return entry.isCorrected ? Words.isCorrected : nil
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    key == .escape || key == .function(10) ? nil : .moved(key)
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .open, .load: state.file == nil ? .notLoaded(failure) : nil
    case .correct: .refused(failure)
    }
  }
}
