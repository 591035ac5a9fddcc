package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// Incomes keyed from paper, a whole sheet at a time: a line for each household that is due, with its income, or why it
/// was not reached. The day of the visit stands once above the sheet.
package enum FollowUpGrid: Screen {
  package struct State: Equatable, Sendable {
    var fiscalYear: Int
    var round: IncomeRound
    var today: Day
    var filter: Filter
    var due: [DueFollowUp] = []
    /// What is typed, by household; also of lines that the filter hides.
    var typed: [Int64: Entry] = [:]
    var problems: [Int64: [Column: Phrase]] = [:]
    var grid = GridEdit([], rows: [])
    var day: VisitDay
    /// How many times the last income wants a comment.
    var jumpFactor = 0
    var isLoaded = false
    var refusal: Phrase?
    var draft: Draft?
    var filterList: PickList?
    /// Checked and waiting for the user's word.
    var ready: [FollowUpEntry] = []

    var subject: String { "\(fiscalYear) \(round.rawValue)" }
  }

  enum Filter: Equatable, Sendable {
    case all
    case zone(Int?)
    case community(String)
  }

  enum Column: Int, CaseIterable, Sendable {
    case income, reason, comment

    var name: String {
      switch self {
      case .income: "income"
      case .reason: "reason"
      case .comment: "comment"
      }
    }
  }

  /// The raw cells of one line.
  struct Entry: Equatable, Sendable {
    var income = ""
    var reason = ""
    var comment = ""

    var isEmpty: Bool { income.isEmpty && reason.isEmpty && comment.isEmpty }

    subscript(column: Column) -> String {
      get {
        switch column {
        case .income: income
        case .reason: reason
        case .comment: comment
        }
      }
      set {
        switch column {
        case .income: income = newValue
        case .reason: reason = newValue
        case .comment: comment = newValue
        }
      }
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case loaded([DueFollowUp], jumpFactor: Int, Draft?)
    case refused(Phrase)
    case dayAsked
    case filterAsked
    case saveAsked
    case chose(DialogChoice)
    case saved(incomes: Int, notReached: Int)
    case failed(Failure)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(fiscalYear: Int, IncomeRound, subject: String?)
    case record([FollowUpEntry])
  }

  package static let screen = "follow_up_grid"

  package static func start(fiscalYear: Int, _ round: IncomeRound, zone: Int?, today: Day) -> (State, [Effect<Request>])
  {
    let state = State(
      fiscalYear: fiscalYear, round: round, today: today, filter: zone.map { .zone($0) } ?? .all, day: VisitDay(today))
    return (state, [.ask(.load(fiscalYear: fiscalYear, round, subject: state.subject))])
  }

  package static func title(_ state: State) -> Phrase { Words.title(state) }
  package static func isTyping(_ state: State) -> Bool { state.isLoaded && !state.due.isEmpty }

  package static func isSlow(_ request: Request) -> Bool {
    switch request {
    case .load: true
    case .record: false
    }
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.filterList != nil || state.grid.isChoosing { return [] }
    let isEmpty = state.typed.values.allSatisfy(\.isEmpty)
    return [
      KeyBinding(
        [.function(2), .control("s")], Vocabulary.save, .saveAsked, disabled: isEmpty ? SheetWords.nothingTyped : nil),
      KeyBinding([.function(4)], Vocabulary.pickList, .key(.function(4))),
      KeyBinding([.function(7)], Words.filter, .filterAsked),
      KeyBinding([.function(6)], SheetWords.day, .dayAsked),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.filterList != nil || state.grid.isChoosing { return .key(key) }
    return switch key {
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
    var fields: [String: String] = [:]
    for (household, entry) in state.typed {
      for column in Column.allCases where !entry[column].isEmpty {
        fields["\(column.name).\(household)"] = entry[column]
      }
    }
    guard !fields.isEmpty else { return nil }
    fields["day"] = state.day.edit.text
    let focus = state.focused.map { "\($0.column.name).\($0.due.household.raw)" }
    return DraftContent(
      screen: screen, subject: state.subject, fields: fields, focus: state.day.isFocused ? "day" : focus ?? "",
      cursor: state.day.isFocused ? state.day.edit.cursor : state.grid.textCursor)
  }

  package static func hint(_ state: State) -> Phrase? { Words.hint(state) }
}

extension FollowUpGrid.State {
  /// The lines that the filter shows, in their order.
  var shown: [DueFollowUp] {
    due.filter {
      switch filter {
      case .all: true
      case .zone(let zone): $0.zone == zone
      case .community(let name): $0.community == name
      }
    }
  }

  var focused: (due: DueFollowUp, column: FollowUpGrid.Column)? {
    guard !grid.isEmpty, let column = FollowUpGrid.Column(rawValue: grid.focus.column) else { return nil }
    let id = grid.rows[grid.focus.row].id
    return due.first { String($0.household.raw) == id }.map { ($0, column) }
  }

  var filledCount: Int { typed.values.filter { !$0.isEmpty }.count }

  /// Lays out the lines anew and stays on the same cell where that is still shown.
  mutating func layOut() {
    let kept = focused.map { (String($0.due.household.raw), $0.column) }
    let cursor = grid.textCursor
    let near = grid.focus
    grid = GridEdit(FollowUpGrid.Words.columns, rows: shown.map { FollowUpGrid.Words.row($0, typed[$0.household.raw]) })
    if let kept, let row = grid.rows.firstIndex(where: { $0.id == kept.0 }) {
      grid.moveFocus(to: GridEdit.Place(row: row, column: kept.1.rawValue), textCursor: cursor)
    } else if !grid.isEmpty {
      grid.moveFocus(to: GridEdit.Place(row: min(near.row, grid.rows.count - 1), column: near.column))
    }
    showProblems()
  }

  mutating func showProblems() {
    grid.problems = [:]
    for (index, row) in grid.rows.enumerated() {
      for (column, phrase) in Int64(row.id).flatMap({ problems[$0] }) ?? [:] {
        grid.problems[GridEdit.Place(row: index, column: column.rawValue)] = phrase
      }
    }
  }

  /// Goes to a cell; the filter gives way if it hides it.
  mutating func focus(_ household: Int64, _ column: FollowUpGrid.Column, textCursor: Int? = nil) {
    if !shown.contains(where: { $0.household.raw == household }) {
      filter = .all
      layOut()
    }
    guard let row = grid.rows.firstIndex(where: { $0.id == String(household) }) else { return }
    day.isFocused = false
    grid.moveFocus(to: GridEdit.Place(row: row, column: column.rawValue), textCursor: textCursor)
  }
}
