internal import Glibc
package import OfficeCore

/// An office that was made from a backup.
package struct RestoreOutcome: Hashable, Sendable {
  package var path: String
  /// The number of the journal's last entry in the backup.
  package var entries: Int64
  package var rows: Int
  /// Where the office that had been there lies now.
  package var aside: String?
}

extension Office {
  /// Makes an office file from a backup; its journal says from what and by whom. Drafts that lie beside are left alone.
  ///
  /// A file that exists is refused (`StoreError.exists`), or with `replacing` moved aside with the date in its name, and
  /// never deleted; `StoreError.busy` while another session has it open. A backup that is no office, newer than the
  /// program or damaged is refused before anything is touched.
  package static func restore(
    from backup: String, to path: String, replacing: Bool = false, login: String, terminal: String = "",
    clock: @escaping @Sendable () -> Moment
  ) throws -> RestoreOutcome {
    guard FileSystem.exists(backup) else { throw StoreError.missing(path: backup) }
    try requireOfficeHeader(backup)
    let facts = try OfficeCopy.check(backup)
    let known = Migrations.all.map(\.number).max() ?? 0
    guard facts.schemaVersion <= known else { throw StoreError.newer(found: facts.schemaVersion, known: known) }
    let exists = FileSystem.exists(path)
    guard !exists || replacing else { throw StoreError.exists(path: path) }
    guard FileSystem.isFolder(FileSystem.split(path).folder) else { throw StoreError.cannotCreate(path: path) }
    let mode = (FileSystem.status(exists ? path : backup)?.st_mode ?? 0o600) & 0o660
    let at = clock()
    // Beside its place and whole, before the old office moves.
    let fresh = path + "." + BackupName.time(at) + ".restored"
    let source = try Engine(reading: backup)
    guard try source.read({ try JournalCheck.reading($0) }).isIntact else { throw StoreError.damaged("journal") }
    _ = try OfficeCopy.write(source, to: fresh, mode: mode)
    try source.close()
    do {
      try sign(fresh, mode: mode, backup: FileSystem.split(backup).name, login: login, terminal: terminal, at: at)
      let aside = path + ".before-restore-" + BackupName.time(at)
      if exists {
        try replace(path, by: fresh, aside: aside, mode: mode)
      } else {
        try place(fresh, at: path, aside: aside, mode: mode)
      }
      return RestoreOutcome(
        path: path, entries: facts.lastEntry, rows: facts.rows.values.reduce(0, +), aside: exists ? aside : nil)
    } catch {
      unlink(fresh)
      throw error
    }
  }

  /// Writes into the journal of the restored file where it comes from.
  private static func sign(
    _ path: String, mode: mode_t, backup: String, login: String, terminal: String, at: Moment
  ) throws {
    defer { for suffix in ["-wal", "-shm", ".lock"] { unlink(path + suffix) } }
    let engine = try Engine(path: path, mode: mode)
    try engine.write { session in
      let journal = Journal(session: session, login: login, terminal: terminal, at: at)
      try journal.append("restore", .office, 1, [FieldChange("file", after: backup)])
    }
    try engine.close()
  }

  /// Moves a log that lies there without its office, which would be taken into the new one, and gives that its name.
  private static func place(_ fresh: String, at path: String, aside: String, mode: mode_t) throws {
    try moveLog(of: path, to: aside)
    try FileSystem.place(fresh, at: path, mode: mode)
  }

  private static func moveLog(of path: String, to aside: String) throws {
    for suffix in ["-wal", "-shm"] where FileSystem.exists(path + suffix) {
      guard rename(path + suffix, aside + suffix) == 0 else { throw StoreError.io(code: Int(errno)) }
    }
  }

  /// Puts the new office in the place of the one that is there, while nobody has that open. Where files can have two
  /// names, an office has this name at every moment.
  private static func replace(_ path: String, by fresh: String, aside: String, mode: mode_t) throws {
    guard !FileSystem.exists(aside) else { throw StoreError.exists(path: aside) }
    func swap() throws {
      if link(path, aside) == 0 {
        do {
          try moveLog(of: path, to: aside)
          guard rename(fresh, path) == 0 else { throw StoreError.io(code: Int(errno)) }
        } catch {
          unlink(aside)
          throw error
        }
        return FileSystem.settle(FileSystem.split(path).folder)
      }
      guard rename(path, aside) == 0 else { throw StoreError.io(code: Int(errno)) }
      do { try place(fresh, at: path, aside: aside, mode: mode) } catch {
        rename(aside, path)
        throw error
      }
    }
    do { try Engine.alone(with: path, swap) } catch StoreError.damaged, StoreError.notAnOffice {
      // What cannot be opened cannot be asked who uses it, but the locks of its users can.
      guard !isOpenElsewhere(path) else { throw StoreError.busy }
      try swap()
    }
  }

  /// Whether another process holds the lock that each user of the log's index holds.
  private static func isOpenElsewhere(_ path: String) -> Bool {
    let descriptor = Glibc.open(path + "-shm", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    var lock = Glibc.flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 128, l_len: 1, l_pid: 0)
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }
}
