internal import Glibc
package import OfficeCore

/// A backup that was made.
package struct BackupOutcome: Hashable, Sendable {
  package var path: String
  /// In bytes.
  package var size: Int
  /// The number of the journal's last entry that it holds.
  package var entries: Int64
  /// The rows of all its tables.
  package var rows: Int
  /// Older backups that were removed.
  package var removed: [String]
  /// Whether the office's journal could take the entry; the backup is whole either way.
  package var isRecorded: Bool
}

/// How old the last backup is.
package struct BackupAge: Hashable, Sendable {
  package var at: Moment
  /// Whole days; none for a backup of a clock that has been set back since.
  package var days: Int
  /// Older than a day and a bit: a backup each night is never overdue.
  package var isOverdue: Bool

  private static let longest: Int64 = 26 * 3600

  package init(of at: Moment, now: Moment) {
    self.at = at
    let seconds = max(0, now.secondsSinceEpoch - at.secondsSinceEpoch)
    days = Int(seconds / 86_400)
    isOverdue = seconds > Self.longest
  }
}

extension Office {
  /// Backs the office up while others work: to a folder, to a file that does not exist yet, or into the folder `backups`
  /// beside the office. `keep` leaves so many of the folder's backups of this office, the newest.
  ///
  /// Throws `StoreError.exists`, `.cannotCreate`, `.full`; then there is no new file, whole or half.
  package func backUp(to place: String? = nil, keep: Int? = nil) throws -> BackupOutcome {
    try Visibility.require(.changeSettings, actor)
    let at = now
    let mode = fileMode
    let stem = BackupName.stem(of: path ?? "office.db")
    let target = try Self.target(place, beside: path, name: BackupName.text(stem: stem, at: at), mode: mode)
    let folder = FileSystem.split(target).folder
    OfficeCopy.clear(folder, stem: stem)
    let facts = try OfficeCopy.write(engine, to: target, mode: mode)
    let size = FileSystem.size(target)
    var isRecorded = true
    do {
      try deed { _, journal in
        try journal.append(
          "backup", .office, 1,
          [
            FieldChange("file", after: FileSystem.split(target).name), FieldChange("bytes", after: String(size)),
            FieldChange("last_entry", after: String(facts.lastEntry)),
          ])
      }
    } catch { isRecorded = false }
    return BackupOutcome(
      path: target, size: size, entries: facts.lastEntry, rows: facts.rows.values.reduce(0, +),
      removed: keep.map { Self.prune(folder, stem: stem, keep: $0, new: target) } ?? [], isRecorded: isRecorded)
  }

  /// When the last backup of this office was made; nil when there is none yet.
  package func lastBackup() throws -> Moment? {
    try engine.read { try Self.lastBackup(in: $0) }
  }

  static func lastBackup(in session: Session) throws -> Moment? {
    let at = try session.first(
      """
      SELECT at FROM journal WHERE subject = 'office' AND subject_id = 1 AND deed = 'backup' ORDER BY id DESC LIMIT 1
      """
    ) { $0.text(0) }
    return at.flatMap { Moment(utc: $0) }
  }

  /// Files of the office are its owner's, or its group's too.
  private var fileMode: mode_t {
    guard let path, let status = FileSystem.status(path) else { return 0o600 }
    return status.st_mode & 0o660
  }

  private static func target(_ place: String?, beside office: String?, name: String, mode: mode_t) throws -> String {
    if let place {
      if FileSystem.isFolder(place) { return FileSystem.join(place, name) }
      guard !place.isEmpty, !place.hasSuffix("/"), FileSystem.isFolder(FileSystem.split(place).folder) else {
        throw StoreError.cannotCreate(path: place)
      }
      return place
    }
    guard let office else { throw StoreError.cannotCreate(path: name) }
    let folder = FileSystem.join(FileSystem.split(office).folder, "backups")
    if mkdir(folder, 0o700) == 0 {
      // A shared office has a shared folder, in which new files belong to the same group.
      if mode & 0o060 != 0 { chmod(folder, 0o2770) }
    } else if !FileSystem.isFolder(folder) {
      throw StoreError.cannotCreate(path: folder)
    }
    return FileSystem.join(folder, name)
  }

  /// Removes the oldest; never the one just made, and never a file that is not called as a backup of this office.
  private static func prune(_ folder: String, stem: String, keep: Int, new: String) -> [String] {
    let older = BackupName.all(in: folder, stem: stem).filter { $0 != new }
    return older.dropLast(max(0, keep - 1)).filter { unlink($0) == 0 }
  }
}
