internal import OfficeCore

extension Office {
  /// Journals that a paper about a record was printed or written to a file.
  package func recordPrint(of subject: Subject, _ id: Int64, paper: String) throws {
    try Visibility.require(.seeProposals, actor)
    try deed { _, journal in try journal.append("print", subject, id, [FieldChange("paper", after: paper)]) }
  }

  /// Journals that the rejected rows of an import were written to a file of this name; the last import of the file `source` by the
  /// user remembers it.
  package func recordErrorsFile(_ name: String, of source: String = "") throws {
    guard scope(.importData) == .everything else { throw RuleViolation.notPermitted(.importData) }
    try deed { session, journal in
      try journal.append("import_errors", .file, 0, [FieldChange("file", after: name)])
      try session.run(
        """
        UPDATE import_batch SET errors_file = \(name) WHERE source = \(source) AND undone_by IS NULL
          AND id = (SELECT max(id) FROM import_batch WHERE login = \(actor.user.login))
        """)
    }
  }
}
