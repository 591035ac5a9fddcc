package import OfficeCore

/// What is typed into a form and not yet saved: raw text by field, and where the cursor stood.
package struct DraftContent: Hashable, Sendable {
  /// The form.
  package var screen: String
  /// The record that the form is about; empty for a new one.
  package var subject: String
  /// Raw text by field, in the form's order.
  package var fields: [String: String]
  package var focus: String
  /// Scalar offset of the cursor within the focused field.
  package var cursor: Int

  package init(screen: String, subject: String, fields: [String: String], focus: String, cursor: Int) {
    self.screen = screen
    self.subject = subject
    self.fields = fields
    self.focus = focus
    self.cursor = cursor
  }
}

/// A draft as it was kept.
package struct Draft: Hashable, Sendable {
  package var content: DraftContent
  package var keptAt: Moment
}

/// The drafts' own file beside the office file, so that typing neither waits for an import nor wakes live screens.
final class DraftStore: Sendable {
  let engine: Engine

  init(path: String, mode: UInt32) throws {
    engine = try Engine(path: path, mode: mode)
    try Migrator.migrate(engine, Self.migrations)
  }

  init(label: String) throws {
    engine = try Engine(label: label)
    try Migrator.migrate(engine, Self.migrations)
  }

  /// Opens the drafts' file or, where it cannot be used, holds drafts in memory: nobody is kept from the office by that.
  /// The file stays as it is, for whoever may mend it.
  static func openOrHold(path: String, mode: UInt32) throws -> (DraftStore, StoreError?) {
    do { return (try DraftStore(path: path, mode: mode), nil) } catch let problem as StoreError {
      return (try DraftStore(label: "drafts"), problem)
    }
  }

  func close() throws { try engine.close() }

  static let migrations = [
    Migration(
      number: 1, name: "draft",
      text: """
        CREATE TABLE migration (
          number INTEGER NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          checksum TEXT NOT NULL
        ) {strict};
        CREATE TABLE draft (
          login TEXT NOT NULL,
          screen TEXT NOT NULL,
          subject TEXT NOT NULL,
          focus TEXT NOT NULL,
          cursor INTEGER NOT NULL,
          kept_at TEXT NOT NULL,
          PRIMARY KEY (login, screen, subject)
        ) {strict};
        CREATE TABLE draft_field (
          login TEXT NOT NULL,
          screen TEXT NOT NULL,
          subject TEXT NOT NULL,
          field TEXT NOT NULL,
          value TEXT NOT NULL,
          PRIMARY KEY (login, screen, subject, field)
        ) {strict};

        """),
    Migration(
      number: 2, name: "preference",
      text: """
        CREATE TABLE preference (
          login TEXT NOT NULL,
          name TEXT NOT NULL,
          value TEXT NOT NULL,
          PRIMARY KEY (login, name)
        ) {strict};

        """), commandUse,
  ]

  func keep(_ content: DraftContent, login: String, at: Moment) throws {
    try engine.write { session in
      try Self.remove(content.screen, content.subject, login, in: session)
      try session.run(
        """
        INSERT INTO draft(login, screen, subject, focus, cursor, kept_at)
        VALUES (\(login), \(content.screen), \(content.subject), \(content.focus), \(content.cursor), \(at.utc))
        """)
      for (field, value) in content.fields where !value.isEmpty {
        try session.run(
          """
          INSERT INTO draft_field(login, screen, subject, field, value)
          VALUES (\(login), \(content.screen), \(content.subject), \(field), \(value))
          """)
      }
    }
  }

  func drop(screen: String, subject: String, login: String) throws {
    try engine.write { try Self.remove(screen, subject, login, in: $0) }
  }

  /// What anybody typed into these forms, whose subjects are patterns: `*` stands for anything.
  func dropAll(_ forms: [(screen: String, subject: String)]) throws {
    try engine.write { session in
      for table in ["draft_field", "draft"] {
        for form in forms {
          try session.run(
            SQL(stringLiteral: "DELETE FROM \(table) ")
              + "WHERE screen = \(form.screen) AND subject GLOB \(form.subject)")
        }
      }
    }
  }

  /// The drafts of a user, newest first.
  func all(login: String) throws -> [Draft] {
    try engine.read { session in
      let heads = try session.all(
        """
        SELECT screen, subject, focus, cursor, kept_at FROM draft WHERE login = \(login)
        ORDER BY kept_at DESC, screen, subject
        """
      ) { ($0.text(0), $0.text(1), $0.text(2), $0.int(3), $0.text(4)) }
      return try heads.map { screen, subject, focus, cursor, keptAt in
        var fields: [String: String] = [:]
        try session.forEach(
          """
          SELECT field, value FROM draft_field
          WHERE login = \(login) AND screen = \(screen) AND subject = \(subject)
          """
        ) { fields[$0.text(0)] = $0.text(1) }
        guard let moment = Moment(utc: keptAt) else { throw StoreError.damaged("draft") }
        return Draft(
          content: DraftContent(screen: screen, subject: subject, fields: fields, focus: focus, cursor: cursor),
          keptAt: moment)
      }
    }
  }

  private static func remove(_ screen: String, _ subject: String, _ login: String, in session: Session) throws {
    for table in ["draft_field", "draft"] {
      try session.run(
        SQL(stringLiteral: "DELETE FROM \(table) ")
          + "WHERE login = \(login) AND screen = \(screen) AND subject = \(subject)")
    }
  }
}

extension Office {
  /// Keeps what is typed. Called when a field is left, every 2 s while typing, and when the line drops.
  package func keep(_ draft: DraftContent) throws {
    try draftStore.keep(draft, login: actor.user.login, at: now)
  }

  package func dropDraft(screen: String, subject: String) throws {
    try draftStore.drop(screen: screen, subject: subject, login: actor.user.login)
  }

  /// The user's own drafts, newest first.
  package func drafts() throws -> [Draft] { try draftStore.all(login: actor.user.login) }

  package func draft(screen: String, subject: String) throws -> Draft? {
    try drafts().first { $0.content.screen == screen && $0.content.subject == subject }
  }
}
