internal import OfficeCore
internal import ThaiText

/// Hands what points to one person over to another, table by table.
struct MergeWork {
  let session: Session
  let merged: Int64
  let survivor: Int64
  /// The merged person's home is the one that is kept.
  let takesHome: Bool

  /// What became of the households.
  struct Homes {
    /// Nobody has ever lived there but the merged person: what is recorded of it belongs to the other now.
    var from: Int64
    var to: Int64
  }

  /// The households of a person, of all days.
  static func households(of person: Int64, in session: Session) throws -> [Int64] {
    try session.all("SELECT DISTINCT household_id FROM residence WHERE person_id = \(person) ORDER BY 1") {
      $0.int64(0)
    }
  }

  static func household(of person: Int64, in session: Session) throws -> Int64? {
    try session.first("SELECT household_id FROM residence WHERE person_id = \(person) AND to_day IS NULL") {
      $0.int64(0)
    }
  }

  /// Whose standing or application the two may touch is worked out anew.
  func markStandings() throws {
    try session.run(
      """
      INSERT OR IGNORE INTO applicant_stale SELECT household_id FROM residence WHERE person_id IN (\(merged), \(survivor))
      """)
    try session.run(
      """
      INSERT OR IGNORE INTO standing_stale SELECT \(Indicator.householdIncomeIncreased.rawValue), household_id
      FROM residence WHERE person_id IN (\(merged), \(survivor))
      """)
  }

  func handOver() throws -> Homes? {
    try markStandings()
    // Whoever has such a group or proposal open is told when saving.
    try session.run(
      """
      UPDATE occupational_group SET version = version + 1
      WHERE id IN (SELECT group_id FROM group_member WHERE person_id = \(merged))
      """)
    try session.run(
      """
      UPDATE proposal SET version = version + 1 WHERE person_id = \(merged)
        OR id IN (SELECT proposal_id FROM beneficiary WHERE person_id = \(merged))
      """)
    let left = try Self.household(of: takesHome ? survivor : merged, in: session)
    for reference in PersonReferences.all {
      switch reference.rule {
      case .moves: try move(reference)
      case .movesUnlessSame(let columns):
        try dropSame(reference, columns)
        try move(reference)
      case .stays: try joinStays()
      case .memberships: try joinMemberships()
      case .categories: try joinCategories()
      case .departures: try joinDepartures()
      case .relations: if reference.column == "person_id" { try joinRelations() }
      case .pairs: if reference.column == "low_id" { try joinPairs() }
      case .fields, .derived: break
      }
    }
    let homes = try moveHousehold(left)
    try markStandings()
    return homes
  }

  private func move(_ reference: PersonReferences.Reference) throws {
    try session.run(
      SQL(stringLiteral: "UPDATE \(reference.table) SET \(reference.column) = ") + "\(survivor) WHERE "
        + reference.points(to: [merged]))
  }

  /// Takes out the merged person's rows that the survivor has too.
  private func dropSame(_ reference: PersonReferences.Reference, _ columns: [String]) throws {
    let same = columns.isEmpty ? "1 = 1" : columns.map { "s.\($0) IS t.\($0)" }.joined(separator: " AND ")
    let (table, column) = (reference.table, reference.column)
    try session.run(
      SQL(stringLiteral: "DELETE FROM \(table) AS t WHERE t.\(column) = ") + "\(merged)"
        + SQL(stringLiteral: " AND EXISTS (SELECT 1 FROM \(table) s WHERE \(same) AND s.\(column) = ") + "\(survivor))")
  }

  // MARK: - Homes

  private func joinStays() throws {
    func stays(_ person: Int64) throws -> [MergeRules.Stay] {
      try session.all("SELECT id, from_day, to_day FROM residence WHERE person_id = \(person) ORDER BY id") {
        MergeRules.Stay(row: $0.int64(0), from: $0.optionalDay(1), to: $0.optionalDay(2))
      }
    }
    let (own, theirs) = (try stays(survivor), try stays(merged))
    let result = MergeRules.stays(kept: takesHome ? theirs : own, other: takesHome ? own : theirs)
    let remaining = Set(result.map(\.row))
    // The ended ones first: nobody lives in two places now.
    for stay in own + theirs where !remaining.contains(stay.row) {
      try session.run("DELETE FROM residence WHERE id = \(stay.row)")
    }
    for stay in result.sorted(by: { ($0.to != nil ? 0 : 1) < ($1.to != nil ? 0 : 1) }) {
      try session.run(
        """
        UPDATE residence SET person_id = \(survivor), from_day = \(stay.from), to_day = \(stay.to)
        WHERE id = \(stay.row)
        """)
    }
  }

  /// The incomes of a household that is left to nobody go to the survivor's. Of two entries of one round and day the one
  /// recorded later counts; both stay.
  private func moveHousehold(_ left: Int64?) throws -> Homes? {
    guard let left, let home = try Self.household(of: survivor, in: session), home != left,
      try session.number("SELECT count(*) FROM residence WHERE household_id = \(left)") == 0
    else { return nil }
    let clashes = try session.all(
      """
      SELECT a.id, b.id FROM income a JOIN income b
        ON b.household_id = \(home) AND b.round = a.round AND b.recorded_on = a.recorded_on AND b.corrected_by IS NULL
      WHERE a.household_id = \(left) AND a.corrected_by IS NULL
      """
    ) { ($0.int64(0), $0.int64(1)) }
    for (one, other) in clashes {
      try session.run("UPDATE income SET corrected_by = \(max(one, other)) WHERE id = \(min(one, other))")
    }
    for reference in PersonReferences.ofHouseholds where reference.isMoved {
      try session.run(
        SQL(stringLiteral: "UPDATE \(reference.table) SET \(reference.column) = ") + "\(home) WHERE "
          + reference.points(to: [left]))
    }
    return Homes(from: left, to: home)
  }

