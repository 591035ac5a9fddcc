package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A community: the figures of what is registered and supported in it, each of which opens, and the announcements that
/// made it what it is. From here it is renamed, split, merged and retired.
package enum CommunityPage: Screen {
  package enum Row: Equatable, Sendable {
    case people(Int)
    case households(Int)
    case groups(Int)
    /// Families supported in a fiscal year, and how many of them are followed up.
    case families(Int, IndicatorRow?)
    case change(CommunityFile.Change)
  }

  package struct State: Equatable, Sendable {
    var id: ID<Community>
    var fiscalYear: Int
    var mayChange: Bool
    var maySeeFigures: Bool
    var file: CommunityFile?
    var rows: [Row] = []
    var cursor = ListCursor()

    var chosen: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case loaded(CommunityFile, IndicatorRow?)
    case notLoaded(Failure)
    case moved(Key)
    case opened
    case taskAsked(CommunityDraft.Task)
    case historyAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    /// With the year's figures, where the user may see them.
    case load(ID<Community>, figures: Int?)
  }

  static func start(_ id: ID<Community>, today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let state = State(
      id: id, fiscalYear: today.fiscalYear,
      mayChange: Visibility.scope(of: .changeSettings, for: actor) != .nothing,
      maySeeFigures: Visibility.scope(of: .seeFigures, for: actor) != .nothing)
    return (state, [load(state)])
  }

  static func load(_ state: State) -> Effect<Request> {
    .ask(.load(state.id, figures: state.maySeeFigures ? state.fiscalYear : nil))
  }

  package static func title(_ state: State) -> Phrase {
    state.file.map { Phrase(verbatim: "\($0.community.code) \($0.community.name)") } ?? Vocabulary.community
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayNot = state.mayChange ? nil : Vocabulary.notPermitted(.changeSettings)
    let isOver = state.file?.community.closed == nil ? nil : Words.isClosed
    func task(_ key: Unicode.Scalar, _ task: CommunityDraft.Task) -> KeyBinding<Message> {
      KeyBinding(
        [.character(key)], CommunityForm.Words.title(task), .taskAsked(task),
        disabled: mayNot ?? (task == .correct ? nil : isOver))
    }
    return [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: notOpening(state)),
      KeyBinding([.function(8)], Vocabulary.history, .historyAsked),
      task("r", .rename), task("x", .split), task("m", .merge), task("d", .retire), task("e", .correct),
    ]
  }

  private static func notOpening(_ state: State) -> Phrase? {
    switch state.chosen {
    case .people, .households, .groups: nil
    case .families(_, let row): row == nil ? Words.noFamilies : nil
    case .change(let change): change.other == nil ? Words.opensNothing : nil
    case nil: Words.opensNothing
    }
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    key == .escape || key == .function(10) ? nil : .moved(key)
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.file == nil ? .notLoaded(failure) : nil
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
