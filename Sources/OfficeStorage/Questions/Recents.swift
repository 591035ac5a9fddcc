package import OfficeCore
internal import ThaiText

/// A record that the user opened.
package struct RecentRecord: Hashable, Sendable {
  package enum Record: Hashable, Sendable {
    case person(ID<Person>)
    case household(ID<Household>)
    case group(ID<OccupationalGroup>)
    case proposal(ID<Proposal>)
  }

  package var record: Record
  package var name: String
}

extension Office {
  /// What the user opened last, newest first, each once, as far as the user still sees it: the journal's own entries.
  package func recentRecords(limit: Int = 10) throws -> [RecentRecord] {
    let opened = try opened(in: nil)
    var recents: [RecentRecord] = []
    var seen: Set<Opened> = []
    for one in opened where recents.count < limit && seen.insert(one).inserted {
      if let recent = try recent(one) { recents.append(recent) }
    }
    return recents
  }

  /// The people whose records the user opened or made last, newest first, as far as the user still sees them.
  package func recentPeople(limit: Int = 10) throws -> [PersonSummary] {
    var ids: [ID<Person>] = []
    for one in try opened(in: .person) where ids.count < limit && !ids.contains(ID(one.id)) { ids.append(ID(one.id)) }
    let seen = try people(ids)
    return ids.compactMap { id in seen.first { $0.id == id } }
  }

  /// So many of the user's own are looked through.
  private static let openings = 500

  /// What the user opened or registered, newest first; what others opened changes nothing of it.
  private func opened(in subject: Subject?) throws -> [Opened] {
    let login = actor.user.login
    let only: SQL = subject.map { "AND subject = \($0.rawValue)" } ?? ""
    return try engine.read { session in
      try session.all(
        """
        SELECT subject, subject_id FROM journal WHERE login = \(login) AND deed IN ('view', 'register') \(only)
        ORDER BY id DESC LIMIT \(Self.openings)
        """
      ) { Opened(subject: $0.text(0), id: $0.int64(1)) }
    }
  }

  private struct Opened: Hashable {
    var subject: String
    var id: Int64
  }

  /// Nil for what the user no longer sees, and for records of other kinds.
  private func recent(_ opened: Opened) throws -> RecentRecord? {
    do {
      switch Subject(rawValue: opened.subject) {
      case .person:
        guard let person = try people([ID(opened.id)]).first else { return nil }
        return RecentRecord(record: .person(person.id), name: person.name.full)
      case .household:
        let household = try household(ID(opened.id))
        let head = household.members.first { $0.isHead && $0.to == nil }?.name ?? ""
        return RecentRecord(record: .household(household.id), name: "\(household.code) \(head)")
      case .group:
        let group = try group(ID(opened.id)).group
        return RecentRecord(record: .group(group.id), name: group.details.name)
      case .proposal:
        let proposal = try proposal(ID(opened.id)).proposal
        return RecentRecord(
          record: .proposal(proposal.id), name: "\(proposal.number.text) \(proposal.details.title)")
      default: return nil
      }
    } catch is RuleViolation { return nil } catch StoreError.noSuchRecord { return nil }
  }
}
