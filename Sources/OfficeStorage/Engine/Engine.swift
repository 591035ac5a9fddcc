internal import GRDB
internal import Glibc

/// The SQLite file: connections, transactions, the queue of writers. What is SQLite's own lives in this folder.
final class Engine: Sendable {
  let writer: any DatabaseWriter
  private let lock: WriterLock?

  /// Opens a file that exists, or a new empty one.
  init(path: String, mode: mode_t) throws {
    do {
      // The engine's own files take their mode from this one.
      try NewFile.make(path, mode: mode)
      lock = try WriterLock(path: path + ".lock", mode: mode)
      writer = try DatabasePool(path: path, configuration: Self.configuration())
      // A committed deed survives a power cut; the price is one sync a commit. The pool has set less than that.
      try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch { throw StoreError.mapping(error) }
  }

  /// A store that lives in memory.
  init(label: String) throws {
    lock = nil
    writer = try DatabaseQueue(configuration: Self.configuration())
  }

  /// Over a connection that has been opened already and queues no writers.
  init(over writer: any DatabaseWriter) {
    self.writer = writer
    lock = nil
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = \(pages)")
    }
    return configuration
  }

  func read<Result>(_ body: (Session) throws -> Result) throws -> Result {
    do { return try writer.read { try body(Session($0)) } } catch { throw StoreError.mapping(error) }
  }

  /// One transaction: all of it or nothing.
  func write<Result>(_ body: (Session) throws -> Result) throws -> Result {
    do {
      return try writer.writeWithoutTransaction { try transact($0, .commit, body) }
    } catch { throw StoreError.mapping(error) }
  }

  /// Much work in one transaction: all of it or nothing. Meanwhile many pages are held in memory, as the indexes are
  /// written all over. A rehearsal takes everything back at the end.
  func writeMuch<Result>(rehearsing: Bool, _ body: (Session) throws -> Result) throws -> Result {
    do {
      return try writer.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA cache_size = \(Self.pagesForMuch)")
        defer { Self.shrink(database) }
        return try transact(database, rehearsing ? .rollback : .commit, body)
      }
    } catch { throw StoreError.mapping(error) }
  }

  private func transact<Result>(
    _ database: Database, _ completion: Database.TransactionCompletion, _ body: (Session) throws -> Result
  ) throws -> Result {
    func transact() throws -> Result {
      var result: Result?
      try database.inTransaction(.immediate) {
        result = try body(Session(database))
        return completion
      }
      guard let result else { throw StoreError.damaged("transaction") }
      return result
    }
    return try lock?.holding(transact) ?? transact()
  }

  /// Gives the memory of much work back; what cannot be given back now goes with the connection.
  private static func shrink(_ database: Database) {
    do { try database.execute(sql: "PRAGMA cache_size = \(pages); PRAGMA shrink_memory") } catch {}
  }

  /// In KiB when negative: what a session's connections hold, and what an import holds.
  private static let pages = -4_000
  private static let pagesForMuch = -128_000

  /// Grows when another connection, of this or another process, has committed.
  func dataVersion() throws -> Int {
    do {
      return try writer.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch { throw StoreError.mapping(error) }
  }

  /// The writer closes last, so that it may leave the file whole and without a log beside it.
  func close() throws {
    (writer as? DatabasePool)?.invalidateReadOnlyConnections()
    try writer.close()
  }
}
