internal import Glibc
package import OfficeCore
package import ThaiText

/// The office file: the one door to all that is stored. Its methods are the things an office does: deeds (one write
/// transaction each) and questions (one read each), asked and done by one user at one terminal.
package struct Office: Sendable {
  let engine: Engine
  let draftStore: DraftStore
  /// Who asks.
  package let actor: Actor
  let terminal: String
  let clock: @Sendable () -> Moment
  /// The file; nil for an office in memory.
  package let path: String?
  /// Whether this is a demo office, which every screen then says.
  package let isDemo: Bool
  /// Why drafts are held in memory only and end with the session; nil as long as their file can be used.
  package let draftProblem: StoreError?
  /// How long a deed waits while others write.
  var patience = Engine.patience

  package var now: Moment { clock() }
  package var today: Day { clock().day }

  init(
    engine: Engine, drafts: DraftStore, actor: Actor, terminal: String, clock: @escaping @Sendable () -> Moment,
    path: String?, isDemo: Bool, draftProblem: StoreError? = nil
  ) {
    self.engine = engine
    self.draftStore = drafts
    self.actor = actor
    self.terminal = terminal
    self.clock = clock
    self.path = path
    self.isDemo = isDemo
    self.draftProblem = draftProblem
  }

  /// What a new office starts with.
  package struct Founding: Sendable {
    package var communities: [CommunityRow]
    /// Login and name of whoever makes the office: its first administrator.
    package var login: String
    package var name: String
    package var isDemo: Bool

    package init(communities: [CommunityRow], login: String, name: String, isDemo: Bool = false) {
      self.communities = communities
      self.login = login
      self.name = name
      self.isDemo = isDemo
    }
  }

  /// Makes an office file; refuses to touch a file that exists. It is made under another name and takes its own when it
  /// is whole: whoever is interrupted may begin again.
  package static func create(
    at path: String, founding: Founding, shared: Bool = false, terminal: String = "",
    clock: @escaping @Sendable () -> Moment
  ) throws -> Office {
    let mode: mode_t = shared ? 0o660 : 0o600
    guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
    // Drafts of another office would be offered on records that they do not mean.
    guard access(path + ".drafts", F_OK) != 0 else { throw StoreError.exists(path: path + ".drafts") }
    guard access(folder(of: path), W_OK) == 0 else { throw StoreError.cannotCreate(path: path) }
    // Of two who make it at once the second finds it made.
    try WriterLock(path: path + ".lock", mode: mode).holding(patience: Engine.patience) {
      let new = path + ".new"
      func remove() { for suffix in ["", "-wal", "-shm", ".lock"] { unlink(new + suffix) } }
      remove()
      defer { remove() }
      let engine = try Engine(path: new, mode: mode)
      _ = try found(engine, DraftStore(label: "drafts"), founding, terminal: terminal, clock: clock, path: path)
      try engine.close()
      guard link(new, path) == 0 else {
        throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.cannotCreate(path: path)
      }
    }
    return try open(at: path, login: founding.login, terminal: terminal, clock: clock)
  }

  /// An office in memory, for tests and trials.
  package static func inMemory(
    founding: Founding = Founding(communities: [], login: "admin", name: "admin"),
    clock: @escaping @Sendable () -> Moment
  ) throws -> Office {
    try found(
      Engine(label: "office"), DraftStore(label: "drafts"), founding, terminal: "test", clock: clock, path: nil)
  }

  /// Opens an office file as the user of this login; an unknown or closed login is refused.
  package static func open(
    at path: String, login: String, terminal: String = "", clock: @escaping @Sendable () -> Moment
  ) throws -> Office {
    guard access(path, F_OK) == 0 else { throw StoreError.missing(path: path) }
    guard access(path, R_OK) == 0 else { throw StoreError.unreadable(path: path) }
    try requireOfficeHeader(path)
    try requireWritable(path)
    var status = stat()
    let mode: mode_t = stat(path, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let engine = try Engine(path: path, mode: mode)
    try MigrationBackup.migrate(engine, at: path, mode: mode)
    let (drafts, draftProblem) = try DraftStore.openOrHold(path: path + ".drafts", mode: mode)
    let (actor, isDemo) = try engine.read { session in
      (try Users.actor(login: login, in: session), try session.number("SELECT is_demo FROM office") == 1)
    }
    return Office(
      engine: engine, drafts: drafts, actor: actor, terminal: terminal, clock: clock, path: path, isDemo: isDemo,
      draftProblem: draftProblem)
  }

  /// The same office, asked by another user.
  package func acting(as login: String) throws -> Office {
    let actor = try engine.read { try Users.actor(login: login, in: $0) }
    return Office(
      engine: engine, drafts: draftStore, actor: actor, terminal: terminal, clock: clock, path: path, isDemo: isDemo,
      draftProblem: draftProblem)
  }

  /// The same office, whose deeds wait so long for other writers; a deed whose turn does not come throws
  /// `StoreError.busy` and has done nothing.
  package func waiting(atMost patience: Duration) -> Office {
    var office = self
    office.patience = patience
    return office
  }

  /// Grows when another session has committed.
  package func changeToken() throws -> Int { try engine.dataVersion() }

  /// Gives back the memory that the last question needed, for a session that may now be idle for hours.
  package func releaseMemory() { engine.releaseMemory() }

  package func close() throws {
    try engine.close()
    try draftStore.close()
  }

  // MARK: - Within deeds

  /// One write transaction with its journal.
  func deed<Result>(_ body: (Session, Journal) throws -> Result) throws -> Result {
    let at = clock()
    return try engine.write(patience: patience) { session in
      // A login that was closed meanwhile does nothing more.
      _ = try Users.actor(login: actor.user.login, in: session)
      let result = try body(session, Journal(session: session, login: actor.user.login, terminal: terminal, at: at))
      try Self.settle(session)
      return result
    }
  }

  /// Brings what is kept for quick answers in step with what was recorded. Ends every transaction that changes records,
  /// whoever wrote them.
  static func settle(_ session: Session) throws {
    try Standings.settle(in: session)
    try Applicants.settle(in: session)
    try PeopleIndex.settle(in: session)
    try DuplicateKeys.settle(in: session)
  }

  func scope(_ permission: Permission) -> Scope { Visibility.scope(of: permission, for: actor) }

  /// The condition that a zone column lies within what the user may do this with.
  func within(_ permission: Permission, zone column: String) -> SQL {
    switch scope(permission) {
    case .nothing: "0 = 1"
    case .everything: "1 = 1"
    case .zones(let zones): SQL(stringLiteral: column + " IN (") + "\(list: zones.sorted())" + ")"
    }
  }

  // MARK: - Founding

  private static func found(
    _ engine: Engine, _ drafts: DraftStore, _ founding: Founding, terminal: String,
    clock: @escaping @Sendable () -> Moment, path: String?
  ) throws -> Office {
    try Migrator.migrate(engine)
    let at = clock()
    let actor = try engine.write { session in
      try session.run(
        """
        INSERT INTO office(id, created_at, is_demo, sort_key_version)
        VALUES (1, \(at.utc), \(founding.isDemo), \(SortKey.version))
        """)
      let journal = Journal(session: session, login: founding.login, terminal: terminal, at: at)
      try journal.append("found_office", .office, 1)
      for role in OfficeRole.allCases {
        for permission in role.usual.sorted(by: { $0.rawValue < $1.rawValue }) {
          try session.run(
            "INSERT INTO role_permission(role, permission) VALUES (\(role.rawValue), \(permission.rawValue))")
        }
      }
      for setting in DefaultSettingsWords.all { try Settings.insert(setting, in: session) }
      let user: ID<User> = try session.insert(
        """
        INSERT INTO user_account(login, name, role, zones, is_closed, version)
        VALUES (\(founding.login), \(founding.name), \(OfficeRole.administrator.rawValue), '', 0, 1)
        """)
      try journal.append("add_user", .user, user.raw, [FieldChange("login", after: founding.login)])
      for row in founding.communities { try Communities.insert(row, in: session) }
      return try Users.actor(login: founding.login, in: session)
    }
    return Office(
      engine: engine, drafts: drafts, actor: actor, terminal: terminal, clock: clock, path: path,
      isDemo: founding.isDemo)
  }

  /// The engine writes its log beside the file even to read: what it would say of a file or folder that it may not write
  /// helps nobody.
  private static func requireWritable(_ path: String) throws {
    guard access(path, W_OK) == 0, access(folder(of: path), W_OK) == 0 else { throw StoreError.readOnly }
  }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) + "/" } ?? "."
  }

  /// A file that is no office is said to be so before the engine touches it. The mark may still stand in the log alone,
  /// when the program ended unasked.
  static func requireOfficeHeader(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.io(code: Int(errno)) }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count == header.count, Array(header.prefix(15)) == Array("SQLite format 3".utf8) else {
      throw StoreError.notAnOffice
    }
    let mark = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    var log = stat()
    let hasLog = stat(path + "-wal", &log) == 0 && log.st_size > 0
    guard mark == Migrator.applicationID || (mark == 0 && hasLog) else { throw StoreError.notAnOffice }
  }
}
