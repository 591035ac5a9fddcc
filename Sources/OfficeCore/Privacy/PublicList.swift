package import ThaiText

/// What a public list (ประกาศรายชื่อ) says of a person: the name and the community, and by its type nothing else
/// (PDPA B.E. 2562 s.27; Official Information Act B.E. 2540 s.24).
package struct PublicName: Hashable, Sendable {
  package let name: String
  /// Nil outside every community.
  package let community: String?

  package init(_ name: PersonName, community: String?) {
    self.name = name.full
    self.community = community
  }
}

/// Small counts that would point at people.
package enum SmallCell {
  /// The count as it may be printed: one below `least`, but for none, is not told. 0 tells all.
  package static func printed(_ count: Int, least: Int) -> String {
    count > 0 && count < least ? "<\(least)" : String(count)
  }
}
