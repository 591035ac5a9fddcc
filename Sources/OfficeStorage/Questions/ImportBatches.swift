package import OfficeCore

/// An import that brought or changed something.
package struct ImportRecord: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var at: Moment
  /// The user's name, or the login of one who is not known any more.
  package var by: String
  package var kind: ImportKind
  /// The file's name without the folder.
  package var source: String
  package var imported: Int
  package var updated: Int
  package var unchanged: Int
  package var differs: Int
  package var rejected: Int
  /// Where the rejected rows were written, by its name; nil where they were not.
  package var errorsFile: String?
  package var isUndone: Bool
}

extension Office {
  /// The imports, newest first. Throws `RuleViolation.notPermitted` unless the user may import for the whole city.
  package func imports() throws -> [ImportRecord] {
    guard scope(.importData) == .everything else { throw RuleViolation.notPermitted(.importData) }
    return try engine.read { session in
      try session.all(
        """
        SELECT b.id, b.at, coalesce(u.name, b.login), b.kind, b.source, b.imported, b.updated, b.unchanged, b.differs,
          b.rejected, b.errors_file, b.undone_by
        FROM import_batch b LEFT JOIN user_account u ON u.login = b.login ORDER BY b.id DESC LIMIT 500
        """
      ) { row in
        guard let at = Moment(utc: row.text(1)) else { throw StoreError.damaged("import_batch") }
        return ImportRecord(
          id: row.int64(0), at: at, by: row.text(2), kind: try row.code(3), source: row.text(4), imported: row.int(5),
          updated: row.int(6), unchanged: row.int(7), differs: row.int(8), rejected: row.int(9),
          errorsFile: row.optionalText(10), isUndone: !row.isNull(11))
      }
    }
  }

  /// What the columns of a header were said to be when a file of this kind was last taken in, by the contract's names;
  /// nil where nothing was said.
  package func rememberedColumns(_ kind: ImportKind, print: String) throws -> [String]? {
    try engine.read { session in
      try session.first("SELECT columns FROM import_mapping WHERE kind = \(kind.rawValue) AND print = \(print)") {
        $0.text(0).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
  }
}
