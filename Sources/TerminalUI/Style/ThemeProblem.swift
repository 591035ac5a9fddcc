/// What is wrong with a theme file. It never stops the program; the settings screen and `theme check` say it.
package struct ThemeProblem: Equatable, Sendable {
  /// The file's path, or the name of a theme that is shipped.
  package let file: String
  package let kind: Kind
  /// Where the key stands in the file, 1 for the first line.
  package let line: Int?

  package enum Kind: Equatable, Sendable {
    /// No file and no shipped theme has the name.
    case notFound
    case unreadable
    case syntax(line: Int, column: Int, detail: String)
    case unknownKey(String)
    case badValue(key: String)
    /// The theme is its own ancestor.
    case inheritsItself
  }

  package init(file: String, kind: Kind, line: Int? = nil) {
    self.file = file
    self.kind = kind
    self.line = line
  }

  /// The key that is wrong, with the tables that it stands in.
  package var key: String? {
    switch kind {
    case .unknownKey(let key), .badValue(let key): key
    case .notFound, .unreadable, .syntax, .inheritsItself: nil
    }
  }
}
