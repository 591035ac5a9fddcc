/// One look at a person, as the journal keeps it.
package struct AccessEvent: Hashable, Sendable, Identifiable {
  package enum Deed: String, CaseIterable, Sendable {
    case view, reveal, copy, print, export
  }

  package enum Remark: String, CaseIterable, Sendable {
    /// One of many within a short time.
    case many
    /// The person lives outside the zones of who looked.
    case otherZone = "other_zone"
  }

  /// The number of the journal's entry.
  package var id: Int64
  package var at: Moment
  package var login: String
  package var name: String
  package var deed: Deed
  /// Nil for what was about many at once: an export of the whole register.
  package var person: ID<Person>?
  package var personName: String?
  /// The field that was revealed, the paper that was printed, the kind that was exported.
  package var what: String?
  package var reason: String?
  package var remarks: Set<Remark> = []

  package init(
    id: Int64, at: Moment, login: String, name: String, deed: Deed, person: ID<Person>? = nil,
    personName: String? = nil, what: String? = nil, reason: String? = nil
  ) {
    self.id = id
    self.at = at
    self.login = login
    self.name = name
    self.deed = deed
    self.person = person
    self.personName = personName
    self.what = what
    self.reason = reason
  }
}

/// What use of the register is to be looked at again: a plain list, no verdict.
package enum AccessRules {
  /// The stretch of time within which looks are counted, in seconds.
  package static let window: Int64 = 600

  /// The entries of one user that lie among at least `limit` looks at different people within ten minutes. 0 is never.
  package static func many(_ looks: [(id: Int64, at: Moment, person: Int64)], limit: Int) -> Set<Int64> {
    guard limit > 0 else { return [] }
    let sorted = looks.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    var found: Set<Int64> = []
    var counts: [Int64: Int] = [:]
    var first = 0
    for (last, look) in sorted.enumerated() {
      counts[look.person, default: 0] += 1
      while look.at.secondsSinceEpoch - sorted[first].at.secondsSinceEpoch >= window {
        let gone = sorted[first].person
        counts[gone, default: 0] -= 1
        if counts[gone] == 0 { counts[gone] = nil }
        first += 1
      }
      if counts.count >= limit { for index in first...last { found.insert(sorted[index].id) } }
    }
    return found
  }
}
