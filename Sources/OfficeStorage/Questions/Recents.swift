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
  /// So many entries of the journal are looked through for what the user opened.
  private static let recentEntries = 5_000

  /// What the user opened last, newest first, each once, as far as the user still sees it: the journal's own entries.
  package func recentRecords(limit: Int = 10) throws -> [RecentRecord] {
    let login = actor.user.login
    let opened = try engine.read { session in
      try session.all(
        """
        SELECT subject, subject_id FROM
          (SELECT id, login, deed, subject, subject_id FROM journal ORDER BY id DESC LIMIT \(Self.recentEntries))
        WHERE login = \(login) AND deed = 'view' ORDER BY id DESC
        """
      ) { Opened(subject: $0.text(0), id: $0.int64(1)) }
    }
    var recents: [RecentRecord] = []
    var seen: Set<Opened> = []
    for one in opened where recents.count < limit && seen.insert(one).inserted {
      if let recent = try recent(one) { recents.append(recent) }
    }
    return recents
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
