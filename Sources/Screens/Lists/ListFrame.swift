internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What all lists share: the line of words and facts that narrows it, its order, its marks, its cursor, and the menu
/// that lies over it. It knows the rows by their records' numbers alone, so that marks and cursor stay with the records
/// whatever the list shows; a row with a negative number is a heading, which cannot be marked.
package struct ListFrame: Equatable, Sendable {
  var search: ListSearch
  /// What the line says; while it says nothing that can be read, what it said before.
  private(set) var query: Query
  /// What is wrong with the line.
  private(set) var problem: QueryProblem?
  /// The code of the column by which it is sorted; nil for its own order.
  var column: String?
  var isDescending = false
  var cursor = ListCursor()
  var menu: ListMenu?
  /// What waits for the name of its file.
  var exporting: ListExport?
  /// The view that is to have another name, or to go.
  var renaming: ListView?
  /// The shared search that is to be withdrawn.
  var withdrawing: String?
  /// The rows that are shown, by their records' numbers.
  private(set) var rows: [Int64] = []
  private(set) var marks: Set<Int64> = []
  /// The record marked last: where a range begins.
  private var anchor: Int64?
  /// The rows shown are not yet those asked for.
  private(set) var isFinding = false
  /// The record to stay on when they come.
  private var kept: Int64?

  /// A seed is words, whatever they look like.
  init(_ seed: String = "", isSearching: Bool = false) {
    query = Query(seed.split(separator: " ").map { .word(String($0), isNot: false) })
    search = ListSearch(query.line(QueryGrammar()), isOpen: isSearching)
  }

  /// The number of the chosen record; nil while other rows are awaited.
  var chosen: Int64? { isFinding || !rows.indices.contains(cursor.index) ? nil : rows[cursor.index] }
  /// The place of the chosen row.
  var index: Int? { chosen == nil ? nil : cursor.index }
  var isNarrowed: Bool { !search.isEmpty }
  /// Codes of the facts that the line chooses.
  var facts: [String] { query.facts }
  /// The words that every row must hold, and those that none may.
  var words: ListWanted { ListWanted(words: query.words, excluded: query.excluded) }
  /// What the line says in the other keyboard layout, where it is plain words and makes sense only so.
  var rescue: String? { problem == nil && query.conditions.isEmpty && query.excluded.isEmpty ? search.rescue : nil }
  var isTyping: Bool { search.isOpen || menu != nil }
  /// Whether the line over the list has something to say.
  var isSpeaking: Bool { isNarrowed || search.isOpen || !marks.isEmpty }

  // MARK: - The line

  /// Reads the line anew; false when it cannot be read, and the rows stay as they are.
  mutating func read(_ grammar: QueryGrammar) -> Bool {
    do throws(QueryProblem) {
      query = try Query.reading(search.text, grammar)
      problem = nil
    } catch { problem = error }
    return problem == nil
  }

  /// Writes facts into the line in the place of those that it chose; false when the line would be too long.
  mutating func choose(_ codes: [String], _ grammar: QueryGrammar) -> Bool {
    write(query.choosing(codes, grammar), grammar)
  }

  private mutating func write(_ query: Query, _ grammar: QueryGrammar) -> Bool {
    let line = query.line(grammar)
    guard search.write(line) else { return false }
    self.query = query
    problem = nil
    return true
  }

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
  var view: ListView { ListView(words: search.text, column: column, isDescending: isDescending) }

  /// Narrows and sorts the list as a view says, as far as the list still offers it.
  mutating func take(_ view: ListView, _ shape: ListShape) {
    search = ListSearch(view.words)
    let grammar = shape.grammar
    if read(grammar), !view.facts.isEmpty { _ = choose(shape.facts.map(\.code).filter(view.facts.contains), grammar) }
    column = shape.columns.contains { $0.code == view.column } ? view.column : nil
    isDescending = column == nil ? false : view.isDescending
  }

  /// Shows everything in the list's own order again; whether it was narrowed.
  mutating func clear() -> Bool {
    let wasNarrowed = isNarrowed
    _ = search.clear()
    search.isOpen = false
    (query, problem) = (Query(), nil)
    return wasNarrowed
  }
}
