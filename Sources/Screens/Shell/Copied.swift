package import OfficeStorage
internal import TerminalUI

/// What a place gives to the clipboard of the user's terminal: columns apart by tabs, rows by newlines.
package struct Copied: Equatable, Sendable {
  /// The most that a terminal takes for its clipboard in base64 (what xterm takes), and so in bytes of text.
  package static let longest = 74_994 / 4 * 3

  package let text: String
  package let rows: Int
  /// The record that it is about; the office where it is about none.
  package let subject: Subject
  package let record: Int64
  /// Whether it says of a person what only those see who may see personal data in full.
  package let isPersonal: Bool

  package init(_ rows: [[String]], of subject: Subject, _ record: Int64, isPersonal: Bool) {
    text = rows.map { $0.map(Self.cell).joined(separator: "\t") }.joined(separator: "\n")
    self.rows = rows.count
    self.subject = subject
    self.record = record
    self.isPersonal = isPersonal
  }

  /// A row of a table.
  init(_ cells: [TableCell], of subject: Subject, _ record: Int64, isPersonal: Bool) {
    self.init([cells.map(\.text)], of: subject, record, isPersonal: isPersonal)
  }

  /// The focused field of a form, as it is shown; nil when it is empty.
  init?(_ form: Form, of subject: Subject, _ record: Int64?, isPersonal: Bool, language: Language) {
    guard let field = form.focusedField, !form[field.id].isEmpty else { return nil }
    self.init([[form.said(field.id, in: language)]], of: subject, record ?? 0, isPersonal: isPersonal)
  }

  /// A tab or newline within a cell would make two of it.
  private static func cell(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" || $0 == "\n" ? " " : $0 }))
  }
}
