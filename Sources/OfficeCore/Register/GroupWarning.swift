package import ThaiText

/// What is odd about who leads a group and keeps its money. It warns and does not block: an office practice, no law
/// (office.md §1.11).
package enum GroupWarning: Hashable, Sendable {
  /// The same person leads and keeps the money.
  case chairIsTreasurer(name: String)
  /// One person has several posts.
  case severalPosts(name: String, [GroupRole])
  /// An officer died, moved away or left the register otherwise.
  case officerLeft(name: String, GroupRole, Day)
  case noChair
  case noTreasurer
  case termEnded(name: String, GroupRole, Day)
  case termEnds(name: String, GroupRole, Day)
  /// So many may sign for the bank account, and so many must be.
  case fewSignatories(Int, of: Int)
  /// So many signatures are enough, and so many must be.
  case fewSignatures(Int, of: Int)
}

/// By what a group's officers and signatories are judged: settings in force on a day.
package struct GroupWarningLimits: Hashable, Sendable {
  /// A term that ends within so many days is told.
  package var termNoticeDays: Int
  package var signatories: Int
  package var signersNeeded: Int

  package init(termNoticeDays: Int, signatories: Int, signersNeeded: Int) {
    self.termNoticeDays = termNoticeDays
    self.signatories = signatories
    self.signersNeeded = signersNeeded
  }
}

extension GroupWarning {
  /// What is odd about the members as of a day: "one person one post", "the treasurer is not the chair", terms, and two of
  /// three signatories for the account.
  package static func all(
    of members: [GroupMember], profile: GroupProfile, limits: GroupWarningLimits, today: Day
  ) -> [GroupWarning] {
    let now = members.filter { $0.to.map { $0 > today } ?? true }
    return posts(now) + left(now, today) + terms(now, limits, today) + signatures(now, profile, limits)
  }

  private static func posts(_ now: [GroupMember]) -> [GroupWarning] {
    guard !now.isEmpty else { return [] }
    var warnings: [GroupWarning] = []
    if !now.contains(where: { $0.role == .chair }) { warnings.append(.noChair) }
    if !now.contains(where: { $0.role == .treasurer }) { warnings.append(.noTreasurer) }
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

  private static func left(_ now: [GroupMember], _ today: Day) -> [GroupWarning] {
    now.compactMap { member in
      guard member.role != .member, let day = member.left, day <= today else { return nil }
      return .officerLeft(name: member.name, member.role, day)
    }
  }

  private static func terms(_ now: [GroupMember], _ limits: GroupWarningLimits, _ today: Day) -> [GroupWarning] {
    now.compactMap { member in
      guard member.role != .member, let end = member.termUntil else { return nil }
      if end < today { return .termEnded(name: member.name, member.role, end) }
      return today.days(to: end) <= limits.termNoticeDays ? .termEnds(name: member.name, member.role, end) : nil
    }
  }

  /// Asked only where an account is recorded.
  private static func signatures(
    _ now: [GroupMember], _ profile: GroupProfile, _ limits: GroupWarningLimits
  ) -> [GroupWarning] {
    guard !profile.bank.isEmpty || !profile.bankAccount.isEmpty else { return [] }
    let signatories = Set(now.filter { $0.isSignatory && $0.left == nil }.map(\.person)).count
    var warnings: [GroupWarning] = []
    if signatories < limits.signatories { warnings.append(.fewSignatories(signatories, of: limits.signatories)) }
    if let needed = profile.signersNeeded, needed < limits.signersNeeded {
      warnings.append(.fewSignatures(needed, of: limits.signersNeeded))
    }
    return warnings
  }
}
