/// What a member of a household is to its head. The head has no role: he or she is the one it is told from.
package enum HouseholdRole: String, CaseIterable, Hashable, Sendable {
  case spouse, child, parent, sibling, grandchild, grandparent, relative
  /// Lives in the house and is no kin (ผู้อาศัย).
  case lodger
}

/// The rules of deeds on a household. A household is who lives in one house register; its members change by dated deeds.
package enum HouseholdRules {
  /// Who lives in the household now, and who is its head.
  package struct Members: Hashable, Sendable {
    package var all: Set<ID<Person>>
    package var head: ID<Person>?

    package init(_ all: Set<ID<Person>>, head: ID<Person>?) {
      self.all = all
      self.head = head
    }
  }

  package static func checkHead(_ person: ID<Person>, of members: Members) throws(RuleViolation) {
    guard members.all.contains(person) else { throw .notMember }
    guard members.head != person else { throw .nothingChanged }
  }

  /// Some of the members leave and found a household with a head of its own; the rest needs a head too when theirs leaves.
  package static func checkSplit(
    of members: Members, leaving: Set<ID<Person>>, head: ID<Person>, headOfRest: ID<Person>?
  ) throws(RuleViolation) {
    guard !leaving.isEmpty else { throw .nobodyChosen }
    guard leaving.isSubset(of: members.all), leaving.contains(head) else { throw .notMember }
    let rest = members.all.subtracting(leaving)
    guard !rest.isEmpty else { throw .wholeHousehold }
    if let headOfRest {
      guard rest.contains(headOfRest) else { throw .notMember }
    } else if let old = members.head, leaving.contains(old) {
      throw .headMissing
    }
  }
}
