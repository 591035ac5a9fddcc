internal import OfficeCore

extension Office {
  /// Shares a search of a list with everyone under its name; one of the same name gives way and stays on record.
  package func share(_ view: ListView, of list: String) throws {
    try Visibility.require(.changeSettings, actor)
    guard !view.name.isEmpty else { throw FieldProblem(field: "name", value: "", kind: .missing) }
    try deed { session, journal in
      let before = try withdraw(view.name, of: list, at: journal.at, in: session)
      try session.run(
        """
        INSERT INTO shared_search(list, name, line, sort_column, is_descending, shared_by, shared_at)
        VALUES (\(list), \(view.name), \(view.words), \(view.column), \(view.isDescending), \(actor.user.login),
          \(journal.at.utc))
        """)
      try journal.append(
        "share_search", .office, 1,
        [
          FieldChange("list", after: list), FieldChange("name", after: view.name),
          FieldChange("search_line", before: before, after: view.words),
        ])
    }
  }

  /// No longer offers a shared search; it stays on record.
  package func withdrawSearch(_ name: String, of list: String) throws {
    try Visibility.require(.changeSettings, actor)
    try deed { session, journal in
      guard let line = try withdraw(name, of: list, at: journal.at, in: session) else { throw StoreError.noSuchRecord }
      try journal.append(
        "withdraw_search", .office, 1,
        [
          FieldChange("list", before: list), FieldChange("name", before: name),
          FieldChange("search_line", before: line),
        ])
    }
  }

  private func withdraw(_ name: String, of list: String, at: Moment, in session: Session) throws -> String? {
    let line = try session.first(
      "SELECT line FROM shared_search WHERE list = \(list) AND name = \(name) AND withdrawn_at IS NULL"
    ) { $0.text(0) }
    if line != nil {
      try session.run(
        """
        UPDATE shared_search SET withdrawn_at = \(at.utc)
        WHERE list = \(list) AND name = \(name) AND withdrawn_at IS NULL
        """)
    }
    return line
  }
}
