package import ThaiText

/// What came of a key in a grid.
package enum GridOutcome: Equatable, Sendable {
  case handled
  /// The focused cell has another value now.
  case edited
  /// The focus left a cell: time to check it and to keep the draft.
  case moved
  case submit
  case back
  case refused
  case ignored
}

/// A list that is filled in row by row from paper: each row has a name and a few cells. Enter goes to the same cell of the
/// next row; Tab to the next cell.
package struct GridEdit: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
      case text(Int)
      /// Space goes through these, F4 lists them; the value is the code.
      case choice([Choice])
    }

    package let title: Phrase
    package let columns: Int
    package let kind: Kind
    package let accepts: TextEdit.Accepts
    package let alignment: Columns.Alignment
    /// How wide the last value is; nil is as wide as the cell.
    package let lastColumns: Int?

    package init(
      _ title: Phrase, columns: Int, _ kind: Kind = .text(40), accepts: TextEdit.Accepts = .anything,
      alignment: Columns.Alignment = .left, lastColumns: Int? = nil
    ) {
      self.lastColumns = lastColumns
      self.title = title
      self.columns = columns
      self.kind = kind
      self.accepts = accepts
      self.alignment = alignment
    }
  }

  package struct Row: Equatable, Sendable {
    package let id: String
    package let label: String
    /// The raw value of each cell.
    package var values: [String]
    /// What each cell held the last time, shown beside it; empty when there is none.
    package var last: [String]

    package init(_ id: String, _ label: String, values: [String] = [], last: [String] = []) {
      self.id = id
      self.label = label
      self.values = values
      self.last = last
    }
  }

  package struct Place: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package let columns: [Column]
  package private(set) var rows: [Row]
  package var problems: [Place: Phrase] = [:]
  package private(set) var focus = Place(row: 0, column: 0)
  private(set) var edit = TextEdit()
  private(set) var list: PickList?
  private(set) var cursor: ListCursor

  package init(_ columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows.map { row in
      var row = row
      // Every row has a value and a last value for every column.
      row.values = columns.indices.map { $0 < row.values.count ? row.values[$0] : "" }
      row.last = columns.indices.map { $0 < row.last.count ? row.last[$0] : "" }
      return row
    }
    self.cursor = ListCursor(count: rows.count)
    loadEdit()
  }

  package var isEmpty: Bool { rows.isEmpty || columns.isEmpty }
  package var isChoosing: Bool { list != nil }
  /// Where the cursor stands in the focused cell, for the draft.
  package var textCursor: Int { edit.cursor }
  /// What is wrong with the focused cell.
  package var problem: Phrase? { problems[focus] }

  /// Goes to a cell, and within it to a place: that of a draft, or of a problem.
  package mutating func moveFocus(to place: Place, textCursor: Int? = nil) {
    guard rows.indices.contains(place.row), columns.indices.contains(place.column) else { return }
    focus = place
    cursor.move(to: place.row)
    list = nil
    loadEdit()
    if let textCursor { edit.moveCursor(to: textCursor) }
  }

  /// Sets a cell's raw value.
  package mutating func set(_ value: String, at place: Place) {
    guard rows.indices.contains(place.row), columns.indices.contains(place.column) else { return }
    rows[place.row].values[place.column] = value
    if place == focus { loadEdit() }
  }

  package mutating func handle(_ key: Key) -> GridOutcome {
    guard !isEmpty else { return GridEdit.leaving(key) ?? .ignored }
    if list != nil { return handleList(key) }
    if let outcome = GridEdit.leaving(key) { return outcome }
    switch key {
    case .enter, .down: return move(rows: 1)
    case .up: return move(rows: -1)
    case .pageDown: return move(rows: 10)
    case .pageUp: return move(rows: -10)
    case .tab: return moveAlong(1)
    case .backTab: return moveAlong(-1)
    case .function(4): return openList(typed: nil)
    default: break
    }
    switch columns[focus.column].kind {
    case .text: return took(edit.handle(key))
    case .choice(let choices): return handleChoice(key, choices)
    }
  }

  package mutating func paste(_ text: String) -> GridOutcome {
    if var open = list {
      let outcome = open.paste(text)
      list = open
      return outcome == .refused ? .refused : .handled
    }
    guard !isEmpty, case .text = columns[focus.column].kind else { return .refused }
    return took(edit.paste(text))
  }

  private static func leaving(_ key: Key) -> GridOutcome? {
    switch key {
    case .function(2), .control("s"): .submit
    case .escape, .function(10): .back
    default: nil
    }
  }

  // MARK: - Moving

  private mutating func move(rows step: Int) -> GridOutcome {
    let target = min(max(0, focus.row + step), rows.count - 1)
    guard target != focus.row else { return .refused }
    moveFocus(to: Place(row: target, column: focus.column))
    return .moved
  }

  /// The next cell in reading order.
  private mutating func moveAlong(_ step: Int) -> GridOutcome {
    let target = focus.row * columns.count + focus.column + step
    guard (0..<rows.count * columns.count).contains(target) else { return .refused }
    moveFocus(to: Place(row: target / columns.count, column: target % columns.count))
    return .moved
  }

  private mutating func loadEdit() {
    guard !isEmpty, case .text(let maximum) = columns[focus.column].kind else {
      edit = TextEdit()
      return
    }
    edit = TextEdit(
      rows[focus.row].values[focus.column], maximum: maximum, accepts: columns[focus.column].accepts)
  }

  // MARK: - One cell

  private mutating func put(_ value: String) -> GridOutcome {
    rows[focus.row].values[focus.column] = value
    problems[focus] = nil
    return .edited
  }

  private mutating func took(_ outcome: TextEdit.Outcome) -> GridOutcome {
    switch outcome {
    case .edited: put(edit.text)
    case .moved: .handled
    case .refused: .refused
    case .ignored: .ignored
    }
  }

  private mutating func handleChoice(_ key: Key, _ choices: [Choice]) -> GridOutcome {
    switch key {
    case .backspace, .delete: return put("")
    case .character(" "), .right:
      guard !choices.isEmpty else { return .refused }
      let at = choices.firstIndex { $0.code == rows[focus.row].values[focus.column] }
      return put(choices[at.map { ($0 + 1) % choices.count } ?? 0].code)
    case .character: return openList(typed: key)
    default: return .ignored
    }
  }

  private mutating func openList(typed key: Key?) -> GridOutcome {
    guard case .choice(let choices) = columns[focus.column].kind else { return .refused }
    var open = PickList(
      title: columns[focus.column].title, choices: choices, chosen: [rows[focus.row].values[focus.column]])
    if let key { _ = open.handle(key) }
    list = open
    return .handled
  }

  private mutating func handleList(_ key: Key) -> GridOutcome {
    guard var open = list else { return .ignored }
    let outcome = open.handle(key)
    list = open
    switch outcome {
    case .handled: return .handled
    case .refused: return .refused
    case .ignored: return .ignored
    case .closed:
      list = nil
      return .handled
    case .chose(let codes):
      list = nil
      return put(codes.first ?? "")
    }
  }
}
