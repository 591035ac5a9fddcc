internal import GRDB

/// What can go wrong with the office file itself. Carries data, never sentences, and never a value from the file.
package enum StoreError: Error, Hashable, Sendable {
  case missing(path: String)
  /// The file is there, and this user may not read it.
  case unreadable(path: String)
  case exists(path: String)
  case cannotCreate(path: String)
  case notAnOffice
  /// Made by a newer program: `found` and `known` are schema numbers.
  case newer(found: Int, known: Int)
  case busy
  case full
  case readOnly
  case damaged(String)
  case unknownLogin(String)
  case noSuchRecord
  case io(code: Int)
  /// A file of an older schema could not be backed up first, and so was not brought up to date.
  indirect case notBackedUp(StoreError)

  /// The one place where the engine's errors become ours.
  static func mapping(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    // The index of the log finds no room.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return StoreError.full }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy
    case .SQLITE_FULL: return StoreError.full
    case .SQLITE_READONLY, .SQLITE_PERM: return StoreError.readOnly
    case .SQLITE_CORRUPT: return StoreError.damaged("file")
    case .SQLITE_NOTADB: return StoreError.notAnOffice
    case .SQLITE_CANTOPEN: return StoreError.io(code: Int(error.extendedResultCode.rawValue))
    default: return StoreError.io(code: Int(error.extendedResultCode.rawValue))
    }
  }
}

/// Someone saved a newer version of the record since it was read.
package struct EditConflict: Error, Hashable, Sendable {
  package var by: String
  package var at: String

  package init(by: String, at: String) {
    self.by = by
    self.at = at
  }
}
