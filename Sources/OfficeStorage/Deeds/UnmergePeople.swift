internal import OfficeCore
internal import ThaiText

/// Takes a merge back while nothing rests on it: the two records are what they were. It is the undo of the merge's entry in
/// the survivor's history.
extension Office {
  /// What taking the merge back would change of the survivor. Throws `RuleViolation.cannotUndo`.
  func unmerging(_ edit: HistoryEntry, in session: Session) throws -> [FieldChange] {
    _ = try MergeOnFile(entry: edit.id, in: session).requireUnused(in: session)
    return edit.changes.map { FieldChange($0.field, before: $0.after, after: $0.before) }
  }

  func unmerge(_ edit: HistoryEntry, session: Session, journal: Journal) throws {
    let merge = try MergeOnFile(entry: edit.id, in: session)
    let rows = try merge.requireUnused(in: session)
    let (survivor, merged) = (ID<Person>(merge.survivor), ID<Person>(merge.merged))
    try merge.putBack(rows, in: session)
    for person in [survivor, merged] {
      guard let found = try PersonRecord.find(person, in: session) else { throw StoreError.noSuchRecord }
      try Visibility.require(.editRegister, zone: try zone(of: found.details.community, in: session), actor)
      try PersonStore.makeKeys(of: person, found.details, in: session)
    }
    try journal.append(
      MergeUndo.undoDeed, .person, merge.survivor,
      edit.changes.map { FieldChange($0.field, before: $0.after, after: $0.before) }
        + [FieldChange(EditUndo.undoneField, after: String(edit.id))])
  }
}

/// A merge that stands, with the rows that it changed.
private struct MergeOnFile {
  let id: Int64
  let merged: Int64
  let survivor: Int64
  let toHousehold: Int64?
  let entry: Int64

  struct Kept {
    var table: String
    var row: Int64
    var before: MergeLedger.Row?
    var after: MergeLedger.Row?

    var isTouched: Bool { before != after }
  }

  init(entry: Int64, in session: Session) throws {
    let found = try session.first(
      "SELECT id, merged_id, survivor_id, to_household FROM person_merge WHERE entry = \(entry)"
    ) { ($0.int64(0), $0.int64(1), $0.int64(2), $0.optionalInt(3).map(Int64.init)) }
    guard let found else { throw RuleViolation.cannotUndo(.undoneAlready) }
    (id, merged, survivor, toHousehold) = found
    self.entry = entry
  }

  /// The rows to put back. Throws when one of them was changed since, when something new points to the survivor, or when
  /// the survivor was merged again.
  func requireUnused(in session: Session) throws -> [Kept] {
    let later = try session.number(
      """
      SELECT count(*) FROM person_merge
      WHERE merged_id = \(survivor) OR (survivor_id IN (\(survivor), \(merged)) AND id > \(id))
      """)
    guard later == 0 else { throw RuleViolation.cannotUndo(.usedSince(deed: MergeUndo.deed)) }
    let rows = try session.all(
      "SELECT relation, row_id, before, after FROM person_merge_row WHERE merge_id = \(id) ORDER BY relation, row_id"
    ) { row in
      Kept(
        table: row.text(0), row: row.int64(1), before: try row.optionalText(2).map(MergeLedger.row),
        after: try row.optionalText(3).map(MergeLedger.row))
    }
    guard !rows.isEmpty else { throw RuleViolation.cannotUndo(.usedSince(deed: "anonymise")) }
    let facts = Set(
      PersonReferences.ofFacts.map(\.table) + PersonReferences.ofHouseholds.filter(\.isMoved).map(\.table))
    for table in Set(rows.map(\.table)).union(facts).sorted() where table != "person_pair" {
      let kept = rows.filter { $0.table == table }
      let now = try MergeLedger.rows(of: table, where: "rowid IN (\(list: kept.map(\.row)))", in: session)
      for row in kept where row.isTouched {
        guard let after = row.after else {
          guard now[row.row] == nil else { throw used(table) }
          continue
        }
        for (column, value) in after where column != "version" {
          guard now[row.row]?[column] == value else { throw used(table, column: column) }
        }
      }
      guard facts.contains(table) else { continue }
      let known = Set(kept.filter { $0.after != nil }.map(\.row))
      let present = try MergeLedger.rowsNow(of: table, survivor: survivor, household: toHousehold, in: session)
      guard present.isSubset(of: known) else { throw used(table) }
    }
    return rows
  }

