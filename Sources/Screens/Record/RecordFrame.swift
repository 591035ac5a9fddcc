internal import OfficeStorage
internal import TerminalUI

/// What all record pages share: the parts of a record, each on a tab of its own, which of them is shown, and the chosen
/// row of each. A row is known by its name, so that the cursor stays with it when the record is read again.
package struct RecordFrame: Equatable, Sendable {
  private(set) var tabs: [RecordTab] = []
  /// The number of the tab that is shown.
  private(set) var tab: Int
  private(set) var cursor = ListCursor()
  /// The chosen row of the tabs that were left, by the tab's code.
  private var left: [String: String] = [:]

  init(tab: Int = 0) { self.tab = tab }

  var shown: RecordTab? { tabs.indices.contains(tab) ? tabs[tab] : nil }
  /// The chosen row of the tab that is shown.
  var chosen: RecordRow? { shown.flatMap { $0.rows.indices.contains(cursor.index) ? $0.rows[cursor.index] : nil } }
  /// The place behind the chosen row.
  var opens: Route? { chosen?.opens }

  /// Takes over the record as it was read: the tab of the same code and the row of the same name stay chosen.
  mutating func show(_ tabs: [RecordTab]) {
    let code = shown?.code
    keepRow()
    self.tabs = tabs
    tab = tabs.firstIndex { $0.code == code } ?? max(0, min(tab, tabs.count - 1))
    takeRow()
  }

  /// Goes to a tab; false when there is none of that number.
  mutating func turn(to number: Int) -> Bool {
    guard tabs.indices.contains(number) else { return false }
    keepRow()
    tab = number
    takeRow()
    return true
  }

  /// Goes to the tab of this code, if the record has it.
  mutating func turn(to code: String) {
    if let number = tabs.firstIndex(where: { $0.code == code }) { _ = turn(to: number) }
  }

  /// Takes a key: Tab and the arrows to the sides go round the tabs, the other keys through the rows.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .tab, .right: tabs.count > 1 && turn(to: (tab + 1) % tabs.count)
    case .backTab, .left: tabs.count > 1 && turn(to: (tab + tabs.count - 1) % tabs.count)
    default: cursor.handle(key, rows: 16)
    }
  }

  private mutating func keepRow() { if let shown, let chosen { left[shown.code] = chosen.name } }

  private mutating func takeRow() {
    let rows = shown?.rows ?? []
    let name = shown.flatMap { left[$0.code] }
    cursor = ListCursor(count: rows.count, index: rows.firstIndex { $0.name == name } ?? 0)
  }
}

/// One part of a record.
struct RecordTab: Equatable, Sendable {
  enum Layout: Equatable, Sendable {
    /// A label and a text that is wrapped.
    case facts
    /// A table under these titles.
    case list([TableColumn])
  }

  /// What stays the same whatever the language.
  let code: String
  let title: Phrase
  let layout: Layout
  let rows: [RecordRow]
  /// Said in place of rows when there are none.
  let empty: Phrase
  /// How many the title says: not all rows may count.
  let count: Int

  /// A pane of facts.
  init(_ code: String, _ title: Phrase, facts: [RecordRow], empty: Phrase = Phrase(verbatim: "–")) {
    (self.code, self.title, layout, rows, self.empty) = (code, title, .facts, facts, empty)
    count = 0
  }

  /// A list in columns.
  init(
    _ code: String, _ title: Phrase, columns: [TableColumn], rows: [RecordRow], count: Int? = nil, empty: Phrase
  ) {
    (self.code, self.title, layout, self.rows, self.empty) = (code, title, .list(columns), rows, empty)
    self.count = count ?? rows.count
  }

  /// The tab with how many it has: a list says it in its title.
  var titleWithCount: Phrase { count > 0 ? title + Phrase(verbatim: " \(count)") : title }
}

/// One row of a tab: the cells of a list, or a label and its text.
struct RecordRow: Equatable, Sendable {
  /// What stays the same when the record is read again, and tells the row from the others of its tab.
  let name: String
  let cells: [RecordCell]
  /// The place that Enter opens; nil when nothing lies behind the row.
  let opens: Route?

  init(_ name: String, _ cells: [RecordCell], opens: Route? = nil) {
    (self.name, self.cells, self.opens) = (name, cells, opens)
  }

  /// A fact: its label and text.
  init(_ name: String, _ label: Phrase, _ text: Phrase, _ role: Role = .text, opens: Route? = nil) {
    self.init(name, [RecordCell(label), RecordCell(text, role)], opens: opens)
  }
}

/// A text in both languages and what it means to the eye.
struct RecordCell: Equatable, Sendable {
  let phrase: Phrase
  let role: Role

  init(_ phrase: Phrase, _ role: Role = .text) { (self.phrase, self.role) = (phrase, role) }
  init(_ text: String, _ role: Role = .text) { self.init(Phrase(verbatim: text), role) }
}
