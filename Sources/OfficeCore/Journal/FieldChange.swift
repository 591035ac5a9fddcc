/// One field that a deed changed, as the journal keeps it.
package struct FieldChange: Hashable, Sendable {
  package var field: String
  package var before: String?
  package var after: String?

  package init(_ field: String, before: String? = nil, after: String? = nil) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// The fields that differ between two lists of the same fields; all of the new ones where there was no record.
  package static func between(_ old: [(String, String?)]?, _ new: [(String, String?)]) -> [FieldChange] {
    new.enumerated().compactMap { index, field in
      let was = old?[index].1
      return was == field.1 ? nil : FieldChange(field.0, before: was, after: field.1)
    }
  }
}
