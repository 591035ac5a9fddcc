internal import OfficeCore
package import OfficeStorage

extension HistoryPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let subject, let id):
      let entries = try office.history(of: subject, id)
      let communities = try office.communities().map { (String($0.id.raw), $0.name) }
      return .loaded(
        File(
          entries: entries, communities: Dictionary(communities) { first, _ in first },
          people: try names(entries, in: office)))
    case .offerUndo(let entry, let subject, let id):
      return .undoOffered(entry, try office.undoing(entry, of: subject, id))
    case .undo(let entry, let subject, let id, let seen):
      try office.undo(entry, of: subject, id, seen: seen)
      return .undone
    }
  }

  /// Names of the people whose numbers the entries hold; none for a user who may not know them.
  private static func names(_ entries: [HistoryEntry], in office: Office) throws -> [String: String] {
    let numbers = Set(entries.flatMap(\.changes).flatMap(people))
    guard !numbers.isEmpty, Visibility.scope(of: .seeProposals, for: office.actor) != .nothing else { return [:] }
    let names = try office.names(of: numbers.map { ID($0) })
    return Dictionary(uniqueKeysWithValues: names.map { (String($0.key.raw), $0.value) })
  }

  private static func people(_ change: FieldChange) -> [Int64] {
    let parts = HistoryPage.parts(of: change.before) + HistoryPage.parts(of: change.after)
    switch change.field {
    case "members": return parts.compactMap { $0.split(separator: " ").first.flatMap { Int64($0) } }
    case "beneficiaries", "person", "other_person", "merged", "compared_with", "leaving", headField:
      return parts.compactMap { Int64($0) }
    default: return []
    }
  }
}
