package import OfficeCore

/// A search of a list that everyone may take up: its line, its order, who shared it and when.
package struct SharedSearch: Hashable, Sendable {
  package var view: ListView
  /// Login.
  package var sharedBy: String
  package var sharedAt: Moment

  package init(view: ListView, sharedBy: String, sharedAt: Moment) {
    self.view = view
    self.sharedBy = sharedBy
    self.sharedAt = sharedAt
  }
}

/// A view of some list that the user may take up.
package struct SavedSearch: Hashable, Sendable {
  /// The list's name.
  package var list: String
  package var view: ListView
  /// Of everyone's, not of the user's own.
  package var isShared: Bool

  package init(list: String, view: ListView, isShared: Bool) {
    self.list = list
    self.view = view
    self.isShared = isShared
  }
}

extension Office {
  /// The user's own views of all lists and the searches that are shared, by list and name; of two with one name the user's
  /// own.
  package func savedSearches() throws -> [SavedSearch] {
    let own = try draftStore.views(login: actor.user.login).map {
      SavedSearch(list: $0.list, view: $0.view, isShared: false)
    }
    let lists = try engine.read { session in
      try session.all("SELECT DISTINCT list FROM shared_search WHERE withdrawn_at IS NULL ORDER BY list") { $0.text(0) }
    }
    let shared = try lists.flatMap { list in
      try sharedSearches(of: list).map { SavedSearch(list: list, view: $0.view, isShared: true) }
    }
    let others = shared.filter { one in !own.contains { $0.list == one.list && $0.view.name == one.view.name } }
    return (own + others).sorted { ($0.list, $0.view.name) < ($1.list, $1.view.name) }
  }

  /// The searches of a list that are shared with everyone, by name. They hold no records: what they find is what the user
  /// who takes one up may see.
  package func sharedSearches(of list: String) throws -> [SharedSearch] {
    try engine.read { session in
      try session.all(
        """
        SELECT name, line, sort_column, is_descending, shared_by, shared_at FROM shared_search
        WHERE list = \(list) AND withdrawn_at IS NULL ORDER BY name
        """
      ) {
        SharedSearch(
          view: ListView(
            name: $0.text(0), words: $0.text(1), column: $0.optionalText(2), isDescending: $0.bool(3)),
          sharedBy: $0.text(4), sharedAt: Moment(utc: $0.text(5)) ?? now)
      }
    }
  }

  /// The user's own view of this name, else the shared search; nil where there is none.
  package func savedSearch(named name: String, of list: String) throws -> ListView? {
    if let own = try listViews(of: list).first(where: { $0.name == name }) { return own }
    return try sharedSearches(of: list).first { $0.view.name == name }?.view
  }

  /// Whether the user may share searches with everyone, and withdraw them.
  package var mayShareSearches: Bool { scope(.changeSettings) != .nothing }
}