  private func used(_ table: String, column: String? = nil) -> RuleViolation {
    switch table {
    case "person": .cannotUndo(.editedSince(field: Self.fields[column ?? ""] ?? column ?? ""))
    case "residence": .cannotUndo(.usedSince(deed: "move"))
    case "beneficiary", "proposal": .cannotUndo(.usedSince(deed: "submit"))
    case "income": .cannotUndo(.usedSince(deed: "record_income"))
    case "not_reached": .cannotUndo(.usedSince(deed: "record_not_reached"))
    case "person_category": .cannotUndo(.usedSince(deed: "keep_category"))
    case "relation": .cannotUndo(.usedSince(deed: "relate"))
    case "departure": .cannotUndo(.usedSince(deed: "depart"))
    case "attachment": .cannotUndo(.usedSince(deed: "attach"))
    case "walk_in": .cannotUndo(.usedSince(deed: "settle_registration"))
    default: .cannotUndo(.usedSince(deed: "save"))
    }
  }

  /// The journal's names of columns that have another there.
  private static let fields = [
    "birth": "birth_date", "house_number": "house_no", "declared_income": "income_month",
  ]

  // MARK: - Putting back

  func putBack(_ rows: [Kept], in session: Session) throws {
    try session.run(SQL(stringLiteral: "PRAGMA defer_foreign_keys = ON"))
    let work = MergeWork(session: session, merged: merged, survivor: survivor, takesHome: false)
    try work.markStandings()
    let touched = rows.filter(\.isTouched)
    try park(touched, in: session)
    let whole = touched.filter { !PersonReferences.byColumn.contains($0.table) && $0.table != "person_pair" }
    for row in whole where row.after != nil {
      try session.run(SQL(stringLiteral: "DELETE FROM \(row.table) WHERE rowid = ") + "\(row.row)")
    }
    for row in whole {
      if let before = row.before { try insert(before, row, in: session) }
    }
    for row in touched where PersonReferences.byColumn.contains(row.table) { try rewrite(row, in: session) }
    try putBackPairs(rows.filter { $0.table == "person_pair" }, in: session)
    try session.run("DELETE FROM person_merge_row WHERE merge_id = \(id)")
    try session.run("DELETE FROM person_merge WHERE id = \(id)")
    try work.markStandings()
  }

  /// Takes values that must not stand twice out of the way until all rows are back.
  private func park(_ rows: [Kept], in session: Session) throws {
    for row in rows where row.before != nil {
      if row.table == "person", row.before?["national_id"] != nil {
        try PersonStore.parkNumber(of: row.row, in: session)
      }
      if row.table == "income" { try session.run("UPDATE income SET corrected_by = id WHERE id = \(row.row)") }
    }
  }

  private func insert(_ values: MergeLedger.Row, _ row: Kept, in session: Session) throws {
    let columns = values.keys.sorted()
    let named = columns.contains("id") ? "" : "rowid, "
    var list: [SQL] = columns.map { "\(values[$0] ?? .null)" }
    if !named.isEmpty { list.insert("\(row.row)", at: 0) }
    try session.run(
      SQL(stringLiteral: "INSERT INTO \(row.table)(\(named)\(columns.joined(separator: ", "))) VALUES (")
        + SQL.joined(list, by: ", ") + ")")
  }

  private func rewrite(_ row: Kept, in session: Session) throws {
    guard var before = row.before, let after = row.after else { return }
    if row.table == "income", before["corrected_by"] == nil {
      // It was parked, and the merge had not touched it: none corrects it.
      before["corrected_by"] = .null
    }
    if let version = after["version"] {
      let now = try session.first(SQL(stringLiteral: "SELECT version FROM \(row.table) WHERE id = ") + "\(row.row)") {
        $0.value(0)
      }
      if let now, now != version, case .integer(let number) = now { before["version"] = .integer(number + 1) }
    }
    let sets = before.keys.sorted().map { column in
      SQL(stringLiteral: "\(column) = ") + "\(before[column] ?? .null)"
    }
    try session.run(
      SQL(stringLiteral: "UPDATE \(row.table) SET ") + SQL.joined(sets, by: ", ") + " WHERE id = \(row.row)")
  }

  /// What was said of pairs before; what looks alike without an answer is found anew.
  private func putBackPairs(_ rows: [Kept], in session: Session) throws {
    for row in rows where row.isTouched && row.after != nil {
      try session.run("DELETE FROM person_pair WHERE rowid = \(row.row) AND answer IS NOT NULL")
    }
    try session.run(
      """
      DELETE FROM person_pair WHERE answer IS NULL
        AND (low_id IN (\(merged), \(survivor)) OR high_id IN (\(merged), \(survivor)))
      """)
    for row in rows where row.isTouched {
      guard let before = row.before, before["answer"] != .null else { continue }
      try insert(before, Kept(table: "person_pair", row: row.row, before: nil, after: nil), in: session)
    }
  }
}
