internal import GRDB
internal import Glibc

/// Copies of the whole file, and files that are only read.
extension Engine {
  /// A file that is read and left as it is: a backup, or an office that is looked into. A change that was cut short, whose
  /// journal lies beside, is taken back first, as whoever opens the office next would do: a reader may not.
  convenience init(reading path: String) throws {
    do {
      if FileSystem.size(path + "-journal") > 0, access(path, W_OK) == 0 {
        let queue = try DatabaseQueue(path: path)
        _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
        try queue.close()
      }
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(10)
      self.init(over: try DatabaseQueue(path: path, configuration: configuration))
    } catch { throw StoreError.mapping(error) }
  }

  /// Copies the file, as it stands at one moment, over an empty file; gives what `look` saw at that same moment.
  ///
  /// SQLite's page copy within one read transaction: writers go on meanwhile, as the log keeps what they write. Making the
  /// file anew (`VACUUM INTO`) would hold that transaction several times as long. The copy is one file without a log, so
  /// that it can be read from a folder or a medium that cannot be written to.
  func copy<Result>(over path: String, _ look: (Session) throws -> Result) throws -> Result {
    do {
      let target = try DatabaseQueue(path: path)
      let result = try writer.read { source in
        let result = try look(Session(source))
        try target.writeWithoutTransaction { try source.backup(to: $0) }
        return result
      }
      try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
      return result
    } catch { throw StoreError.mapping(error) }
  }

  /// Runs the body while nobody else has this file open, and closes it: the log is taken into the file, and whoever comes
  /// meanwhile waits. Throws `StoreError.busy` where another session has the file open.
  static func alone(with path: String, _ body: () throws -> Void) throws {
    do {
      var configuration = Configuration()
      configuration.busyMode = .immediateError
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        // Refused while any other connection is open.
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        guard mode == "delete" else { throw StoreError.busy }
        try database.execute(sql: "BEGIN EXCLUSIVE")
        defer { do { try database.execute(sql: "ROLLBACK") } catch {} }
        try body()
      }
      try queue.close()
    } catch { throw StoreError.mapping(error) }
  }
}
