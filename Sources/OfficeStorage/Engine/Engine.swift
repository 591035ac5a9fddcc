internal import GRDB
internal import Glibc
internal import Synchronization

/// The SQLite file: connections, transactions, the queue of writers. What is SQLite's own lives in this folder.
final class Engine: Sendable {
  let writer: any DatabaseWriter
  private let lock: WriterLock?
  private let watched = Mutex(Watched())

  /// What is known of others' commits: nobody else commits while this process writes.
  private struct Watched {
    var writers = 0
    var version = 0
  }

  /// How long a writer waits for its turn unless told otherwise.
  static let patience = Duration.seconds(10)

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

  /// One transaction: all of it or nothing. Throws `StoreError.busy` when others write for longer than `patience`;
  /// nothing has been run then.
  func write<Result>(patience: Duration = patience, _ body: (Session) throws -> Result) throws -> Result {
    try inTurn(patience) { try transact($0, .commit, body) }
  }

  /// Much work in one transaction: all of it or nothing. Meanwhile many pages are held in memory, as the indexes are
  /// written all over. A rehearsal takes everything back at the end.
  func writeMuch<Result>(
    rehearsing: Bool, patience: Duration = patience, _ body: (Session) throws -> Result
  ) throws -> Result {
    try inTurn(patience) { database in
      try database.execute(sql: "PRAGMA cache_size = \(Self.pagesForMuch)")
      defer { Self.shrink(database) }
      return try transact(database, rehearsing ? .rollback : .commit, body)
    }
  }

  /// The turn comes before the connection: whoever waits for other writers keeps no connection from others.
  private func inTurn<Result>(_ patience: Duration, _ body: (Database) throws -> Result) throws -> Result {
    func write() throws -> Result {
      watched.withLock { $0.writers += 1 }
      defer { watched.withLock { $0.writers -= 1 } }
      return try writer.writeWithoutTransaction(body)
    }
    do { return try lock?.holding(patience: patience, write) ?? write() } catch { throw StoreError.mapping(error) }
  }

  private func transact<Result>(
    _ database: Database, _ completion: Database.TransactionCompletion, _ body: (Session) throws -> Result
  ) throws -> Result {
    var result: Result?
    try database.inTransaction(.immediate) {
      result = try body(Session(database))
      return completion
    }
    guard let result else { throw StoreError.damaged("transaction") }
    return result
  }

  /// Gives the memory of much work back; what cannot be given back now goes with the connection.
  private static func shrink(_ database: Database) {
    do { try database.execute(sql: "PRAGMA cache_size = \(pages); PRAGMA shrink_memory") } catch {}
  }

  /// Gives back the memory of the pages that the last read has left; what cannot be given back stays.
  func releaseMemory() {
    do { try writer.read { try $0.execute(sql: "PRAGMA shrink_memory") } } catch {}
  }

  /// In KiB when negative: what a session's connections hold, and what an import holds.
  private static let pages = -4_000
  private static let pagesForMuch = -128_000

  /// Grows when another connection, of this or another process, has committed. Never waits for a write of this process.
  func dataVersion() throws -> Int {
    try watched.withLock { watched in
      guard watched.writers == 0 else { return watched.version }
      do {
        watched.version = try writer.writeWithoutTransaction {
          try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0
        }
      } catch { throw StoreError.mapping(error) }
      return watched.version
    }
  }

  /// The writer closes last, so that it may leave the file whole and without a log beside it.
  func close() throws {
    (writer as? DatabasePool)?.invalidateReadOnlyConnections()
    try writer.close()
  }
}
