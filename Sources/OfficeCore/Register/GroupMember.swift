package import ThaiText

/// A member of a group, or an officer.
package struct GroupMember: Hashable, Sendable {
  package var person: ID<Person>
  package var name: String
  package var role: GroupRole
  package var from: Day?
  package var to: Day?

  package init(person: ID<Person>, name: String, role: GroupRole, from: Day? = nil, to: Day? = nil) {
    self.person = person
    self.name = name
    self.role = role
    self.from = from
    self.to = to
  }
}

/// What is odd about who leads a group. It warns and does not block.
package enum GroupWarning: Hashable, Sendable {
  /// The same person leads and keeps the money.
  case chairIsTreasurer(name: String)
  /// One person has several posts.
  case severalPosts(name: String, [GroupRole])
  case noChair
}

extension GroupWarning {
  /// What is odd about the members as of a day: "one person one post" and "the treasurer is not the chair".
  package static func all(of members: [GroupMember], today: Day) -> [GroupWarning] {
    let now = members.filter { $0.to.map { $0 > today } ?? true }
    var warnings: [GroupWarning] = []
    if !now.isEmpty, !now.contains(where: { $0.role == .chair }) { warnings.append(.noChair) }
    var seen: Set<ID<Person>> = []
    for member in now where seen.insert(member.person).inserted {
      let posts = GroupRole.allCases.filter { role in
        role != .member && now.contains { $0.person == member.person && $0.role == role }
      }
      guard posts.count > 1 else { continue }
      let isBoth = posts.contains(.chair) && posts.contains(.treasurer)
      warnings.append(isBoth ? .chairIsTreasurer(name: member.name) : .severalPosts(name: member.name, posts))
    }
    return warnings
  }
}
