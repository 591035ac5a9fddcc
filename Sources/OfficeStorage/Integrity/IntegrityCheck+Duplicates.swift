internal import OfficeCore
internal import ThaiText

/// Invariants of what finds the same person twice, and of merges.
extension IntegrityCheck {
  /// Everybody is compared by what the records say today, and nobody waits for keys.
  func duplicateKeys(_ hits: inout Hits) throws {
    try hits.add(
      """
      SELECT 'person', p.id, '#' || p.id FROM person p
        WHERE NOT EXISTS (SELECT 1 FROM person_key k WHERE k.person_id = p.id)
          AND NOT EXISTS (SELECT 1 FROM person_merge WHERE merged_id = p.id)
          AND NOT EXISTS (SELECT 1 FROM anonymised WHERE person_id = p.id)
      UNION ALL SELECT 'person', k.person_id, '#' || k.person_id FROM person_key k
        WHERE EXISTS (SELECT 1 FROM person_merge WHERE merged_id = k.person_id)
      UNION ALL SELECT 'person', person_id, '#' || person_id FROM person_key_due WHERE has_keys = 0
      """, session)
    var sample: [Int64] = []
    let step = try step(of: "person")
    try session.forEach("SELECT person_id FROM person_key WHERE person_id % \(step) = 0") { sample.append($0.int64(0)) }
    for start in stride(from: 0, to: sample.count, by: DuplicateKeys.chunk) {
      let ids = Array(sample[start..<min(start + DuplicateKeys.chunk, sample.count)])
      let people = try PersonTraits.load(ids, in: session)
      try session.forEach(
        """
        SELECT person_id, zone, name, former_name, given_and_birth, family_and_birth, house, phone, phone2, phone3, phone4
        FROM person_key WHERE person_id IN (\(padded: ids))
        """
      ) { row in
        let kept = (2...10).map { row.optionalInt($0).map(Int64.init) }
        let right = people[row.int64(0)]
        let holds = kept == right.map { BlockingKeys($0.traits).all } && row.int(1) == right?.zone
        if !holds { hits.add(FoundRecord(.person, row.int64(0), code: "#\(row.int64(0))")) }
      }
    }
  }

  /// Groups of one community whose names sound the same, but for those that are dissolved: one may have been registered
  /// twice.
  func sameGroupNames(_ hits: inout Hits) throws {
    var first: [String: FoundRecord] = [:]
    var said: Set<Int64> = []
    try session.forEach(
      "SELECT id, code, name, community_id FROM occupational_group WHERE status <> 'dissolved' ORDER BY id"
    ) { row in
      let record = FoundRecord(.group, row.int64(0), code: row.text(1))
      let key = "\(row.int64(3)) " + OccupationalGroup.likenessKey(row.text(2))
      guard let known = first[key] else { return first[key] = record }
      if said.insert(known.id).inserted { hits.add(known) }
      hits.add(record)
    }
  }

  /// Nothing points to a person who was merged, merges lead to somebody who lives somewhere, and each is journaled.
  func merges(_ hits: inout Hits) throws {
    for reference in PersonReferences.ofFacts {
      let (table, column) = (reference.table, reference.column)
      try hits.add(
        SQL(
          stringLiteral: """
            SELECT DISTINCT 'person', g.merged_id, '#' || g.merged_id FROM person_merge g
            JOIN \(table) t ON t.\(column) = g.merged_id AND \(reference.only)
            """), session)
    }
    try hits.add(
      """
      SELECT 'person', g.merged_id, '#' || g.merged_id FROM person_merge g LEFT JOIN journal j ON j.id = g.entry
      WHERE j.deed IS NOT 'merge' OR j.subject_id IS NOT g.survivor_id
      """, session)
    try session.forEach("SELECT merged_id FROM person_merge") { row in
      var seen: Set<Int64> = []
      var person = row.int64(0)
      while seen.insert(person).inserted,
        let next = try session.first(
          "SELECT survivor_id FROM person_merge WHERE merged_id = \(person)", { $0.int64(0) })
      {
        person = next
      }
      let isHome = try MergeWork.household(of: person, in: session) != nil
      if !isHome { hits.add(FoundRecord(.person, row.int64(0), code: "#\(row.int64(0))")) }
    }
  }
}
