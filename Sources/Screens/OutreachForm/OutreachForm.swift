package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The form of one outreach, new or known: what was done, where, and how many came. What is typed is kept as a draft.
package enum OutreachForm: FormScreen {
  package struct State: Equatable, Sendable, FormState {
    var id: ID<Outreach>?
    var version = 0
    package var form = Form([])
    package var initial: [String: String] = [:]
    var today: Day
    var actor: Actor
    var communities: [Community] = []
    var isLoaded = false
    package var draft: Draft?
    var merge: EditMerge?

    package var keepsDraft: Bool { isLoaded && mayEdit }
    package var subject: String { id.map { String($0.raw) } ?? "" }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable, FormMessage {
    case key(Key)
    case pasted(String)
    case loaded(Outreach?, [Community], Draft?)
    case notLoaded(Failure)
    case theirs(Outreach)
    case chose(DialogChoice)
    case saved(ID<Outreach>)
    case failed(Failure)
    case historyAsked
  }

  package enum Request: Equatable, Sendable {
    case load(ID<Outreach>?)
    case loadTheirs(ID<Outreach>)
    case save(ID<Outreach>?, OutreachDetails, version: Int)
  }

  package static let screen = "outreach"

  static func start(_ id: ID<Outreach>?, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    (State(id: id, today: today, actor: actor), [.ask(.load(id))])
  }

  package static func title(_ state: State) -> Phrase { state.id == nil ? Words.new : Words.change }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    keys(refused: state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)) + [
      KeyBinding([.pageDown], Words.nextPage, .key(.pageDown)),
      KeyBinding([.pageUp], Words.previousPage, .key(.pageUp), shown: .help),
      KeyBinding(
        [.function(8)], Vocabulary.history, .historyAsked, disabled: state.id == nil ? Words.notSavedYet : nil),
    ]
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .save: .failed(failure)
    case .load: .notLoaded(failure)
    case .loadTheirs: nil
    }
  }
}
