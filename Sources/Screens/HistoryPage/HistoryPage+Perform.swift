internal import OfficeCore
package import OfficeStorage
internal import TerminalUI

extension HistoryPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let subject, let id):
      let entries = try office.history(of: subject, id)
      let communities = try office.communities().map { (String($0.id.raw), $0.name) }
      return .loaded(
        File(
          entries: entries, communities: Dictionary(communities) { first, _ in first },
          people: try names(entries, in: office), records: try records(entries, in: office)))
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

  /// What the entries' other numbers stand for, as far as the user sees those records.
  private static func records(_ entries: [HistoryEntry], in office: Office) throws -> [String: Phrase] {
    let changes = entries.flatMap(\.changes)
    var records: [String: Phrase] = [:]
    func values(_ fields: String...) -> Set<String> {
      Set(changes.filter { fields.contains($0.field) }.flatMap { [$0.before, $0.after].compactMap { $0 } })
    }
    /// What the user may not see stays without a name.
    func seen(_ read: () throws -> Phrase) throws -> Phrase? {
      do { return try read() } catch is RuleViolation { return nil } catch StoreError.noSuchRecord { return nil }
    }
    for raw in values("round") {
      guard let id = Int64(raw) else { continue }
      records["round \(raw)"] = try seen {
        Words.round(try office.round(ID(id)).round)
      }
    }
    for raw in values("outreach", "walk_in") {
      guard let id = Int64(raw) else { continue }
      records["outreach \(raw)"] = try seen {
        let outreach = try office.outreach(ID(id))
        return Phrase(verbatim: "\(outreach.number)/\(outreach.details.fiscalYear) \(outreach.details.topic)")
      }
    }
    for raw in values("applicant") {
      let parts = raw.split { $0 == "(" || $0 == ")" }.map(String.init)
      guard parts.count == 2, let id = Int64(parts[1]) else { continue }
      let name = "\(parts[0]) \(parts[1])"
      switch ApplicantKind(rawValue: parts[0]) {
      case .group: records[name] = try seen { Phrase(verbatim: try office.group(ID(id)).group.details.name) }
      case .organisation: records[name] = try seen { Phrase(verbatim: try office.organisation(ID(id)).details.name) }
      case .person, nil: break
      }
    }
    for community in try office.communities() where values("into", "merged_from").contains(community.code) {
      records["community \(community.code)"] = Phrase(verbatim: community.name)
    }
    return records
  }

  private static func people(_ change: FieldChange) -> [Int64] {
    let parts = HistoryPage.parts(of: change.before) + HistoryPage.parts(of: change.after)
    switch change.field {
    case "members": return parts.compactMap { $0.split(separator: " ").first.flatMap { Int64($0) } }
    case "beneficiaries", "person", "other_person", "merged", "compared_with", "leaving", headField:
      return parts.compactMap { Int64($0) }
    case "applicant":
      return parts.filter { $0.hasPrefix("person(") }.compactMap { Int64($0.dropFirst("person(".count).dropLast()) }
    default: return []
    }
  }
}
