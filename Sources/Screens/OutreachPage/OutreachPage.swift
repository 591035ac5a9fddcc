package import OfficeCore
internal import OfficeStorage
package import TerminalUI

/// One outreach: when, where, by what means, who spoke, how many came, who is interested.
package enum OutreachPage: Screen {
  package struct State: Equatable, Sendable {
    var id: ID<Outreach>
    var mayEdit: Bool
    var file: File?
    var cursor = ListCursor()

    var facts: [Fact] { file.map(Words.facts) ?? [] }
  }

  package struct File: Equatable, Sendable {
    var outreach: Outreach
    /// Names of its communities, by code.
    var communities: [String]
    var interested: Int
    /// Of these, in the register.
    var registered: Int
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case loaded(File)
    case editAsked
    case interestsAsked
    case walkInAsked
    case historyAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable { case load(ID<Outreach>) }

  static func start(_ id: ID<Outreach>, actor: Actor) -> (State, [Effect<Request>]) {
    (
      State(id: id, mayEdit: Visibility.scope(of: .editRegister, for: actor) != .nothing), [.ask(.load(id))]
    )
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.file?.outreach) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayNot = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return [
      KeyBinding([.enter, .function(4), .character("i")], OutreachWords.interested, .interestsAsked),
      KeyBinding([.insert, .character("k")], OutreachWords.walkIn, .walkInAsked, disabled: mayNot),
      KeyBinding([.function(2), .character("e")], Words.edit, .editAsked, disabled: mayNot),
      KeyBinding([.function(8), .character("h")], Vocabulary.history, .historyAsked),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
