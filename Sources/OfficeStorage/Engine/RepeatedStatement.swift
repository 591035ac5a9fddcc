internal import GRDB
internal import GRDBSQLite

/// A statement that writes row after row: made ready once, and its values are bound as they are.
///
/// Only for statements that give no rows and leave the schema alone.
struct RepeatedStatement {
  private let statement: Statement

  fileprivate init(_ statement: Statement) { self.statement = statement }

  /// Runs it with these values, one for each `?`.
  func run(_ values: [Value]) throws {
    let handle = statement.sqliteStatement
    // What an earlier use bound, or left unfinished, is gone.
    sqlite3_reset(handle)
    guard sqlite3_bind_parameter_count(handle) == values.count else { throw StoreError.damaged("statement") }
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, to: handle, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    let code = sqlite3_step(handle)
    // A statement that has failed tells its code again when it is reset.
    let last = sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: last == SQLITE_OK ? code : last))
    }
  }

  /// SQLite copies texts and blobs.
  private static func bind(_ value: Value, to handle: SQLiteStatement, at place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, place)
    case .integer(let number): return sqlite3_bind_int64(handle, place, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, place, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let bytes):
      // No bytes have no address, and that would be null.
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, place, 0) }
      return bytes.withUnsafeBytes { sqlite3_bind_blob(handle, place, $0.baseAddress, Int32($0.count), copied) }
    }
  }

  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension Session {
  /// Makes a statement ready that is to be run for many rows.
  func repeated(_ text: StaticString) throws -> RepeatedStatement {
    RepeatedStatement(try statement("\(text)"))
  }
}
