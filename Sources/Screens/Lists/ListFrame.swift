internal import OfficeStorage
internal import TerminalUI

/// What all lists share: the words searched for, the facts that narrow it, its order, its marks, its cursor, and the menu
/// that lies over it. It knows the rows by their records' numbers alone, so that marks and cursor stay with the records
/// whatever the list shows; a row with a negative number is a heading, which cannot be marked.
package struct ListFrame: Equatable, Sendable {
  var search: ListSearch
  /// Codes of the facts that narrow the list, `kind:value`: of each kind one must hold.
  var facts: [String] = []
  /// The code of the column by which it is sorted; nil for its own order.
  var column: String?
  var isDescending = false
  var cursor = ListCursor()
  var menu: ListMenu?
  /// What waits for the name of its file.
  var exporting: ListExport?
  /// The view that is to have another name, or to go.
  var renaming: ListView?
  /// The rows that are shown, by their records' numbers.
  private(set) var rows: [Int64] = []
  private(set) var marks: Set<Int64> = []
  /// The record marked last: where a range begins.
  private var anchor: Int64?
  /// The rows shown are not yet those asked for.
  private(set) var isFinding = false
  /// The record to stay on when they come.
  private var kept: Int64?

  init(_ seed: String = "", isSearching: Bool = false) { search = ListSearch(seed, isOpen: isSearching) }

  /// The number of the chosen record; nil while other rows are awaited.
  var chosen: Int64? { isFinding || !rows.indices.contains(cursor.index) ? nil : rows[cursor.index] }
  /// The place of the chosen row.
  var index: Int? { chosen == nil ? nil : cursor.index }
  var isNarrowed: Bool { !search.isEmpty || !facts.isEmpty }
  var isTyping: Bool { search.isOpen || menu != nil }
  /// Whether the line over the list has something to say.
  var isSpeaking: Bool { isNarrowed || search.isOpen || !marks.isEmpty }

  // MARK: - Rows

  /// Takes over the rows. After new words or facts the cursor stands at the top, otherwise on the same record.
  mutating func show(_ ids: [Int64]) {
    let wanted = isFinding ? kept : chosen
    let near = isFinding ? 0 : cursor.index
    rows = ids
    isFinding = false
    kept = nil
    cursor.count = ids.count
    cursor.move(to: wanted.flatMap { ids.firstIndex(of: $0) } ?? near)
  }

  /// The rows that follow those shown.
  mutating func add(_ ids: [Int64]) {
    rows += ids
    cursor.count = rows.count
  }

  mutating func startFinding(keepingChosen: Bool = false) {
    kept = keepingChosen ? chosen : nil
    isFinding = true
  }

  // MARK: - Marks

  /// Marks the chosen row, or takes its mark away, and goes on to the next.
  mutating func mark() -> Bool {
    guard let chosen, chosen >= 0 else { return false }
    marks.formSymmetricDifference([chosen])
    anchor = chosen
    cursor.move(to: cursor.index + 1)
    return true
  }

  /// Marks the rows from the one marked last to the chosen one.
  mutating func markRange() -> Bool {
    guard let chosen, chosen >= 0 else { return false }
    let start = anchor.flatMap { rows.firstIndex(of: $0) } ?? cursor.index
    marks.formUnion(rows[min(start, cursor.index)...max(start, cursor.index)].filter { $0 >= 0 })
    anchor = chosen
    return true
  }

  mutating func invert(_ all: [Int64]) { marks.formSymmetricDifference(all.filter { $0 >= 0 }) }

  /// Takes all marks away; whether there were any.
  mutating func unmark() -> Bool {
    defer { (marks, anchor) = ([], nil) }
    return !marks.isEmpty
  }

  // MARK: - Views

  /// The list as it is narrowed and sorted now.
  var view: ListView {
    ListView(words: search.text, facts: facts, column: column, isDescending: isDescending)
  }

  /// Narrows and sorts the list as a view says, as far as the list still offers it.
  mutating func take(_ view: ListView, _ shape: ListShape) {
    search = ListSearch(view.words)
    facts = shape.facts.map(\.code).filter(view.facts.contains)
    column = shape.columns.contains { $0.code == view.column } ? view.column : nil
    isDescending = column == nil ? false : view.isDescending
  }

  /// Shows everything in the list's own order again; whether it was narrowed.
  mutating func clear() -> Bool {
    let wasNarrowed = isNarrowed
    _ = search.clear()
    search.isOpen = false
    facts = []
    return wasNarrowed
  }
}
