internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension SavedSearch {
  private static let places: [String: Place] = [
    "people": .people, "groups": .groups, "organisations": .organisations, "networks": .networks,
    "communities": .communities, "proposals": .proposals, "queue": .queue, "outreaches": .outreaches,
    "interests": .interests, "incomplete": .incomplete, "zone_requests": .zoneRequests, "coverage": .coverage,
  ]

  /// The place whose list it narrows; nil where a list needs a record or figure to open.
  var place: Place? { Self.places[list] }
}

/// A saved search as a figure: what it finds for the user.
package struct SearchFigure: Hashable, Sendable {
  package var search: SavedSearch
  /// Nil: more than anybody counts.
  package var count: Int?
}

extension SearchFigure {
  /// So many stand on Home.
  private static let most = 6

  /// The shared searches of people, groups, communities and this year's proposals that the user may take up, each with
  /// what its list would show.
  package static func shared(in office: Office) throws -> [SearchFigure] {
    let kinds = QueryExport.kinds.map(\.rawValue)
    return try office.savedSearches().filter { $0.isShared && kinds.contains($0.list) }.compactMap { search in
      // What the user may not ask is no figure of the user's.
      do { return SearchFigure(search: search, count: try QueryExport.count(search, in: office)) } catch is QueryProblem
      {
        return nil
      } catch is RuleViolation { return nil }
    }.prefix(most).map { $0 }
  }
}
