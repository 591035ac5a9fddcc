internal import Interchange
internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What a list shows, for a file of it: every column of its table, whatever the width of the terminal, and its rows word
/// for word.
package struct ListSheet {
  let columns: [TableColumn]
  /// Why it is not written to a file.
  let refusal: Phrase?
  /// Whether its rows tell of persons: the journal says so of the file.
  let isPersonal: Bool
  /// The cells of the row at a place of the list.
  let row: (Int, Language) -> [TableCell]

  init(
    _ columns: [TableColumn], mayExport: Bool, isPersonal: Bool, row: @escaping (Int, Language) -> [TableCell]
  ) {
    self.columns = columns
    refusal = mayExport ? nil : Vocabulary.notPermitted(.exportData)
    self.isPersonal = isPersonal
    self.row = row
  }

  init(
    _ columns: [TableColumn], of actor: Actor, isPersonal: Bool, row: @escaping (Int, Language) -> [TableCell]
  ) {
    self.init(
      columns, mayExport: Visibility.scope(of: .exportData, for: actor) != .nothing, isPersonal: isPersonal, row: row)
  }

  /// The titles and the rows at some places, as text.
  func text(_ places: [Int], in language: Language) -> ListText {
    ListText(
      titles: columns.map { $0.title.text(in: language) }, rows: places.map { row($0, language).map(\.text) })
  }
}

/// Titles and rows as a file has them.
package struct ListText: Equatable, Sendable {
  package var titles: [String]
  package var rows: [[String]]

  package init(titles: [String], rows: [[String]]) {
    self.titles = titles
    self.rows = rows
  }

  var head: [UInt8] { CSVWriter.byteOrderMark + CSVWriter.record(titles) }
  static func bytes(_ rows: [[String]]) -> [UInt8] { rows.flatMap(CSVWriter.record) }
}

/// What the journal is told of a file of a list.
package struct ListNote: Equatable, Sendable {
  package var list: String
  /// The line by which the list was narrowed.
  package var line: String
  package var rows: Int
  package var isPersonal: Bool
}

extension ListRequest {
  /// Writes what a list shows; the file's rows are at hand.
  static func write(_ text: ListText, _ note: ListNote, to path: String, in office: Office) throws -> ListNews {
    try PaperFile.fill(path) { write in
      try office.recordExport(of: note.list, line: note.line, rows: note.rows, isPersonal: note.isPersonal)
      try write(text.head)
      try write(ListText.bytes(text.rows))
    }
    return .written(rows: text.rows.count, omitted: 0, path: path)
  }

  /// Writes the people whom a query finds, in its order, page after page as the list shows them; of marked ones only
  /// those.
  static func writePeople(
    _ query: PeopleQuery, among marked: [Int64]?, in language: Language, _ note: ListNote, to path: String,
    in office: Office
  ) throws -> ListNews {
    let marked = marked.map(Set.init)
    var count = 0
    try PaperFile.fill(path) { write in
      try office.recordExport(of: note.list, line: note.line, rows: note.rows, isPersonal: note.isPersonal)
      try write(ListText(titles: PeopleList.columns.map { $0.title.text(in: language) }, rows: []).head)
      var position: PeoplePosition?
      repeat {
        let page = try office.people(query, after: position, limit: peopleAtOnce)
        let people = page.people.filter { marked?.contains($0.id.raw) ?? true }
        count += people.count
        try write(ListText.bytes(people.map { PeopleList.row($0, language).map(\.text) }))
        position = page.next
      } while position != nil
    }
    return .written(rows: count, omitted: 0, path: path)
  }

  private static let peopleAtOnce = 1_000
}
