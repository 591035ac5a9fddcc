/// Taking a whole import back (เรียกคืนการนำเข้า) while nothing depends on it.
package enum ImportUndo {
  package static let deed = "undo_import"

  /// Why an import stays.
  package enum Obstacle: Hashable, Sendable {
    case undoneAlready
    /// A deed was done since on a record of it.
    case doneSince(deed: String, subject: String, id: Int64)
    /// So many rows of another table rest on its records, of which this is the first.
    case usedBy(table: String, count: Int, id: Int64)
    /// A record of it is not as the import left it.
    case changedSince(table: String, id: Int64)
  }

  /// Deeds that leave a record as it is.
  package static let readings: Set<String> = ["view", "print", "export", "copy", "reveal", "import_errors", deed]
}
