internal import Glibc
internal import OfficeCore

/// What an office file holds, in figures: equal of a file and its copy.
struct OfficeFacts: Hashable, Sendable {
  var schemaVersion: Int
  /// The number of the journal's last entry, and its hash.
  var lastEntry: Int64
  var head: [UInt8]
  /// Rows by table.
  var rows: [String: Int]

  static func reading(_ session: Session) throws -> OfficeFacts {
    let version = try Migrator.version(of: session)
    guard version > 0 else { throw StoreError.notAnOffice }
    let last = try session.first("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1") { ($0.int64(0), $0.blob(1)) }
    let tables = try session.all(Dialect.ownTables) { $0.text(0) }
    var rows: [String: Int] = [:]
    for table in tables { rows[table] = try session.number(SQL(stringLiteral: "SELECT count(*) FROM \(table)")) }
    return OfficeFacts(schemaVersion: version, lastEntry: last?.0 ?? 0, head: last?.1 ?? [], rows: rows)
  }
}

/// Whole, checked copies of an office file. A copy is written under another name, waits for the disk, is opened and
/// compared with what the office held at that moment, and only then gets its name: a failure leaves nothing behind.
enum OfficeCopy {
  static func write(_ engine: Engine, to path: String, mode: mode_t) throws -> OfficeFacts {
    try write(to: path, mode: mode, expecting: pages(of: engine)) { draft in
      try engine.copy(over: draft, OfficeFacts.reading)
    }
  }

  /// `make` writes over the empty draft and says what it is to hold.
  static func write(
    to path: String, mode: mode_t, expecting bytes: Int, _ make: (String) throws -> OfficeFacts
  ) throws -> OfficeFacts {
    guard !FileSystem.exists(path) else { throw StoreError.exists(path: path) }
    let (folder, name) = FileSystem.split(path)
    if let free = FileSystem.free(in: folder), free < bytes { throw StoreError.full }
    let draft = try Draft(FileSystem.join(folder, "." + name + Draft.ending), mode: mode)
    let facts = try make(draft.path)
    try draft.waitForDisk()
    guard try check(draft.path) == facts else { throw StoreError.damaged("copy") }
    try FileSystem.place(draft.path, at: path, mode: mode)
    return facts
  }

  /// Opens a copy as a reader and looks whether it is whole; gives what it holds.
  static func check(_ path: String) throws -> OfficeFacts {
    let engine = try Engine(reading: path)
    let facts = try engine.read { session in
      guard try Dialect.flaws(in: session, isFull: false).isEmpty else { throw StoreError.damaged("file") }
      return try OfficeFacts.reading(session)
    }
    try engine.close()
    return facts
  }

  /// The size that a copy will have, near enough to tell a full disk before it is full.
  static func pages(of engine: Engine) throws -> Int { try engine.read { try Dialect.size(of: $0) } }

  /// Removes copies that were never finished, because the program was killed, and that nobody writes now.
  static func clear(_ folder: String, stem: String) {
    for name in FileSystem.names(in: folder) where name.hasPrefix("." + stem) && name.hasSuffix(Draft.ending) {
      let path = FileSystem.join(folder, name)
      let descriptor = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        unlink(path + "-journal")
        unlink(path)
      }
      close(descriptor)
    }
  }

  /// A copy on its way; goes when nobody holds it any more.
  private final class Draft {
    static let ending = ".partial"

    let path: String
    private let descriptor: Int32

    init(_ path: String, mode: mode_t) throws {
      // Left by a program that was killed in this very second.
      OfficeCopy.clear(FileSystem.split(path).folder, stem: String(FileSystem.split(path).name.dropFirst()))
      guard try NewFile.make(path, mode: mode) else { throw StoreError.busy }
      self.path = path
      descriptor = open(path, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw StoreError.busy }
    }

    func waitForDisk() throws {
      guard fsync(descriptor) == 0 else { throw errno == ENOSPC ? StoreError.full : StoreError.io(code: Int(errno)) }
    }

    deinit {
      close(descriptor)
      unlink(path + "-journal")
      unlink(path)
    }
  }
}
