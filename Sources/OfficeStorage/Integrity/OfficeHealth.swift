internal import Glibc
package import OfficeCore

/// What can be told of an office file from outside, also when it is missing or broken.
package struct OfficeHealth: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case missing
    /// It cannot be used, for this reason.
    case unusable(StoreError)
    case office(Office)
  }

  package struct Office: Hashable, Sendable {
    package var schemaVersion: Int
    package var knownVersion: Int
    package var hasLog: Bool
    package var lastEntry: Moment?
    package var lastBackup: Moment?
    package var isDemo: Bool
    /// Whether the file's structure is whole, as far as a quick look shows.
    package var isWhole: Bool
    /// Drafts of all users; nil where their file is missing.
    package var drafts: Int?
  }

  package var path: String
  package var content: Content
  /// Permission bits of the file, such as 0o660.
  package var mode: UInt32?
  /// In bytes, the log included.
  package var size: Int
  package var folder: String
  package var folderMode: UInt32?
  package var isFolderWritable: Bool
  /// The name of the network file system that it lies on; nil on a local disk.
  package var network: String?
  package var free: Int?

  /// Looks at a file and changes nothing of it.
  package static func looking(at path: String) -> OfficeHealth {
    let folder = FileSystem.split(path).folder
    let status = FileSystem.status(path)
    return OfficeHealth(
      path: path, content: content(path), mode: status.map { $0.st_mode & 0o777 },
      size: FileSystem.size(path) + FileSystem.size(path + "-wal"), folder: folder,
      folderMode: FileSystem.status(folder).map { $0.st_mode & 0o7777 },
      isFolderWritable: access(folder, W_OK | X_OK) == 0, network: FileSystem.network(folder),
      free: FileSystem.free(in: folder))
  }

  private static func content(_ path: String) -> Content {
    guard FileSystem.exists(path) else { return .missing }
    do {
      try OfficeStorage.Office.requireOfficeHeader(path)
      let engine = try Engine(reading: path)
      let found = try engine.read { session in
        Office(
          schemaVersion: try Migrator.version(of: session), knownVersion: Migrations.all.map(\.number).max() ?? 0,
          hasLog: FileSystem.size(path + "-wal") > 0,
          lastEntry: try session.first("SELECT at FROM journal ORDER BY id DESC LIMIT 1") { $0.text(0) }
            .flatMap { Moment(utc: $0) }, lastBackup: try OfficeStorage.Office.lastBackup(in: session),
          isDemo: try session.number("SELECT is_demo FROM office") == 1,
          isWhole: try Dialect.flaws(in: session, isFull: false).isEmpty, drafts: drafts(path + ".drafts"))
      }
      try engine.close()
      return .office(found)
    } catch { return .unusable(StoreError.mapping(error) as? StoreError ?? .damaged("file")) }
  }

  private static func drafts(_ path: String) -> Int? {
    guard FileSystem.exists(path) else { return nil }
    do {
      let engine = try Engine(reading: path)
      let count = try engine.read { try $0.number("SELECT count(*) FROM draft") }
      try engine.close()
      return count
    } catch { return nil }
  }
}

extension FileSystem {
  /// SQLite's log needs shared memory and locks that network file systems do not keep.
  static func network(_ folder: String) -> String? {
    guard let type = type(of: folder) else { return nil }
    let known = ["nfs", "cifs", "smb", "9p", "afs", "ceph", "fuse.", "ocfs2", "gfs2", "glusterfs", "lustre"]
    return known.contains(where: type.hasPrefix) ? type : nil
  }

  /// The type of the file system that holds a folder, as the kernel names it: that of the longest mount point above it.
  private static func type(of folder: String) -> String? {
    guard let whole = realpath(folder, nil) else { return nil }
    defer { Glibc.free(whole) }
    let path = String(cString: whole) + "/"
    guard let mounts = fopen("/proc/self/mounts", "r") else { return nil }
    defer { fclose(mounts) }
    var found: (length: Int, type: String) = (0, "")
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { Glibc.free(line) }
    while getline(&line, &capacity, mounts) > 0, let line {
      let words = String(cString: line).split(separator: " ")
      guard words.count > 2 else { continue }
      let point = words[1] == "/" ? "/" : words[1] + "/"
      if path.hasPrefix(point), point.utf8.count >= found.length { found = (point.utf8.count, String(words[2])) }
    }
    return found.length > 0 ? found.type : nil
  }
}
