internal import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The papers and scans attached to a record.
package enum AttachmentsPage: Screen {
  package struct State: Equatable, Sendable {
    var subject: Subject
    var id: Int64
    var name: Phrase
    var refusal: Phrase?
    var entries: [AttachmentEntry] = []
    var cursor = ListCursor()
    var isLoaded = false

    var chosen: AttachmentEntry? { entries.indices.contains(cursor.index) ? entries[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case loaded([AttachmentEntry])
    case notLoaded(Failure)
    case opened
    case scanFound(String)
    case addAsked
    case detachAsked
    case chose(DialogChoice)
    case detached
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(Subject, Int64)
    case findScan(Int64)
    case detach(Int64, reason: String)
  }

  static func start(_ subject: Subject, _ id: Int64, name: Phrase, actor: Actor) -> (State, [Effect<Request>]) {
    let mayEdit = Visibility.scope(of: .editRegister, for: actor) != .nothing
    let refusal = mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return (State(subject: subject, id: id, name: name, refusal: refusal), [.ask(.load(subject, id))])
  }

  package static func title(_ state: State) -> Phrase {
    GroupWords.attachments + Phrase(verbatim: " ") + state.name
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none: Phrase? = state.chosen == nil ? Words.noneChosen : nil
    let noScan: Phrase? = state.chosen?.attachment.scan == nil ? Words.noScan : nil
    let isStruck: Phrase? = state.chosen?.struckReason == nil ? nil : Words.isStruck
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: none ?? noScan),
      KeyBinding([.insert, .character("n")], GroupPage.Words.attach, .addAsked, disabled: state.refusal),
      KeyBinding([.delete], Words.detach, .detachAsked, disabled: state.refusal ?? none ?? isStruck),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    if case .load = request { .notLoaded(failure) } else { nil }
  }
}
