internal import Glibc
internal import OfficeCore

/// A file of an older schema is backed up beside itself before it is brought up to date.
enum MigrationBackup {
  /// Throws `StoreError.notBackedUp` when there can be no backup; then the file stays as it was.
  static func migrate(
    _ engine: Engine, at path: String, mode: mode_t, _ migrations: [Migration] = Migrations.all
  ) throws {
    let known = migrations.map(\.number).max() ?? 0
    let found = try engine.read { try Migrator.version(of: $0) }
    if found > 0, found < known {
      do { try write(engine, beside: path, mode: mode, before: known) } catch let failure as StoreError {
        throw StoreError.notBackedUp(failure)
      }
    }
    try Migrator.migrate(engine, migrations)
  }

  /// `office-before-schema5.backup`; a number follows when that is the backup of another state. Whoever tries again after
  /// a failure finds the backup made.
  private static func write(_ engine: Engine, beside path: String, mode: mode_t, before version: Int) throws {
    let folder = FileSystem.split(path).folder
    let stem = BackupName.stem(of: path)
    OfficeCopy.clear(folder, stem: stem)
    let facts = try engine.read(OfficeFacts.reading)
    for number in 1...1_000 {
      let ending = number == 1 ? BackupName.ending : "-\(number)" + BackupName.ending
      let target = FileSystem.join(folder, "\(stem)-before-schema\(version)" + ending)
      if FileSystem.exists(target) {
        if holds(target, facts) { return }
        continue
      }
      _ = try OfficeCopy.write(engine, to: target, mode: mode)
      return
    }
    throw StoreError.exists(path: folder)
  }

  private static func holds(_ path: String, _ facts: OfficeFacts) -> Bool {
    do { return try OfficeCopy.check(path) == facts } catch { return false }
  }
}
