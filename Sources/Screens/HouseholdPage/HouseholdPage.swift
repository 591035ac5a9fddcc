package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A household in tabs: who lives there, who ever did, its incomes with those that were corrected and why it was not
/// reached, the support that it has had, its papers. A wrong income is put right here.
package enum HouseholdPage: RecordScreen {
  /// A correction while it is asked for: what is typed stays until it is done or given up.
  package struct Correction: Equatable, Sendable {
    var entry: HouseholdFile.Entry
    var amountText: String
    var amount: Money?
    var reason = ""
  }

  package struct State: Equatable, Sendable, RecordState {
    var id: ID<Household>
    var today: Day
    var maySeePeople: Bool
    var mayCorrect: Bool
    var mayEdit: Bool
    /// The day whose members are shown; nil for today.
    var asOf: Day?
    var file: HouseholdFile?
    var papers: [AttachmentEntry] = []
    package var record = RecordFrame()
    var correction: Correction?

    var day: Day { asOf ?? today }
    /// The chosen income.
    var income: HouseholdFile.Entry? {
      guard record.shown?.code == Tab.incomes, let row = record.chosen?.name else { return nil }
      return file?.incomes.first { HouseholdRows.name($0) == row }
    }
  }

  /// The codes of the tabs.
  enum Tab {
    static let members = "members"
    static let memberships = "memberships"
    static let incomes = "incomes"
    static let support = "support"
  }

  package enum Message: Equatable, Sendable, RecordMessage {
    case record(RecordCommand)
    case loaded(HouseholdFile, papers: [AttachmentEntry])
    case notLoaded(Failure)
    case correctionAsked
    case chose(DialogChoice)
    case corrected
    case refused(Failure)
    case historyAsked
    case sheetAsked
    case papersAsked
    case attachAsked
    case scanFound(String)
    case taskAsked(HouseholdDraft.Task)
    case asOfAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// The first reading, which the journal notes; those that follow are `load`.
    case open(ID<Household>)
    case load(ID<Household>)
    case correct(ID<Income>, Income, reason: String)
    case findScan(Int64)
  }

  /// `tab`: the number of the one that is shown first.
  static func start(_ id: ID<Household>, tab: Int = 0, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    var state = State(
      id: id, today: today, maySeePeople: Visibility.scope(of: .seePersonalData, for: actor) != .nothing,
      mayCorrect: Visibility.scope(of: .correctRecords, for: actor) != .nothing,
      mayEdit: Visibility.scope(of: .editRegister, for: actor) != .nothing)
    state.record = RecordFrame(tab: tab)
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
    let isInPapers = state.record.shown?.code == AttachmentRows.tabCode
    return keys(
      state,
      own: [
        KeyBinding(
          [.function(6), .character("e")], Vocabulary.correction, .correctionAsked,
          shown: state.record.shown?.code == Tab.incomes ? .footer : .help, disabled: notCorrecting(state)),
        KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
        KeyBinding([.function(11), .character("a")], GroupWords.attachments, .papersAsked, shown: .help),
        KeyBinding(
          [.insert, .character("n")], GroupPage.Words.attach, .attachAsked, shown: isInPapers ? .footer : .help,
          disabled: mayNot),
        KeyBinding(
          [.character("p")], PaperPage.Words.title(.householdForm(nil)), .sheetAsked, shown: .help,
          disabled: state.maySeePeople ? nil : Vocabulary.notPermitted(.seePersonalData)),
        KeyBinding([.character("d")], Words.asOf, .asOfAsked), task("k", .head), task("x", .split),
        task("m", .merge), task("v", .move), task("b", .role), task("r", .correct),
      ])
  }

  package static func opensNothing(_ state: State) -> Phrase {
    switch state.record.shown?.code {
    case Tab.members, Tab.memberships:
      state.maySeePeople ? RecordWords.opensNothing : Vocabulary.notPermitted(.seePersonalData)
    case Tab.incomes: state.income == nil ? RecordWords.opensNothing : Words.incomeOpensNothing
    default: RecordWords.opensNothing
    }
  }

  /// A paper with a scan says where the scan lies.
  package static func isOpening(_ row: String, _ state: State) -> Bool {
    AttachmentRows.scan(row, of: state.papers) != nil
  }

  package static func opened(_ row: String, _ state: inout State) -> [Effect<Request>] {
    AttachmentRows.scan(row, of: state.papers).map { [.ask(.findScan($0))] } ?? [.beep]
  }

  private static func notCorrecting(_ state: State) -> Phrase? {
    guard state.mayCorrect else { return Vocabulary.notPermitted(.correctRecords) }
    guard let entry = state.income else { return Words.chooseIncome }
    return entry.isCorrected ? Words.isCorrected : nil
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .open, .load: state.file == nil ? .notLoaded(failure) : nil
    case .correct: .refused(failure)
    case .findScan: nil
    }
  }
}
