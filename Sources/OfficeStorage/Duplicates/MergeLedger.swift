internal import Foundation
internal import OfficeCore

/// Every row that points to one of two people, before and after their merge: what an un-merge puts back.
struct MergeLedger {
  /// The columns of one row.
  typealias Row = [String: Value]

  let session: Session
  private let pair: [Int64]
  private let households: [Int64]
  private var before: [String: [Int64: Row]] = [:]

  /// Looks at all rows of the two, of the groups and proposals they belong to, and of their households.
  init(_ one: Int64, _ other: Int64, households: [Int64], in session: Session) throws {
    self.session = session
    pair = [one, other]
    self.households = households
    for (table, condition) in conditions() { before[table] = try Self.rows(of: table, where: condition, in: session) }
  }

  /// Keeps what has changed, and that the rest was there.
  func keep(as merge: Int64) throws {
    for (table, condition) in conditions() {
      let was = before[table] ?? [:]
      var now = try Self.rows(of: table, where: condition, in: session)
      let elsewhere = was.keys.filter { now[$0] == nil }
      if !elsewhere.isEmpty {
        now.merge(try Self.rows(of: table, where: "rowid IN (\(list: elsewhere))", in: session)) { first, _ in first }
      }
      for id in Set(was.keys).union(now.keys).sorted() {
        try Self.write(merge, table, id, was[id], now[id], in: session)
      }
    }
  }

  /// The rows that are there now, for comparing with what the merge left.
  static func rowsNow(of table: String, survivor: Int64, household: Int64?, in session: Session) throws -> Set<Int64> {
    var parts = PersonReferences.ofFacts.filter { $0.table == table }.map { $0.points(to: [survivor]) }
    if let household {
      let references = PersonReferences.ofHouseholds.filter { $0.table == table && $0.isMoved }
      parts += references.map { $0.points(to: [household]) }
    }
    guard !parts.isEmpty else { return [] }
    return Set(try rows(of: table, where: SQL.joined(parts, by: " OR "), in: session).keys)
  }

  private func conditions() -> [(table: String, SQL)] {
    var found: [(String, SQL)] = [("person", "id IN (\(list: pair))")]
    let moved = PersonReferences.ofHouseholds.filter(\.isMoved)
    for table in Set((PersonReferences.all + moved).map(\.table)).sorted() {
      let references = PersonReferences.all.filter { $0.table == table && !$0.isDerived }
      var parts = references.map { $0.points(to: pair) }
      parts += moved.filter { $0.table == table }.map { $0.points(to: households) }
      guard !parts.isEmpty else { continue }
      if table == "proposal" {
        parts.append("id IN (SELECT proposal_id FROM beneficiary WHERE person_id IN (\(list: pair)))")
      }
      found.append((table, SQL.joined(parts, by: " OR ")))
    }
    found.append(
      ("occupational_group", "id IN (SELECT group_id FROM group_member WHERE person_id IN (\(list: pair)))"))
    return found
  }

  // MARK: - Rows

  /// Rows by their numbers in the file, without what follows from other columns.
  static func rows(of table: String, where condition: SQL, in session: Session) throws -> [Int64: Row] {
    let columns = try columns(of: table, in: session)
    let list = columns.joined(separator: ", ")
    var rows: [Int64: Row] = [:]
    try session.forEach(SQL(stringLiteral: "SELECT rowid, \(list) FROM \(table) WHERE ") + condition) { row in
      rows[row.int64(0)] = Dictionary(
        uniqueKeysWithValues: columns.enumerated().map { ($0.element, row.value($0.offset + 1)) })
    }
    return rows
  }

  private static func columns(of table: String, in session: Session) throws -> [String] {
    try session.all("SELECT name FROM pragma_table_info(\(table)) ORDER BY cid") { $0.text(0) }
      .filter { !PersonReferences.derivedColumns.contains($0) || !PersonReferences.byColumn.contains(table) }
  }

  private static func write(
    _ merge: Int64, _ table: String, _ id: Int64, _ before: Row?, _ after: Row?, in session: Session
  ) throws {
    var (old, new) = (before, after)
    if let before, let after {
      // Only what differs; whole rows where a row is put back whole.
      let changed = before.keys.filter { before[$0] != after[$0] }
      if changed.isEmpty || PersonReferences.byColumn.contains(table) {
        old = before.filter { changed.contains($0.key) }
        new = after.filter { changed.contains($0.key) }
      }
    }
    try session.run(
      """
      INSERT INTO person_merge_row(merge_id, relation, row_id, before, after)
      VALUES (\(merge), \(table), \(id), \(try old.map(text)), \(try new.map(text)))
      """)
  }

  static func text(_ row: Row) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(row.mapValues(\.kept)), as: UTF8.self)
  }

  static func row(_ text: String) throws -> Row {
    try JSONDecoder().decode([String: String].self, from: Data(text.utf8)).mapValues(Value.init(kept:))
  }
}

extension Value {
  /// As text with its kind before it: `i12`, `tใจดี`, `x0A0B`; null is `n`.
  fileprivate var kept: String {
    switch self {
    case .null: "n"
    case .integer(let number): "i\(number)"
    case .text(let text): "t" + text
    case .blob(let bytes): "x" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  fileprivate init(kept text: String) throws {
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    switch text.unicodeScalars.first {
    case "n": self = .null
    case "t": self = .text(rest)
    case "i":
      guard let number = Int64(rest) else { throw StoreError.damaged("person_merge_row") }
      self = .integer(number)
    case "x":
      let digits = Array(rest.utf8)
      self = .blob(
        try stride(from: 0, to: digits.count - 1, by: 2).map { place in
          let pair = String(decoding: digits[place...(place + 1)], as: UTF8.self)
          guard let byte = UInt8(pair, radix: 16) else { throw StoreError.damaged("person_merge_row") }
          return byte
        })
    default: throw StoreError.damaged("person_merge_row")
    }
  }
}
