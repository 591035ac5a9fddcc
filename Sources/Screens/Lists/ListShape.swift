package import OfficeCore
internal import OfficeStorage
package import TerminalUI

/// What a list offers: columns to sort by, facts to narrow by, ready views, and what can be done with marked rows.
package struct ListShape {
  /// The name under which views are kept.
  package var list: String
  package var columns: [ListColumn]
  /// Put together only when they are looked at: there are a hundred communities among them.
  package var facts: [ListFact] { makeFacts() }
  private let makeFacts: () -> [ListFact]
  package var views: [ReadyView]
  /// As what marked rows are exported; nil where they are not.
  package var kind: ImportKind?
  /// Why nothing can be exported.
  package var exportRefusal: Phrase?
  /// What is printed of marked rows; nil where nothing is.
  package var paper: Phrase?

  package struct ReadyView {
    var name: Phrase
    var view: ListView
  }

  init(
    list: String, columns: [ListColumn], facts: @autoclosure @escaping () -> [ListFact], views: [ReadyView] = [],
    kind: ImportKind? = nil, exportRefusal: Phrase? = nil, paper: Phrase? = nil
  ) {
    self.list = list
    self.columns = columns
    makeFacts = facts
    self.views = views
    self.kind = kind
    self.exportRefusal = exportRefusal
    self.paper = paper
  }

  func fact(_ code: String) -> ListFact? { facts.first { $0.code == code } }
  func column(_ code: String?) -> ListColumn? { columns.first { $0.code == code } }

  /// The column of the table that shows the sign of the order.
  func sorting(_ frame: ListFrame) -> (column: Int, isDescending: Bool)? {
    column(frame.column)?.place.map { ($0, frame.isDescending) }
  }
}

/// A column to sort by.
package struct ListColumn {
  var code: String
  var title: Phrase
  /// Which column of the table it is; nil when the table does not show it.
  var place: Int?

  init(_ code: String, _ title: Phrase, _ place: Int?) {
    self.code = code
    self.title = title
    self.place = place
  }
}

/// Something that is true of some rows.
package struct ListFact {
  /// `kind:value`
  var code: String
  var phrase: Phrase

  init(_ code: String, _ phrase: Phrase) {
    self.code = code
    self.phrase = phrase
  }
}

extension ListFact {
  /// The zones, and what lies in no community.
  static func zones(withOutside: Bool = true) -> [ListFact] {
    Community.zones.map { ListFact(zone($0), Vocabulary.zone($0)) }
      + (withOutside ? [ListFact(zone(nil), Vocabulary.zone(nil))] : [])
  }

  static func zone(_ zone: Int?) -> String { "zone:" + (zone.map(String.init) ?? "none") }
}

/// By what a row in memory is sorted.
enum ListKey: Comparable {
  case number(Int64)
  case text([UInt8])
  /// Comes last, in both directions.
  case missing

  static func < (left: ListKey, right: ListKey) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
    case (.missing, _): false
    case (_, .missing): true
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

extension ListFrame {
  /// The rows in memory that the facts take, in the order asked; rows that are equal in it keep their own.
  func arranged<Row>(
    _ all: [Row], holds: (Row, String) -> Bool, key: (Row, String) -> ListKey
  ) -> [Row] {
    let kinds = Dictionary(grouping: facts) { $0.prefix { $0 != ":" } }
    let rows =
      facts.isEmpty
      ? all : all.filter { row in kinds.values.allSatisfy { codes in codes.contains { holds(row, $0) } } }
    guard let column else { return rows }
    let keys = rows.map { key($0, column) }
    let order = rows.indices.sorted { left, right in
      if keys[left] == keys[right] { return left < right }
      if keys[left] == .missing || keys[right] == .missing { return keys[right] == .missing }
      return (keys[left] < keys[right]) != isDescending
    }
    return order.map { rows[$0] }
  }
}
