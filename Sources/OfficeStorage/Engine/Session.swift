internal import Foundation
internal import GRDB
internal import OfficeCore
internal import ThaiText

/// Runs statements within one transaction.
struct Session {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The statement of this text, made ready once.
  func statement(_ text: String) throws -> Statement { try database.cachedStatement(sql: text) }

  /// Runs a statement that gives no rows.
  func run(_ sql: SQL) throws {
    let statement = try database.cachedStatement(sql: sql.text)
    try statement.execute(arguments: Self.arguments(sql.arguments))
  }

  /// Inserts a row and gives its number.
  func insert<Owner>(_ sql: SQL, as: Owner.Type = Owner.self) throws -> ID<Owner> {
    try run(sql)
    return ID(database.lastInsertedRowID)
  }

  /// The number of the last row inserted.
  var lastNumber: Int64 { database.lastInsertedRowID }

  /// The number of rows that the last statement changed.
  var changes: Int { database.changesCount }

  func forEach(_ sql: SQL, _ take: (Columns) throws -> Void) throws {
    let statement = try database.cachedStatement(sql: sql.text)
    let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(sql.arguments))
    while let row = try cursor.next() { try take(Columns(row)) }
  }

  func all<Result>(_ sql: SQL, _ make: (Columns) throws -> Result) throws -> [Result] {
    var results: [Result] = []
    try forEach(sql) { results.append(try make($0)) }
    return results
  }

  func first<Result>(_ sql: SQL, _ make: (Columns) throws -> Result) throws -> Result? {
    let statement = try database.cachedStatement(sql: sql.text)
    let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(sql.arguments))
    guard let row = try cursor.next() else { return nil }
    return try make(Columns(row))
  }

  /// The single whole number that a statement gives; 0 where it gives none.
  func number(_ sql: SQL) throws -> Int {
    try first(sql) { $0.int(0) } ?? 0
  }

  private static func arguments(_ values: [Value]) -> StatementArguments {
    StatementArguments(
      values.map { value -> (any DatabaseValueConvertible)? in
        switch value {
        case .null: nil
        case .integer(let number): number
        case .text(let text): text
        case .blob(let bytes): Data(bytes)
        }
      })
  }

  /// The columns of one row, by position.
  struct Columns {
    private let row: Row

    init(_ row: Row) { self.row = row }

    func int(_ index: Int) -> Int { Int(int64(index)) }
    func int64(_ index: Int) -> Int64 { row[index] ?? 0 }
    func optionalInt(_ index: Int) -> Int? { row[index] }
    func bool(_ index: Int) -> Bool { int64(index) != 0 }
    func optionalBool(_ index: Int) -> Bool? { optionalInt(index).map { $0 != 0 } }
    func text(_ index: Int) -> String { row[index] ?? "" }
    func optionalText(_ index: Int) -> String? { row[index] }
    func value(_ index: Int) -> Value {
      switch (row[index] as DatabaseValue).storage {
      case .null: .null
      case .int64(let number): .integer(number)
      case .double(let number): .integer(Int64(number))
      case .string(let text): .text(text)
      case .blob(let data): .blob([UInt8](data))
      }
    }
    func blob(_ index: Int) -> [UInt8] { [UInt8]((row[index] as Data?) ?? Data()) }
    /// Appends the bytes of a text or blob, without making a value of them.
    func append(_ index: Int, to bytes: inout [UInt8]) throws {
      try row.withUnsafeData(atIndex: index) { data in
        guard let data else { return }
        data.withUnsafeBytes { bytes.append(contentsOf: $0) }
      }
    }

    /// The length of a text or blob in bytes.
    func byteCount(_ index: Int) throws -> Int { try row.withUnsafeData(atIndex: index) { $0?.count ?? 0 } }

    func holds(_ bytes: some Sequence<UInt8>, at index: Int) throws -> Bool {
      try row.withUnsafeData(atIndex: index) { $0?.elementsEqual(bytes) ?? false }
    }

    func isNull(_ index: Int) -> Bool { row.hasNull(atIndex: index) }

    func money(_ index: Int) -> Money { Money(satang: int64(index)) }
    func optionalMoney(_ index: Int) -> Money? { (row[index] as Int64?).map { Money(satang: $0) } }
    func id<Owner>(_ index: Int, _: Owner.Type = Owner.self) -> ID<Owner> { ID(int64(index)) }
    func optionalID<Owner>(_ index: Int, _: Owner.Type = Owner.self) -> ID<Owner>? {
      (row[index] as Int64?).map { ID($0) }
    }

    func day(_ index: Int) throws -> Day {
      guard let day = Day(iso: text(index)) else { throw StoreError.damaged("day") }
      return day
    }

    func optionalDay(_ index: Int) -> Day? { optionalText(index).flatMap { Day(iso: $0) } }

    /// A closed list's case by its code.
    func code<Code: RawRepresentable<String>>(_ index: Int, _: Code.Type = Code.self) throws -> Code {
      guard let code = Code(rawValue: text(index)) else { throw StoreError.damaged(String(describing: Code.self)) }
      return code
    }
  }
}
