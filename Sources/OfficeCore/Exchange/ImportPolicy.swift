/// What an import does with a field of a record that says something else than the file.
package struct ImportPolicy: Hashable, Sendable {
  package enum Rule: String, CaseIterable, Hashable, Sendable {
    /// The record stays; the row is told to differ.
    case keep
    case overwrite
    /// Only what the record does not say is written.
    case onlyEmpty = "only_empty"
  }

  /// Of fields that have no rule of their own.
  package var usual: Rule
  /// By the contract's names of the columns.
  package var fields: [String: Rule]

  package init(_ usual: Rule, fields: [String: Rule] = [:]) {
    self.usual = usual
    self.fields = fields
  }

  package static let keep = ImportPolicy(.keep)
  package static let overwrite = ImportPolicy(.overwrite)

  package func rule(of field: String) -> Rule { fields[field] ?? usual }

  /// No record is changed at all.
  package var keepsAll: Bool { usual == .keep && fields.values.allSatisfy { $0 == .keep } }

  package func writes(_ field: String, isEmpty: Bool) -> Bool {
    switch rule(of: field) {
    case .keep: false
    case .overwrite: true
    case .onlyEmpty: isEmpty
    }
  }

  /// A line of a policy that says nothing.
  package struct Misspelled: Error, Hashable, Sendable { package let line: String }

  /// Reads lines such as `phone=overwrite`; empty ones and those that begin with `#` say nothing.
  package mutating func read(_ text: String) throws(Misspelled) {
    for line in text.split(whereSeparator: \.isNewline) {
      let bare = line.filter { !$0.isWhitespace }
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      let sides = bare.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, !sides[0].isEmpty, let rule = Rule(rawValue: sides[1].lowercased()) else {
        throw Misspelled(line: String(line))
      }
      fields[sides[0]] = rule
    }
  }
}
