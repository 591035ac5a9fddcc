package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// Everything that is recorded of one group, in tabs: its facts and what it wants, its members and officers, its products,
/// support, log and papers; and the deeds that are done to a group as a whole.
package enum GroupPage: RecordScreen {
  package struct State: Equatable, Sendable, RecordState {
    var id: ID<OccupationalGroup>
    var today: Day
    var actor: Actor
    package var record = RecordFrame()
    var file: GroupPageFile?
    /// The day of the dissolution that waits for its reason.
    var dissolving: Day?

    func may(_ permission: Permission) -> Phrase? {
      guard let file else { return ProgrammeWords.reading }
      return Visibility.may(permission, zone: file.zone, actor) ? nil : Vocabulary.notPermitted(permission)
    }
  }

  package enum Message: Equatable, Sendable, RecordMessage {
    case record(RecordCommand)
    case loaded(GroupPageFile)
    case notLoaded(Failure)
    case addAsked
    case editAsked
    case eventAsked
    case papersAsked
    case dissolveAsked
    case reinstateAsked
    case historyAsked
    case chose(DialogChoice)
    case done(Phrase)
    case scanFound(String)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(ID<OccupationalGroup>)
    case dissolve(ID<OccupationalGroup>, GroupDissolution)
    case reinstate(ID<OccupationalGroup>, reason: String)
    case findScan(Int64)
  }

  static func start(_ id: ID<OccupationalGroup>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(id: id, today: today, actor: actor), [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { Phrase(verbatim: $0.file.group.details.name) } ?? Vocabulary.group
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayEdit = state.may(.editRegister)
    let isOver = state.file?.file.group.dissolution != nil
    return keys(
      state,
      own: [
        KeyBinding([.function(4), .character("e")], Words.edit, .editAsked, disabled: mayEdit),
        KeyBinding(
          [.insert, .character("n")], Words.add(state.record.shown?.code), .addAsked,
          shown: Words.adding.contains(state.record.shown?.code ?? "") ? .footer : .help, disabled: mayEdit),
        KeyBinding([.function(2), .character("m")], Words.recordEvent, .eventAsked, disabled: mayEdit),
        KeyBinding([.function(11), .character("a")], GroupWords.attachments, .papersAsked, shown: .help),
        isOver
          ? KeyBinding(
            [.control("x"), .character("x")], Words.reinstate, .reinstateAsked, shown: .help,
            disabled: state.may(.correctRecords))
          : KeyBinding(
            [.control("x"), .character("x")], Words.dissolve, .dissolveAsked, shown: .help, disabled: mayEdit),
        KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
      ])
  }

  /// A paper with a scan says where the scan lies; one without has nothing behind it.
  package static func isOpening(_ row: String, _ state: State) -> Bool { scan(row, state) != nil }

  package static func opened(_ row: String, _ state: inout State) -> [Effect<Request>] {
    scan(row, state).map { [.ask(.findScan($0))] } ?? [.beep]
  }

  private static func scan(_ row: String, _ state: State) -> Int64? {
    AttachmentRows.scan(row, of: state.file?.attachments ?? [])
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request { .notLoaded(failure) } else { nil }
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
