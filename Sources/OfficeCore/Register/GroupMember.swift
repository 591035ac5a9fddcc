package import ThaiText

/// A member of a group, or an officer.
package struct GroupMember: Hashable, Sendable {
  package var person: ID<Person>
  package var name: String
  package var role: GroupRole
  package var from: Day?
  /// The first day on which it holds no longer: left, or out of the post.
  package var to: Day?
  /// The last day of the officer's term; the post is held until somebody follows.
  package var termUntil: Day?
  /// Whether the person may sign for the group's bank account.
  package var isSignatory: Bool
  /// Known where it was asked for with the person.
  package var sex: Sex?
  /// The day on which the person left the register; nil for who stands in it.
  package var left: Day?

  package init(
    person: ID<Person>, name: String, role: GroupRole, from: Day? = nil, to: Day? = nil, termUntil: Day? = nil,
    isSignatory: Bool = false, sex: Sex? = nil, left: Day? = nil
  ) {
    self.person = person
    self.name = name
    self.role = role
    self.from = from
    self.to = to
    self.termUntil = termUntil
    self.isSignatory = isSignatory
    self.sex = sex
    self.left = left
  }

  /// Whether the person is in the group, or in the post, on a day.
  package func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { $0 > day } ?? true) }
}
