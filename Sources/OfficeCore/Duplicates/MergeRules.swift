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
    /// The last day of an officer's term.
    package var termUntil: Day?
    package var isSignatory: Bool

    package init(
      row: Int64, role: GroupRole, from: Day? = nil, to: Day? = nil, termUntil: Day? = nil, isSignatory: Bool = false
    ) {
      self.row = row
      self.role = role
      self.from = from
      self.to = to
      self.termUntil = termUntil
      self.isSignatory = isSignatory
    }
  }

  /// The memberships of two records in one group as those of one person. Where two overlap they become one: the higher
  /// post with its term, from the earlier beginning to the later end. Whoever signs in one of them signs. Each remaining one
  /// keeps the row of `kept` where there is one.
  package static func memberships(kept: [Membership], other: [Membership]) -> [Membership] {
    var result = kept
    for membership in other {
      var joined = membership
      while let index = result.firstIndex(where: { overlap($0, joined) || $0.from == joined.from }) {
        let known = result.remove(at: index)
        let higher = rank(known.role) <= rank(joined.role) ? known : joined
        joined = Membership(
          row: kept.contains { $0.row == known.row } ? known.row : joined.row, role: higher.role,
          from: earlier(known.from, joined.from), to: later(known.to, joined.to), termUntil: higher.termUntil,
          isSignatory: known.isSignatory || joined.isSignatory)
      }
      result.append(joined)
    }
    return result
  }

  /// A time in a category.
  package struct Holding: Dated, Hashable, Sendable {
    package var row: Int64
    package var entry: CategoryEntry
    package var from: Day? {
      get { entry.from }
      set { entry.from = newValue }
    }
    package var to: Day? {
      get { entry.to }
      set { entry.to = newValue }
    }

    package init(row: Int64, _ entry: CategoryEntry) {
      self.row = row
      self.entry = entry
    }
  }

  /// The categories of two records as those of one person: where two times in one category overlap they become one, with the
  /// disabilities of both and the evidence of the kept one, else of the other. Whoever did not wish to say in one record has
  /// said so in the other, if a category holds there now.
  package static func holdings(kept: [Holding], other: [Holding]) -> [Holding] {
    var result = kept
    for holding in other {
      var joined = holding
      while let index = result.firstIndex(where: { $0.entry.category == joined.entry.category && overlap($0, joined) })
      {
        var known = result.remove(at: index)
        known.entry.disabilities.formUnion(joined.entry.disabilities)
        known.entry.evidence = known.entry.evidence ?? joined.entry.evidence
        known.from = earlier(known.from, joined.from)
        known.to = later(known.to, joined.to)
        joined = known
      }
      result.append(joined)
    }
    let now = self.now(Set(result.filter { $0.to == nil }.map(\.entry.category)))
    return result.filter { $0.to != nil || now.contains($0.entry.category) }
  }

  /// The categories that hold now, without "does not wish to say" beside another.
  package static func now(_ categories: Set<PersonCategory>) -> Set<PersonCategory> {
    categories == [.undisclosed] ? categories : categories.subtracting([.undisclosed])
  }

  /// Times out of the register (`from` to `to`): the kept record says whether the person is in it now. The times of the other
  /// that have ended go along, unless the kept one tells of the same days.
  package static func departures(kept: [Stay], other: [Stay]) -> [Stay] {
    kept + other.filter { departure in departure.to != nil && !kept.contains { overlap($0, departure) } }
  }

  /// The phones of two records, none twice and as many as a person may have. Their first is the one to call.
  package static func phones(first: [PersonPhone], then: [PersonPhone]) -> [PersonPhone] {
    var known: Set<[String]> = []
    let all = (first + then).filter { phone in
      let digits = PersonTraits.phones(in: phone.number)
      return known.insert(digits.isEmpty ? [phone.number] : digits).inserted
    }
    return Array(all.prefix(PersonPhone.most))
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
    "household": ["community", "head"], "national_id": ["no_id_reason"], "phone": ["phone_kind", "phone_whose"],
  ]

  /// Fields that are joined and not chosen: no category, telephone or wanted training is lost.
  package static let joinedFields: Set<String> = ["categories", "further_phones", "training"]

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