  // MARK: - Groups, categories, pairs

  private func joinMemberships() throws {
    func memberships(_ person: Int64) throws -> [Int64: [MergeRules.Membership]] {
      let rows = try session.all(
        """
        SELECT id, group_id, role, from_day, to_day, term_until, is_signatory FROM group_member
        WHERE person_id = \(person) ORDER BY id
        """
      ) {
        (
          $0.int64(1),
          MergeRules.Membership(
            row: $0.int64(0), role: try $0.code(2), from: $0.optionalDay(3), to: $0.optionalDay(4),
            termUntil: $0.optionalDay(5), isSignatory: $0.bool(6))
        )
      }
      return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }
    let own = try memberships(survivor)
    for (group, theirs) in try memberships(merged).sorted(by: { $0.key < $1.key }) {
      let kept = own[group] ?? []
      let result = MergeRules.memberships(kept: kept, other: theirs)
      let remaining = Set(result.map(\.row))
      for membership in kept + theirs where !remaining.contains(membership.row) {
        try session.run("DELETE FROM group_member WHERE id = \(membership.row)")
      }
      for membership in result {
        try session.run(
          """
          UPDATE group_member SET person_id = \(survivor), role = \(membership.role.rawValue),
            from_day = \(membership.from), to_day = \(membership.to), term_until = \(membership.termUntil),
            is_signatory = \(membership.isSignatory)
          WHERE id = \(membership.row)
          """)
      }
    }
  }

  private func joinCategories() throws {
    func holdings(_ person: Int64) throws -> [MergeRules.Holding] {
      try session.all(
        """
        SELECT rowid, category, disabilities, evidence, from_day, to_day FROM person_category WHERE person_id = \(person)
        ORDER BY rowid
        """
      ) {
        MergeRules.Holding(
          row: $0.int64(0),
          CategoryEntry(
            try $0.code(1), disabilities: PersonRecord.codes($0.text(2)), evidence: $0.optionalText(3),
            from: $0.optionalDay(4), to: $0.optionalDay(5)))
      }
    }
    let (own, theirs) = (try holdings(survivor), try holdings(merged))
    let result = MergeRules.holdings(kept: own, other: theirs)
    let remaining = Set(result.map(\.row))
    for holding in own + theirs where !remaining.contains(holding.row) {
      try session.run("DELETE FROM person_category WHERE rowid = \(holding.row)")
    }
    for holding in result {
      let entry = holding.entry
      try session.run(
        """
        UPDATE person_category SET person_id = \(survivor), disabilities = \(CategoryRecord.codes(entry.disabilities)),
          evidence = \(entry.evidence), from_day = \(entry.from), to_day = \(entry.to) WHERE rowid = \(holding.row)
        """)
    }
  }

  private func joinDepartures() throws {
    func departures(_ person: Int64) throws -> [MergeRules.Stay] {
      try session.all("SELECT id, from_day, to_day FROM departure WHERE person_id = \(person) ORDER BY id") {
        MergeRules.Stay(row: $0.int64(0), from: $0.optionalDay(1), to: $0.optionalDay(2))
      }
    }
    let theirs = try departures(merged)
    let remaining = Set(MergeRules.departures(kept: try departures(survivor), other: theirs).map(\.row))
    for departure in theirs {
      try remaining.contains(departure.row)
        ? session.run("UPDATE departure SET person_id = \(survivor) WHERE id = \(departure.row)")
        : session.run("DELETE FROM departure WHERE id = \(departure.row)")
    }
    try session.run("UPDATE person SET is_active = 1 WHERE id = \(merged)")
  }

  /// Nobody is related to himself, and a relation that both have and that holds stands once.
  private func joinRelations() throws {
    try session.run(
      """
      DELETE FROM relation
      WHERE (person_id = \(merged) AND other_id = \(survivor)) OR (person_id = \(survivor) AND other_id = \(merged))
      """)
    let (own, theirs) = (
      try RelationRecord.all(of: ID(survivor), in: session), try RelationRecord.all(of: ID(merged), in: session)
    )
    for relation in theirs {
      let (new, told) = (relation.details, own.map(\.details))
      let isKnown = told.contains { known in
        known == new || (known.other == new.other && known.kind == new.kind && known.to == nil && new.to == nil)
      }
      guard !isKnown else {
        try session.run("DELETE FROM relation WHERE id = \(relation.id)")
        continue
      }
      try RelationRecord.update(relation.id, new, of: ID(survivor), in: session)
    }
  }

  /// What was said of the merged person and somebody else holds of the survivor too, unless that was asked already.
  private func joinPairs() throws {
    let answered = try session.all(
      """
      SELECT rowid, CASE WHEN low_id = \(merged) THEN high_id ELSE low_id END FROM person_pair
      WHERE (low_id = \(merged) OR high_id = \(merged)) AND answer IS NOT NULL
      """
    ) { ($0.int64(0), $0.int64(1)) }
    for (row, other) in answered where other != survivor {
      let (low, high) = (min(survivor, other), max(survivor, other))
      try session.run(
        "DELETE FROM person_pair WHERE low_id = \(low) AND high_id = \(high) AND answer IS NULL AND rowid <> \(row)")
      let isKnown = try session.number(
        "SELECT count(*) FROM person_pair WHERE low_id = \(low) AND high_id = \(high)")
      if isKnown == 0 {
        try session.run("UPDATE person_pair SET low_id = \(low), high_id = \(high) WHERE rowid = \(row)")
      }
    }
    try session.run(
      "DELETE FROM person_pair WHERE answer IS NULL AND (low_id = \(merged) OR high_id = \(merged))")
  }
}
