internal import OfficeCore
internal import ThaiText

/// Invariants of people, households, groups and communities.
extension IntegrityCheck {
  /// Every person lives in exactly one place now, but for those who were merged into another.
  static let withoutOneResidence: SQL = """
    SELECT 'person', p.id, '#' || p.id FROM person p
    WHERE NOT EXISTS (SELECT 1 FROM person_merge WHERE merged_id = p.id)
      AND (SELECT count(*) FROM residence r WHERE r.person_id = p.id AND r.to_day IS NULL) <> 1
    """

  /// Nobody lives in two places on one day. A day of the end is the first on which it holds no longer.
  static let overlappingResidences: SQL = """
    SELECT DISTINCT 'person', a.person_id, '#' || a.person_id FROM residence a
    JOIN residence b ON b.person_id = a.person_id AND b.id > a.id
    WHERE coalesce(a.from_day, '') < coalesce(b.to_day, '9') AND coalesce(b.from_day, '') < coalesce(a.to_day, '9')
    """

  static let severalHeads: SQL = """
    SELECT 'household', h.id, h.code FROM residence r JOIN household h ON h.id = r.household_id
    WHERE r.to_day IS NULL AND r.is_head = 1 AND r.person_id NOT IN (SELECT id FROM person WHERE is_active = 0)
    GROUP BY h.id, h.code HAVING count(*) > 1
    """

  /// People of the register live there, and none of them is its head: nobody followed who died or left.
  static let withoutHead: SQL = """
    SELECT 'household', h.id, h.code FROM residence r JOIN household h ON h.id = r.household_id
    WHERE r.to_day IS NULL AND r.person_id NOT IN (SELECT id FROM person WHERE is_active = 0)
    GROUP BY h.id, h.code HAVING max(r.is_head) = 0
    """

  /// One person, one post; above all, the chair does not keep the money.
  static func severalPosts(on day: Day) -> SQL {
    """
    SELECT DISTINCT 'group', g.id, g.code FROM group_member m JOIN occupational_group g ON g.id = m.group_id
    WHERE m.role <> 'member' AND (m.to_day IS NULL OR m.to_day > \(day))
    GROUP BY g.id, g.code, m.person_id HAVING count(DISTINCT m.role) > 1
    """
  }

  /// Whoever is off the lists has a departure that lasts, nobody else has one, and times out of the register do not
  /// overlap.
  static let strayDepartures: SQL = """
    SELECT 'person', p.id, '#' || p.id FROM person p
    WHERE p.is_active = 0 AND NOT EXISTS (SELECT 1 FROM departure d WHERE d.person_id = p.id AND d.to_day IS NULL)
    UNION SELECT 'person', d.person_id, '#' || d.person_id FROM departure d JOIN person p ON p.id = d.person_id
    WHERE d.to_day IS NULL AND p.is_active = 1
    UNION SELECT 'person', a.person_id, '#' || a.person_id FROM departure a
    JOIN departure b ON b.person_id = a.person_id AND b.id > a.id
    WHERE a.from_day < coalesce(b.to_day, '9') AND b.from_day < coalesce(a.to_day, '9')
    """

  /// Two people stand in one relation once, whichever of the two told it.
  static let doubledRelations: SQL = """
    SELECT DISTINCT 'person', a.person_id, '#' || a.person_id FROM relation a
    JOIN relation b ON b.id > a.id AND b.kind = a.kind AND a.to_day IS NULL AND b.to_day IS NULL
      AND (b.person_id = a.person_id AND b.other_id = a.other_id
        OR a.kind IN ('spouse', 'betrothed', 'sibling', 'relative', 'in_law')
          AND b.person_id = a.other_id AND b.other_id = a.person_id)
    """

  /// Nobody has two spouses at one time.
  static func severalSpouses(on day: Day) -> SQL {
    """
    SELECT 'person', person_id, '#' || person_id FROM (
      SELECT person_id, other_id FROM relation WHERE kind = 'spouse' AND (to_day IS NULL OR to_day > \(day))
      UNION SELECT other_id, person_id FROM relation WHERE kind = 'spouse' AND (to_day IS NULL OR to_day > \(day)))
    GROUP BY person_id HAVING count(*) > 1
    """
  }

  /// A category holds once on one day, and ends after it began.
  static let overlappingCategories: SQL = """
    SELECT DISTINCT 'person', a.person_id, '#' || a.person_id FROM person_category a
    JOIN person_category b ON b.person_id = a.person_id AND b.category = a.category AND b.rowid > a.rowid
    WHERE coalesce(a.from_day, '') < coalesce(b.to_day, '9') AND coalesce(b.from_day, '') < coalesce(a.to_day, '9')
    UNION SELECT 'person', person_id, '#' || person_id FROM person_category WHERE from_day > to_day
    """

  /// The first digit of a community's code of three is its zone.
  static let foreignZones: SQL = """
    SELECT 'community', id, code FROM community
    WHERE zone NOT BETWEEN 1 AND 4
      OR (length(code) = 3 AND substr(code, 1, 1) BETWEEN '1' AND '4' AND substr(code, 1, 1) <> CAST(zone AS TEXT))
    """

  /// What was split or merged says with whom, and a community that retired or merged is closed from that day.
  static let brokenCommunityChanges: SQL = """
    SELECT DISTINCT 'community', m.id, m.code FROM community_change c JOIN community m ON m.id = c.community_id
    WHERE (c.kind IN ('split', 'merged')) <> (c.other_id IS NOT NULL)
      OR (c.kind = 'renamed') > (c.name_before IS NOT NULL AND c.name_after IS NOT NULL)
      OR (c.kind IN ('merged', 'retired') AND coalesce(m.closed, '') <> c.day)
    """

