internal import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// Groups' management scores keyed from paper, a whole sheet at a time, with the last score beside each.
package enum Assessments: Screen {
  package struct State: Equatable, Sendable {
    var fiscalYear: Int
    var today: Day
    var due: [DueAssessment] = []
    /// The raw score by group.
    var typed: [Int64: String] = [:]
    var problems: [Int64: Phrase] = [:]
    var grid = GridEdit([], rows: [])
    var day: VisitDay
    var isLoaded = false
    var refusal: Phrase?
    var draft: Draft?
    /// Checked and waiting for the user's word.
    var ready: [AssessmentEntry] = []

    var subject: String { String(fiscalYear) }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded([DueAssessment], Draft?)
    case refused(Phrase)
    case dayAsked
    case saveAsked
    case chose(DialogChoice)
    case saved(Int)
    case opened
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(Int, subject: String?)
    case record([AssessmentEntry])
  }

  package static let screen = "assessments"

  package static func start(fiscalYear: Int, today: Day) -> (State, [Effect<Request>]) {
    let state = State(fiscalYear: fiscalYear, today: today, day: VisitDay(today))
    return (state, [.ask(.load(fiscalYear, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }
  package static func isTyping(_ state: State) -> Bool { state.isLoaded && !state.due.isEmpty }

  package static func isSlow(_ request: Request) -> Bool {
    switch request {
    case .load: true
    case .record: false
    }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let isEmpty = state.typed.values.allSatisfy(\.isEmpty)
    return [
      KeyBinding(
        [.function(2), .control("s")], Vocabulary.save, .saveAsked, disabled: isEmpty ? SheetWords.nothingTyped : nil),
      KeyBinding([.function(6)], SheetWords.day, .dayAsked),
      KeyBinding([.function(3)], Words.openGroup, .opened, disabled: state.focused == nil ? Words.allDone : nil),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .escape, .function: nil
    default: .key(key)
    }
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    switch request {
    case .load: state.isLoaded ? nil : .refused(failure.phrase)
    case .record: .failed(failure)
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.draft == nil else { return nil }
    var fields = Dictionary(
      uniqueKeysWithValues: state.typed.filter { !$0.value.isEmpty }.map { ("score.\($0.key)", $0.value) })
    guard !fields.isEmpty else { return nil }
    fields["day"] = state.day.edit.text
    let focus = state.day.isFocused ? "day" : state.focused.map { "score.\($0.id.raw)" } ?? ""
    return DraftContent(
      screen: screen, subject: state.subject, fields: fields, focus: focus,
      cursor: state.day.isFocused ? state.day.edit.cursor : state.grid.textCursor)
  }

  package static func hint(_ state: State) -> Phrase? { Words.hint(state) }
}

extension Assessments.State {
  var focused: DueAssessment? {
    guard !grid.isEmpty else { return nil }
    let id = grid.rows[grid.focus.row].id
    return due.first { String($0.id.raw) == id }
  }

  /// Lays out the lines anew and stays on the same one where it is still there.
  mutating func layOut() {
    let kept = focused?.id
    let cursor = grid.textCursor
    let near = grid.focus.row
    grid = GridEdit(Assessments.Words.columns, rows: due.map { Assessments.Words.row($0, typed[$0.id.raw] ?? "") })
    if let kept, due.contains(where: { $0.id == kept }) {
      focus(kept.raw, textCursor: cursor)
    } else if !grid.isEmpty {
      grid.moveFocus(to: GridEdit.Place(row: min(near, grid.rows.count - 1), column: 0))
    }
    showProblems()
  }

  mutating func showProblems() {
    grid.problems = [:]
    for (index, row) in grid.rows.enumerated() {
      if let phrase = Int64(row.id).flatMap({ problems[$0] }) {
        grid.problems[GridEdit.Place(row: index, column: 0)] = phrase
      }
    }
  }

  mutating func focus(_ group: Int64, textCursor: Int? = nil) {
    guard let row = grid.rows.firstIndex(where: { $0.id == String(group) }) else { return }
    grid.moveFocus(to: GridEdit.Place(row: row, column: 0), textCursor: textCursor)
  }
}
