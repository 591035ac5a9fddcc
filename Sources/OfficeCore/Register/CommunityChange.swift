package import ThaiText

/// The municipality's announcement (ประกาศเทศบาล) by which communities come to be, change and end.
///
/// Source: communities exist by announcement of the municipality; its number and date are what an auditor asks for.
package struct Announcement: Hashable, Sendable {
  package var number: String
  package var date: Day

  package init(number: String, date: Day) {
    self.number = number
    self.date = date
  }
}

/// One change of the communities by an announcement.
package struct CommunityChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case added, renamed, split, merged, retired
  }

  package var kind: Kind
  package var announcement: Announcement
  /// The first day on which it holds.
  package var day: Day

  package init(_ kind: Kind, announcement: Announcement, day: Day) {
    self.kind = kind
    self.announcement = announcement
    self.day = day
  }
}

/// A community that is to be. Without a code it gets the next of its zone.
package struct NewCommunity: Hashable, Sendable {
  package var code: String?
  package var zone: Int
  package var name: String
  package var aliases: [String]

  package init(code: String? = nil, zone: Int, name: String, aliases: [String] = []) {
    self.code = code
    self.zone = zone
    self.name = name
    self.aliases = aliases
  }
}

/// The rules of changing communities. Pure: they are asked with all communities as they stand.
package struct CommunityRules: Sendable {
  private let all: [Community]
  private let today: Day

  package init(_ all: [Community], today: Day) {
    self.all = all
    self.today = today
  }

  /// What every announcement has, and the order of its days: a change is recorded when it holds, and not before the
  /// community was there.
  package func check(_ change: CommunityChange, of community: Community?) throws(RuleViolation) {
    guard !change.announcement.number.isEmpty else { throw .announcementMissing }
    for day in [change.announcement.date, change.day] where day > today { throw .inFuture(day) }
    guard let community else { return }
    guard community.closed == nil else { throw .communityClosed(community.code) }
    if let opened = community.opened, change.day < opened { throw .before(change.day, .communityOpened, opened) }
  }

  /// No two communities that are open answer to the same name: a file's line would fit both.
  package func checkName(_ name: String, aliases: [String] = [], except own: Set<ID<Community>> = [])
    throws(RuleViolation)
  {
    let wanted = Set(([name] + aliases).map(Community.matchKey))
    let taken = all.first { other in
      other.closed == nil && !own.contains(other.id)
        && !wanted.isDisjoint(with: ([other.name] + other.aliases).map(Community.matchKey))
    }
    if let taken { throw .communityNameTaken(taken.code) }
  }

  /// The code that a new community gets: its own, or the next of its zone (zone digit and two-digit number).
  package func code(of new: NewCommunity, besides taken: Set<String> = []) throws(RuleViolation) -> String {
    let known = Set(all.map(\.code)).union(taken)
    if let code = new.code {
      guard !known.contains(code) else { throw .duplicateCode(code) }
      return code
    }
    let numbers = known.compactMap { code -> Int? in
      guard code.utf8.count >= 3, code.utf8.first == UInt8(ascii: "0") + UInt8(new.zone) else { return nil }
      return Int(code.dropFirst())
    }
    let next = (numbers.max() ?? 0) + 1
    return "\(new.zone)\(next < 10 ? "0" : "")\(next)"
  }

  /// A merger is of two communities; what merges comes under one that is open.
  package func checkMerger(of one: Community, into other: Community) throws(RuleViolation) {
    guard one.id != other.id else { throw .sameCommunity }
    guard other.closed == nil else { throw .communityClosed(other.code) }
  }

  /// A community that ends leaves nobody behind: its people and groups are moved first, or merged into another.
  package func checkEmpty(people: Int, groups: Int) throws(RuleViolation) {
    guard people == 0, groups == 0 else { throw .communityInUse(people: people, groups: groups) }
  }
}

extension Community {
  /// Its aliases with a name that it no longer bears: old papers and files still find it.
  package func aliases(keeping old: String) -> [String] {
    let keys = Set(aliases.map(Self.matchKey))
    return keys.contains(Self.matchKey(old)) ? aliases : aliases + [old]
  }
}