  /// Nobody is registered in a community that is closed: its people and groups are moved first.
  static let peopleOfClosedCommunities: SQL = """
    SELECT 'community', id, code FROM community m WHERE closed IS NOT NULL
      AND (EXISTS (SELECT 1 FROM residence r JOIN person p ON p.id = r.person_id
        WHERE r.community_id = m.id AND r.to_day IS NULL AND p.is_active = 1)
        OR EXISTS (SELECT 1 FROM occupational_group g WHERE g.community_id = m.id AND g.status <> 'dissolved'))
    """

  /// The check digit is right and no placeholder was taken.
  func nationalIDs(_ hits: inout Hits) throws {
    let step = try step(of: "person")
    try session.forEach("SELECT id, national_id FROM person WHERE national_id IS NOT NULL AND id % \(step) = 0") {
      row in
      do throws(NationalID.Problem) { _ = try NationalID.reading(row.text(1)) } catch {
        hits.add(FoundRecord(.person, row.int64(0), code: "#\(row.int64(0))"))
      }
    }
  }

  /// The running number of a generated code is the one in the code: the next one given must not be given twice.
  func householdNumbers(_ hits: inout Hits) throws {
    try session.forEach(
      "SELECT id, code, generated_number FROM household WHERE generated_number IS NOT NULL OR code LIKE 'R%'"
    ) { row in
      guard PersonStore.generatedNumber(row.text(1)) != row.optionalInt(2) else { return }
      hits.add(FoundRecord(.household, row.int64(0), code: row.text(1)))
    }
  }

  /// What is searched and sorted by is what the names make today.
  func searchKeys(_ hits: inout Hits) throws {
    let version = try session.number("SELECT sort_key_version FROM office")
    if version != SortKey.version { hits.add(FoundRecord(.office, 1, code: "\(version) ≠ \(SortKey.version)")) }
    let next = PersonRecord.columnCount
    let columns: SQL = "SELECT \(PersonRecord.columns), p.search_key, p.loose_key, p.given_key, p.family_key"
    try session.forEach("\(columns) FROM \(PersonRecord.tables) WHERE p.id % \(try step(of: "person")) = 0") { row in
      let person = try PersonRecord.read(row)
      let name = person.details.name
      let holds =
        row.text(next) == PersonStore.searchKey(person.details)
        && row.text(next + 1) == PersonStore.looseKey(person.details) && row.blob(next + 2) == SortKey.key(name.first)
        && row.blob(next + 3) == SortKey.key(name.last)
      if !holds { hits.add(FoundRecord(.person, person.id.raw, code: "#\(person.id.raw)")) }
    }
    try session.forEach("SELECT \(GroupRecord.columns), g.name_key, g.search_key FROM occupational_group g") { row in
      let group = try GroupRecord.read(row)
      guard
        row.blob(GroupRecord.width) != SortKey.key(group.details.name)
          || row.text(GroupRecord.width + 1) != GroupRecord.searchKey(group.details)
      else { return }
      hits.add(FoundRecord(.group, group.id.raw, code: group.details.code))
    }
    try session.forEach("SELECT \(ProposalRecord.columns), p.search_key FROM proposal p") { row in
      let proposal = try ProposalRecord.read(row)
      guard row.text(18) != ProposalRecord.searchKey(proposal.number, proposal.details) else { return }
      hits.add(FoundRecord(.proposal, proposal.id.raw, code: proposal.number.text))
    }
    try session.forEach("SELECT id, code, zone, name, aliases, opened, closed, search_key FROM community") { row in
      let community = Communities.read(row)
      guard row.text(7) != Communities.searchKey(community.code, community.name, community.aliases) else { return }
      hits.add(FoundRecord(.community, community.id.raw, code: community.code))
    }
    try session.forEach("SELECT id, name, search_key FROM organisation") { row in
      guard row.text(2) != ThaiForm.searchKey(row.text(1)) else { return }
      hits.add(FoundRecord(.organisation, row.int64(0), code: "#\(row.int64(0))"))
    }
  }

  /// Everybody stands in the index of people, in the order of the names, under what the record says, and nobody else does.
  func searchIndex(_ hits: inout Hits) throws {
    let step = options.isFull ? 1 : try step(of: "person") * 10
    let (unfound, surplus) = try PeopleIndex.unfound(every: step, in: session)
    for id in try PeopleIndex.strangers(in: session) + unfound { hits.add(FoundRecord(.person, id, code: "#\(id)")) }
    if surplus != 0 { hits.add(FoundRecord(nil, 0, code: "person_gram: \(surplus)")) }
  }

  /// Texts lie in the one form in which they are compared.
  func canonicalText(_ hits: inout Hits) throws {
    let step = try step(of: "person")
    let texts: [SQL] = [
      "SELECT 'person', id, '#' || id, title, first_name, last_name FROM person WHERE id % \(step) = 0",
      "SELECT 'group', id, code, code, name, occupation FROM occupational_group",
      "SELECT 'community', id, code, code, name, aliases FROM community",
      "SELECT 'proposal', id, number, number, title, '' FROM proposal",
      "SELECT 'organisation', id, '#' || id, name, '', '' FROM organisation",
    ]
    for text in texts {
      try session.forEach(text) { row in
        guard !(3...5).allSatisfy({ Self.isCanonical(row.text($0)) }) else { return }
        hits.add(FoundRecord(Subject(rawValue: row.text(0)), row.int64(1), code: row.text(2)))
      }
    }
  }

  /// Compared by scalars: two spellings may be equal as `String`s.
  private static func isCanonical(_ text: String) -> Bool {
    text.unicodeScalars.elementsEqual(ThaiForm.canonical(text).unicodeScalars)
  }
}
