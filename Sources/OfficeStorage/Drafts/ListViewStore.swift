internal import OfficeCore

/// A list as a user likes to see it, under a name: the words searched for, the facts that narrow it, and its order.
package struct ListView: Hashable, Sendable {
  package var name: String
  package var words: String
  /// Codes of facts, as the list offers them.
  package var facts: [String]
  /// The code of the column by which it is sorted; nil for the list's own order.
  package var column: String?
  package var isDescending: Bool

  package init(
    name: String = "", words: String = "", facts: [String] = [], column: String? = nil, isDescending: Bool = false
  ) {
    self.name = name
    self.words = words
    self.facts = facts
    self.column = column
    self.isDescending = isDescending
  }
}

/// The views that users have kept, beside their drafts: they are nobody else's business, and no other session's screen
/// wakes for them.
extension DraftStore {
  /// The table is made when the first view is kept; its columns of `facts` are codes parted by a space.
  private static let table: SQL = """
    CREATE TABLE IF NOT EXISTS list_view (
      login TEXT NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL, words TEXT NOT NULL, facts TEXT NOT NULL,
      sort_column TEXT, is_descending INTEGER NOT NULL, PRIMARY KEY (login, list, name)
    ) STRICT
    """

  func views(of list: String, login: String) throws -> [ListView] {
    try engine.read { session in
      guard try session.number("SELECT count(*) FROM sqlite_master WHERE name = 'list_view'") > 0 else { return [] }
      return try session.all(
        """
        SELECT name, words, facts, sort_column, is_descending FROM list_view
        WHERE login = \(login) AND list = \(list) ORDER BY name
        """
      ) {
        ListView(
          name: $0.text(0), words: $0.text(1), facts: $0.text(2).split(separator: " ").map(String.init),
          column: $0.optionalText(3), isDescending: $0.bool(4))
      }
    }
  }

  /// The views of all lists.
  func views(login: String) throws -> [(list: String, view: ListView)] {
    let lists = try engine.read { session -> [String] in
      guard try session.number("SELECT count(*) FROM sqlite_master WHERE name = 'list_view'") > 0 else { return [] }
      return try session.all("SELECT DISTINCT list FROM list_view WHERE login = \(login) ORDER BY list") { $0.text(0) }
    }
    return try lists.flatMap { list in try views(of: list, login: login).map { (list: list, view: $0) } }
  }

  /// Keeps a view; one of the same name gives way, and so does the one that `replacing` names.
  func keep(_ view: ListView, replacing old: String?, of list: String, login: String) throws {
    try engine.write { session in
      try session.run(Self.table)
      for name in Set([view.name, old ?? view.name]) { try Self.drop(name, list, login, in: session) }
      try session.run(
        """
        INSERT INTO list_view(login, list, name, words, facts, sort_column, is_descending)
        VALUES (\(login), \(list), \(view.name), \(view.words), \(view.facts.joined(separator: " ")), \(view.column),
          \(view.isDescending))
        """)
    }
  }

  func dropView(_ name: String, of list: String, login: String) throws {
    try engine.write { session in
      try session.run(Self.table)
      try Self.drop(name, list, login, in: session)
    }
  }

  private static func drop(_ name: String, _ list: String, _ login: String, in session: Session) throws {
    try session.run("DELETE FROM list_view WHERE login = \(login) AND list = \(list) AND name = \(name)")
  }
}

extension Office {
  /// The user's own views of a list, by name.
  package func listViews(of list: String) throws -> [ListView] {
    try draftStore.views(of: list, login: actor.user.login)
  }

  /// Keeps a view of a list; one of the same name gives way, and so does the one that `replacing` names.
  package func keepListView(_ view: ListView, replacing old: String? = nil, of list: String) throws {
    try draftStore.keep(view, replacing: old, of: list, login: actor.user.login)
  }

  package func dropListView(_ name: String, of list: String) throws {
    try draftStore.dropView(name, of: list, login: actor.user.login)
  }
}
