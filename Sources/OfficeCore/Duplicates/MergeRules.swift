package import ThaiText

/// How what two records of one person point to is joined when they are merged (รวมรายการซ้ำ). Nothing here loses a benefit:
/// what the two have twice becomes one.
package enum MergeRules {
  /// A time at a place, in a group, or in a category. Nil from: on every earlier day; nil to: still.
  package protocol Dated {
    var from: Day? { get set }
    var to: Day? { get set }
  }

  /// Where somebody lived.
  package struct Stay: Dated, Hashable, Sendable {
    package var row: Int64
    package var from: Day?
    package var to: Day?

    package init(row: Int64, from: Day? = nil, to: Day? = nil) {
      self.row = row
      self.from = from
      self.to = to
    }
  }

  /// The stays of the record whose home is kept hold on every day on which they do; those of the other record fill the days
  /// before. Of two who live on somewhere only the kept home goes on.
  ///
  /// Returns all stays that remain, those of the other record cut where they must be.
  package static func stays(kept: [Stay], other: [Stay]) -> [Stay] {
    guard let first = kept.map({ $0.from ?? .first }).min() else { return other }
    return other.compactMap { stay in
      guard (stay.from ?? .first) < first else { return nil }
      var stay = stay
      if stay.to.map({ $0 > first }) ?? true { stay.to = first }
      return stay
    } + kept
  }

  /// A membership in one group.
  package struct Membership: Dated, Hashable, Sendable {
    package var row: Int64
    package var role: GroupRole
    package var from: Day?
    package var to: Day?

    package init(row: Int64, role: GroupRole, from: Day? = nil, to: Day? = nil) {
      self.row = row
      self.role = role
      self.from = from
      self.to = to
    }
  }

  /// The memberships of two records in one group as those of one person. Where two overlap they become one: the higher
  /// post, from the earlier beginning to the later end. Each remaining one keeps the row of `kept` where there is one.
  package static func memberships(kept: [Membership], other: [Membership]) -> [Membership] {
    var result = kept
    for membership in other {
      var joined = membership
      while let index = result.firstIndex(where: { overlap($0, joined) || $0.from == joined.from }) {
        let known = result.remove(at: index)
        joined = Membership(
          row: kept.contains { $0.row == known.row } ? known.row : joined.row,
          role: rank(known.role) <= rank(joined.role) ? known.role : joined.role,
          from: earlier(known.from, joined.from), to: later(known.to, joined.to))
      }
      result.append(joined)
    }
    return result
  }

  /// Open days of two entries of one thing as those of one: the earlier beginning and the later end.
  package static func joined<Entry: Dated>(_ kept: Entry, _ other: Entry) -> Entry {
    var kept = kept
    kept.from = earlier(kept.from, other.from)
    kept.to = later(kept.to, other.to)
    return kept
  }

  /// Whether there is a day on which both hold.
  package static func overlap(_ left: some Dated, _ right: some Dated) -> Bool {
    (left.from ?? .first) < (right.to ?? .last) && (right.from ?? .first) < (left.to ?? .last)
  }

  private static func earlier(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return nil }
    return min(left, right)
  }

  private static func later(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return nil }
    return max(left, right)
  }

  private static func rank(_ role: GroupRole) -> Int { GroupRole.allCases.firstIndex(of: role) ?? 0 }
}

extension MergeRules {
  /// Fields that are chosen together: a place makes sense as a whole, and a reason stands for the number that is missing.
  package static let companions: [String: [String]] = [
    "household": ["community", "head"], "national_id": ["no_id_reason"],
  ]

  /// Fields that are joined and not chosen: no category is lost.
  package static let joinedFields: Set<String> = ["categories"]

  /// The fields that a user chooses between two records, in their order; those that follow another are left out.
  package static func choosable(_ fields: [String]) -> [String] {
    let following = Set(companions.values.joined())
    return fields.filter { !following.contains($0) && !joinedFields.contains($0) }
  }

  /// The fields that are taken from the other record unless the user says otherwise: what the kept one does not know.
  package static func usual(kept: [(String, String?)], other: [(String, String?)]) -> Set<String> {
    let known = Dictionary(kept.map { ($0.0, $0.1 ?? "") }) { first, _ in first }
    return Set(
      other.filter { field, value in
        choosable([field]) == [field] && known[field] == "" && !(value ?? "").isEmpty
      }.map(\.0))
  }

  /// The kept record's fields with those taken from the other; a field's companions go with it.
  package static func chosen(
    kept: [(String, String?)], other: [(String, String?)], taking: Set<String>
  ) -> [(String, String?)] {
    let all = taking.union(taking.flatMap { companions[$0] ?? [] })
    let theirs = Dictionary(other) { first, _ in first }
    return kept.map { field, value in all.contains(field) ? (field, theirs[field] ?? nil) : (field, value) }
  }
}
