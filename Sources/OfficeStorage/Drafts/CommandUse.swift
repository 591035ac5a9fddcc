package import OfficeCore

/// How often a user ran a command, and when last: what the palette ranks by.
package struct CommandUse: Hashable, Sendable {
  package var count: Int
  package var last: Moment

  package init(count: Int, last: Moment) {
    self.count = count
    self.last = last
  }
}

/// The counts lie beside the drafts: they are each user's own, and no matter of the office file.
extension DraftStore {
  static let commandUse = Migration(
    number: 3, name: "command_use",
    text: """
      CREATE TABLE command_use (
        login TEXT NOT NULL,
        command TEXT NOT NULL,
        uses INTEGER NOT NULL CHECK (uses > 0),
        last_used_at TEXT NOT NULL,
        PRIMARY KEY (login, command)
      ) {strict};

      """)

  func noteUse(of command: String, login: String, at: Moment) throws {
    try engine.write { session in
      try session.run(
        """
        INSERT INTO command_use(login, command, uses, last_used_at) VALUES (\(login), \(command), 1, \(at.utc))
        ON CONFLICT (login, command) DO UPDATE SET uses = command_use.uses + 1, last_used_at = excluded.last_used_at
        """)
    }
  }

  func uses(login: String) throws -> [String: CommandUse] {
    try engine.read { session in
      var uses: [String: CommandUse] = [:]
      try session.forEach("SELECT command, uses, last_used_at FROM command_use WHERE login = \(login)") { row in
        guard let last = Moment(utc: row.text(2)) else { throw StoreError.damaged("command_use") }
        uses[row.text(0)] = CommandUse(count: row.int(1), last: last)
      }
      return uses
    }
  }
}

extension Office {
  /// Counts that the user ran a command; `command` is its lasting name, never what was typed.
  package func noteUse(of command: String) throws {
    try draftStore.noteUse(of: command, login: actor.user.login, at: now)
  }

  /// The user's own counts by command.
  package func commandUses() throws -> [String: CommandUse] { try draftStore.uses(login: actor.user.login) }
}
