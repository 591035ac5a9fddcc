internal import OfficeCore

/// What a user has chosen for their own sittings. It lies with the drafts and is no deed.
package enum Preference: String, CaseIterable, Sendable {
  /// The name of a theme.
  case theme
  /// What unlocks the screen, as `UnlockCode.text`; empty when there is none.
  case unlockCode = "unlock_code"
}

extension Office {
  /// What the user has chosen; nil when nothing was.
  package func preference(_ preference: Preference) throws -> String? {
    try draftStore.engine.read { session in
      try session.first(
        """
        SELECT value FROM preference WHERE login = \(actor.user.login) AND name = \(preference.rawValue)
        """
      ) { $0.text(0) }
    }
  }

  /// Keeps what the user has chosen, for the next start too.
  package func keep(_ value: String, as preference: Preference) throws {
    try draftStore.engine.write { session in
      try session.run(
        """
        INSERT INTO preference(login, name, value) VALUES (\(actor.user.login), \(preference.rawValue), \(value))
        ON CONFLICT (login, name) DO UPDATE SET value = excluded.value
        """)
    }
  }
}
