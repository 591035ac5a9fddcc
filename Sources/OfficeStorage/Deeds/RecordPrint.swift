package import OfficeCore

extension Office {
  /// Journals that a paper about a record was printed or written to a file. The people whom it names have it in their logs,
  /// and so have the heads of the households that it names.
  package func recordPrint(
    of subject: Subject, _ id: Int64, paper: String, naming people: [ID<Person>] = [],
    headsOf households: [ID<Household>] = []
  ) throws {
    try Visibility.require(.seeProposals, actor)
    try deed { session, journal in
      let entry = try journal.entry("print", subject, id, [FieldChange("paper", after: paper)])
      let heads = try households.compactMap { household in
        try Residences.now(of: household, in: session).first?.person
      }
      try Disclosure.note(
        .people, of: Array(Set((people + heads).map(\.raw))), entry: entry,
        within: within(.seeRegister, zone: "m.zone"),
        in: session)
    }
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
