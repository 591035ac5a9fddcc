internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

/// A paper to read on the screen, as it will be printed, and to write to a text file.
package enum PaperPage: Screen {
  package struct State: Equatable, Sendable {
    var paper: Paper
    var text = ""
    /// The name that the file is offered under.
    var fileName = ""
    var page = TextPage("", wraps: false)
    var isLoaded = false
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case loaded(String, fileName: String)
    case saveAsked
    case blankAsked
    case chose(DialogChoice)
    case written(String)
    case failed(Failure, path: String)
    /// Of a report by months: the month before or after.
    case monthMoved(Int)
    case zoneMoved
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(Paper)
    case write(Paper, String, path: String)
  }

  static func start(_ paper: Paper) -> (State, [Effect<Request>]) { (State(paper: paper), [.ask(.load(paper))]) }

  package static func title(_ state: State) -> Phrase { Words.title(state.paper) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let blank: [KeyBinding<Message>] =
      state.blank == nil || state.blank == state.paper
      ? [] : [KeyBinding([.character("b")], Words.blank, .blankAsked)]
    return [
      KeyBinding(
        [.function(2), .control("s"), .character("p")], Words.save, .saveAsked,
        disabled: state.isLoaded ? nil : ProgrammeWords.reading),
      KeyBinding([.pageDown, .character(" ")], Words.scroll, .key(.pageDown)),
    ] + months(state) + blank
  }

  private static func months(_ state: State) -> [KeyBinding<Message>] {
    guard case .zoneReport = state.paper else { return [] }
    return [
      KeyBinding([.character("[")], Words.monthBefore, .monthMoved(-1)),
      KeyBinding([.character("]")], Words.monthAfter, .monthMoved(1)),
      KeyBinding([.character("z")], Words.otherZone, .zoneMoved),
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
    switch request {
    case .write(_, _, let path): .failed(failure, path: path)
    case .load: nil
    }
  }
}

extension PaperPage.State {
  /// The same sheet with nothing in it.
  var blank: Paper? {
    switch paper {
    case .householdForm: .householdForm(nil)
    case .groupForm: .groupForm(nil)
    case .receipt, .receipts, .mayorList, .followUpForm, .followUpForms, .people, .groups, .zoneReport, .notice,
      .heldData, .publicList:
      nil
    }
  }
}
